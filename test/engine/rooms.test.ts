import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { circlesIn, groupedBy, importsIn, readSources, withoutComments } from './sources.ts';

const SERVER = 'server/src';

type Order = Readonly<Record<string, readonly string[]>>;

/** Which rooms a room may import from, besides itself. What is not here is an entry: it may import every room. */
const MAY_IMPORT: Order = {
  text: [],
  form: ['text'],
  catalogue: ['text'],
  syntax: ['text', 'form'],
  reading: ['text', 'form', 'syntax', 'catalogue'],
  letter: ['text', 'form', 'syntax', 'catalogue', 'reading'],
  rules: ['text', 'form', 'syntax', 'catalogue', 'reading', 'letter'],
  choices: ['text', 'rules'],
  features: ['text', 'form', 'syntax', 'catalogue', 'reading', 'letter', 'rules', 'choices'],
  node: ['form', 'features'],
  protocol: ['text', 'form', 'syntax', 'catalogue', 'reading', 'letter', 'rules', 'choices', 'features'],
  commands: [
    'text',
    'form',
    'syntax',
    'catalogue',
    'reading',
    'letter',
    'rules',
    'choices',
    'features',
    'node',
  ],
};

/**
 * The same between the folders of a room. A file beside them is either ground, which folders may import, or stands on
 * top and may import them all; it is never both.
 */
const FOLDERS_MAY_IMPORT: Readonly<Record<string, Order>> = {
  reading: {
    names: [],
    assertions: [],
    facts: ['names', 'assertions', 'requests'],
    citations: ['names'],
    requests: ['names', 'assertions'],
    patient: ['names', 'requests'],
  },
  features: {
    cards: [],
    hover: ['cards'],
    drafting: [],
    completion: ['cards', 'drafting', 'items', 'texts'],
    texts: ['drafting', 'sending'],
    actions: [],
    sending: ['cards'],
    formatting: [],
    exporting: [],
    items: ['drafting'],
    lenses: [],
    renaming: ['items'],
  },
};

/**
 * Packages and built-in modules that a room may import. The engine, all rooms below protocol and commands, may import
 * none, but for the JSON reader with places: plain functions that run anywhere.
 */
const OUTSIDE: Readonly<Record<string, RegExp>> = {
  text: /^jsonc-parser$/,
  catalogue: /^jsonc-parser$/,
  choices: /^jsonc-parser$/,
  protocol: /^vscode-languageserver(-textdocument)?$/,
  commands: /^node:/,
  node: /^(node:[a-z_/]+|docx|mammoth|pdfkit|unpdf)$/,
};

const ENTRIES = ['node.ts', 'cli.ts'];

/** So many files at most stand in one folder, tests aside. */
const MOST_FILES = 24;

interface Import {
  readonly from: string;
  /** As it is written. */
  readonly to: string;
}

const files = readSources(SERVER).map(({ path, text }) => ({ path: posix.relative(SERVER, path), text }));
const paths = files.map(({ path }) => path);
const imports: Import[] = files.flatMap(({ path, text }) =>
  importsIn(text).map((to) => ({ from: path, to })),
);
const ownImports = imports.filter(({ to }) => to.startsWith('.'));

/** The room of a path below the sources; undefined for the files beside the rooms. */
function roomOf(path: string): string | undefined {
  const [room, ...rest] = path.split('/');
  return rest.length > 0 ? room : undefined;
}

/** The folder of a room in which a path stands; undefined for the files beside the folders. */
function folderOf(path: string): string | undefined {
  const [, folder, ...rest] = path.split('/');
  return rest.length > 0 ? folder : undefined;
}

/** The path that a relative import leads to. */
function target({ from, to }: Import): string {
  return posix.join(posix.dirname(from), to);
}

const shown = (one: Import) => `${one.from} imports ${target(one)}`;

