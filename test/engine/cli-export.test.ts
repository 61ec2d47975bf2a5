import { existsSync, readdirSync } from 'node:fs';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildEntry } from '../protocol/build.ts';
import { LETTER } from '../protocol/letter.ts';
import { BuiltCli } from './built-cli.ts';

const cli = new BuiltCli(true);

// what a program leaves in its temporary folder would be seen
const imr = (args: readonly string[], input = '', program = cli.file) =>
  cli.run(args, input, { program, env: { ...process.env, TMPDIR: cli.folder } });
const write = (name: string, content: string | Uint8Array) => cli.write(name, content);
const bytesOf = (name: string) => cli.bytesOf(name);

/** What `imr extract` says of a file, but for places in its text. */
function said(file: string): string {
  const { stdout } = imr(['extract', file]);
  return JSON.stringify(JSON.parse(stdout)[0], (key, value) =>
    key === 'range' || key === 'file' ? undefined : value,
  );
}

describe.each(['docx', 'pdf'])('imr export to %s', (format) => {
  test('the file is written and nothing else, and read it says the same', () => {
    write('letter.imr', LETTER);
    const out = `letter.${format}`;
    const { status, stdout, stderr } = imr(['export', '--out', out, 'letter.imr']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^letter\.\w+: written; its \d+ words are those of the letter\n$/);
    expect(said(out)).toBe(said('letter.imr'));
    expect(readdirSync(cli.folder).sort()).toEqual([`letter.${format}`, 'letter.imr'].sort());
  });

  test('places that are still to be filled in are counted', () => {
    write('letter.imr', LETTER.replace('A first trial', '[insert device] TBD A first trial'));
    const { stdout } = imr(['export', '--out', `letter.${format}`, 'letter.imr']);
    expect(stdout).toMatch(/are those of the letter; 2 places are still to be filled in\n$/);
  });

  test('dollar amounts, form feeds, other line ends and a very long word are written', () => {
    const odd = LETTER.replace(
      'A first trial',
      () => `It costs $1,200 ($& $1). ${'x/'.repeat(400)} A first trial`,
    );
    write('letter.imr', odd.replaceAll('\n', '\r\n').replace('MAXIMUS guideline', '\fMAXIMUS guideline'));
    expect(imr(['export', '--out', `a.${format}`, 'letter.imr']).status).toBe(0);
    expect(imr(['check', `a.${format}`]).stderr).toBe('');
  });

  test('an empty letter, a half-typed one', () => {
    expect(imr(['export', '--out', `a.${format}`, '-'], '\n')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'imr: -: not exported: the letter is empty\n',
    });
    expect(existsSync(cli.pathOf(`a.${format}`))).toBe(false);
    expect(imr(['export', '--out', `a.${format}`, '-'], LETTER.slice(0, 900)).status).toBe(0);
  });
});

test('imr export to html writes a page without scripts, whose words are those of the letter', () => {
  write(
    'letter.imr',
    LETTER.replace('cook', () => '<script>alert(1)</script> & "cook" $1'),
  );
  const { status, stdout } = imr(['export', '--out', 'letter.html', 'letter.imr']);
  expect([status, stdout]).toEqual([
    0,
    expect.stringMatching(
      /^letter\.html: written; its \d+ words are those of the letter(?:; 1 place is still to be filled in)?\n$/,
    ),
  ]);
  const html = bytesOf('letter.html').toString();
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;cook&quot; $1');
  expect(html).not.toContain('<script');
  expect(imr(['export', '--format', 'html', '--out', 'b.html', '-'], '\n').stderr).toBe(
    'imr: -: not exported: the letter is empty\n',
  );
});

test('characters that the font of the PDF lacks are named by their numbers, and the DOCX has them', () => {
  const rare = LETTER.replace('cook', 'cook (\u6f22\u5b57)');
  const { status, stderr } = imr(['export', '--out', 'a.pdf', '-'], rare);
  expect([status, stderr]).toEqual([
    2,
    'imr: -: not exported: the font of the PDF has no characters U+6F22, U+5B57; export it as DOCX instead\n',
  ]);
  expect(imr(['export', '--out', 'a.docx', '-'], rare).status).toBe(0);
  expect(
    imr(['export', '--out', 'a.pdf', '-'], LETTER.replace('cook', 'cook (≥ 3 µg, 5°, “β”)')).status,
  ).toBe(0);
});

