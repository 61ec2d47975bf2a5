import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FORM } from '../../form/printed-form.ts';
import { wholeTree } from '../../letter/test-support.ts';

const FIELDS = `
Claims Administrator guideline: None was cited.

MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.

Decision rationale: The records show no gain. The request is not medically necessary.
`;
const OPENING = `IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

Knee brace: Upheld
${FIELDS}
`;

/** The second item of a letter, of which this is the request with its decision. */
function itemOf(head: string) {
  const source = `${OPENING}${head}\n${FIELDS}`;
  const { items } = wholeTree(source);
  expect(items).toHaveLength(2);
  const { request, decision, colon, stray } = items[1] as (typeof items)[number];
  return {
    request: request.text,
    value: decision?.value,
    phrase: decision && source.slice(decision.range.start, decision.range.end),
    hasColon: colon !== null,
    stray: stray && source.slice(stray.start, stray.end),
    rationaleBefore: items[0]?.rationale?.flow.text,
  };
}

const REQUEST = 'Norco 10/325mg #60';
const RATIONALE = 'The records show no gain. The request is not medically necessary.';

describe('a decision that is sound', () => {
  test.each([
    'Upheld', 'UPHELD', 'Up held', 'Upheld.', 'Upheld*', 'Upheld •', 'Upheld †', 'Upheld [1]', 'Upheld1', 'Upheld¹', '**Upheld**',
    '(Upheld)', '“Upheld”', 'Upheld (see rationale)', 'Upheld (see the rationale on page 3).', 'Upheld - see rationale',
    'Upheld; see below', 'Upheld by the undersigned', 'Upheld in its entirety', 'Upheld, fully', 'Upheld upon review',
    'Upheld by me on 12/09/2016', 'Upheld in all respects', 'Upheld without any modification', 'Upheld for lack of records', 'Upheld, for the reasons below', 'Upheld. See the rationale.', 'Upheld (final)', 'Upheld&nbsp;',
    'The decision is Upheld', 'denial upheld', 'Decision: Upheld', '\uff35pheld', 'Up\u00adheld',
  ])('is read out of “%s”', (ending) => {
    const item = itemOf(`${REQUEST}: ${ending}`);
    expect(item).toMatchObject({ request: REQUEST, value: 'Upheld', hasColon: true, stray: null, rationaleBefore: RATIONALE });
  }); // biome-ignore format: a list reads best in rows

  test.each([
    ': Upheld', ' : Upheld', ':Upheld', ':: Upheld', ' - : Upheld', '\uff1a Upheld', ':\nUpheld', '\nDecision: Upheld',
    '\n\nDecision: Upheld', '\nIMR DECISION: Upheld', '. Decision: Upheld', ' — Decision: Upheld', ':&nbsp;Upheld', ':** Upheld',
  ])('is set off by “%s”', (ending) => {
    expect(itemOf(`${REQUEST}${ending}`)).toMatchObject({ request: REQUEST, value: 'Upheld', hasColon: true, rationaleBefore: RATIONALE });
  }); // biome-ignore format: a list reads best in rows

  test.each([
    ' — Upheld', ' – Upheld', ' - Upheld', '—Upheld', ' Upheld', ', Upheld', '. Upheld', ' = Upheld', '; Upheld', ' (Upheld)',
    '\nUpheld', '\nDecision - Upheld', '\tUpheld',
  ])('has no colon in “%s”', (ending) => {
    expect(itemOf(`${REQUEST}${ending}`)).toMatchObject({ request: REQUEST, value: 'Upheld', hasColon: false, rationaleBefore: RATIONALE });
  }); // biome-ignore format: a list reads best in rows
});

describe('a phrase that is no decision', () => {
  test.each([
    'Partially overturned', 'Partially Overturned.', 'Partialy upheld', 'Partly upheld', 'Overturned in part', 'Upheld, in part',
    'Upheld (in part)', 'Upheld with modification', 'Upheld as modified', 'Overturned for 6 sessions',
    'Overturned (6 sessions only)', 'Overturned; remainder upheld', 'Not overturned', 'not Upheld', 'Upheld/Overturned',
    'Upheld or Overturned', 'Upheld, Overturned', 'Overturned Upheld', 'Withdrawn', 'Withdrawn by the provider', 'Modified',
    'Modified to 6 sessions', 'Upheld by me in part', 'Upheld in full for 6 sessions', 'Upheld by the panel but for two visits',
    'Upheld without the modification', 'Denied', 'Denied in part', 'Non-certified', 'Not certified', 'Not medically necessary',
    'Medically necessary', 'Pending', 'Uphold', 'Uphled', 'Upheld?', 'Conditionally upheld', 'Upheld unless he weans',
  ])('“%s” has no value, and is no part of the request', (phrase) => {
    for (const separator of [': ', ':\n', '\nDecision: ']) {
      const item = itemOf(`${REQUEST}${separator}${phrase}`);
      expect(item).toMatchObject({ request: REQUEST, value: null, rationaleBefore: RATIONALE });
      expect(item.phrase).toBe(phrase.replace(/\.$/, ''));
    }
  }); // biome-ignore format: a list reads best in rows

  test.each(['partially overturned', 'Overturned in part', 'Upheld/Overturned', 'not overturned'])(
    '“%s” is known without a colon too',
    (phrase) => {
      for (const separator of [' ', ' — ', '\n']) {
        expect(itemOf(`${REQUEST}${separator}${phrase}`)).toMatchObject({
          request: REQUEST,
          value: null,
          phrase,
        });
      }
    },
  );

  it('is distinguished from words of the request by the colon', () => {
    expect(itemOf('Visits that utilization review denied: Upheld')).toMatchObject({
      request: 'Visits that utilization review denied',
      value: 'Upheld',
    });
    expect(itemOf('Therapy, in part, for the knee: Overturned')).toMatchObject({ value: 'Overturned' });
    expect(itemOf('Shared decision: Upheld')).toMatchObject({ request: 'Shared decision' });
  });

  it('is none where the words end otherwise', () => {
    expect(itemOf(REQUEST)).toMatchObject({ request: REQUEST, value: undefined });
    expect(itemOf('Therapy (utilization review modified it)')).toMatchObject({ value: undefined });
  });
});

test('whatever is put before or behind a decision word, its value is never that of a part of the phrase', () => {
  const { qualifiers, limits } = FORM.typedDecisions;
  const word = fc.constantFrom('Upheld', 'Overturned');
  fc.assert(
    fc.property(
      word,
      fc.constantFrom(...qualifiers),
      fc.constantFrom(' ', ' / ', ', '),
      (decision, qualifier, joint) => {
        expect(itemOf(`${REQUEST}: ${qualifier}${joint}${decision}`).value).toBe(null);
      },
    ),
    { numRuns: 100 },
  );
  fc.assert(
    fc.property(
      word,
      fc.constantFrom(...limits),
      fc.constantFrom(' ', ' (', ', ', ' - '),
      (decision, limit, joint) => {
        expect(itemOf(`${REQUEST}: ${decision}${joint}${limit}`).value).toBe(null);
      },
    ),
    { numRuns: 100 },
  );
});
