import { describe, expect, it } from 'vitest';
import { type IgnoredFinding, readIgnoreList, withIgnored, withoutIgnored } from './ignore-list.ts';

const A = '0123456789abcdef';
const B = 'fedcba9876543210';

const entry = (words = A, rule = 'field-missing', covers: IgnoredFinding['covers'] = 'place') => ({
  rule,
  covers,
  words,
  date: '2026-11-27',
  file: 'drafts/letter-17.imr',
});

/** The file after the finding was put into it. */
const added = (text: string | null, ...of: Parameters<typeof entry>) => withIgnored(text, entry(...of));

describe('the ignore list', () => {
  it('is made with its first entry', () => {
    for (const nothing of [null, '', ' \n']) {
      expect(JSON.parse(added(nothing) as string)).toEqual({ ignored: [entry()] });
    }
  });

  it('is read as it was written', () => {
    const text = added(added(added(null), B), A, 'field-empty', 'folder') as string;
    expect(readIgnoreList(text)).toEqual({
      ignored: new Map([
        ['field-missing', new Set([A, B])],
        ['field-empty', new Set([A])],
      ]),
      entries: [entry(A, 'field-empty', 'folder'), entry(B), entry(A)],
      problems: [],
    });
  });

  it('may be one of an earlier version, which names rule and words alone', () => {
    const { entries, problems } = readIgnoreList(`{"ignored": [{"rule": "field-missing", "words": "${A}"}]}`);
    expect(entries).toEqual([{ ...entry(), date: null, file: null }]);
    expect(problems).toEqual([]);
  });

  it('loses the entry that is taken back, and no other', () => {
    const text = `{\n  // ours\n  "ignored": [\n    5,\n    {"rule": "field-missing", "words": "${A}"}, // why\n    ${JSON.stringify(entry(A, 'field-missing', 'folder'))}\n  ]\n}\n`;
    const after = withoutIgnored(text, entry()) as string;
    expect(after).toContain('// ours');
    expect(readIgnoreList(after).entries).toEqual([entry(A, 'field-missing', 'folder')]);
    expect(withoutIgnored(text, entry(B))).toBe(text);
    const all = [entry(), entry(B), entry(A, 'field-empty')].reduce(
      (list: string | null, one) => withIgnored(list, one),
      null,
    ) as string;
    const none = [entry(), entry(B), entry(A, 'field-empty')].reduce(
      (list, one) => withoutIgnored(list, one) as string,
      all,
    );
    expect(JSON.parse(none)).toEqual({ ignored: [] });
  });

  it('understands former codes of rules', () => {
    const text = JSON.stringify({
      ignored: [
        { rule: 'placeholder-left-in', words: A },
        { rule: 'placeholder-unfilled', words: B },
      ],
    });
    const { ignored, entries, problems } = readIgnoreList(text);
    expect(ignored).toEqual(new Map([['placeholder-unfilled', new Set([A, B])]]));
    expect(problems).toEqual([]);
    expect(JSON.parse(withoutIgnored(text, entries[0] as IgnoredFinding) as string).ignored).toHaveLength(1);
  });

  it('keeps comments, indentation and line ends', () => {
    const text = `// ours\r\n{\r\n\t"ignored": [ // why\r\n\t]\r\n}\r\n`;
    const after = added(text) as string;
    expect(after).toContain('// ours\r\n');
    expect(after).toContain('// why');
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(readIgnoreList(after).ignored.get('field-missing')).toEqual(new Set([A]));
    expect(JSON.parse(added('{"other": 1}') as string)).toEqual({ other: 1, ignored: [entry()] });
  });

  it.each(['{', '[]', '5', '{"ignored": 5}', '{"ignored": []', 'words'])(
    'is left alone while it is %s',
    (text) => {
      expect(withIgnored(text, entry())).toBeNull();
      expect(withoutIgnored(text, entry()) ?? text).toBe(text);
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
  const OPEN = 'The rest of the file counts; this part is skipped until it is fixed.';
  const NOTHING = 'Nothing is ignored.';
  it.each([
    ['{ "ignored": [', 'A closing square bracket is missing here.', OPEN],
    ['{ "ignored" [] }', 'A colon is missing here.', OPEN],
    ['words', 'This word has no meaning here; put words in quotation marks.', NOTHING],
    [' '.repeat(5_000_001), 'This file is too large.', NOTHING],
    ['['.repeat(200_000), 'This file is too deeply nested.', NOTHING],
    [
      '[]',
      'An ignore list must look like this: { "ignored": [] }, with its entries in the square brackets.',
      NOTHING,
    ],
    ['{ "ignored": 5 }', 'An ignore list must look like this:', NOTHING],
  ])('is said in plain words, and that something is lost: %.20s', (text, words, consequence) => {
    const [problem] = readIgnoreList(text).problems;
    expect(problem?.severity).toBe('error');
    expect(problem?.message.startsWith(words)).toBe(true);
    expect(problem?.message.endsWith(consequence)).toBe(true);
  });
});
