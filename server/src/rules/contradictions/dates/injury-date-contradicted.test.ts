import { expect, it } from 'vitest';
import { expectFindings, findingsOf, graded, HEADER, inSummary, paragraphs } from '../../test-support.ts';
import { injuryDateContradicted } from './injury-date-contradicted.ts';

it('marks the other date in a rationale', () => {
  const letter = inSummary(
    'The patient was injured on 10/13/2015 and was treated.',
    `
    MRI of the left knee: Upheld

    Decision rationale: The date of injury is 10/31/15.
                                              ^^^^^^^^
    `,
  );
  expectFindings(injuryDateContradicted, letter);
});

it('gives the header more weight than the summary', () => {
  const summary = inSummary(`
    The patient was injured on 11/13/2015.
                               ^^^^^^^^^^
  `);
  expectFindings(injuryDateContradicted, paragraphs(HEADER, summary));
});

it.each([
  ['The patient was injured on 10/13/2015.', 'Two weeks after the injury on 10/27/15 it was worse.'],
  ['The patient was injured on 10/13/2015.', 'The date of injury was 10-13-15.'],
  ['The patient was injured from 10/13/2014 to 10/13/2015.', 'The date of injury was 10-13-15.'],
])('is silent on %s %s', (words, rationale) => {
  const items = `MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}`;
  expectFindings(injuryDateContradicted, inSummary(words, items));
});

it.each([
  ['sustained an industrial injury in 2014', '2014'],
  ['sustained a work injury in March 2015', 'March 2015'],
  ['was injured at work in 2016', '2016'],
  ['was hurt in August 2015', 'August 2015'],
  ['suffered a work injury to the left knee and hip in August 2015', 'August 2015'],
  ['has a date of injury in Aug. of 2015', 'Aug. of 2015'],
  ['has pain since his August 2015 work accident', 'August 2015'],
  ['injured his left knee in September 2014 when he fell', 'September 2014'],
  ['is a 31 year old cashier who was struck on the head by a falling crate in April 2014', 'April 2014'],
  ['is a 50 year old roofer who fell from a scaffold in early 2013', '2013'],
  ['slipped on a wet floor at work in May of 2014', 'May of 2014'],
  ['has had pain since the injury of June 2014', 'June 2014'],
  ['is a 40 year old man who was assaulted by a customer in Sept. 2012', 'Sept. 2012'],
])('marks another month or year where no day is stated: %s', (words, marked) => {
  const text = paragraphs(HEADER, inSummary(`The injured worker ${words} and was treated.`));
  const [finding] = findingsOf(injuryDateContradicted, text);
  expect(finding && text.slice(finding.range.start, finding.range.end)).toBe(marked);
  expect(finding?.severity).toBe('information');
});

it.each([
  'sustained an industrial injury in 2015',
  'sustained an industrial injury in October 2015',
  'had a prior industrial injury in 2009',
  'sustained industrial injuries in 2009 and 2015',
  'sustained an industrial injury on 10/13/2015. Another work injury in 2009 healed',
  'was injured in a car accident in 2014',
  'sustained an industrial injury to the left knee in October 2015, and was seen for the injury to the knee in March 2016',
  'has knee pain. He sustained an injury to the neck at home in June 2009',
  'is a 31 year old cashier who was struck on the head by a falling crate in October 2015',
  'is a 31 year old cashier who fell from a ladder and was seen in November 2015',
  'is a 31 year old cashier who slipped on a floor and has had an MRI in March 2016',
  'is a 31 year old cashier who tripped on a cord. He fell again in March 2016',
  'is a 31 year old cashier with cumulative trauma who fell from a ladder in March 2012',
  'is a 31 year old cashier who also fell in March 2012',
  'is better. He fell in the shower in March 2016',
  'is a 31 year old cashier who fell at home in March 2012',
])('is silent on a month or year that may be right: %s', (words) => {
  expectFindings(injuryDateContradicted, paragraphs(HEADER, inSummary(`The injured worker ${words}.`)));
});

it.each([
  'The injured worker is a 50-year-old with an industrial accident dated 10/31/2015 to the right elbow.',
  'The claimant had a work injury of 10/31/2015 to the right hip and the neck.',
  'The applicant, a 44-year-old roofer, sprained his left ankle on 10/31/2015 when a ladder slid.',
  'This 41-year-old painter suffered an occupational injury to the neck and both shoulders on 10/31/2015.',
  'The patient is a woman with a work-related injury to the right wrist on 10/31/2015.',
  'The worker sustained an industrial injury while he was lifting crates on 10/31/2015.',
  'This nurse hurt her lower back and neck on 10/31/2015 while she was turning a patient.',
])('marks a day beside the part of the body that was hurt: %s', (words) => {
  const text = paragraphs(HEADER, inSummary(words));
  const [finding] = findingsOf(injuryDateContradicted, text);
  expect(finding && text.slice(finding.range.start, finding.range.end)).toBe('10/31/2015');
});

