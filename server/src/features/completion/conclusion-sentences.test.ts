import { describe, expect, test } from 'vitest';
import { decisionForm } from '../../form/form-of.ts';
import { FORM } from '../../form/printed-form.ts';
import { findingsIn } from '../../rules/test-support.ts';
import { type LetterWords, letter } from '../test-letters.ts';
import { analysed, completionsAt } from '../test-support.ts';

const offered = (rationale: string, request: string, words: LetterWords = {}) =>
  completionsAt(letter({ ...words, request, rationale })).items.map(({ insertText }) => insertText.trim());

const BRACE = 'Wrist brace: Upheld';
const REASON = 'No instability is documented.';

describe('the sentence that concludes a rationale', () => {
  test.each([
    [
      'Norco 10/325mg #90: Upheld',
      'Therefore, the request for Norco 10/325mg #90 is not medically necessary.',
    ],
    ['Knee brace ($45): Overturned', 'Therefore, the request for Knee brace ($45) is medically necessary.'],
    [
      '3. Soma 350mg #30 and Norco 5/325mg #60: Upheld',
      'Therefore, the requests for Soma 350mg #30 and Norco 5/325mg #60 are not medically necessary.',
    ],
    [
      'Physical and occupational therapy, 6 visits: Overturned',
      'Therefore, the request for Physical and occupational therapy, 6 visits is medically necessary.',
    ],
    [
      'Soma 350mg #90 was the original request. Soma 350mg #30 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Soma 350mg #60 is: Upheld',
      'Therefore, the remaining request for Soma 350mg #60 is not medically necessary.',
    ],
  ])('on %s', (request, sentence) => {
    for (const typed of ['The|', 'Ther|', 'Therefore|', 'Therefore, the re|'])
      expect(offered(`${REASON} ${typed}`, request)[0], typed).toBe(sentence);
    for (const typed of ['|', ' |']) expect(offered(`${REASON}${typed}`, request)).toEqual([sentence]);
  });

  test.each([
    [`${REASON} The|`, `${REASON} Therefore, the request for Wrist brace is not medically necessary.`],
    [`${REASON}|`, `${REASON} Therefore, the request for Wrist brace is not medically necessary.`],
    [
      'It is cheap.) Theref|',
      'It is cheap.) Therefore, the request for Wrist brace is not medically necessary.',
    ],
    [
      `${REASON}\nTherefore, the\nre|`,
      `${REASON}\nTherefore, the request for Wrist brace is not medically necessary.`,
    ],
  ])('takes the place of what is typed: %s', (rationale, becomes) => {
    for (const lineEnd of ['\n', '\r\n']) {
      const { accept } = completionsAt(letter({ request: BRACE, rationale }).replaceAll('\n', lineEnd));
      expect(accept('Therefore, the … is not medically necessary.').replaceAll('\r\n', '\n')).toContain(
        `Decision rationale: ${becomes}`,
      );
    }
  });

  test('the list shows the verdict, however long the request is', () => {
    const request =
      'Physical therapy two times a week for six weeks for the left knee and the right hip: Upheld';
    const { labels } = completionsAt(letter({ request, rationale: `${REASON} Therefore|` }));
    expect(labels).toEqual(['Therefore, the … is not medically necessary.']);
  });

  test('openings that are typed', () => {
    expect(offered(`${REASON} As s|`, BRACE)).toEqual([
      'As such, the request for Wrist brace is not medically necessary.',
    ]);
    expect(offered(`${REASON} The r|`, BRACE)).toEqual([
      'The request for Wrist brace is not medically necessary.',
    ]);
    expect(offered('The|', BRACE)).toHaveLength(2);
  });

  test('of an item without a decision those of both', () => {
    expect(offered(`${REASON} Theref|`, 'Wrist brace: [insert decision]')).toEqual(
      FORM.decisions.map(({ conclusion }) => `Therefore, the request for Wrist brace ${conclusion}.`),
    );
    expect(offered(`${REASON} Theref|`, 'Wrist brace: Partially overturned')).toEqual([]);
  });

  test('is offered the same for words with the characters of snippets', () => {
    const { items } = completionsAt(
      letter({ request: 'Brace $5} a\\b: Upheld', rationale: `${REASON} Ther|` }),
    );
    expect(items[0]).toMatchObject({
      insertText: 'Therefore, the request for Brace $5} a\\b is not medically necessary.',
    });
    expect(items[0]).not.toHaveProperty('snippet');
  });
});

describe('nothing', () => {
  test.each([
    ['where nothing is typed yet', '|'],
    ['after two letters', `${REASON} Th|`],
    ['in another sentence', `${REASON} The patient|`],
    ['inside a sentence', `${REASON} He said the|`],
    ['inside a word', 'The|re is none.'],
    ['before other words', 'The| patient fell.'],
    ['before the next sentence', `${REASON} The| A brace helps.`],
    ['after the conclusion', 'The request is not medically necessary. The|'],
    ['after the conclusion, nothing typed', 'The request is not medically necessary. |'],
    ['after the whole sentence', 'Therefore, the request for Wrist brace is not medically necessary|'],
    ['where the next item begins', 'The request is not medically necessary.\n\nThe|'],
  ])('%s', (_where, rationale) => expect(offered(rationale, BRACE)).toEqual([]));

  test.each([
    ['owed', '[insert request]: Upheld'],
    ['several sentences', 'MRI of the knee. Please also authorize a brace: Upheld'],
    ['long', `Brace${' for the wrist'.repeat(20)}: Upheld`],
  ])('for a request that is %s', (_what, request) =>
    expect(offered(`${REASON} Theref|`, request)).toEqual([]),
  );

  test('where a space was typed and nobody has asked', () => {
    expect(
      completionsAt(letter({ request: BRACE, rationale: `${REASON} |` }), { isAsked: false }).labels,
    ).toEqual([]);
    expect(offered(`${REASON} |`, BRACE)).toHaveLength(1);
  });

  test('outside a rationale', () => {
    expect(completionsAt(letter({ summary: 'He fell. The|' })).labels).toEqual([]);
    expect(completionsAt('The|').labels).toEqual([]);
    expect(completionsAt('Decision rationale: The|').labels).toEqual([]);
  });
});

test.each([
  'Norco 10/325mg #90',
  'Soma 350mg #30 and Norco 5/325mg #60',
  'MRI of the lumbar spine without contrast',
  '6 sessions of acupuncture for the left knee',
  'EMG/NCS of the bilateral upper extremities',
  'Naproxen 550mg #60 with 2 refills',
])('what is accepted is read as the conclusion on %s, and nothing is found in it', (request) => {
  for (const { value, necessary } of FORM.decisions) {
    const words = { request: `${request}: ${value}`, rationale: 'One report names the treatment. Theref|' };
    const accepted = completionsAt(letter(words)).accept(completionsAt(letter(words)).labels[0] as string);
    const read = analysed(accepted);
    const [item] = read.letter.items;
    expect(item?.part.verdicts[0]?.last).toMatchObject({ necessary, relation: 'own' });
    const rationale = letter({
      request: `${request}: ${value}`,
      rationale: `One report names the treatment. The request ${decisionForm(value).conclusion}.`,
    });
    expect(codes(accepted)).toEqual(codes(rationale));
  }
});

function codes(text: string): string[] {
  return findingsIn(text).map(({ code }) => code);
}
