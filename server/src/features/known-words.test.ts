import { expect, test } from 'vitest';
import { readLetter } from '../letter/letter.ts';
import { knownWords } from './known-words.ts';
import { letter, MTUS } from './test-letters.ts';

/** The known words of a letter, as `kind.modifier: words`. */
function known(text: string): string[] {
  return readLetter(text).parts.flatMap(({ part }) =>
    knownWords(part).map(({ kind, modifiers, range }) => {
      const words = part.determination.source.slice(range.start, range.end).replace(/\s+/g, ' ');
      return `${[kind, ...modifiers].join('.')}: ${words}`;
    }),
  );
}

const HEADER = `Case Number: CM17-0101010
Date Assigned: 03/10/2017
Date of Injury: 04/12/2015
Decision Date: 03/30/2017
UR Denial Date: 02/20/2017
Priority: Standard
Application Received: 03/01/2017
`;

test('decisions and conclusions by what they decide, drugs by where they are, topics by whether they are verified', () => {
  const text = letter({
    summary: 'The injured worker takes Naproxen.',
    request: 'Norflex 100mg #60: Upheld',
    reviewer: `${MTUS} Muscle relaxants (for pain) Page(s): 63-66.`,
    rationale: 'Norflex is for short use. The request for Norflex is not medically necessary.',
  });
  expect(known(text)).toEqual([
    'mention: Naproxen',
    'request: Norflex',
    'decision.upheld: Upheld',
    expect.stringMatching(/^guideline: .*Chronic Pain/),
    'topic.verified: Muscle relaxants (for pain)',
    'mention: Norflex',
    'mention: Norflex',
    expect.stringMatching(/^decision\.upheld: .*not\s+medically necessary/),
  ]);
});

test('an edition that was out of force on the day of the letter is deprecated', () => {
  const cited = (year: number) =>
    known(
      letter({
        header: HEADER,
        reviewer: `Decision based on MTUS Chronic Pain Medical Treatment ${year}, Section(s): Benzodiazepines.`,
      }),
    ).filter((words) => words.startsWith('guideline'));
  expect(cited(2009)).toEqual([expect.stringMatching(/^guideline\.deprecated: .*2009/)]);
  expect(cited(2016)).toEqual([expect.stringMatching(/^guideline: .*2016/)]);
});

test('half a letter and no letter have none that they should not have', () => {
  expect(known('')).toEqual([]);
  expect(known('MRI: Uph')).toEqual([]);
  expect(known('IMR ISSUES, DECISIONS AND RATIONALES\n\nMRI of the knee: Overturned\f')).toContain(
    'decision.overturned: Overturned',
  );
});
