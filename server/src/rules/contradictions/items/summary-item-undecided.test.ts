import { describe, expect, it } from 'vitest';
import { expectFindings, inSummary, marked } from '../../test-support.ts';
import { summaryItemUndecided } from './summary-item-undecided.ts';

const ITEMS = `
  MRI of the left knee: Upheld

  Decision rationale: The knee is stable.

  Norco 10/325mg #60: Upheld

  Decision rationale: No gain is described.
`;

it('marks what is in dispute and that no item decides, over a line end', () => {
  const letter = inSummary(
    `
    The disputed items are an MRI of the left knee, six visits of
                                                    ^^^^^^^^^^^^^
    aquatic therapy, and Norco 10/325mg #60. All three were denied.
    ^^^^^^^^^^^^^^^
  `,
    ITEMS,
  );
  expect(expectFindings(summaryItemUndecided, letter)).toMatchObject([{ severity: 'information' }]);
});

describe('an undecided item is marked', () => {
  it.each([
    ['At issue are a left knee MRI, Norco #60 and Soma 350mg #30.', 'Soma 350mg #30'],
    ['At issue are Norco, an MRI of the left knee and an initial FCE.', 'an initial FCE'],
    [
      'The disputed items were Norco, the MRI of the knee and a functional capacity evaluation.',
      'a functional capacity evaluation',
    ],
    ['In dispute were: Norco 10/325mg; MRI of the knee; acupuncture 2x4.', 'acupuncture 2x4'],
    [
      'Requested were hydrocodone/acetaminophen, an EMG of both legs, and an MRI of the left knee.',
      'an EMG of both legs',
    ],
    [
      'The items in dispute are Norco, an MRI (left knee, without contrast) and a functional restoration program.',
      'a functional restoration program',
    ],
    [
      'Requests were for Norco 10/325mg #60, an MRI and a knee brace. UR did not certify any.',
      'a knee brace',
    ],
  ])('in %j', (summary, words) => {
    expect(found(summary)).toEqual([words]);
  });
});

describe('nothing is left undecided', () => {
  it.each([
    'The disputed items are an MRI of the left knee and Norco 10/325mg #60.',
    'At issue are magnetic resonance imaging of the knee and hydrocodone with acetaminophen.',
    // an item that is not in the list may be what is
    'The disputed items are acupuncture and Norco.',
    // what was granted is not in dispute
    'Requested were an MRI of the left knee, Norco #60 and acupuncture. UR certified the acupuncture.',
    'Requested were an MRI of the left knee, Norco #60 and acupuncture; the last was authorized on 02/10/2017.',
    'Treatment has included an MRI of the left knee, Norco and acupuncture.',
    'The disputed items are an MRI of the left knee and Norco, which were denied while acupuncture was not.',
    'The disputed items are an MRI of the left knee and Norco. Acupuncture was tried.',
    'The disputed items are listed below.',
    'At issue is whether the MRI and Norco are needed after acupuncture.',
  ])('in %j', (summary) => {
    expect(found(summary)).toEqual([]);
  });
});

/** The words marked in a summary. */
function found(summary: string): string[] {
  const letter = inSummary(summary, ITEMS);
  return marked(summaryItemUndecided, letter);
}