it.each([
  'The claim is for cumulative trauma to 10/13/2015. A specific injury of 06/02/2014 to the hip is not part of it.',
  'An injury of 06/02/2014 (fall, shoulder) was resolved by compromise and release.',
  'The patient, a cook, is better. She strained her neck on 06/02/2016 at home.',
  'The patient strained her neck on 06/02/2016 during therapy.',
  'The work injury of 10/13/2015 to the right hip is accepted.',
  'The worker was treated for the injury on 10/15/2015.',
  'Therapy for the injury to the low back on 01/05/2016 helped.',
  'The worker sustained an injury to the knee when he fell and was treated on 10/16/2015.',
  'He had an industrial injury from 06/02/2014 to 10/13/2015.',
])('is silent on another injury: %s', (words) => {
  expectFindings(injuryDateContradicted, paragraphs(HEADER, inSummary(words)));
});

it.each([
  'An injury on 06/02/2009 of the wrist is of no relevance here.',
  'The injury of 06/02/2009 is not at issue.',
])('is silent on an injury that its sentence sets aside: %s', (words) => {
  const text = paragraphs(HEADER, inSummary(`The patient was injured on 10/13/2015. ${words}`));
  expect(findingsOf(injuryDateContradicted, text)).toEqual([]);
});

it.each([
  ['The accident happened on 10/31/2015 when a crate slid.', '10/31/2015'],
  ['The industrial injury dates from May of 2014.', 'May of 2014'],
  ['The accident took place back in 2012.', '2012'],
  ['Injuries like his, suffered on 10/31/2015, often last.', '10/31/2015'],
  ['Injuries such as hers, sustained on 10/31/2014, often last.', '10/31/2014'],
  ['He has had pain since the accident of 10/13/2013.', '10/13/2013'],
  ['He has had pain since the accident in May of 2013.', 'May of 2013'],
  ['The 2011 injury at the cannery left him with a limp.', '2011'],
  ['Date of loss: 10/12/2015.', '10/12/2015'],
  ['Her right hand was crushed at work on 10/30/2015.', '10/30/2015'],
  ['On 10/14/2015, while stacking crates at work, he slipped and fell.', '10/14/2015'],
  ['While lifting a crate at work in March 2015, he felt a pop.', 'March 2015'],
  ['The mechanism of injury was a fall from a truck on October 15, 2015.', 'October 15, 2015'],
  ['The worker is a 50-year-old roofer who fell from a scaffold on 11/13/2015.', '11/13/2015'],
  ['This roofer was injured in the summer of 2014 when a scaffold gave way.', 'summer of 2014'],
  ['He sustained a work injury in the spring of 2015.', 'spring of 2015'],
  ['The worker is a roofer who fell from a ladder in the spring of 2014.', 'spring of 2014'],
  ['Three years after his 2012 work injury the knee is stiff.', '2012'],
])('reports another time of the accident as information: %s', (words, marked) => {
  const text = paragraphs(HEADER, inSummary('The knee is stiff.', item(words)));
  const [finding] = findingsOf(injuryDateContradicted, text);
  expect(finding && text.slice(finding.range.start, finding.range.end)).toBe(marked);
  expect(finding?.severity).toBe('information');
});

it('compares stories of the accident in a letter without a header', () => {
  const letter = inSummary(
    'The patient is a 50-year-old roofer who fell from a scaffold on 04/02/2013.',
    item('Injuries such as his, sustained on 04/02/2014, heal.'),
  );
  const [finding, ...others] = findingsOf(injuryDateContradicted, letter);
  expect(finding && letter.slice(finding.range.start, finding.range.end)).toBe('04/02/2014');
  expect(others).toEqual([]);
});

it.each([
  'The accident happened on 10/13/2015 when a crate slid.',
  'He was injured in the fall of 2015.',
  'He was hurt in the autumn of 2015 and not before.',
  'A prior accident took place in 2009.',
  'He fell again in the winter of 2016. The accident occurred on 01/20/2016.',
  'He was later in a collision. The accident occurred on 05/02/2016.',
  'The second injury occurred on 05/02/2016.',
  'The injury occurred at home on 05/02/2016.',
  'His daughter was injured in the summer of 2014.',
  'While lifting at work in March 2016 he felt the old pain again.',
  'On 03/03/2016 he was seen for the injury at work and told to rest.',
  'He returned to work in the spring of 2016.',
  'His 2012 work injury settled. He had a second one in 2015.',
  'After the accident, on 10/20/2015, he was seen.',
  'The patient is a 50-year-old roofer who fell from a scaffold and had surgery on 11/13/2015.',
])('is silent on a time that may be right: %s', (words) => {
  const text = paragraphs(HEADER, inSummary('The knee is stiff.', item(words)));
  expect(findingsOf(injuryDateContradicted, text)).toEqual([]);
});

function item(rationale: string): string {
  return `MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}`;
}