test.each([
  ['no file to write', ['export', 'a.imr'], '--out is missing'],
  ['a file of no known format', ['export', '--out', 'a.txt', 'a.imr'], 'use --format docx, pdf or html'],
  [
    'two formats',
    ['export', '--format', 'pdf', '--out', 'a.docx', 'a.imr'],
    'says docx, and --format says pdf',
  ],
  ['two letters', ['export', '--out', 'a.pdf', 'a', 'b'], 'only one letter'],
  ['no letter', ['export', '--out', 'a.pdf'], 'no letter is named'],
  ['a letter that is not there', ['export', '--out', 'a.pdf', 'none.imr'], 'there is no such file'],
])('refused, %s', (_name, args, words) => {
  const { status, stdout, stderr } = imr(args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(words);
});

test('neither a folder that is not there is made, nor the letter itself replaced', () => {
  write('letter.imr', LETTER);
  expect(imr(['export', '--out', 'no/a.pdf', 'letter.imr']).stderr).toBe(
    'imr: no/a.pdf: there is no such folder\n',
  );
  imr(['export', '--out', 'a.docx', 'letter.imr']);
  const before = bytesOf('a.docx');
  expect(imr(['export', '--out', 'a.docx', 'a.docx']).stderr).toContain('it is the letter itself');
  expect(bytesOf('a.docx').equals(before)).toBe(true);
});

test('a file that differs from the letter when it is read back is not left there', async () => {
  const losing = await buildEntry(
    'cli.ts',
    { 'formats/docx-reader.ts': `export async function readDocx() { return 'other words'; }` },
    true,
  );
  write('a.docx', 'of another day');
  const { status, stderr } = imr(['export', '--out', 'a.docx', '-'], LETTER, losing.file);
  losing.remove();
  expect(status).toBe(2);
  expect(stderr).toMatch(/not exported: read back, the file differs from the letter at word 1 of \d+\n$/);
  expect(bytesOf('a.docx').toString()).toBe('of another day');
  expect(readdirSync(cli.folder)).toEqual(['a.docx']);
}, 120_000);

test('properties name the document and the program, no person', () => {
  imr(['export', '--out', 'a.docx', '-'], LETTER);
  const parts = Object.entries(unzipSync(bytesOf('a.docx'))).map(([name, bytes]) => [name, strFromU8(bytes)]);
  const files = Object.fromEntries(parts);
  expect(files['docProps/core.xml']).toContain('Independent Medical Review Final Determination');
  expect(files['docProps/core.xml']).not.toMatch(/Un-named|Norflex|cook/);
  for (const [name, text] of parts)
    if (name !== 'word/document.xml') expect(text, name).not.toMatch(/Norflex|cook/);
  expect(files['word/styles.xml']).toContain('w:val="en-US"');
  imr(['export', '--out', 'a.pdf', '-'], LETTER);
  const pdf = bytesOf('a.pdf').toString('latin1');
  expect(pdf).not.toMatch(/\/Author|Norflex/);
  for (const needed of ['/Lang (en-US)', '/Marked true', '/StructTreeRoot', '/DisplayDocTitle true', '/H1'])
    expect(pdf).toContain(needed);
});

describe('imr on files of other formats', () => {
  test('a PDF is read whatever it is called, in folders too; it is not fixed', () => {
    imr(['export', '--out', 'a.pdf', '-'], LETTER.replace('#60: Upheld', '#60: Upheid'));
    write('b.imr', bytesOf('a.pdf'));
    write('~$c.docx', 'kept by Word');
    const { stdout, status } = imr(['check', '.']);
    expect(stdout.match(/decision-unknown/g)).toHaveLength(2);
    expect(status).toBe(1);
    expect(imr(['check', '--fix', 'a.pdf']).stderr).toContain(
      'a.pdf: it was not fixed: only files of text are',
    );
  });

  test.each([
    ['damaged.pdf', '%PDF-1.7\nrubbish', 'it is damaged'],
    ['damaged.docx', 'PK\u0003\u0004rubbish', 'it is damaged'],
    ['old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'save it as .docx'],
    [
      'other.docx',
      zipSync({ 'a.txt': new Uint8Array(10) }),
      'it is damaged, or something else than its name says',
    ],
  ])('%s is refused in plain words', (name, content, words) => {
    write(name, content);
    const { status, stdout, stderr } = imr(['check', name]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${name}: `);
    expect(stderr).toContain(words);
  });
});
