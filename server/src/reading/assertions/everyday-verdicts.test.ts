import { describe, expect, it } from 'vitest';
import { growth, WORST_GROWTH } from '../../../../test/engine/growth.ts';
import { readFlow } from '../../text/flow.ts';
import { readConclusions } from './conclusions.ts';
import { EVERYDAY_VERDICTS } from './everyday-verdicts.ts';

/** `yes`, `no`; with `?` where it is open, `~` where it is weak, `~~` where it is mild; one for each conclusion. */
function said(text: string): string {
  return readConclusions(readFlow(text, { start: 0, end: text.length }))
    .map(({ necessary, standing, mild }) => {
      const sure = { certain: '', weak: mild ? '~~' : '~', open: '?' }[standing];
      return `${necessary ? 'yes' : 'no'}${sure}`;
    })
    .join(' ');
}

/** For each table of words a sentence that concludes, what it says, and one with its words that does not. */
const EXAMPLES: Readonly<Record<string, readonly [concludes: string, says: string, not: string]>> = {
  'acted rightly': ['The claims administrator acted properly.', 'no~', 'The surgeon acted properly.'],
  erred: ['The reviewing physician misapplied the guideline.', 'yes~', 'The surgeon made an error.'],
  'rightly refused': ['Utilization review rightly refused the brace.', 'no~', 'He rightly refused the brace.'],
  'wrongly refused': ['Utilization review wrongly refused the brace.', 'yes~', 'She wrongly refused the brace.'],
  'should have approved': ['The carrier should have approved the brace.', 'yes~', 'The surgeon should have approved the brace.'],
  'should have refused': ['The carrier should not have refused the brace.', 'yes~', 'She should not have refused the brace.'],
  'well reasoned': ['The grounds for refusing it are solid.', 'no', 'The grounds of the house are solid.'],
  'poorly reasoned': ['The decision to deny the brace was poorly reasoned.', 'yes', 'The grip is poor.'],
  'without basis': ['The denial has no basis.', 'yes', 'The denial has no date.'],
  'an error': ['The denial was a mistake.', 'yes', 'The fall was a mistake.'],
  disturbed: ['The denial should not be disturbed.', 'no', 'The sleep is disturbed.'],
  'nothing against': ['Nothing speaks against the brace.', 'yes~', 'Nothing speaks against that he walks.'],
  'good reason to approve': ['There is every reason to approve the brace.', 'yes~', 'There is every reason to hope.'],
  'good reason to deny': ['There is good reason to refuse the brace.', 'no~', 'There is good reason to refuse that.'],
  'rests on an error': ['The denial rests on a misreading of page 4.', 'yes', 'His arm rests on a pillow.'],
  confirmed: ['The denial is confirmed.', 'no', 'The tear is confirmed.'],
  holds: ['The denial does not hold up.', 'yes', 'The denial holds that he is well.'],
  'the request fails': ['The request fails on that ground.', 'no', 'The brace fails.'],
  'the request succeeds': ['The request must succeed.', 'yes', 'He must succeed.'],
  'the request lacks support': ['The request lacks support in the file.', 'no', 'He lacks support at home.'],
  'something the guideline supports': ['Surgery is not something that the MTUS recommends.', 'no~', 'Something the guideline supports is missing.'],
  'out of place': ['A brace is out of place.', 'no~', 'The disc is out.'],
  'too soon': ['An operation now is too soon.', 'no~', 'It is too soon to return to work.'],
  'the right treatment': ['A brace is the proper choice.', 'yes~', 'The proper choice is hard.'],
  'the wrong treatment': ['A brace is the wrong choice.', 'no~', 'The wrong choice was made.'],
  'finds support': ['The brace finds support in the guideline.', 'yes~', 'The arm finds support on the rest.'],
  'finds no support': ['The denial finds no support in the file.', 'yes', 'The arm finds no support there.'],
  'has no place': ['A brace has no place here.', 'no~', 'He has no role in the home.'],
  'a need is shown': ['The surgeon has not shown a need for the brace.', 'no~', 'The film has not shown a fracture.'],
  'no need is shown': ['The notes show no need for a brace.', 'no~', 'The notes show no fracture.'],
  'no place': ['There is no place for the brace.', 'no~', 'There is no place like it.'],
  'nothing to support': ['There is nothing to support the brace.', 'no~', 'There is nothing to support his weight.'],
  'I would give': ['I would not order the brace.', 'no~', 'I would not order the films first.'],
  'no reason to deny': ['There is no reason to withhold the brace.', 'yes~', 'There is no reason to deny that he limps.'],
  'the case is made': ['The need for a brace is not evident.', 'no~', 'The limp is evident.'],
  'the case exists': ['No need for a brace exists.', 'no~', 'A tear exists.'],
  'the case is lacking': ['Support for the brace is lacking.', 'no~', 'Extension is lacking.'],
  'should have': ['The worker should have this brace.', 'yes~', 'The worker should have the films before this brace.'],
  deserves: ['She deserves this trial.', 'yes~', 'The finding deserves this remark.'],
  qualifies: ['He does not qualify for the surgery.', 'no~', 'The firm qualifies for the loan.'],
  'a candidate': ['She is not a candidate for surgery.', 'no~', 'The disc is a candidate for the pain.'],
  'does not need': ['She does not need the brace.', 'no~', 'The brace does not need the strap.'],
  'the record supports': ['The findings justify this study.', 'yes~~', 'The pillow supports this arm.'],
  'the guideline is against': ['The guideline advises against this drug.', 'no~~', 'His wife advises against this drug.'],
}; // biome-ignore format: one table a row

