import { describe, expect, it } from 'vitest';
import { applyEdits } from '../text/text-edits.ts';
import { ignoring, readIgnoreList } from './ignore-list.ts';
import { turningOff } from './rule-off.ts';

const A = '0123456789abcdef';
const B = 'fedcba9876543210';

/** The file after the finding was put into it. */
function added(text: string | null, words = A, rule = 'field-missing'): string | null {
  const edits = ignoring(text, rule, words);
  return edits && applyEdits(text ?? '', edits);
}

function off(text: string | null, code = 'field-missing'): string | null {
  const edits = turningOff(text, code);
  return edits && applyEdits(text ?? '', edits);
}

describe('the ignore list', () => {
  it('is made with its first entry', () => {
    for (const nothing of [null, '', ' \n']) {
      expect(JSON.parse(added(nothing) as string)).toEqual({
        ignored: [{ rule: 'field-missing', words: A }],
      });
    }
  });

  it('is read as it was written', () => {
    const text = added(added(added(null), B), A, 'field-empty') as string;
    expect(readIgnoreList(text)).toEqual({
      ignored: new Map([
        ['field-missing', new Set([A, B])],
        ['field-empty', new Set([A])],
      ]),
      problems: [],
    });
  });

  it('keeps comments, indentation and line ends', () => {
    const text = `// ours\r\n{\r\n\t"ignored": [ // why\r\n\t]\r\n}\r\n`;
    const after = added(text) as string;
    expect(after).toContain('// ours\r\n');
    expect(after).toContain('// why');
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(readIgnoreList(after).ignored.get('field-missing')).toEqual(new Set([A]));
    expect(JSON.parse(added('{"other": 1}') as string)).toEqual({
      other: 1,
      ignored: [{ rule: 'field-missing', words: A }],
    });
  });

  it.each(['{', '[]', '5', '{"ignored": 5}', '{"ignored": []', 'words'])(
    'is left alone while it is %s',
    (text) => {
      expect(ignoring(text, 'field-missing', A)).toBeNull();
      expect(readIgnoreList(text).problems.length).toBeGreaterThan(0);
    },
  );

  it('says what it leaves out, and where', () => {
    const text = JSON.stringify({
      ignored: [5, { rule: 'x' }, { rule: 'x', words: A }, { rule: 'field-empty', words: B }],
    });
    const { ignored, problems } = readIgnoreList(text);
    expect([...ignored.keys()]).toEqual(['field-empty']);
    expect(problems.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      '5',
      '{"rule":"x"}',
      `{"rule":"x","words":"${A}"}`,
    ]);
    expect(problems.map(({ severity }) => severity)).toEqual(['error', 'error', 'warning']);
    expect(readIgnoreList('{"ignored": ["__proto__", null]}').problems).toHaveLength(2);
    expect(readIgnoreList('['.repeat(200_000)).ignored.size).toBe(0);
  });
});

describe('what is wrong with an ignore list', () => {
  const OPEN = 'What can be read of the file counts; the rest waits until this is mended.';
  const NOTHING = 'Nothing is ignored.';
  it.each([
    ['{ "ignored": [', 'A closing square bracket is missing here.', OPEN],
    ['{ "ignored" [] }', 'A colon is missing here.', OPEN],
    ['words', 'This word has no meaning here; words stand in quotation marks.', NOTHING],
    [' '.repeat(5_000_001), 'This file is too large.', NOTHING],
    ['['.repeat(200_000), 'This file is too deeply nested.', NOTHING],
    ['[]', 'An ignore list looks so: { "ignored": [] }, its entries in the square brackets.', NOTHING],
    ['{ "ignored": 5 }', 'An ignore list looks so:', NOTHING],
  ])('is said in plain words, and that something is lost: %.20s', (text, words, consequence) => {
    const [problem] = readIgnoreList(text).problems;
    expect(problem?.severity).toBe('error');
    expect(problem?.message.startsWith(words)).toBe(true);
    expect(problem?.message.endsWith(consequence)).toBe(true);
  });
});

describe('turning a rule off', () => {
  it('makes the file, the setting or the entry, whichever is missing', () => {
    const setting = { 'imrDetermination.rules': { 'field-missing': 'off' } };
    for (const nothing of [null, '', '\n']) expect(JSON.parse(off(nothing) as string)).toEqual(setting);
    expect(JSON.parse(off('{"a": 1}') as string)).toEqual({ a: 1, ...setting });
    expect(JSON.parse(off('{"imrDetermination.rules": null}') as string)).toEqual(setting);
    expect(
      JSON.parse(
        off('{"imrDetermination.rules": {"field-missing": "hint", "field-empty": "off"}}') as string,
      ),
    ).toEqual({
      'imrDetermination.rules': { 'field-missing': 'off', 'field-empty': 'off' },
    });
  });

  it('keeps comments and what else is set', () => {
    const text = `{\n    // wide\n    "editor.rulers": [110], // columns\n}\n`;
    const after = off(text) as string;
    expect(after).toContain('    // wide\n    "editor.rulers": [110], // columns\n');
    expect(after).toMatch(/^ {4}"imrDetermination\.rules": \{\n {8}"field-missing": "off"\n {4}\}/m);
  });

  it.each(['{', '[]', '{"a": }', '['.repeat(200_000)])(
    'leaves a file alone that it cannot understand',
    (text) => {
      expect(turningOff(text, 'field-missing')).toBeNull();
    },
  );
});
