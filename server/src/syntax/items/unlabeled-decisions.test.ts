import { describe, expect, test } from 'vitest';
import { wholeTree } from '../../letter/test-support.ts';

const FIELDS = `
Claims Administrator guideline: None was cited.

MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.

Decision rationale: The joint gives way on stairs. The request is medically necessary.
`;
const OPENING = `IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

Knee brace: Overturned
${FIELDS}
`;
const LAST = `\nAquatic therapy, 6 visits: Upheld\n${FIELDS}`;

/** The requests of a letter with a paragraph after the rationale of its first item, and after that of its last. */
function requestsAround(paragraph: string): string[][] {
  return [`${OPENING}${paragraph}\n${LAST}`, `${OPENING}${LAST}\n${paragraph}\n`].map((source) =>
    wholeTree(source).items.map(({ request }) => request.text),
  );
}

const BOTH = ['Knee brace', 'Aquatic therapy, 6 visits'];

describe('a paragraph that says again how items were decided', () => {
  test.each([
    'Summary of the outcome: brace: Overturned; pool therapy: Upheld.',
    'Recap: brace - Overturned, pool therapy: Upheld',
    'Knee brace: Overturned; aquatic therapy: Upheld',
    'In short:\nBrace: Overturned\nPool therapy: Upheld',
    'Both disputed requests: Upheld',
    'Item 1: Overturned\nItem 2: Upheld',
    'Final decisions, item by item: (1) brace: Overturned; (2) therapy: Upheld.',
  ])('“%s” is no item', (paragraph) => {
    expect(requestsAround(paragraph)).toEqual([BOTH, BOTH]);
  });

  test.each(['Inversion table: Upheld', 'MRI of both knees: Upheld', 'Table lamp, 2 units: Overturned'])(
    '“%s” is an item that is being written',
    (paragraph) => {
      const [request] = paragraph.split(':');
      expect(requestsAround(paragraph)[1]).toEqual([...BOTH, request]);
    },
  );
});
