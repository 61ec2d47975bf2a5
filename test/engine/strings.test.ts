import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/rules/registry.ts';
import { literalsIn } from '../../server/tools/literals.ts';
import { userStrings } from '../../server/tools/user-strings.ts';

const strings = await userStrings();

/** Words of the project's own making that readers stumbled over. */
const ODD =
  /\b(?:stands?(?!-)|stood|told|untold|behind|blanks?|mend(?:s|ed|ing)?|recollections?|remembered|passed over|argues? from|run together)\b/i;
/** The sign of a disease is one, that of a text is a character. */
const SIGN = /\bsigns?\b/i;
const BRITISH = new RegExp(
  [
    '(?:col|fav|hon|lab|behavi|neighb)our',
    '\\b(?:centre|licence|catalogue|judgement|programme|grey|whilst|amongst|learnt|misspelt|spelt)',
    '\\b(?:towards|afterwards|forwards|backwards)\\b',
    '\\b(?:label|cancel|travel|model|signal)l(?:ed|ing)',
    '\\b(?:recogn|author|organ|summar|util|emphas|categor|custom|minim|optim|standard|general|special|capital)is(?:e|ation|ing)',
    '\\bpractis(?:e|ing)|\\banalys(?:e|ed|ing)\\b',
  ].join('|'),
  'i',
);

/** Names of files, settings, options and codes are written as they are. */
const NAMES = /`[^`]*`|[\w.-]*\/[\w./-]+|\(\S+\.md\)|--[\w-]+|\b[\w-]+\.json\b/g;

function offending(pattern: RegExp, all = strings): string[] {
  return all
    .filter(({ text }) => pattern.test(text.replace(NAMES, '')))
    .map(({ code, place, text }) => `${code} (${place}): ${text}`);
}

describe('what users read', () => {
  it('is listed: of each rule its title, its page and a message', () => {
    for (const { code, title } of rules) {
      const own = strings.filter((one) => one.code === code);
      expect(own.find(({ place }) => place === 'title')?.text, code).toBe(title);
      for (const place of ['what', 'why', 'example message'])
        expect(
          own.map((one) => one.place),
          code,
        ).toContain(place);
    }
  });

  it('is listed from every part that speaks to users', () => {
    const codes = new Set(strings.map(({ code }) => code));
    for (const part of [
      'manifest',
      'features',
      'choices',
      'server',
      'imr',
      'catalogue',
      'client',
      'page',
      'form',
    ]) {
      expect(codes).toContain(part);
    }
  });

  it('has no word of our own making', () => {
    expect(offending(ODD)).toEqual([]);
    expect(
      offending(
        SIGN,
        strings.filter(({ place }) => !place.startsWith('catalogue/')),
      ),
    ).toEqual([]);
  });

  it('is American', () => expect(offending(BRITISH)).toEqual([]));
});

describe('the literals of a source', () => {
  it.each([
    ["const a = 'one two';", ['one two']],
    [`\`\${count} rows of \${of(\`inner \${x}\`)}\``, ['{…} rows of {…}']],
    ["say('one ' +\n  'two');", ['one two']],
    ["say('one', 'two');", ['one', 'two']],
    ["import { a } from './a.ts';\nawait import('./b.ts');", []],
    ["// don't\n/* 'nor this' */ say('yes')", ['yes']],
    ["text.replace(/['\"`]/g, 'x')", ['x']],
    ["'it\\'s' ", ["it's"]],
    ["'never closed", ['never close']],
    ['', []],
  ])('%j', (source, texts) => expect(literalsIn(source).map(({ text }) => text)).toEqual(texts));

  it('are placed by line', () => {
    expect(literalsIn("a;\n\n'x y';\n").map(({ line }) => line)).toEqual([3]);
  });
});
