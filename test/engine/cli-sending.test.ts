import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { surroundingsOf } from '../../server/src/choices/surroundings.ts';
import { COMPLETE_LETTER } from '../../server/src/features/sending/test-support.ts';
import { BuiltCli } from './built-cli.ts';

const cli = new BuiltCli();

const NAMED = COMPLETE_LETTER.replace('The report of', 'The report by Dr. Okafor of').replace(
  'pain and swelling',
  'pain and swelling; OKAFOR wrote $1 and $&',
);

const imr = (args: readonly string[], input = '') => cli.run(args, input);
const write = (name: string, content: string) => cli.write(name, content);

describe('imr ready', () => {
  test('a letter that is ready: every point is OK, exit code 0', () => {
    write('a.imr', COMPLETE_LETTER);
    const { status, stdout, stderr } = imr(['ready', 'a.imr']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^a\.imr: ready\n {2}Completeness: OK\n {2}Fixed text: OK\n/);
    expect(stdout).toMatch(/\n {2}Findings of fact: \d+ to check against the records\n$/);
    expect(stdout).not.toContain('to look at');
  });

  test('one that is not: what is left, with its places, exit code 1', () => {
    const line = NAMED.split('\n').findIndex((one) => one.includes('Okafor')) + 1;
    const { status, stdout } = imr(['ready', '-'], NAMED);
    expect(status).toBe(1);
    expect(stdout).toContain('-: not ready, ');
    expect(stdout).toMatch(
      new RegExp(
        `\\n {2}Identifying information: \\d to look at\\n {4}${line}:\\d+ warning Name of a person.*\\(person-named\\)\\n`,
      ),
    );
    expect(
      imr(['ready', '-'], COMPLETE_LETTER.replace('Nothing', '').replace('more than five', 'more than six'))
        .stdout,
    ).toContain('Fixed text: 1 to look at');
  });

  test('what is ignored is accepted and counted, and nothing says by whom', () => {
    const text = COMPLETE_LETTER.replace('swelling', 'swelling swelling');
    const { points } = JSON.parse(imr(['ready', '--format', 'json', '-'], text).stdout)[0];
    const { left } = points.find(({ title }: { title: string }) => title === 'Wording');
    const [[start, end]] = left.map(({ range }: { range: [number, number] }) => range);
    const entry = { rule: left[0].code, words: surroundingsOf(text, { start, end }), covers: 'place' };
    mkdirSync(cli.pathOf('.imr'));
    write('.imr/ignore.json', JSON.stringify({ ignored: [entry] }));
    write('a.imr', text);
    const { status, stdout } = imr(['ready', 'a.imr']);
    expect(stdout).toContain('  Wording: OK, 1 accepted\n');
    expect(status).toBe(0);
    expect(imr(['ready', '--no-ignore', 'a.imr']).status).toBe(1);
  });

  test('several letters: data of each, and one that is not ready counts', () => {
    write('a.imr', COMPLETE_LETTER);
    write('b.imr', NAMED);
    const { status, stdout } = imr(['ready', '--format', 'json', '.']);
    expect(status).toBe(1);
    expect(
      JSON.parse(stdout).map(({ file, ready }: { file: string; ready: boolean }) => [file, ready]),
    ).toEqual([
      ['a.imr', true],
      ['b.imr', false],
    ]);
  });

  test.each([
    [['ready']],
    [['ready', '--fix', 'a.imr']],
    [['ready', 'none.imr']],
    [['ready', '--format', 'xml', '-']],
  ])('called wrongly, %j: exit code 2', (args) => expect(imr(args)).toMatchObject({ status: 2, stdout: '' }));

  test('an empty file is not ready and cannot be', () => {
    const { status, stdout, stderr } = imr(['ready', '-'], '');
    expect([status, stderr]).toEqual([2, 'imr: -: it is empty\n']);
    expect(stdout).toContain('-: not ready');
  });
});

describe('imr redact', () => {
  test('prints the copy and writes nothing', () => {
    write('a.imr', NAMED);
    const { status, stdout, stderr } = imr(['redact', 'a.imr']);
    expect(stdout).toBe(NAMED.replace(/Okafor/gi, '[name redacted]'));
    expect([status, stderr]).toEqual([0, '']);
    expect(readdirSync(cli.folder)).toEqual(['a.imr']);
    expect(readFileSync(cli.pathOf('a.imr'), 'utf8')).toBe(NAMED);
  });

  test('keeps line ends, and leaves a letter without details as it is', () => {
    const text = COMPLETE_LETTER.replaceAll('\n', '\r\n');
    expect(imr(['redact', '-'], text)).toEqual({ status: 0, stdout: text, stderr: '' });
  });

  test.each([
    ['no file', ['redact'], 'no file is named'],
    ['two files', ['redact', 'a.imr', 'b.imr'], 'one file can be redacted at a time'],
    ['a folder', ['redact', '.'], 'a folder cannot be redacted; name a file'],
    ['a file that is not there', ['redact', 'none.imr'], 'there is no such file or folder'],
    ['an option of another command', ['redact', '--fix', 'a.imr'], 'unknown option --fix'],
  ])('%s: exit code 2', (_name, args, words) => {
    const { status, stdout, stderr } = imr(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});
