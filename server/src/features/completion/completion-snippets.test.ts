import { describe, expect, test } from 'vitest';
import { completionsAt } from '../test-support.ts';

const SUMMARY = `CLINICAL CASE SUMMARY
The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:

`;
const ISSUES = `IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

`;
const ITEM = `Wrist brace ($30): Upheld

Claims Administrator guideline: Decision based on MTUS ACOEM.

MAXIMUS guideline: Decision based on MTUS ACOEM.

Decision rationale: The brace is not medically necessary.

`;

const offered = (text: string) =>
  completionsAt(text).items.flatMap(({ kind, label }) => (kind === 'snippet' ? [label] : []));

describe('stretches of the form', () => {
  test.each([
    ['an empty document', '|', ['imr', 'header']],
    ['an empty document, begun', '\n im|\n', ['imr']],
    ['above the first section', `he|\n\n${SUMMARY}`, ['header']],
    ['in the summary', `${SUMMARY}He fell.\n\nu|`, ['ur']],
    ['in the summary, nothing typed', `${SUMMARY}He fell.\n\n|`, []],
    ['inside a sentence of the summary', `${SUMMARY}He fell u|`, []],
    ['after an item', `${ISSUES}${ITEM}it|`, ['item']],
    ['before the first item', `${ISSUES}i|`, ['item']],
    ['in an item without all labels', `${ISSUES}Wrist brace: Upheld\n\nit|`, []],
    ['another word', `${ISSUES}${ITEM}Items|`, []],
  ])('%s', (_where, text, names) => expect(offered(text)).toEqual(names));

  test('an item is made as the letters of its time print it', () => {
    const { accept, items } = completionsAt(`${ISSUES}${ITEM}item|`);
    expect(accept('item')).toContain(
      '\n\n[insert request]:  [insert decision]\n\nClaims Administrator guideline: ',
    );
    expect(items.find(({ label }) => label === 'item')?.snippet).toContain(
      `\${1:[insert request]}:  \${2:[insert decision]}\n`,
    );
  });

  test.each([
    ['u', 'Upheld'],
    ['U', 'Upheld'],
    ['O', 'Overturned'],
  ])('the decision is proposed when %s is typed over its gap', (typed, decision) => {
    const made = completionsAt(`${ISSUES}${ITEM}item|`).accept('item');
    for (const text of [made, made.replace('[insert request]', 'MRI of the knee')]) {
      const { labels, accept } = completionsAt(text.replace('[insert decision]', `${typed}|`));
      expect(labels).toContain(decision);
      expect(accept(decision)).toBe(text.replace('[insert decision]', decision));
    }
  });

  test('the sentence on utilization review knows the day of the header and the requests of the items', () => {
    const text = `Case Number: CM16-0000001\nUR Denial Date: 11/02/2016\n\n${SUMMARY}ur|\n\n${ISSUES}${ITEM}`;
    const item = completionsAt(text).items.find(({ label }) => label === 'ur');
    expect(item?.insertText).toBe(
      'On 11/02/2016, utilization review [insert outcome of utilization review] the request for Wrist brace ($30).',
    );
    expect(item?.snippet).toContain('Wrist brace (\\$30).$0');
  });
});