describe('rooms', () => {
  test('every folder is a known room, and beside them stand only the entries', () => {
    const rooms = new Set(paths.map(roomOf).filter((room) => room !== undefined));
    expect([...rooms].filter((room) => !Object.hasOwn(MAY_IMPORT, room))).toEqual([]);
    expect(paths.filter((path) => roomOf(path) === undefined).sort()).toEqual([...ENTRIES].sort());
    // the test reads something at all
    expect(rooms.size).toBeGreaterThan(6);
    expect(imports.length).toBeGreaterThan(100);
  });

  test('a room imports only from the rooms that it may know', () => {
    const forbidden = ownImports.filter((one) => {
      const room = roomOf(one.from);
      if (room === undefined) return false;
      const other = roomOf(target(one));
      return other !== room && !(other !== undefined && MAY_IMPORT[room]?.includes(other));
    });
    expect(forbidden.map(shown)).toEqual([]);
  });

  test('the engine imports no package, no built-in module and no editor', () => {
    const forbidden = imports.filter((one) => {
      const room = roomOf(one.from);
      return room !== undefined && !one.to.startsWith('.') && !OUTSIDE[room]?.test(one.to);
    });
    expect(forbidden).toEqual([]);
  });

  test('the engine asks neither the process, nor the clock, nor chance, nor the language of the machine', () => {
    const asks =
      /\b(process\.|Buffer\.|globalThis|performance\.|Date\.now|new Date\b|Math\.random|Intl\.|toLocale\w+|localeCompare)/;
    const engine = files.filter(({ path }) => {
      const room = roomOf(path);
      return room !== undefined && room !== 'protocol' && room !== 'commands' && room !== 'node';
    });
    const asking = engine.filter(({ text }) => asks.test(withoutComments(text)));
    expect(asking.map(({ path }) => path)).toEqual([]);
  });

  test('nothing imports an entry', () => {
    expect(ownImports.filter((one) => ENTRIES.includes(target(one))).map(shown)).toEqual([]);
  });

  test('no two files have the same name', () => {
    const byName = groupedBy(paths, (path) => posix.basename(path));
    expect(byName.flatMap(([, namesakes]) => (namesakes.length > 1 ? [namesakes] : []))).toEqual([]);
  });
});

describe.each(Object.entries(FOLDERS_MAY_IMPORT))('the folders of %s', (room, order) => {
  const own = ownImports.filter((one) => roomOf(one.from) === room && roomOf(target(one)) === room);

  test('are all known', () => {
    const folders = new Set(paths.filter((path) => roomOf(path) === room).map(folderOf));
    expect([...folders].filter((folder) => folder !== undefined).sort()).toEqual(Object.keys(order).sort());
  });

  test('import only from the folders that they may know', () => {
    const forbidden = own.filter((one) => {
      const [folder, other] = [folderOf(one.from), folderOf(target(one))];
      return (
        folder !== undefined && other !== undefined && folder !== other && !order[folder]?.includes(other)
      );
    });
    expect(forbidden.map(shown)).toEqual([]);
  });

  test('import no file beside them that imports from a folder itself', () => {
    const onTop = new Set(
      own.filter((one) => !folderOf(one.from) && folderOf(target(one))).map(({ from }) => from),
    );
    const forbidden = own.filter((one) => folderOf(one.from) && onTop.has(target(one)));
    expect(forbidden.map(shown)).toEqual([]);
  });
});

describe('files of server and client', () => {
  const all = readSources(SERVER, 'client/src');

  test('import each other in no circle, not for a type either', () => {
    const edges = new Map(
      all.map(({ path, text }) => [
        path,
        importsIn(text)
          .filter((to) => to.startsWith('.'))
          .map((to) => posix.join(posix.dirname(path), to)),
      ]),
    );
    expect(edges.size).toBeGreaterThan(200);
    expect(circlesIn(edges)).toEqual([]);
  });

  test(`are at most ${MOST_FILES} in a folder`, () => {
    const byFolder = groupedBy(all, ({ path }) => posix.dirname(path));
    const crowded = byFolder.filter(([, { length }]) => length > MOST_FILES);
    expect(crowded.map(([folder, { length }]) => `${length} in ${folder}`)).toEqual([]);
  });
});

describe('the reading of import statements', () => {
  test.each([
    ["import a from './a.ts';", './a.ts'],
    ["import type { A } from './a.ts';", './a.ts'],
    ["import {\n  a,\n  b,\n} from './a.ts';", './a.ts'],
    ["import * as a from 'node:fs';", 'node:fs'],
    ["import './a.ts';", './a.ts'],
    ["export { a } from './a.ts';", './a.ts'],
    ["export * from './a.ts';", './a.ts'],
    ["import data from './a.json' with { type: 'json' };", './a.json'],
    ["const a = await import('./a.ts');", './a.ts'],
    ["const a = require('node:fs');", 'node:fs'],
  ])('%s', (statement, module) => {
    expect(importsIn(`const before = 1;\n${statement}\nconst after = 2;\n`)).toEqual([module]);
  });
});

describe('the search for circles', () => {
  const circles = (drawn: string) =>
    circlesIn(
      new Map(
        drawn.split(', ').map((row) => {
          const [from = '', to = ''] = row.split(' > ');
          return [from, to.split(' ')];
        }),
      ),
    ).map((circle) => circle.join(' '));

  test.each([
    ['a > b c, b > d, c > d', []],
    ['a > b, b > a', ['a b']],
    ['a > b, b > c, c > d, d > b e', ['b c d']],
    ['a > b, b > a c, c > d, d > e, e > c', ['a b', 'c d e']],
    ['b > a, a > c, d > a, c > d', ['a c d']],
  ])('%s', (drawn, found) => {
    expect(circles(drawn)).toEqual(found);
  });
});
