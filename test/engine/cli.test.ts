import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../server/src/commands/command-table.ts';
import { OTHER_LETTERS } from '../other-letters.ts';
import { readProjectFile } from '../protocol/build.ts';
import { LETTER } from '../protocol/letter.ts';
import { BuiltCli } from './built-cli.ts';

const cli = new BuiltCli();

const ROOT = join(import.meta.dirname, '../..');
const WRONG_DECISION = LETTER.replace('#60: Upheld', '#60: Upheid');

const imr = (args: readonly string[], input: string | Buffer = '', cwd = cli.folder) =>
  cli.run(args, input, { cwd });
const write = (name: string, content: string | Buffer) => cli.write(name, content);

describe('imr', () => {
  test('--help, -h and help name the commands', () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { status, stdout, stderr } = imr(args);
      expect([status, stderr]).toEqual([0, '']);
      for (const { name } of COMMANDS) expect(stdout).toContain(`imr ${name} `);
    }
  });

  test('every command has a help of its own, asked for in either way', () => {
    for (const { name: command } of COMMANDS) {
      const { status, stdout } = imr([command, '--help']);
      expect(status).toBe(0);
      expect(stdout).toMatch(new RegExp(`^Usage: imr ${command} `));
      expect(stdout).toMatch(/Exit code: 0\b/);
      expect(imr(['help', command]).stdout).toBe(stdout);
    }
  });

  test('no line of help is longer than a terminal of 120 characters', () => {
    for (const args of [['--help'], ...COMMANDS.map(({ name }) => [name, '--help'])]) {
      for (const line of imr(args).stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
    }
  });

  test('--version tells the version of the extension', () => {
    const { version } = JSON.parse(readProjectFile('package.json'));
    expect(imr(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each([
    ['no command', [], 'no command is named'],
    ['an unknown command', ['mend'], 'unknown command “mend”'],
    ['no file', ['check'], 'no file is named'],
    ['an unknown option', ['check', '--speed', 'x'], 'unknown option --speed'],
    ['an unknown format', ['check', '--format', 'xml', 'x'], 'unknown format “xml”; use text or json'],
    ['a format that is not there', ['check', 'x', '--format'], '--format needs the name of a format'],
    ['a format that extract does not have', ['extract', '--format', 'text', 'x'], 'use json'],
    ['a value for an option without', ['check', '--help=yes'], 'the option --help takes no value'],
    ['the standard input twice', ['check', '-', '-'], '- can be named only once'],
  ])('misuse, %s: exit code 2 and a plain word', (_name, args, words) => {
    const { status, stdout, stderr } = imr(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`imr: `);
    expect(stderr).toContain(words);
    expect(stderr).toContain('--help');
    expect(stderr).not.toMatch(/ERR_|Error|\bat /);
  });
});

describe('imr check', () => {
  test('a sound letter: no words, exit code 0', () => {
    write('sound.imr', LETTER);
    expect(imr(['check', 'sound.imr'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('a finding: file, line, column, severity, message and code; exit code 1', () => {
    write('wrong.imr', WRONG_DECISION);
    const { status, stdout, stderr } = imr(['check', 'wrong.imr']);
    const line = WRONG_DECISION.split('\n').findIndex((words) => words.includes('Upheid')) + 1;
    expect(stdout).toMatch(new RegExp(`^wrong\\.imr:${line}:20 error [^\\n]+ \\(decision-unknown\\)\\n$`));
    expect([status, stderr]).toEqual([1, '']);
  });

  test('places count lines and columns as editors do, whatever ends the lines', () => {
    for (const [name, end] of [
      ['crlf.imr', '\r\n'],
      ['cr.imr', '\r'],
    ] as const) {
      write('lf.imr', WRONG_DECISION);
      write(name, WRONG_DECISION.replaceAll('\n', end));
      expect(imr(['check', name]).stdout).toBe(imr(['check', 'lf.imr']).stdout.replace('lf.imr', name));
    }
  });

  test('only information: exit code 0', () => {
    write('friend.txt', 'A letter to a friend.\n');
    const { status, stdout } = imr(['check', 'friend.txt']);
    expect(stdout).toContain('(layout-not-known)');
    expect(status).toBe(0);
  });

  test('- reads the standard input, in its place among the files', () => {
    write('wrong.imr', WRONG_DECISION);
    const { status, stdout } = imr(['check', 'wrong.imr', '-', 'wrong.imr'], WRONG_DECISION);
    expect(stdout.split('\n').map((row) => row.split(':')[0])).toEqual(['wrong.imr', '-', 'wrong.imr', '']);
    expect(status).toBe(1);
  });

  test('an empty file and an empty input are told of; where nothing else was named, nothing was checked', () => {
    write('empty.imr', ' \r\n\ufeff');
    write('sound.imr', LETTER);
    expect(imr(['check', 'empty.imr'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'imr: empty.imr: it is empty\n',
    });
    expect(imr(['check', '-'])).toEqual({ status: 2, stdout: '', stderr: 'imr: -: it is empty\n' });
    expect(imr(['check', 'empty.imr', 'sound.imr'])).toEqual({
      status: 0,
      stdout: '',
      stderr: 'imr: empty.imr: it is empty\n',
    });
    expect(imr(['check', '--fix', '-'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('an empty file in a folder is no determination', () => {
    mkdirSync(cli.pathOf('letters'));
    write('letters/new.imr', '\n');
    expect(imr(['check', 'letters'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'imr: letters: no determination found in this folder\n',
    });
    write('letters/sound.imr', LETTER);
    expect(imr(['check', 'letters'])).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(JSON.parse(imr(['extract', 'letters']).stdout)).toHaveLength(1);
  });

  test('--format json is an array in the order named, of the promised shape', () => {
    write('sound.imr', LETTER);
    write('wrong.imr', WRONG_DECISION);
    const { status, stdout, stderr } = imr(
      ['check', '--format', 'json', 'wrong.imr', '-', 'sound.imr'],
      LETTER,
    );
    const checked = JSON.parse(stdout);
    expect(CHECKED(checked), JSON.stringify(CHECKED.errors)).toBe(true);
    expect(checked.map(({ file }: { file: string }) => file)).toEqual(['wrong.imr', '-', 'sound.imr']);
    const [start, end] = checked[0].findings[0].range;
    expect(WRONG_DECISION.slice(start, end)).toBe('Upheid');
    expect([checked[1].findings, checked[2].findings]).toEqual([[], []]);
    expect([status, stderr]).toEqual([1, '']);
  });

  test('the samples: the faulty ones give findings of the promised shape, the others nothing worth a warning', () => {
    const { stdout, stderr } = imr(['check', '--format=json', 'samples'], '', ROOT);
    expect(stderr).toBe('');
    const checked = JSON.parse(stdout);
    expect(CHECKED(checked), JSON.stringify(CHECKED.errors)).toBe(true);
    const faulty = checked.filter(({ findings }: { findings: { severity: string }[] }) =>
      findings.some(({ severity }) => severity === 'error' || severity === 'warning'),
    );
    expect(faulty.map(({ file }: { file: string }) => file)).toEqual([
      join('samples', 'deliberate-faults.imr'),
      join('samples', 'draft-half-finished.imr'),
    ]);
  });
});

describe('files that cannot be read', () => {
  test('are named in plain words; the rest is checked; exit code 2', () => {
    write('wrong.imr', WRONG_DECISION);
    write('picture.imr', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]));
    write('zeros.imr', 'Upheld\0');
    const { status, stdout, stderr } = imr([
      'check',
      'gone.imr',
      'picture.imr',
      'wrong.imr',
      'zeros.imr',
      'wrong.imr/x',
    ]);
    expect(status).toBe(2);
    expect(stdout.match(/decision-unknown/g)).toHaveLength(1);
    expect(stderr).toBe(
      [
        'imr: gone.imr: there is no such file or folder',
        'imr: picture.imr: it is not a text file',
        'imr: zeros.imr: it is not a text file',
        'imr: wrong.imr/x: part of its path is a file, not a folder',
        '',
      ].join('\n'),
    );
  });

  test('do not spoil the JSON', () => {
    write('sound.imr', LETTER);
    for (const command of ['check', 'extract']) {
      const { status, stdout, stderr } = imr([command, '--format', 'json', 'gone.imr', 'sound.imr']);
      expect(JSON.parse(stdout).map(({ file }: { file: string }) => file)).toEqual(['sound.imr']);
      expect(stderr).toContain('gone.imr');
      expect(status).toBe(2);
    }
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a file without permission is named',
    () => {
      write('locked.imr', LETTER);
      chmodSync(cli.pathOf('locked.imr'), 0);
      expect(imr(['check', 'locked.imr'])).toMatchObject({
        status: 2,
        stderr: 'imr: locked.imr: reading it is not permitted\n',
      });
    },
  );

  test('UTF-16 and what Word saves as plain text are read, and a UTF-8 mark is not counted', () => {
    write('sixteen.imr', Buffer.from(`\ufeff${WRONG_DECISION}`, 'utf16le'));
    write('word.imr', Buffer.from(`${WRONG_DECISION}\nThe worker\x92s knee.\n`, 'latin1'));
    write('marked.imr', `\ufeff${WRONG_DECISION}`);
    write('plain.imr', WRONG_DECISION);
    const expected = imr(['check', 'plain.imr']).stdout;
    expect(expected).toContain('decision-unknown');
    for (const name of ['sixteen.imr', 'marked.imr', 'word.imr']) {
      expect(imr(['check', name]).stdout).toBe(expected.replace('plain.imr', name));
    }
  });

  test('no word of a document stands in what is said about it', () => {
    write('secret.imr', `${LETTER}canary-7f3e\0`);
    write('secret.txt', Buffer.concat([Buffer.from('canary-7f3e'), Buffer.from([0x81])]));
    const { stderr } = imr(['check', 'secret.imr', 'secret.txt', '-'], 'canary-7f3e\0');
    expect(stderr.match(/^imr: .*: it is not a text file/gm)).toHaveLength(3);
    expect(stderr).not.toContain('canary');
  });
});

describe('folders', () => {
  test('are searched for determinations, sorted by path', () => {
    mkdirSync(cli.pathOf('b/.hidden'), { recursive: true });
    mkdirSync(cli.pathOf('a'));
    write('b/2.imr', WRONG_DECISION);
    write('b/.hidden/0.imr', WRONG_DECISION);
    write('b/notes.txt', 'Call the claims administrator about Tuesday.');
    write('b/picture.png', Buffer.from([0, 0xff]));
    write('b/LETTER.TXT', WRONG_DECISION);
    write('a/1.determination', WRONG_DECISION);
    write('a/new.imr', 'not a determination yet');
    write('10.imr.txt', WRONG_DECISION);
    if (process.platform !== 'win32') symlinkSync('.', cli.pathOf('b/round'));
    const { status, stdout, stderr } = imr(['check', '--format', 'json', '.']);
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).map(({ file }: { file: string }) => file)).toEqual(
      ['10.imr.txt', 'a/1.determination', 'a/new.imr', 'b/2.imr', 'b/LETTER.TXT'].map((path) => join(path)),
    );
  });

  test('leave out other letters of the trade, and named ones are said to be none', () => {
    for (const [i, text] of Object.values(OTHER_LETTERS).entries()) write(`${i}.txt`, text);
    write('letter.txt', WRONG_DECISION);
    const { stdout, stderr } = imr(['check', '--format', 'json', '.']);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).map(({ file }: { file: string }) => file)).toEqual(['letter.txt']);
    const named = JSON.parse(imr(['check', '--format', 'json', '0.txt']).stdout);
    expect(named[0].findings.map(({ code }: { code: string }) => code)).toEqual(['layout-not-known']);
    expect(JSON.parse(imr(['extract', '--format', 'json', '0.txt']).stdout)[0]).toMatchObject({
      layout: null,
      items: [],
    });
  });

  test('without a determination are named, with exit code 2: nothing was checked', () => {
    mkdirSync(cli.pathOf('empty'));
    expect(imr(['check', 'empty'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'imr: empty: no determination found in this folder\n',
    });
  });
});

describe('imr extract', () => {
  test('prints a record a file, in the order named', () => {
    write('one.imr', LETTER);
    const { status, stdout } = imr(['extract', '--format', 'json', '-', 'one.imr'], 'A letter to a friend.');
    const [friend, one] = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(friend).toMatchObject({ file: '-', layout: null, items: [] });
    expect(one).toMatchObject({
      file: 'one.imr',
      layout: 'issues',
      reviewer: { licensure: ['California'], specialties: ['Family Practice'] },
      items: [
        { request: 'Norflex 100mg #60', decision: 'Upheld' },
        { request: 'Acupuncture, 6 sessions', decision: 'Overturned' },
      ],
    });
    const rationale = one.items[0].rationale;
    expect(LETTER.slice(...(rationale.range as [number, number])).replace(/\s+/g, ' ')).toBe(rationale.text);
    const { guideline, topics, pages } = one.items[0].reviewerGuideline.citations[0];
    expect({ guideline, topics: topics.map(({ id }: { id: string }) => id), pages }).toEqual({
      guideline: 'mtus-chronic-pain-2009',
      topics: ['muscle-relaxants-for-pain'],
      pages: [[63, 66]],
    });
  });

  test('every sample has the shape of the schema', () => {
    const { status, stdout, stderr } = imr(['extract', 'samples'], '', ROOT);
    expect([status, stderr]).toEqual([0, '']);
    const records = JSON.parse(stdout);
    expect(records.length).toBeGreaterThanOrEqual(8);
    expect(RECORDS(records), JSON.stringify(RECORDS.errors)).toBe(true);
  });

  test('dates are ISO 8601; impossible ones, and what the header does not say, are null', () => {
    const header = (injury: string) => `Case Number: CM16-0123456
Date Assigned: 11/09/2016
Date of Injury: ${injury}
Decision Date: 12/09/2016
UR Denial Date: 11/03/2016
Priority: Standard
Application Received: 11/03/2016

`;
    const read = (injury: string) =>
      JSON.parse(imr(['extract', '-'], header(injury) + LETTER).stdout)[0].header;
    expect(read('02/29/2016')).toEqual({
      caseNumber: 'CM16-0123456',
      dateAssigned: '2016-11-09',
      dateOfInjury: '2016-02-29',
      decisionDate: '2016-12-09',
      utilizationReviewDenialDate: '2016-11-03',
      priority: 'Standard',
      applicationReceived: '2016-11-03',
    });
    expect(read('02/29/2015').dateOfInjury).toBeNull();
    expect(read('13/01/2015').dateOfInjury).toBeNull();
    expect(JSON.parse(imr(['extract', '-'], LETTER).stdout)[0].header.decisionDate).toBeNull();
  });
});

describe('output that nobody reads', () => {
  test.skipIf(!existsSync('/dev/full'))('is told of where there is no room for it', () => {
    write('wrong.imr', WRONG_DECISION);
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [cli.file, 'check', 'wrong.imr'], {
      cwd: cli.folder,
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect([status, stderr]).toEqual([2, 'imr: the output could not be written (ENOSPC)\n']);
  });

  test('ends the command without a word, and not as if all were well', async () => {
    write('large.imr', LETTER + WRONG_DECISION.repeat(400));
    const child = spawn(process.execPath, [cli.file, 'extract', 'large.imr'], { cwd: cli.folder });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(141);
    expect(stderr).toBe('');
  });
});

const FINDING = {
  type: 'object',
  required: ['code', 'category', 'severity', 'message', 'range'],
  additionalProperties: false,
  properties: {
    code: { type: 'string', pattern: '^[a-z]+(-[a-z]+)*$' },
    category: { enum: ['malformed', 'contradiction', 'citation', 'words', 'privacy', 'law'] },
    severity: { enum: ['error', 'warning', 'information', 'hint'] },
    message: { type: 'string', minLength: 1, pattern: '^[^\\n]*$' },
    range: { type: 'array', items: { type: 'integer', minimum: 0 }, minItems: 2, maxItems: 2 },
  },
};

const ajv = new Ajv2020({ allowUnionTypes: true, strictTuples: false, validateFormats: false });

const CHECKED = ajv.compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['file', 'findings'],
    additionalProperties: false,
    properties: { file: { type: 'string' }, findings: { type: 'array', items: FINDING } },
  },
});

const SHARED_SCHEMA = join(ROOT, '../shared/extract.schema.json');
const OWN_SCHEMA = join(ROOT, 'test/fixtures/extract.schema.json');
const RECORDS = ajv.compile(JSON.parse(readFileSync(OWN_SCHEMA, 'utf8')));

test('the schema of records kept here is the one agreed on', (context) => {
  if (!existsSync(SHARED_SCHEMA)) {
    console.warn('SKIPPED: ../shared/extract.schema.json is not here to compare with.');
    context.skip();
  }
  expect(JSON.parse(readFileSync(OWN_SCHEMA, 'utf8'))).toEqual(
    JSON.parse(readFileSync(SHARED_SCHEMA, 'utf8')),
  );
});

describe('the catalogue of a workspace', () => {
  const CORRECTION = {
    guidelines: [
      {
        id: 'house-rules',
        name: 'House Rules',
        mtus: true,
        confidence: 'high',
        sources: ['ours'],
        aliases: ['House Rules'],
      },
    ],
  };
  const CITING = LETTER.replace('MTUS Acupuncture Treatment Guidelines.', 'MTUS House Rules.');

  /** What the claims administrator of the second item is read to cite. */
  function cited(args: readonly string[], file: string) {
    const { status, stdout, stderr } = imr(['extract', ...args, file]);
    const [record] = JSON.parse(stdout);
    const [citation] = record.items[1].claimsAdministratorGuideline.citations;
    return { status, stderr, guideline: citation.guideline };
  }

  beforeEach(() => {
    mkdirSync(cli.pathOf('letters/of/today'), { recursive: true });
    mkdirSync(cli.pathOf('.imr'));
    write('letters/of/today/one.imr', CITING);
    write('two.imr', CITING);
  });

  test('counts for its folder and for those below, unless it is not wanted', () => {
    write('.imr/catalogue.json', JSON.stringify(CORRECTION));
    const found = { status: 0, stderr: '', guideline: 'house-rules' };
    expect(cited([], 'two.imr')).toEqual(found);
    expect(cited([], 'letters/of/today/one.imr')).toEqual(found);
    const not = { ...found, guideline: null };
    expect(cited(['--no-workspace-catalogue'], 'two.imr')).toEqual(not);
    mkdirSync(cli.pathOf('letters/.git'));
    expect(cited([], 'letters/of/today/one.imr')).toEqual(not);
  });

  test('counts for what comes from the standard input in its folder', () => {
    write('.imr/catalogue.json', JSON.stringify(CORRECTION));
    expect(
      JSON.parse(imr(['extract', '-'], CITING).stdout)[0].items[1].claimsAdministratorGuideline,
    ).toMatchObject({
      citations: [{ guideline: 'house-rules' }],
    });
  });

  test('is told of once when it is broken, and its sound parts count', () => {
    const broken = { ...CORRECTION, drugs: [{ id: 'Bad' }] };
    write('.imr/catalogue.json', JSON.stringify(broken, null, 2));
    const { status, stderr, guideline } = cited([], 'two.imr');
    expect([status, guideline]).toEqual([2, 'house-rules']);
    expect(stderr).toMatch(
      /^imr: .*catalogue\.json:\d+:\d+ error .*This entry is skipped until it is fixed\.$/m,
    );
    const once = imr(['check', 'two.imr', 'letters', '.'])
      .stderr.split('\n')
      .filter((line) => /Bad|generic/.test(line));
    expect(once).toHaveLength(1);
  });

  test.each(['[]', '5', 'null', '"words"'])('that is %s is told what a catalogue looks like', (text) => {
    write('.imr/catalogue.json', text);
    const { status, stderr, guideline } = cited([], 'two.imr');
    expect([status, guideline]).toEqual([2, null]);
    expect(stderr).toMatch(
      /catalogue\.json:1:1 error A catalog is written in curly brackets, each list after its name: \{ "guidelines": \[\], "drugs": \[\] \}\. Only the built-in catalog is used\.$/m,
    );
    expect(stderr).not.toContain('What is not known');
  });

  test('that only points nowhere is told of and costs nothing', () => {
    const drug = {
      id: 'a',
      generic: 'alpha',
      notAddressedBy: ['nothing'],
      confidence: 'low',
      sources: ['ours'],
    };
    write('.imr/catalogue.json', JSON.stringify({ ...CORRECTION, drugs: [drug] }));
    const { status, stderr, guideline } = cited([], 'two.imr');
    expect([status, guideline]).toEqual([0, 'house-rules']);
    expect(stderr).toContain('warning There is no guideline “nothing” in the catalog.');
  });

  test.each<[string, () => void]>([
    ['no text', () => write('.imr/catalogue.json', Buffer.from([0xff, 0xfe, 0x00]))],
    ['a folder', () => mkdirSync(cli.pathOf('.imr/catalogue.json'))],
  ])('that is %s leaves the built-in one', (_, make) => {
    make();
    const { status, stderr, guideline } = cited([], 'two.imr');
    expect([status, guideline]).toEqual([2, null]);
    expect(stderr).toContain('only the built-in catalog is used');
  });
});
