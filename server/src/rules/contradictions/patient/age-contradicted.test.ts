import { expect, it } from 'vitest';
import {
  expectFindings,
  findingsOf,
  graded,
  HEADER,
  inSummary,
  marked,
  paragraphs,
} from '../../test-support.ts';
import { ageContradicted } from './age-contradicted.ts';

it('marks the other age in a rationale', () => {
  const letter = inSummary(
    'The patient is a 48-year-old male.',
    `
    MRI of the left knee: Upheld

    Decision rationale: This 84 year old male fell.
                             ^^^^^^^^^^^
    `,
  );
  expectFindings(ageContradicted, letter);
});

it.each([
  'This 48 year old male fell.',
  'He has a 12 year old son.',
  'The 45 year old patient at the time of injury fell.',
])('is silent on %j', (rationale) => {
  const items = `MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}`;
  expectFindings(ageContradicted, inSummary('The patient is a 48-year-old male.', items));
});

it('is silent on the ages of two earlier days', () => {
  const summary =
    'An earlier report gives her age: a 52 year old female. In 2010 the patient was a 49-year-old female without complaints.';
  expectFindings(ageContradicted, inSummary(summary));
});

it.each([
  ['This 66-year-old has locking.', '66-year-old', undefined],
  ['At age 66 she has no reserve.', 'age 66', undefined],
  ['She is aged 66 and takes no drug.', 'aged 66', undefined],
  ['In this 66-year-old the risk is high.', '66-year-old', undefined],
  ['The drug is a burden for this 66-year-old.', '66-year-old', undefined],
  ['The claimant is 66 and has a torn meniscus.', '66', 'information'],
  ['At sixty-six the patient is strong and plays tennis.', 'sixty-six', 'information'],
  ['At 66, the worker needs a stable knee.', '66', 'information'],
  ['At the age of sixty-six she is fit.', 'age of sixty-six', undefined],
  ['The patient is sixty-six and has a torn meniscus.', 'sixty-six', 'information'],
  ['The patient is in her sixties.', 'sixties', 'information'],
  ['This woman in her early sixties heals slowly.', 'sixties', 'information'],
  ['At 66 without diabetes or obesity, she is fit for surgery.', '66', 'information'],
])('marks an age in %s', (words, found, severity) => {
  const text = inSummary(
    'The patient is a 48-year-old female.',
    `MRI of the left knee: Upheld\n\nDecision rationale: ${words}\n`,
  );
  expect(graded(ageContradicted, text)).toEqual([`${severity ?? 'warning'} ${found}`]);
});

it.each([
  'At 60 the patient has pain and at 90 she has a block.',
  'At forty-nine the patient is strong. This woman in her forties heals well. A woman in her sixties pushed her. The patient is in her late forties.',
  'At sixty degrees the patient is tender. At 66 percent she is better.',
  'Her mother helps. At sixty-six she is strong. She is in her sixties.',
  'Patients in their sixties heal slowly. The typical patient is in her sixties.',
  'At 66 with no lag, she stops in flexion.',
  'The patient is 66 and three quarters inches tall.',
  'At age 22 she had her appendix out.',
  'This 20-year-old injury has healed.',
  'In this 20-year-old, work-related condition surgery is late.',
  'For this 20-year-old therapy plan there is no ground.',
  'Her mother is ill. At age 77 she has dementia.',
  'Her mother lives with her. She is aged 77.',
  'Her BMI is 39 and rising.',
])('is silent on a number that is no age of the patient now: %s', (rationale) => {
  const items = `MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}`;
  expectFindings(ageContradicted, inSummary('The patient is a 48-year-old female.', items));
});

it.each([
  [
    'The claimant is a 44-year-old male who was hurt on a ladder at the age of 53.',
    'at the age of 53',
    'warning',
  ],
  [
    'The claimant is 44 years old. The claimant was 53 at the time of the accident.',
    'claimant was 53',
    'warning',
  ],
  [
    'The claimant is 44 years old. He was injured when he was 53 and on the night shift.',
    'when he was 53',
    'information',
  ],
])('marks an age at the injury above that of today: %s', (summary, marked, severity) => {
  const text = inSummary(summary);
  const [found, ...others] = findingsOf(ageContradicted, text);
  expect(found && text.slice(found.range.start, found.range.end)).toBe(marked);
  expect([found?.severity, others]).toEqual([severity, []]);
});

it.each([
  'He was injured at the age of 41.',
  'He was 45 years old at the time of the injury.',
  'His mother was hurt at the age of 60.',
  'His brother was hurt. He was 53 years old at the time of the injury.',
  'He was injured when a 60 pound box fell.',
  'He expects to retire at the age of 62.',
  'Utilization review says that he was 53 at the time of the injury.',
])('is silent on an age at the injury that may be so: %s', (words) => {
  expectFindings(ageContradicted, inSummary(`The patient is a 44-year-old male. ${words}`));
});

