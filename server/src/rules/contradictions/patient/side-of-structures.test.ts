import { expect, it } from 'vitest';
import { findingsOf, inSummary } from '../../test-support.ts';
import { sideContradicted } from './side-contradicted.ts';

const told = (summary: string, request: string, rationale: string) =>
  findingsOf(
    sideContradicted,
    inSummary(
      summary,
      `${request}: Overturned\n\nDecision rationale: ${rationale} The request is medically necessary.`,
    ),
  ).map(({ severity }) => severity);

it.each([
  [
    'He had a left carpal tunnel release in May.',
    'Hand therapy, 6 visits',
    'The right carpal tunnel was released in May.',
  ],
  [
    'An MRI shows a torn right meniscus.',
    'Arthroscopic meniscectomy',
    'The left medial meniscus is torn, and exercise has failed.',
  ],
  ['There is a left inguinal hernia.', 'Hernia repair', 'The hernia on the right has grown since spring.'],
  [
    'The right biceps is torn at its insertion.',
    'Distal biceps repair, right',
    'Strength of the left biceps is lost.',
  ],
  [
    'Pain runs down the left leg to the foot.',
    'Lumbar epidural steroid injection',
    'He has a right L5 radiculopathy that fits the film.',
  ],
  [
    'Numbness runs into the right arm.',
    'Cervical epidural steroid injection',
    'The left C6 radiculopathy has not answered to therapy.',
  ],
  [
    'She has plantar fasciitis of the right foot.',
    'Custom orthotics',
    'The left plantar fascia has been sore for a year.',
  ],
  [
    'The left sacroiliac joint is tender.',
    'Sacroiliac joint injection',
    'Three tests provoke pain at the right sacroiliac joint.',
  ],
  ['Hearing loss is worse in the left ear.', 'Hearing aid', 'The right ear has lost 60 decibels.'],
  [
    'The Achilles on the left is thick.',
    'Shock wave therapy',
    'The right Achilles tendon has not answered to loading.',
  ],
  [
    'A cataract of the right eye followed the burn.',
    'Cataract extraction',
    'The left cataract leaves him unable to drive.',
  ],
  ['The right knee is swollen.', 'Knee injection', 'The left knee is inflamed and rest has not helped.'],
  [
    'The (R) elbow is tender over the lateral epicondyle.',
    'PRP injection',
    'Epicondylitis of the (L) elbow has lasted for a year.',
  ],
  [
    'A tear of the left rotator cuff was found.',
    'Cuff repair',
    'The right supraspinatus is torn through. The right rotator cuff will not heal by itself.',
  ],
  [
    'The left triceps is weak; the right is normal.',
    'Selective nerve root block',
    'The triceps on the right has lost its reflex.',
  ],
  [
    'The right shoulder is stiff. A right shoulder capsular release was certified. The left shoulder is normal.',
    'Therapy after surgery, left shoulder',
    'Motion must begin early.',
  ],
])(
  'informs where a rationale or a request is on the other side: %s %s: %s',
  (summary, request, rationale) => {
    expect(told(summary, request, rationale)).toEqual(['information']);
  },
);

it.each([
  [
    'He had a left carpal tunnel release in May.',
    'Hand therapy, 6 visits',
    'The left carpal tunnel was released in May.',
  ],
  [
    'He had a left carpal tunnel release in May.',
    'Hand therapy, 6 visits',
    'A right carpal tunnel release may follow next year.',
  ],
  [
    'He had a left carpal tunnel release in May.',
    'Hand therapy, 6 visits',
    'The denial speaks of the right carpal tunnel.',
  ],
  ['An MRI shows a torn right meniscus.', 'Arthroscopic meniscectomy', 'The left meniscus is intact.'],
  [
    'An MRI shows a torn right meniscus.',
    'Arthroscopic meniscectomy',
    'There is no tear of the left meniscus.',
  ],
  [
    'There is a left inguinal hernia. A right inguinal hernia was repaired.',
    'Hernia repair',
    'The hernia on the right was repaired with mesh.',
  ],
  ['Pain runs down the left leg.', 'Lumbar epidural steroid injection', 'The right L4-5 facet is wide.'],
  [
    'Pain runs down both legs.',
    'Lumbar epidural steroid injection',
    'The left L5 radiculopathy is the worse one.',
  ],
  [
    'Pain runs down the left leg.',
    'Cervical epidural steroid injection',
    'The right C6 radiculopathy is plain.',
  ],
  ['The right knee is swollen.', 'Knee injection', 'He also has left knee pain from limping.'],
  ['The right knee is swollen.', 'Knee injection', 'As a boy he injured the left knee.'],
  ['The right knee is swollen.', 'Knee injection', 'Compared with the left knee it is warm.'],
  [
    'The left triceps is weak; the right is weaker.',
    'Selective nerve root block',
    'The triceps on the right has lost its reflex.',
  ],
  [
    'The right shoulder is stiff, and so is the left shoulder.',
    'Therapy, left shoulder',
    'Motion must begin early.',
  ],
  [
    'She has plantar fasciitis of the right foot.',
    'Custom orthotics',
    'The wear of the left shoe shows how she walks.',
  ],
  ['The right ear rings.', 'Hearing aid', 'Her brother wears an aid in the left ear.'],
  ['The right Achilles is thick.', 'Shock wave therapy', 'Studies of the left Achilles tendon are few.'],
  ['The right elbow is sore.', 'PRP injection', 'What is left of the epicondyle is scar.'],
])('is silent on a side that may be meant: %s %s: %s', (summary, request, rationale) => {
  expect(told(summary, request, rationale)).toEqual([]);
});

it('is silent on two requests of one treatment, each for its side', () => {
  const items = ['right', 'left'].map(
    (side) =>
      `Subacromial injection of the ${side} shoulder: Overturned\n\nDecision rationale: The first one helped. The injection of the ${side} shoulder is medically necessary.`,
  );
  const summary = 'Both shoulders hurt. Each has had one injection.';
  expect(findingsOf(sideContradicted, inSummary(summary, items.join('\n\n')))).toEqual([]);
});

it('is silent on the side of an older claim', () => {
  const summary =
    'He has pain of the right shoulder. An evaluation for an older claim of the left shoulder is in the file. The right shoulder is stiff.';
  expect(told(summary, 'Therapy for the right shoulder, 6 visits', 'The right shoulder is stiff.')).toEqual(
    [],
  );
});
