import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const SHARED = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  define: { 'import.meta.filename': '__filename' },
  supported: { 'dynamic-import': false },
  mainFields: ['module', 'main'],
  logLevel: 'warning',
} satisfies BuildOptions;

/** A built entry: the path of the file to run, and how to remove it. */
export interface Built {
  readonly file: string;
  readonly remove: () => void;
}

/** Other source text in the place of modules, keyed by the end of their path. */
export type Replaced = Readonly<Record<string, string>>;

/**
 * Builds `server/src/node.ts` or `server/src/cli.ts` as esbuild.mjs does, into a folder of its own, so that test
 * files do not rewrite each other's builds. Replacing modules is how faults are
 * planted. With `withFormats` the program that writes and reads DOCX and PDF is built, too.
 */
export async function buildEntry(
  entry: 'node.ts' | 'cli.ts',
  replaced: Replaced = {},
  withFormats = false,
): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'imr-build-'));
  const file = join(folder, 'dist/server', entry.replace('.ts', '.js'));
  // The server links its findings to the pages that stand beside its build.
  mkdirSync(join(folder, 'docs'));
  cpSync(join(ROOT, 'docs/rules'), join(folder, 'docs/rules'), { recursive: true });
  const { lazyData } = await import(new URL('../../server/tools/lazy-data.mjs', import.meta.url).href);
  await build({
    ...SHARED,
    entryPoints: [join('server/src', entry)],
    outfile: file,
    plugins: [lazyData, replacing(replaced)],
  });
  if (withFormats) await buildFormats(join(folder, 'dist'), replaced);
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

async function buildFormats(folder: string, replaced: Replaced): Promise<void> {
  const tools = await import(new URL('../../server/tools/formats-build.mjs', import.meta.url).href);
  const formats: readonly { in: string; out: string }[] = tools.FORMATS;
  for (const { in: entry, out } of formats) {
    const plugins = [tools.formatsApart, replacing(replaced)];
    await build({ ...SHARED, entryPoints: [entry], outfile: join(folder, out), plugins });
  }
}

function replacing(replaced: Replaced): Plugin {
  return {
    name: 'replacing',
    setup(context) {
      context.onLoad({ filter: /server\/src\/.*\.ts$/ }, ({ path }) => {
        const ending = Object.keys(replaced).find((candidate) => path.endsWith(candidate));
        const contents = ending === undefined ? readFileSync(path, 'utf8') : replaced[ending];
        return { contents: contents ?? '', loader: 'ts' };
      });
    },
  };
}

/** The text of a file below the project's root. */
export function readProjectFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
