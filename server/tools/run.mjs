// Runs a tool of this folder, TypeScript as it is, on any Node.js that the project supports:
//   node server/tools/run.mjs NAME [ARGUMENTS]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const [name = '', ...args] = process.argv.slice(2);
const entry = join(import.meta.dirname, `${name}.ts`);
if (!existsSync(entry)) {
  console.error(`There is no tool of the name “${name}”.`);
  process.exit(2);
}
/** A pattern of files, as in `import(`../src/rules/${path}.ts`)`, takes in their tests as well: no tool needs these. */
const withoutTests = {
  name: 'without-tests',
  setup(build) {
    build.onLoad({ filter: /(\.test|\btest-[a-z-]+)\.ts$/ }, () => ({ contents: '' }));
  },
};

const folder = mkdtempSync(join(tmpdir(), 'imr-tool-'));
try {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    plugins: [withoutTests],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const run = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...args], { stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
