// `npm test`: installs what is missing, then runs everything - types, lint, build, the suites outside the editor, the
// editor. The last line sums up what was checked. `npm test -- --fast` leaves out the editor.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkList } from './editor/check-list.mjs';
import { installDependencies } from './editor/dependencies.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`Node.js 20 or later is needed to run the tests; this is ${process.version}.`);
  process.exit(2);
}

installDependencies();
const checks = checkList();

console.log('\nSource');
await checks.check('types', () => npm('typecheck'));
await checks.check('lint and format', () => npm('lint'));
await checks.check('build', () => npm('build'));

console.log('\nEngine, catalogue, grammar, protocol, corpus');
await runVitest();

if (process.argv.includes('--fast')) checks.skip('the editor: left out by --fast');
else await runEditor();

const { passed, failed, skipped } = checks.counts;
if (failed > 0) console.log(`\nWhat failed\n${checks.failures.map((line) => `  ${line}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 ? 1 : 0;

function npm(script) {
  const run = spawnSync('npm', ['run', '--silent', script], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (run.status !== 0)
    throw new Error(`npm run ${script} ended with ${run.status}\n${run.stdout}${run.stderr}`);
}

async function runVitest() {
  const folder = mkdtempSync(join(tmpdir(), 'imr-test-'));
  const report = join(folder, 'report.json');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const options = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const run = spawnSync(process.execPath, [vitest, ...options], { cwd: root, stdio: 'inherit' });
  await checks.check('every suite came to its end', () => {
    const counts = JSON.parse(readFileSync(report, 'utf8'));
    checks.add({
      passed: counts.numPassedTests,
      failed: counts.numFailedTests,
      skipped: counts.numPendingTests + counts.numTodoTests,
    });
    checks.failures.push(...counts.testResults.flatMap(failuresOf));
    const broken = counts.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    if (broken.length > 0) throw new Error(broken.map((file) => `${file.name}: ${file.message}`).join('\n'));
    if (run.status !== 0 && counts.numFailedTests === 0) throw new Error(`vitest ended with ${run.status}`);
  });
  rmSync(folder, { recursive: true, force: true });
}

/** The tests of a file that failed, each with its file and the first line of what it says. */
function failuresOf({ name, assertionResults }) {
  return assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => {
      const [reason] = (failureMessages[0] ?? '').split('\n');
      return `${relative(root, name)}: ${fullName}: ${reason}`;
    });
}

/** The editor's own runner says on its last line how many checks passed, failed and were skipped. */
async function runEditor() {
  console.log('\nEditor');
  const run = spawn(process.execPath, [join(root, 'test/editor/run.mjs')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  run.stdout.setEncoding('utf8').on('data', (words) => {
    process.stdout.write(words);
    output += words;
  });
  const [status] = await once(run, 'close');
  checks.failures.push(...[...output.matchAll(/^ +FAIL +(.*)$/gm)].map(([, name]) => `editor: ${name}`));
  const counts = /(\d+) passed, (\d+) failed, (\d+) skipped\s*$/.exec(output);
  if (counts)
    checks.add({ passed: Number(counts[1]), failed: Number(counts[2]), skipped: Number(counts[3]) });
  if (!counts || (status !== 0 && Number(counts[2]) === 0)) {
    console.log(`  FAIL  the editor tests ended with ${status}`);
    checks.failures.push(`the editor tests ended with ${status}`);
    checks.add({ passed: 0, failed: 1, skipped: 0 });
  }
}