it('is silent on an age at the injury after a report that states the age', () => {
  const summary = 'The report of 01/05/2009 describes a 44-year-old male. He was injured at the age of 47.';
  expectFindings(ageContradicted, inSummary(summary));
});

it.each([
  'The worker is a 31-year-old female, who sustained an industrial injury when she slipped on a ramp.',
  'The patient is a 31 year old woman with back pain after an accident of 03/08/2014, when the ladder broke.',
])('takes an age for that of today although the sentence says how the injury happened: %s', (summary) => {
  const items = 'MRI of the left knee: Upheld\n\nDecision rationale: The injured worker is 59 years old.\n';
  const text = inSummary(summary, items);
  expect(marked(ageContradicted, text)).toEqual(['59 years old']);
});

it.each([
  'She was a 31-year-old cashier when she was hurt.',
  'The worker is a 31-year-old female at the time of the report, who was injured when she slipped.',
  'The worker is a 35-year-old female, who was injured when she slipped on a ramp.',
])(
  'is silent where the age may be that of the day of the injury, or a birthday lies between: %s',
  (summary) => {
    const items =
      'MRI of the left knee: Upheld\n\nDecision rationale: This 36 year old female has locking.\n';
    expectFindings(ageContradicted, inSummary(summary, items));
  },
);

const asRationale = (rationale: string, summary = 'The patient is a 48-year-old female.') =>
  inSummary(summary, `MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}\n`);

it.each([
  ['At age 36, she is too young for a prosthesis.', 'information 36'],
  ['She is 66 y/o and smokes.', 'warning 66 y/o'],
  ['She turned 60 in June.', 'information 60'],
  ['The patient has just turned fifty-five.', 'information fifty-five'],
  ['As a woman of 62 years she needs no brace.', 'information 62'],
  ['This is a young woman of only 29 with a torn meniscus.', 'information 29'],
  ['Given her age of 61, surgery is unlikely to help.', 'information 61'],
  ['Now 57, she limps.', 'information 57'],
  ['For a woman of her age (58), the yield is low.', 'information 58'],
  ['This septuagenarian has a torn meniscus.', 'information septuagenarian'],
  ['A sixty two year old laundry worker with locking deserves an MRI.', 'information sixty two year old'],
])('marks an age in other words: %s', (words, expected) => {
  const [found] = graded(ageContradicted, asRationale(words));
  expect(found).toContain(expected.split(' ')[0]);
  expect(found).toContain(expected.split(' ').slice(1).join(' '));
});

it('compares a year of birth with the year of the letter', () => {
  const born = (year: number) =>
    asRationale(
      `The patient was born in ${year}.`,
      'The report is of 10/20/2016. The patient is a 48-year-old female.',
    );
  expect(graded(ageContradicted, paragraphs(HEADER, born(1951)))).toEqual(['information 1951']);
  expect(graded(ageContradicted, paragraphs(HEADER, born(1967)))).toEqual([]);
});

it('marks the age of the rationale where the summary states the year of the accident', () => {
  const letter = asRationale(
    'A fifty-two-year-old man who limps is slow.',
    'The patient is a 44-year-old male buyer who slipped from a dock on 01/28/2015.',
  );
  expect(graded(ageContradicted, paragraphs(HEADER, letter))).toEqual(['warning fifty-two-year-old']);
});

it.each([
  'At age 36 she was operated on. At age 40, she is reported to have had a fall.',
  'Her mother turned 70. She turned 40 before the accident and turned 90 degrees.',
  'In a woman of 62 years a tear is degenerative. A woman of 62 pushed her.',
  'Her father is a septuagenarian. Octogenarians fall.',
  'At her age 4 visits are few. Her mother, at the age of 61, walks. Given the age of the film, 61 weeks, another is due.',
  'She has a 62-year-old coworker with a tear. A 62-year-old fellow worker has one.',
  'She is a woman of 48 years. She is 48 y/o. She turned 48. At age 48, she is fit.',
  'Her son was born in 1995. She is 66 young women away from it.',
])('is silent on ages of others and of earlier days: %s', (words) => {
  expect(graded(ageContradicted, paragraphs(HEADER, asRationale(words)))).toEqual([]);
});

const against = (summary: string, rationale: string) =>
  graded(
    ageContradicted,
    inSummary(summary, `MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}\n`),
  );

