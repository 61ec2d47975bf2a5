import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, statSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { surroundingsOf } from '../../server/src/choices/surroundings.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { readProjectFile } from '../protocol/build.ts';
import { LETTER } from '../protocol/letter.ts';
import { BuiltCli } from './built-cli.ts';

const cli = new BuiltCli();

const WRONG_DECISION = LETTER.replace('#60: Upheld', '#60: Upheid');
/** One finding with a safe fix, and one whose fix changes a word. */
const UNTIDY = WRONG_DECISION.replace('Decision rationale:', 'Decision rationale');
const TIDY = WRONG_DECISION;

const imr = (args: readonly string[], input: string | Buffer = '') => cli.run(args, input);
const write = (name: string, content: string | Buffer) => cli.write(name, content);
const bytesOf = (name: string) => cli.bytesOf(name);

describe('imr check --fix', () => {
  const ENCODINGS: Readonly<Record<string, (text: string) => Buffer>> = {
    'UTF-8': (text) => Buffer.from(text),
    'UTF-8 with a byte order mark': (text) => Buffer.from(`\ufeff${text}`),
    'UTF-16 little endian': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    'UTF-16 big endian': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
    'Windows-1252': (text) => Buffer.from(`${text}The worker\x92s knee.\n`, 'latin1'),
    'CR LF': (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
  };

  test.each(Object.entries(ENCODINGS))(
    'applies what is safe and keeps the bytes of the rest: %s',
    (_, bytes) => {
      write('letter.imr', bytes(UNTIDY));
      const { status, stdout, stderr } = imr(['check', '--fix', 'letter.imr']);
      expect([status, stderr]).toEqual([1, '']);
      expect(stdout).toMatch(/^letter\.imr:\d+:\d+ error .*\(decision-unknown\)\n$/);
      expect(bytesOf('letter.imr')).toEqual(bytes(TIDY));
    },
  );

  test('writes nothing where there is nothing to mend', () => {
    write('letter.imr', TIDY);
    chmodSync(cli.pathOf('letter.imr'), 0o444);
    const before = statSync(cli.pathOf('letter.imr')).mtimeMs;
    expect(imr(['check', '--fix', '.']).stderr).toBe('');
    expect(statSync(cli.pathOf('letter.imr')).mtimeMs).toBe(before);
  });

  // the shell bounds what a program may write; 512 or 1,024 bytes are less than the letter has
  test.skipIf(process.platform !== 'linux')('loses nothing when the letter cannot be written', () => {
    const letter = UNTIDY + '\nMore is said of it. '.repeat(100);
    write('letter.imr', letter);
    const command = `trap '' XFSZ; ulimit -f 1; exec "${process.execPath}" "${cli.file}" check --fix letter.imr`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd: cli.folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, 'imr: letter.imr: it could not be written (EFBIG)\n']);
    expect(bytesOf('letter.imr').toString()).toBe(letter);
    expect(readdirSync(cli.folder)).toEqual(['letter.imr']);
  });

  test('prints what came from the standard input, mended, and nothing else', () => {
    expect(imr(['check', '--fix', '-'], UNTIDY)).toEqual({ status: 1, stdout: TIDY, stderr: '' });
    expect(imr(['check', '--fix', '-'], LETTER)).toEqual({ status: 0, stdout: LETTER, stderr: '' });
    write('letter.imr', LETTER);
    for (const args of [
      ['-', 'letter.imr'],
      ['--format', 'json', '-'],
    ]) {
      const { status, stdout, stderr } = imr(['check', '--fix', ...args], UNTIDY);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('with --fix, - prints the fixed text');
    }
  });
});