describe('everyday words of verdicts', () => {
  it('have a sentence each', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(EVERYDAY_VERDICTS.map(({ name }) => name).sort());
  });

  it.each(Object.entries(EXAMPLES))('%s', (_, [concludes, says, not]) => {
    expect(said(concludes)).toBe(says);
    expect(said(not)).not.toMatch(/\b(?:yes|no)~{0,2}(?: |$)/);
  });

  it.each([
    ['The reviewing physician was correct to withhold the drug.', 'no'],
    ['The patient was right to refuse the drug.', ''],
    ['The reasons stated for the denial are valid, and it should stand.', 'no no'],
    ['He wore it after the fall, and it stands in a corner.', ''],
    ['The decision to refuse the brace was wrong.', 'yes'],
    ['Eight visits keep to it, and they ought to be given.', 'yes'],
    ['Surgery would be premature.', 'no~~'],
    ['Surgery would be reasonable.', 'yes?'],
    ['The request has to be refused.', 'no'],
    ['I find nothing wrong with the denial.', 'no'],
    ['Not all of the criteria are met.', 'no~~'],
    ['The first criterion is met.', 'yes?'],
    ['The first criterion is not met.', 'no~~'],
    ['The brace is not medicaly neccessary.', 'no'],
    ['I find no basis to differ from the denial.', 'no'],
    ['I find good reason to differ from the denial.', 'yes'],
    ['I see no ground to disturb the determination.', 'no'],
    ['The insurer was mistaken in turning the brace down.', 'yes'],
    ['I would leave the denial of the brace as it is.', 'no'],
    ['I would leave the dose of the drug as it is.', ''],
    ['Nothing on page 9 would warrant another brace.', 'no~'],
    ['Nothing on page 9 speaks of a brace.', ''],
    ['The surgeon was right to turn it down.', ''],
    ['The notes confirm what the claims administrator found, and its refusal of the scan is upheld.', 'no'],
    ['The films show what the reviewing physician wrote, and her denial is correct.', 'no'],
    ['I see in the reports what the utilization reviewer saw, and the denial of the brace holds.', 'no'],
    ['Nothing contradicts what the administrator concluded, and the denial should stand.', 'no'],
    ['The file bears out what the adjuster wrote, and his refusal of the brace is sound.', 'no'],
    ['The physician states that it is old, and his denial of the brace stands.', 'no?'],
    [
      'The denial repeats what the guideline says, and the brace is not medically necessary in its view.',
      'no?',
    ],
    ['The provider argues that this is what the adjuster found, and the denial is wrong.', 'yes?'],
  ])('are understood by what they mean: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    'The surgeon says that the denial was a mistake.',
    'If the criteria are met, it can be asked for again.',
    'According to the appeal the record supports the request.',
    'The provider argues that the need for the brace is evident.',
    'Whether the case for surgery has been made is unclear.',
    'The letter says that "the request has merit."',
  ])('are none where it is open, or of somebody else: %s', (text) => {
    expect(said(text)).not.toMatch(/\b(?:yes|no)~{0,2}(?: |$)/);
  });
});

it.each([
  'the need for the brace for the ', 'the reasons given for the denial of ', 'it stands and it stands ', 'the record supports the request ',
  'she should have the brace first ', 'not all of the criteria are met, and they ', 'the denial holds up and holds ',
  'utilization review was right to refuse it, ', 'the right choice is the right request ', 'no reason to deny that ',
])('are read in time that grows with the length alone, on %j', (words) => {
  const text = (times: number) => words.repeat(times);
  const measured = growth(
    (times) => readConclusions(readFlow(text(times), { start: 0, end: text(times).length })),
    500,
  );
  expect(measured).toBeLessThan(WORST_GROWTH);
}); // biome-ignore format: a word list reads best in rows
