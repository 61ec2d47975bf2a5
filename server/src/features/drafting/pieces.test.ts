import { expect, test } from 'vitest';
import { asSnippet, asText, choice, fixed, owed } from './pieces.ts';

test('text has the gaps of the form', () => {
  expect(asText([fixed('Norco: '), choice('decision', ['Upheld']), owed('guideline', ' Based on ')])).toBe(
    'Norco: [insert decision] Based on [insert guideline]',
  );
});

test('a snippet has a tab stop for each gap, and two where words of the form go with it', () => {
  expect(
    asSnippet([
      owed('request'),
      fixed(': '),
      choice('decision', ['Upheld', 'Overturned']),
      owed('guideline', 'On '),
    ]),
  ).toBe(
    `\${1:[insert request]}: \${2|[insert decision],Upheld,Overturned|}\${3:On \${4:[insert guideline]}}$0`,
  );
});

test('words keep the characters that snippets are made of', () => {
  expect(asSnippet([fixed(`$30 a day} \\1 \${2:x}`)])).toBe(`\\$30 a day\\} \\\\1 \\\${2:x\\}$0`);
  expect(asSnippet([choice('decision', ['a,b|c\\d'])])).toBe(`\${1|[insert decision],a\\,b\\|c\\\\d|}$0`);
});