it.each([
  ['The accident of June 2013 left him with a meniscus that locks.', 'June 2013'],
  ['His fall of February 2014 explains the tear.', 'February 2014'],
  ['The blow of 03/2013 tore the meniscus.', '03/2013'],
  ['Ever since April of 2012, when this work injury occurred, he has limped.', 'April of 2012'],
  ['He has limped since June 2011, when the injury of this claim took place.', 'June 2011'],
  ['It was in the winter of 2011 that the industrial accident happened.', 'winter of 2011'],
  ['He is 41, injured the knee at work in early 2012, and has locking.', '2012'],
  ['The worker sprained this knee at work in the spring of 2014.', 'spring of 2014'],
  [
    'This worker hurt that knee on the job in summer 2013 and has had twenty visits of exercise.',
    'summer 2013',
  ],
  ['In May 2013 he was injured at work, and nothing has helped since.', 'May 2013'],
  ['This is a work injury from 2012 which never healed.', '2012'],
  ['The injury, now going back to August 2013, has not responded to care.', 'August 2013'],
  ['A meniscus torn at work in November 2013 will not heal by itself.', 'November 2013'],
])('marks the time of an accident in a rationale: %s', (words, found) => {
  const items = `MRI of the left knee: Upheld\n\nDecision rationale: ${words}`;
  const text = paragraphs(HEADER, inSummary('The patient slipped on oil at work on 10/13/2015.', items));
  expect(graded(injuryDateContradicted, text)).toEqual([`information ${found}`]);
});

it.each([
  'The accident of October 2015 left him with a meniscus that locks.',
  'The fall of 2014 brought no complaint.',
  'The fall of March 2016 did not change the findings.',
  'His fall of March 2014 in the shower was without consequence.',
  'The crush of work in January 2016 kept him from therapy.',
  'The first accident of June 2011 belongs to a closed claim.',
  'She first injured her knee in June 2011.',
  'The crash of March 2012 was on the way home from a ball game.',
  'The accident report of January 2016 describes oil on the floor.',
  'He hurt the other knee at work in the summer of 2009, which was settled.',
  'His brother had an accident in May 2013 on the same dock.',
  'The strain of May 2013, at therapy, passed within a week.',
  'The right knee, torn at work in 2009, was operated on in 2010.',
  'Since the accident in the fall of 2015 he limps.',
])('is silent on what is of another event: %s', (words) => {
  const items = `MRI of the left knee: Upheld\n\nDecision rationale: ${words}`;
  expectFindings(
    injuryDateContradicted,
    paragraphs(HEADER, inSummary('The patient slipped on oil at work on 10/13/2015.', items)),
  );
});

it.each([
  'The claim concerns the injury of 10/13/2015 and the left knee. (The right knee, injured on 05/06/2009, was operated on.)',
  'The left knee was hurt on 10/13/2015. The right knee, injured on 02/11/2012, has been well since a meniscectomy.',
  'He has pain since 10/13/2015. The opposite knee, which was injured on 02/11/2012, is quiet.',
])('is silent on the day on which one side was hurt, said in passing: %s', (words) => {
  expectFindings(injuryDateContradicted, paragraphs(HEADER, inSummary(words)));
});

const againstFall = (words: string) =>
  graded(
    injuryDateContradicted,
    paragraphs(
      HEADER,
      inSummary(
        'The patient slipped on oil at work on 10/13/2015.',
        `MRI of the left knee: Upheld\n\nDecision rationale: ${words}\n`,
      ),
    ),
  );

it.each([
  ["The limp goes back to the accident of '12.", "'12"],
  ['The knee was hurt at work in ’11 and has not been well.', '’11'],
  ["His industrial injury of '13 is on record.", "'13"],
  ["The injury itself occurred in early '14.", "'14"],
  ["Since the fall of '12 on the oil he has had a brace.", "'12"],
  ["The accident happened in '09, and much has been tried.", "'09"],
  ["This work injury dates back to '98.", "'98"],
  ['She fell in the summer of 2013, and her disability has lasted since.', 'summer of 2013'],
  ['The worker slipped in March 2014 and has not worked since.', 'March 2014'],
  ['He fell at work in the spring of 2012 and is still off work.', 'spring of 2012'],
  ['Since he fell in 2011, years of pain have gone by.', '2011'],
  ['The patient tripped in the winter of 2012 and has never recovered.', 'winter of 2012'],
])('marks short years and falls with what they led to: %s', (words, found) => {
  expect(againstFall(words)).toEqual([`information ${found}`]);
});

it.each([
  "The limp goes back to the accident of '15.",
  "His prior injury of '12 was settled.",
  "Her brother's accident of '12 is no matter.",
  "The guideline of '09 was revised in '14.",
  "He has worked there since '09. The injury was in October.",
  "He was operated on in '12 for a hernia.",
  "The crew of '09 had no accident.",
  'She fell in the autumn of 2015, and length of disability is a negative predictor.',
  'She fell in the summer of 2013 and broke her wrist, which healed.',
  'He fell in March 2014 at home and has not worked since.',
  'He fell in March 2016, and his disability has grown since.',
  'He fell behind with his exercises in the spring of 2012.',
  'Sales fell in the summer of 2013, and he has not worked since.',
  'His wife was there. She fell in the summer of 2013 and is still off work.',
  'He fell in 2011, an earlier claim with years of disability.',
])('is silent on other years and other falls: %s', (words) => {
  expect(againstFall(words)).toEqual([]);
});
