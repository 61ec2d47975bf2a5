import { mkdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BuiltCli } from './built-cli.ts';

const cli = new BuiltCli();

const imr = (args: readonly string[], input: string | Buffer = '') => cli.run(['format', ...args], input);
const write = (name: string, content: string | Buffer) => cli.write(name, content);
const read = (name: string) => cli.bytesOf(name).toString();

const UNTIDY = `IMR ISSUES, DECISIONS AND RATIONALES
Norflex 100mg #60 :  Upheld
Decision rationale:
The worker takes it for $5 a day.  The request is not medically
necessary.
`;
const TIDY = `IMR ISSUES, DECISIONS AND RATIONALES

Norflex 100mg #60: Upheld

Decision rationale: The worker takes it for $5 a day. The request is not medically necessary.
`;

test('a letter is printed formatted, from a file or the standard input', () => {
  write('a.imr', UNTIDY);
  expect(imr(['a.imr'])).toEqual({ status: 0, stdout: TIDY, stderr: '' });
  expect(imr(['-'], UNTIDY)).toEqual({ status: 0, stdout: TIDY, stderr: '' });
  expect(read('a.imr')).toBe(UNTIDY);
  const windows = UNTIDY.replaceAll('\n', '\r\n');
  expect(imr(['-'], windows).stdout).toBe(TIDY.replaceAll('\n', '\r\n'));
});

test('the width is an option', () => {
  const narrow = imr(['--wrap', '60', '-'], UNTIDY).stdout;
  expect(narrow).toContain('$5 a day. The\nrequest is');
  expect(imr(['--wrap', 'off', '-'], UNTIDY).stdout).toContain('medically\nnecessary.');
  expect(imr(['--wrap', 'paragraph', '-'], narrow).stdout).toBe(TIDY);
  for (const wrong of ['wide', '12', '1000']) {
    const { status, stderr } = imr([`--wrap=${wrong}`, '-'], UNTIDY);
    expect([status, stderr.split('\n')[0]]).toEqual([
      2,
      'imr: --wrap can be off, paragraph or a number of characters from 40 to 400',
    ]);
  }
  expect(imr(['-', '--wrap'], UNTIDY).stderr).toContain('--wrap needs a value');
});

test('--check names what would change and changes nothing', () => {
  write('a.imr', UNTIDY);
  write('b.imr', TIDY);
  expect(imr(['--check', 'a.imr', 'b.imr'])).toEqual({ status: 1, stdout: 'a.imr\n', stderr: '' });
  expect(imr(['--check', 'b.imr'])).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(imr(['--check', '-'], UNTIDY)).toMatchObject({ status: 1, stdout: '-\n' });
  expect(read('a.imr')).toBe(UNTIDY);
});

test('--write changes files in their encoding, and folders of them', () => {
  mkdirSync(cli.pathOf('letters'));
  write('letters/a.imr', Buffer.from(UNTIDY.replace('worker', 'worker\u00e9'), 'latin1'));
  write('letters/b.imr', TIDY);
  expect(imr(['--write', 'letters'])).toEqual({ status: 0, stdout: 'letters/a.imr\n', stderr: '' });
  expect(readFileSync(cli.pathOf('letters/a.imr'), 'latin1')).toBe(TIDY.replace('worker', 'worker\u00e9'));
  expect(imr(['--check', 'letters'])).toMatchObject({ status: 0 });
});

test('what is no determination is left, and the reason is given', () => {
  const bill = 'Dear Sir,\n\n\nplease find   enclosed the bill.\n';
  const { status, stdout, stderr } = imr(['-'], bill);
  expect([status, stdout]).toEqual([2, bill]);
  expect(stderr).toBe('imr: -: it was not formatted: it is not recognized as a determination\n');
  write('bill.txt', bill);
  expect(imr(['--write', 'bill.txt']).status).toBe(2);
  expect(read('bill.txt')).toBe(bill);
});

test('an empty text is printed as it is, and an empty file is named', () => {
  expect(imr(['-'])).toEqual({ status: 0, stdout: '', stderr: '' });
  write('empty.imr', '');
  expect(imr(['--write', 'empty.imr'])).toMatchObject({ status: 2, stderr: 'imr: empty.imr: it is empty\n' });
});

test('options that do not go together are refused', () => {
  write('a.imr', UNTIDY);
  expect(imr(['--check', '--write', 'a.imr'])).toMatchObject({ status: 2, stdout: '' });
  expect(imr(['--write', '-'], UNTIDY)).toMatchObject({ status: 2, stdout: '' });
  expect(imr(['a.imr', 'a.imr'])).toMatchObject({ status: 2, stdout: '' });
  expect(imr(['.'])).toMatchObject({ status: 2, stdout: '' });
  expect(imr(['none.imr'])).toMatchObject({ status: 2, stdout: '' });
});
