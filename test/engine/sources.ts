import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** A file of ours, as the tests of how the project is built see it. */
export interface SourceFile {
  /** From the root of the project, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Tests, and what only tests use, stand beside what they test. */
const OF_TESTS = /\.test\.ts$|(?:^|\/)test-[^/]+\.ts$/;

/** The files that ship or make what ships, of some folders, in order: TypeScript without tests, and `.mjs`. */
export function readSources(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) => read(filesBelow(folder).filter((path) => !OF_TESTS.test(path))));
}

/** All of ours that other files may import, what only tests use included, in order. */
export function readModules(): SourceFile[] {
  return ['server', 'client', 'test'].flatMap((folder) =>
    read(filesBelow(folder).filter((path) => !path.endsWith('.test.ts'))),
  );
}

/** The paths of TypeScript and `.mjs` in a folder and those below it, packages left out. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(path);
    return /\.(?:ts|mjs)$/.test(path) ? [path] : [];
  });
}

function read(paths: readonly string[]): SourceFile[] {
  return [...paths].sort().map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** Good enough for our own sources: no string of theirs holds the beginning of a comment. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$|\s\/\/ .*$/gm, '');
}

/** The modules that a source text imports, by any statement: `import`, `export ... from`, `import()`, `require()`. */
export function importsIn(text: string): string[] {
  const patterns = [
    /^\s*(?:import|export)\s[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
    /\b(?:import|require)\s*\(\s*['"`]([^'"`]+)['"`]/g,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
}

/** The values by what `key` gives for each, in order. */
export function groupedBy<T>(values: readonly T[], key: (value: T) => string): [key: string, values: T[]][] {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return [...groups];
}

/**
 * The circles of a graph: sets of nodes of which each leads to each other one, in order (Tarjan's strongly connected
 * components, of more than one node). A node that no edge leaves may be left out.
 */
export function circlesIn(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const order = new Map<string, number>();
  const open: string[] = [];
  /** Gives the earliest open node, by number, that `node` leads to. */
  const visit = (node: string): number => {
    const own = order.size;
    order.set(node, own);
    open.push(node);
    let earliest = own;
    for (const next of edges.get(node) ?? []) {
      if (!order.has(next)) earliest = Math.min(earliest, visit(next));
      else if (open.includes(next)) earliest = Math.min(earliest, order.get(next) as number);
    }
    if (earliest === own) {
      const closed = open.splice(open.indexOf(node));
      if (closed.length > 1) circles.push(closed.sort());
    }
    return earliest;
  };
  for (const node of edges.keys()) if (!order.has(node)) visit(node);
  return circles.sort();
}
