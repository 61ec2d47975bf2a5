import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, textsWith, tokenize } from './tokenizer.ts';

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

/** A small letter, written for this test, in the neat form. */
const LETTER = [
  'CLINICAL CASE SUMMARY',
  'The injured worker has knee pain.',
  '',
  'IMR ISSUES, DECISIONS AND RATIONALES',
  'The Final Determination was based on decisions for the disputed items/services set forth below:',
  '',
  'Knee brace #1:  Upheld',
  '',
  'Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.',
  '',
  'MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Summary.',
  '',
  'Decision rationale: There is no instability. The brace is not medically necessary.',
  '',
  'Knee injection:  Overturned',
];

/** What a reader must see of that letter in every arrangement, white space aside. */
function landmarks(text: string) {
  const tokens = tokenize(grammar, text);
  const squeezed = (scope: string) =>
    textsWith(tokens, scope)
      .join('|')
      .replace(/[^\S|]+/g, '');
  return {
    headings: squeezed('entity.name.section'),
    labels: squeezed('keyword.other.field-label'),
    requests: squeezed('entity.name.function.request'),
    upheld: squeezed('markup.deleted.upheld'),
    overturned: squeezed('markup.inserted.overturned'),
    years: squeezed('constant.numeric.year'),
  };
}

const EXPECTED = {
  headings: 'CLINICALCASESUMMARY|IMRISSUES,DECISIONSANDRATIONALES',
  labels: 'ClaimsAdministratorguideline:|MAXIMUSguideline:|Decisionrationale:',
  requests: 'Kneebrace|#1|Kneeinjection',
  upheld: 'Upheld',
  overturned: 'Overturned',
  years: '2004|2004',
};

describe('the same letter in every arrangement', () => {
  it.each<[string, string]>([
    ['neat', LETTER.join('\n')],
    ['with CRLF', LETTER.join('\r\n')],
    ['with CR', LETTER.join('\r')],
    ['without blank lines', LETTER.filter((line) => line !== '').join('\n')],
    ['double-spaced with trailing blanks', LETTER.map((line) => `${line} \n\n`).join('')],
    ['indented', LETTER.map((line) => `          ${line}`).join('\n')],
    ['with form feeds glued to the lines', LETTER.map((line) => `\f${line}`).join('\n')],
    ['with no-break spaces', LETTER.map((line) => line.replaceAll(' ', '\u00a0')).join('\n')],
    [
      'with blanks scattered in headings, labels and decisions',
      LETTER.join('\n')
        .replace('SUMMARY', 'SUM MARY')
        .replace('RATIONALES', 'RATIO NALES')
        .replace('ISSUES, DECISIONS', 'ISSUES,  DECI SIONS')
        .replace('Administrator guideline:', 'Admin istrator  guideline :')
        .replace('MAXIMUS guideline:', 'MAX IMUS guidelin e:')
        .replace('Decision rationale:', 'Decision  ra tionale:')
        .replace(':  Upheld', ' : Uphe ld')
        .replace(':  Overturned', ' :  Over turned')
        .replace('2004.', '200 4 .'),
    ],
  ])('%s', (_, text) => {
    const seen = landmarks(text);
    expect(seen).toEqual(EXPECTED);
  });

  it('finds a label that was glued to the end of the field before it', () => {
    const tokens = tokenize(
      grammar,
      'Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004. MAXIMUS guideline : Decision based on MTUS Knee Complaints 2004. Decision rationale: The',
    );
    expect(textsWith(tokens, 'keyword.other.field-label')).toEqual([
      'Claims Administrator guideline:',
      'MAXIMUS guideline :',
      'Decision rationale:',
    ]);
  });
});

describe('no state outlives its field', () => {
  const UNFINISHED = [
    'an "unclosed quote, (an unclosed bracket, [insert',
    'State(s) of Licensure: California,',
    'The reviewer is Board Certified in',
    'Claims Administrator guideline: Decision based on MTUS',
    'MAXIMUS guideline: Decision based on Non-',
    'MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical',
    'MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s):',
    'Decision rationale: It is not medically necessary.',
    'Decision rationale: It is not medically necessary.\nMassage for the',
    'disputed items/services set forth below:',
    'disputed items/services set forth below:\nMassage for the low back, which',
    'x'.repeat(12_000),
  ];

  it.each(UNFINISHED)('a heading and a label are seen after: %.60s', (start) => {
    for (const gap of ['\n', '\n\n \n']) {
      const heading = tokenize(grammar, `${start}${gap}CLINICAL CASE SUMMARY\nPlain prose.`);
      expect(textsWith(heading, 'entity.name.section')).toEqual(['CLINICAL CASE SUMMARY']);
      expect(heading.at(-1)?.scopes).toEqual([]);
      const label = tokenize(grammar, `${start}${gap}Decision rationale: Plain prose.`);
      expect(textsWith(label, 'keyword.other.field-label').at(-1)).toBe('Decision rationale:');
      expect(label.at(-1)?.scopes).toEqual(['meta.field.rationale']);
      const decision = tokenize(grammar, `${start}${gap}Knee brace: Upheld`);
      expect(textsWith(decision, 'markup.deleted.upheld')).toEqual(['Upheld']);
    }
  });
});
