import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Built, buildEntry, readProjectFile } from '../protocol/build.ts';
import { LETTER } from '../protocol/letter.ts';

const CHECK_LETTER = 'commands/check-command.ts';
const RULE = 'rules/malformed/items/decision-unknown.ts';

const LEFT = 7;

/** Words that make the faulty build fail in different ways; all come with a canary, which nobody may see. */
const FAULTS = {
  throws: 'if (found.text.includes("THROWS")) throw new TypeError(found.text);',
  leaves: `if (found.text.includes("LEAVES")) process.exit(${LEFT});`,
  hoards:
    'if (found.text.includes("HOARDS")) { const hoard: unknown[] = []; for (;;) hoard.push(Array(1000).fill(1.5)); }',
};
const CANARY = 'canary-7f3e';

const THREADS = (count: number) => ({
  'commands/letters/thread-count.ts': `export const threadCount = () => ${count};`,
});

let one: Built;
let many: Built;
let faulty: Record<'one' | 'many', Built>;
let folder: string;

beforeAll(async () => {
  const check = planted(
    `server/src/${CHECK_LETTER}`,
    "const isFixed = flags.has('fix') && found.format === null;",
    FAULTS,
  );
  const rule = planted(`server/src/${RULE}`, 'determination.items.flatMap((item) => {', {
    fails: 'if (determination.source.includes("FAILS")) throw new Error(determination.source);',
  });
  const faults = { [CHECK_LETTER]: check, [RULE]: rule };
  one = await buildEntry('cli.ts', THREADS(0));
  many = await buildEntry('cli.ts', THREADS(3));
  faulty = {
    one: await buildEntry('cli.ts', { ...THREADS(0), ...faults }),
    many: await buildEntry('cli.ts', { ...THREADS(3), ...faults }),
  };
});
afterAll(() => {
  for (const built of [one, many, faulty.one, faulty.many]) built.remove();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imr-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The source of a module with statements put in behind a place that stands there once. */
function planted(module: string, place: string, faults: Readonly<Record<string, string>>): string {
  const source = readProjectFile(module);
  expect(source.split(place)).toHaveLength(2);
  return source.replace(place, [place, ...Object.values(faults)].join('\n'));
}

const WRONG_DECISION = LETTER.replace('#60: Upheld', '#60: Upheid');
const UNTIDY = WRONG_DECISION.replace('Decision rationale:', 'Decision rationale');

function imr(built: Built, args: readonly string[], input = '', cwd = folder, flags: readonly string[] = []) {
  const { status, stdout, stderr, signal } = spawnSync(process.execPath, [...flags, built.file, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 50_000,
  });
  return { status, stdout, stderr, signal };
}

function write(name: string, content: string | Buffer): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Letters of all sorts, in numbers that no batch divides, with everything that can be wrong with a folder. */
function fillFolder(): void {
  const sorts = [LETTER, WRONG_DECISION, UNTIDY, LETTER, 'A letter to a friend.', ' \n', `${LETTER}\0`];
  for (let i = 0; i < 45; i++) {
    const place = ['', 'b/', 'b/c/', 'Z/'][i % 4];
    const extension = ['.imr', '.txt', '.determination'][i % 3];
    write(`letters/${place}${i}${extension}`, sorts[i % sorts.length] as string);
  }
  write('letters/b/picture.imr', Buffer.from([0x89, 0x50, 0xff]));
  write(
    'letters/b/.imr/ignore.json',
    '{ "ignored": [5, { "rule": "no-such-rule", "words": "0123456789abcdef" }] }',
  );
  write('letters/Z/.imr/catalogue.json', '{ "drugs": [{ "id": "Bad" }] }');
  write('none/notes.txt', 'Call on Tuesday.');
  write('wrong.imr', WRONG_DECISION);
}

describe('many threads', () => {
  const NAMES = ['wrong.imr', 'letters', 'gone.imr', '-', 'none', 'letters/b', 'wrong.imr'];

  test.each([
    'check',
    'check --format json',
    'check --format sarif',
    'check --format github',
    'check --no-ignore --no-workspace-catalogue',
    'extract',
  ])('print what one prints, byte for byte: %s', (typed) => {
    const args = typed.split(' ');
    fillFolder();
    const alone = imr(one, [...args, ...NAMES], UNTIDY);
    expect(imr(many, [...args, ...NAMES], UNTIDY)).toEqual(alone);
    expect(alone.status).toBe(2);
    expect(alone.stdout.length).toBeGreaterThan(1000);
    expect(alone.stderr).toContain('imr: none: no determination found in this folder\nimr: letters/b/');
    const broken = ['Z/.imr/catalogue.json', 'b/.imr/ignore.json'].map(
      (file) => alone.stderr.split(`${join('letters', file)}:`).length - 1,
    );
    if (args.includes('--no-ignore')) expect(broken).toEqual([0, 0]);
    else if (args[0] === 'check') expect(broken.every((lines) => lines >= 2)).toBe(true);
  });

  test.each([
    [0, [LETTER]],
    [1, [LETTER, WRONG_DECISION]],
    [2, [LETTER, WRONG_DECISION, `${LETTER}\0`]],
  ])('end with the same exit code: %d', (code, letters) => {
    for (let i = 0; i < 20; i++) write(`letters/${i}.imr`, letters[i % letters.length] as string);
    const alone = imr(one, ['check', 'letters']);
    expect(alone.status).toBe(code);
    expect(imr(many, ['check', 'letters'])).toEqual(alone);
  });

  test('wait for what is slow, and go on', () => {
    for (let i = 0; i < 1000; i++)
      write(`letters/${i}.imr`, i % 400 === 0 ? WRONG_DECISION.repeat(30) : 'New.\n');
    const alone = imr(one, ['check', 'letters']);
    expect(alone.stdout.split('\n').length).toBeGreaterThan(1000);
    expect(imr(many, ['check', 'letters'])).toEqual(alone);
  });

  test('mend the same files in the same way', () => {
    fillFolder();
    cpSync(join(folder, 'letters'), join(folder, 'twin/letters'), { recursive: true });
    const alone = imr(one, ['check', '--fix', 'letters']);
    const together = imr(many, ['check', '--fix', 'letters'], '', join(folder, 'twin'));
    expect({
      ...together,
      stderr: together.stderr.replaceAll(`${join('twin', 'letters')}`, 'letters'),
    }).toEqual(alone);
    const files = readdirSync(join(folder, 'letters'), { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folder, 'letters', file)).isFile())
      .map((file) => [join(folder, 'letters', file), join(folder, 'twin/letters', file)] as const);
    expect(files.length).toBeGreaterThan(44);
    for (const [left, right] of files) expect(readFileSync(right)).toEqual(readFileSync(left));
    expect(files.filter(([left]) => readFileSync(left, 'utf8') === UNTIDY)).toEqual([]);
  });

  test('are not used to mend where two of them could write one file at once', () => {
    for (let i = 0; i < 6; i++) write(`${i}.imr`, `${LETTER}\nLEAVES\n`);
    linkSync(join(folder, '0.imr'), join(folder, 'link.imr'));
    // the fault ends the thread that it is in: the whole program where there is but one
    const isOneThread = (...args: string[]) => imr(faulty.many, ['check', ...args]).status === LEFT;
    expect(isOneThread('.')).toBe(false);
    expect(isOneThread('--fix', '0.imr', '1.imr', '2.imr')).toBe(false);
    expect(isOneThread('--fix', '0.imr', '1.imr', './0.imr')).toBe(true);
    expect(isOneThread('--fix', '.')).toBe(true);
  });

  test('are not needed: where none can be started, one does it all', async () => {
    fillFolder();
    for (const [name, source] of [
      ['fails when it is loaded', 'export function workAsThread() { throw new Error("no"); }'],
      ['leaves when it is loaded', 'export function workAsThread() { process.exit(1); }'],
    ]) {
      const built = await buildEntry('cli.ts', {
        ...THREADS(3),
        'commands/letters/thread.ts': source as string,
      });
      expect(imr(built, ['check', 'letters', '-'], LETTER), name).toEqual(
        imr(one, ['check', 'letters', '-'], LETTER),
      );
      built.remove();
    }
  });
});

describe('a fault of the program', () => {
  const letters = (fault: string) => {
    for (let i = 0; i < 30; i++) {
      const words = i === 7 || i === 20 ? `${WRONG_DECISION}\n${fault} ${CANARY}\n` : WRONG_DECISION;
      write(`${String(i).padStart(2, '0')}.imr`, words);
    }
  };

  /** All letters are checked but for the two, of which one line each is said. */
  function expectLost({ status, stdout, stderr }: ReturnType<typeof imr>, words: string, checked = 28): void {
    expect(stderr).toBe(`imr: 07.imr: ${words}\nimr: 20.imr: ${words}\n`);
    expect(status).toBe(2);
    expect(stdout.match(/decision-unknown/g)).toHaveLength(checked);
    expect(stdout + stderr).not.toContain(CANARY);
  }

  test('that throws costs its letter', () => {
    letters('THROWS');
    for (const built of [faulty.one, faulty.many]) {
      expectLost(imr(built, ['check', '.']), 'the program failed on it (TypeError)');
    }
  });

  test('in a rule costs what it would find there', () => {
    letters('FAILS');
    for (const built of [faulty.one, faulty.many]) {
      expectLost(imr(built, ['check', '.']), 'the rule decision-unknown failed', 30);
    }
  });

  test('that ends a thread costs its letter', () => {
    letters('LEAVES');
    expectLost(imr(faulty.many, ['check', '.']), 'the program failed on it (it ended)');
  });

  test('that takes all memory costs its letter', () => {
    letters('HOARDS');
    const limit = ['--max-old-space-size=120'];
    expectLost(imr(faulty.many, ['check', '.'], '', folder, limit), 'the program ran out of memory on it');
  });
});

describe.skipIf(process.platform === 'win32')('threads are ended', () => {
  beforeEach(() => {
    for (let i = 0; i < 300; i++) write(`${i}.imr`, WRONG_DECISION.repeat(20));
  });

  /** How `imr` ends when something is done to it after its first words. */
  async function endOf(act: (child: ReturnType<typeof spawn>) => void) {
    const child = spawn(process.execPath, [many.file, 'check', '.'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => act(child));
    child.stdout.resume();
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
      child.on('close', (...how) => resolve(how)),
    );
    return { code, signal, stderr };
  }

  test('by Ctrl-C', async () => {
    expect(await endOf((child) => child.kill('SIGINT'))).toEqual({
      code: null,
      signal: 'SIGINT',
      stderr: '',
    });
  });

  test('when their reader stops early', async () => {
    expect(await endOf((child) => child.stdout?.destroy())).toEqual({ code: 141, signal: null, stderr: '' });
  });
});