it.each([
  ['As is known, at sixty-three the worker has little cartilage left.', 'sixty-three'],
  [
    'It may be added that at sixty-three the worker has no risk, and little weighs against it.',
    'sixty-three',
  ],
  ['This worker is 67.', '67'],
  ['The wife was not asked. This worker is 67, an age at which sleep is short.', '67'],
  ['This claimant is 23, an age at which a tear is mostly of trauma.', '23'],
  ['The worker, who is 19, is expected to heal.', '19'],
  ['At sixty the joint of this worker is not that of a youth.', 'sixty'],
  ['Since he is 70, a repair is less likely to hold.', '70'],
  ['Because the patient is 22, a repair is preferred.', '22'],
  ['Our patient is 66 now, with a stable knee.', '66'],
  ['The patient is just 24 and wants to work.', '24'],
])('marks a number alone that is an age: %s', (rationale, found) => {
  expect(against('The patient is a 41-year-old male.', rationale)).toEqual([`information ${found}`]);
});

it.each([
  'At forty-one the worker has no arthritis.',
  'This worker is 41, an age at which tears heal.',
  'At sixty degrees the worker has pain.',
  'At ninety the knee of this worker has crepitus.',
  'It is known that at thirty the patient broke his leg in a ball game.',
  'At twenty-six weeks the patient has reached a plateau.',
  'This worker is 67 inches tall. This worker is 60 percent better.',
  'At sixty-five the patients in the trial did worse.',
  'His father, who is 67, has the same gait. His father limps. At 67 he is frail. He is 67.',
  'A falling patient, a man of 84, was caught.',
  'The PHQ score of this patient is 19. The patient is 19 on the PHQ-9.',
  'At thirty-two repetitions the worker has to stop.',
  'If the patient is 65 or older, the drug is to be avoided.',
  'This worker is 27 months out from the injury.',
  'The claimant is 30 minutes late to each visit. The patient is 50 yards from the bus.',
])('is silent on a number that is none, or not of the patient: %s', (rationale) => {
  expect(against('The patient is a 41-year-old male.', rationale)).toEqual([]);
});

it.each([
  ['The patient, who was born in 1951, has no drug history.', ['information 1951']],
  ['This 61 year old man has no arthritis.', ['information 34']],
  ['This 35 year old has no arthritis.', []],
  ['He was born in 1981.', []],
])('compares with the age of a man of 34: %s', (rationale, found) => {
  const summary = 'The patient, a man of 34, slipped on 03/02/2015.';
  expect(against(summary, rationale)).toEqual(found);
});

it.each([
  ['In this sixty-two-year-old welder the cuff is worn.', 'warning sixty-two-year-old'],
  ['This 26-year-old warehouse clerk needs no fusion.', 'warning 26-year-old'],
  ['For this 63 year old nurse the risk is known.', 'warning 63 year old'],
  ['This 27-year-old right-hand dominant carpenter hopes to go back.', 'warning 27-year-old'],
  ['He is in his early sixties.', 'information sixties'],
  ['He is now well into his seventies, so that a brace is safer.', 'information seventies'],
  ['This man, who is in his late twenties, will heal.', 'information twenties'],
  ['The patient, now in his sixties, has worn discs.', 'information sixties'],
  ['As a man in his mid-sixties, he has little to gain.', 'information sixties'],
  ['This welder is in his sixties.', 'information sixties'],
  ['He is already in his late fifties.', 'information fifties'],
  ['For a man of twenty-seven who lifts for a living, fusion is a last resort.', 'information twenty-seven'],
  ['In a welder of 63, with a worn cuff, repair often fails.', 'information 63'],
  ['To a young man of 23 with a stable knee, exercise is enough.', 'information 23'],
])('marks an age that an occupation or a decade ties to the patient: %s', (rationale, found) => {
  expect(against('The patient is a 41-year-old male welder.', rationale)).toEqual([found]);
});

it.each([
  'In this forty-one-year-old welder the cuff is worn.',
  'This 20-year-old prosthesis is loose. This 12-year-old injury is quiet. This 30-year-old study is weak.',
  'This 63-year-old coworker saw the accident.',
  'He is in his early forties. As a man in his forties, he will heal.',
  'His foreman was there. He is in his sixties.',
  'His father limps as well. He is in his seventies.',
  'If he is in his sixties, the drug is to be avoided.',
  'By the time he is in his sixties, a replacement may be needed.',
  'When he is in his sixties the implant will be worn.',
  'The surgeon operates although he is in his seventies.',
  'Discs are worn in most people in their sixties.',
  'For a man of 63 with a worn cuff, repair would fail; he is 41.',
  'For a woman of 70 the guideline has other advice.',
  'ODG recommends it for a worker of 60 with a worn cuff.',
  'The study was in men in their twenties.',
  'His score is in the sixties.',
])('is silent on ages of things, of others and of other cases: %s', (rationale) => {
  expect(against('The patient is a 41-year-old male welder.', rationale)).toEqual([]);
});
