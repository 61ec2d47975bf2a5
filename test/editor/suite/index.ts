/**
 * The entry that VS Code calls inside its extension host (`--extensionTestsPath`). Runs the test files that lie
 * beside it in the build, in the order given here, and writes the counts to the file named by EDITOR_RESULTS.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listenToOutputChannels } from './output.ts';
import { listenToStatusItems } from './status-items.ts';

/** The test files of each kind of window (`run-suite.mjs` opens them), in their order. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  usual: [
    // must meet a window in which no determination has been opened yet
    'laziness',
    'activation',
    'recognition',
    'reading',
    'navigation',
    'sending',
    'editing',
    'formatting',
    'files',
    'preview',
    'items',
    'renaming',
    'editor-settings',
    'read-only',
    'catalogue',
    'texts',
    'choices',
    'status',
    'assistance',
    'commands',
    'new-determination',
    'server',
    'privacy',
  ],
  restricted: ['restricted'],
  virtual: ['virtual'],
};

/** Runs the tests of this window; rejects where one fails. */
export async function run(): Promise<void> {
  listenToOutputChannels();
  listenToStatusItems();
  const { default: Mocha } = await import('mocha');
  const only = process.env.EDITOR_ONLY;
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false, ...(only ? { grep: only } : {}) });
  for (const name of FILES[process.env.EDITOR_WINDOW ?? 'usual'] ?? [])
    mocha.addFile(join(__dirname, `${name}.test.js`));
  await new Promise<void>((done, fail) => {
    const runner = mocha.run((failures) =>
      failures > 0 ? fail(new Error(`${failures} tests failed in the editor`)) : done(),
    );
    runner.on('end', () => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      const results = { passed: passes, failed: failures, skipped: pending };
      if (process.env.EDITOR_RESULTS) writeFileSync(process.env.EDITOR_RESULTS, JSON.stringify(results));
    });
  });
}