describe('.imr/ignore.json', () => {
  const start = WRONG_DECISION.indexOf('Upheid');
  const words = surroundingsOf(WRONG_DECISION, { start, end: start + 'Upheid'.length });
  const list = (...ignored: object[]) => JSON.stringify({ ignored });

  test('has a finding passed over in its folder and below, and nowhere else', () => {
    write('a/.imr/ignore.json', list({ rule: 'decision-unknown', words }));
    write('a/b/letter.imr', `\n\n${WRONG_DECISION}`);
    write('letter.imr', WRONG_DECISION);
    expect(imr(['check', 'a'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(imr(['check', '--no-ignore', 'a']).stdout).toContain('decision-unknown');
    expect(imr(['check', 'letter.imr']).stdout).toContain('decision-unknown');
  });

  test('lapses when the words change, and is for its rule alone', () => {
    write('.imr/ignore.json', list({ rule: 'decision-unknown', words }, { rule: 'label-misspelled', words }));
    write('letter.imr', WRONG_DECISION.replace('Upheid', 'Upheldd'));
    expect(imr(['check', 'letter.imr']).stdout).toContain('decision-unknown');
  });

  test('is told of where it cannot be understood, and what can be understood counts', () => {
    write(
      '.imr/ignore.json',
      list({ rule: 'no-such-rule', words }, 5 as never, { rule: 'decision-unknown', words }),
    );
    write('letter.imr', WRONG_DECISION);
    const { status, stdout, stderr } = imr(['check', 'letter.imr']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/ignore\.json:1:\d+ warning Entry skipped: there is no such rule/);
    expect(stderr).toMatch(/ignore\.json:1:\d+ error Entry skipped: it needs a “rule” and “words”/);
  });

  test.each(['{ "ignored": [', '{ "ignored": [5] }', '{ "ignored": {} }', '[]'])(
    'has exit code 2 whenever something of it is lost: %s',
    (text) => {
      write('.imr/ignore.json', text);
      write('letter.imr', LETTER);
      const { status, stdout, stderr } = imr(['check', 'letter.imr']);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^imr: \S+ignore\.json:1:\d+ error /);
    },
  );

  test('that names an unknown rule loses nothing', () => {
    write('.imr/ignore.json', list({ rule: 'no-such-rule', words }));
    write('letter.imr', LETTER);
    expect(imr(['check', 'letter.imr']).status).toBe(0);
  });
});

describe('imr check --format sarif', () => {
  // The schema as the package @microsoft/jest-sarif 1.0.0-beta.0 ships it (MIT). It says it is of draft 4, but uses
  // nothing that later drafts read otherwise save its own name.
  const {
    $schema: _draft,
    id: _id,
    ...schema
  } = JSON.parse(readProjectFile('test/fixtures/sarif-2.1.0-rtm.5.schema.json'));
  const validate = new Ajv({
    unicodeRegExp: false,
    strict: false,
    formats: { uri: true, 'uri-reference': true, 'date-time': true },
  }).compile(schema);

  test('prints a log that its schema accepts', () => {
    write('letters of today/Ä #1.imr', readProjectFile('samples/deliberate-faults.imr'));
    write(
      'two.imr',
      LETTER.replace('Decision rationale:', 'MAXIMUS guideline: None.\n\nDecision rationale:'),
    );
    const { status, stdout } = imr(['check', '--format', 'sarif', '.']);
    expect(status).toBe(1);
    const log = JSON.parse(stdout);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    const [run] = log.runs;
    expect(run.tool.driver.rules).toHaveLength(rules.length);
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex]?.code).toBe(ruleId);
    const uris = run.results.map((result: never) => place(result).artifactLocation.uri);
    expect([...new Set(uris)]).toEqual(['letters%20of%20today/%C3%84%20%231.imr', 'two.imr']);
    const twice = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'field-duplicated');
    expect(twice.relatedLocations).toHaveLength(1);
  });

  test('is a log without results for sound letters, and the schema refuses what is none', () => {
    const log = JSON.parse(imr(['check', '--format', 'sarif', '-'], LETTER).stdout);
    expect(validate(log)).toBe(true);
    expect(log.runs[0].results).toEqual([]);
    expect(validate({ ...log, version: '1.0' })).toBe(false);
  });

  test('has the place in lines, columns and units, and no word of the letter', () => {
    const { stdout } = imr(['check', '--format', 'sarif', '-'], WRONG_DECISION);
    const [result] = JSON.parse(stdout).runs[0].results;
    const { charOffset, charLength, startLine, startColumn } = place(result as never).region;
    expect(WRONG_DECISION.slice(charOffset, charOffset + charLength)).toBe('Upheid');
    expect(WRONG_DECISION.split('\n')[startLine - 1]?.slice(startColumn - 1)).toBe('Upheid');
    expect(stdout).not.toContain('Upheid');
    expect(result.message.text).toBe('Decision other than Upheld or Overturned');
  });

  // biome-ignore lint/suspicious/noExplicitAny: a log is looked into field by field
  const place = (result: any) => result.locations[0].physicalLocation;
});

describe('imr check --format github', () => {
  test('prints workflow commands', () => {
    write('a, b.imr', WRONG_DECISION);
    const { status, stdout } = imr(['check', '--format', 'github', 'a, b.imr']);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^::error file=a%2C b\.imr,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=decision-unknown::Decision other than Upheld or Overturned\n$/,
    );
    expect(imr(['check', '--format', 'github', '-'], LETTER).stdout).toBe('');
  });
});

describe('imr rules', () => {
  test('lists every rule, for people and as data', () => {
    const { status, stdout } = imr(['rules']);
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(rules.map(({ code }) => code));
    expect(JSON.parse(imr(['rules', '--format', 'json']).stdout)).toEqual(
      rules.map(({ code, severity, category, title }) => ({ code, severity, category, title })),
    );
    expect(imr(['rules', 'letter.imr']).status).toBe(2);
  });
});
