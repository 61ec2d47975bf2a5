// The long versions of the robustness tests, on the production build:
//   npm run soak [-- --minutes 60] [-- --edits 1000000] [-- --seed 1]
// Exit code 1 when a document is not what its edits make of it, when what is known of it is not what a fresh reading
// gives, when an answer is lost, or when memory grows without bound.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = import.meta.dirname;
const root = join(folder, '../..');
const built = mkdtempSync(join(tmpdir(), 'imr-soak-'));

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return status ?? 1;
}

try {
  process.exitCode = run('esbuild.mjs', '--production');
  if (process.exitCode === 0) {
    const main = join(built, 'soak.mjs');
    await build({
      entryPoints: [join(folder, 'soak.ts')],
      outfile: main,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      mainFields: ['module', 'main'],
      logLevel: 'warning',
    });
    // loaded into the server under test; it is looked for beside the program
    cpSync(join(root, 'test/robustness/tells-heap.cjs'), join(built, 'tells-heap.cjs'));
    process.exitCode = run(main, root, ...process.argv.slice(2));
  }
} finally {
  rmSync(built, { recursive: true, force: true });
}
