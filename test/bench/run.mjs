// Measures the language server and the command line beside others, on texts of its own making:
//   npm run bench -- [--quick] [--check] [--only typing,transports,cold,requests,start,memory,huge,check] [--before COMMAND]
// --quick: fewer rounds, no 20 MB, 1,000 letters. --check: exit code 1 when a goal is missed. --only: these parts alone.
// --before: another build of ours, measured in turns with this one: Node's options and the file, in one word, such as
//   "--max-semi-space-size=2 --max-old-space-size=1024 --v8-pool-size=1 /path/to/dist/server/node.js"
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = import.meta.dirname;
const root = join(folder, '../..');

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(join(folder, 'node_modules/.package-lock.json')))
  run('npm', ['ci', '--no-audit', '--no-fund'], folder);
run(process.execPath, ['esbuild.mjs', '--production'], root);

const built = mkdtempSync(join(tmpdir(), 'imr-bench-'));
try {
  // as the product is bundled: one CommonJS file, the packages' ES modules, minified
  const bundled = { bundle: true, platform: 'node', target: 'node20', logLevel: 'warning' };
  await build({
    ...bundled,
    entryPoints: [join(folder, 'floor.ts')],
    outfile: join(built, 'floor.cjs'),
    format: 'cjs',
    mainFields: ['module', 'main'],
    minify: true,
  });
  const main = join(built, 'bench.mjs');
  await build({ ...bundled, entryPoints: [join(folder, 'bench.ts')], outfile: main, format: 'esm' });
  const args = [main, folder, built, ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(built, { recursive: true, force: true });
}
