import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const SOURCES = fileURLToPath(new URL('../../server/src', import.meta.url));

/** Which rooms a room may import from, besides itself. What is not here is an entry: it may import every room. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  text: [],
  form: ['text'],
  catalogue: ['text'],
  syntax: ['text', 'form'],
  reading: ['text', 'form', 'syntax', 'catalogue'],
  letter: ['text', 'form', 'syntax', 'catalogue', 'reading'],
  rules: ['text', 'form', 'syntax', 'catalogue', 'reading', 'letter'],
  choices: ['text', 'rules'],
  features: ['text', 'form', 'syntax', 'catalogue', 'reading', 'letter', 'rules', 'choices'],
  protocol: ['text', 'form', 'syntax', 'catalogue', 'reading', 'letter', 'rules', 'choices', 'features'],
  commands: ['text', 'form', 'syntax', 'catalogue', 'reading', 'letter', 'rules', 'choices', 'features'],
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
};

const ENTRIES = ['node.ts', 'browser.ts', 'cli.ts'];

interface Import {
  readonly from: string;
  readonly to: string;
}

/** The modules that a source text imports, by any statement: `import`, `export ... from`, `import()`, `require()`. */
function importsIn(text: string): string[] {
  const patterns = [
    /^\s*(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
    /\b(?:import|require)\s*\(\s*['"`]([^'"`]+)['"`]/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

/** Tests, and what only tests use, stand beside what they test: they may import what they like. */
const OF_TESTS = /\.test\.ts$|(?:^|[\\/])test-[^\\/]+\.ts$/;

const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !OF_TESTS.test(path))
  .sort();

const imports: Import[] = files.flatMap((file) =>
  importsIn(readFileSync(join(SOURCES, file), 'utf8')).map((to) => ({ from: file, to })),
);

/** The room of a path below the sources; undefined for the files beside the rooms. */
function roomOf(path: string): string | undefined {
  const parts = path.split(sep);
  return parts.length > 1 ? parts[0] : undefined;
}

/** The path below the sources that a relative import leads to. */
function target({ from, to }: Import): string {
  return relative(SOURCES, join(SOURCES, dirname(from), to));
}

/** Good enough for our own sources: no string of ours holds a comment's signs. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, '');
}

describe('rooms', () => {
  test('every folder is a known room, and beside them stand only the entries', () => {
    const rooms = new Set(files.map(roomOf).filter((room) => room !== undefined));
    expect([...rooms].filter((room) => !Object.hasOwn(MAY_IMPORT, room))).toEqual([]);
    expect(files.filter((file) => roomOf(file) === undefined && !ENTRIES.includes(file))).toEqual([]);
    // the test reads something at all
    expect(rooms.size).toBeGreaterThan(6);
    expect(imports.length).toBeGreaterThan(100);
  });

  test('a room imports only from the rooms that it may know', () => {
    const forbidden = imports.filter((one) => {
      const room = roomOf(one.from);
      if (room === undefined || !one.to.startsWith('.')) return false;
      const other = roomOf(target(one));
      return other !== room && !(other !== undefined && MAY_IMPORT[room]?.includes(other));
    });
    expect(forbidden).toEqual([]);
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
    const engine = files.filter((file) => {
      const room = roomOf(file);
      return room !== undefined && room !== 'protocol' && room !== 'commands';
    });
    expect(
      engine.filter((file) => asks.test(withoutComments(readFileSync(join(SOURCES, file), 'utf8')))),
    ).toEqual([]);
  });

  test('nothing imports an entry', () => {
    expect(imports.filter((one) => one.to.startsWith('.') && ENTRIES.includes(target(one)))).toEqual([]);
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
