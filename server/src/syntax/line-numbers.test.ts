import { expect, test } from 'vitest';
import { wholeTree } from '../letter/test-support.ts';
import { withoutLineNumbers } from './line-numbers.ts';

/** A text of so many lines, each with its number before it. */
const numbered = (count: number, perPage = 28) =>
  Array.from(
    { length: count },
    (_, k) => `${String((k % perPage) + 1).padStart(2)}  ${k % 5 === 4 ? '' : `${k} words`}`,
  );

test('the numbers of lines give way to spaces, and nothing else changes', () => {
  const lines = numbered(40);
  const text = lines.join('\n');
  const plain = withoutLineNumbers(text) as string;
  expect(plain).toHaveLength(text.length);
  expect(plain.split('\n')).toEqual(lines.map((line) => `  ${line.slice(2)}`));
});

test('a few lines without a number do not matter', () => {
  const lines = numbered(40);
  lines.splice(7, 0, 'put in');
  expect(withoutLineNumbers(lines.join('\r\n'))?.split('\r\n')[7]).toBe('put in');
});

test.each([
  ['a list', numbered(9).join('\n')],
  ['a numbered list among other lines', numbered(20).join('\nwords\n')],
  ['numbers that are no row', Array.from({ length: 30 }, (_, k) => `${1 + 3 * k} words`).join('\n')],
  ['amounts', '1 tablet\n2 tablets\n'],
  ['a letter', 'HOW THE IMR FINAL DETERMINATION WAS MADE\n1 2 3'],
  ['nothing', ''],
])('%s stays', (_, text) => expect(withoutLineNumbers(text)).toBeNull());

test('the numbers of pleading paper are no words of the letter', () => {
  const words = `IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set
forth below:

Left knee brace, 1 unit: Overturned

Claims Administrator guideline: Decision based on MTUS Knee Complaints
2004.

MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.

Decision rationale: The joint gives way on stairs, 10 times since May. The brace is medically
necessary.`;
  const text = words
    .split('\n')
    .map((line, k) => `${String(k + 1).padStart(2)}  ${line}`.trimEnd())
    .join('\n');
  const { items } = wholeTree(text);
  const plain = wholeTree(words).items;
  expect(items.map(({ request, rationale }) => [request.text, rationale?.flow.text])).toEqual(
    plain.map(({ request, rationale }) => [request.text, rationale?.flow.text]),
  );
  expect(items).toHaveLength(1);
});
