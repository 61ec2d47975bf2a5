import { transform } from 'esbuild';
import { parseAst } from 'vitest/node';
import { readSources } from '../engine/sources.ts';

/** A regular expression of the product, and the file it stands in. */
export interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** All that is known of the patterns in the sources. */
export interface Patterns {
  readonly literals: readonly Pattern[];
  /** The files that build patterns from words when they run. */
  readonly builders: ReadonlySet<string>;
}

/** Reads every source file of client and server, tests and what only they use left out. */
export async function patternsInSources(): Promise<Patterns> {
  const literals: Pattern[] = [];
  const builders = new Set<string>();
  for (const { path: file, text } of readSources('server/src', 'client/src')) {
    const { code } = await transform(text, { loader: 'ts' });
    visit(parseAst(code), (node) => {
      const regex = node.regex as { pattern: string; flags: string } | undefined;
      if (node.type === 'Literal' && regex)
        literals.push({ file, source: regex.pattern, flags: regex.flags });
      const isCall = node.type === 'NewExpression' || node.type === 'CallExpression';
      if (isCall && (node.callee as { name?: string }).name === 'RegExp') builders.add(file);
    });
  }
  return { literals, builders };
}

/**
 * The patterns that are built while `work` runs, with the files that build them. The modules that build them must not
 * have been loaded before.
 */
export async function patternsBuiltIn(work: () => Promise<unknown>): Promise<Pattern[]> {
  const built: Pattern[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args, newTarget) {
      const made: RegExp = Reflect.construct(target, args, newTarget);
      // this frame is the first line of ours, the builder's the next
      const caller = new Error().stack?.split('\n').find((line) => line.includes('/server/src/'));
      const file = /(server\/src\/[^:?)]+)/.exec(caller ?? '')?.[1];
      if (file) built.push({ file, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = plain;
  }
  return built;
}

type Node = Readonly<Record<string, unknown>>;

function visit(node: unknown, see: (node: Node) => void): void {
  if (Array.isArray(node)) for (const child of node) visit(child, see);
  else if (typeof node === 'object' && node !== null) {
    see(node as Node);
    for (const child of Object.values(node)) visit(child, see);
  }
}
