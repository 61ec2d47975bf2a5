// Bundles test/editor/suite and runs it inside the extension host of a real VS Code.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import * as esbuild from 'esbuild';
import { prepareWorkspace, root } from './workspace.mjs';

const source = join(root, 'test/editor/suite');
const built = join(root, '.vscode-test/suite');

/** Runs the suite in the editor of `chooseEditor`; returns the counts `{ passed, failed, skipped }`. */
export async function runSuite(editor) {
  await buildSuite();
  const workspace = prepareWorkspace();
  const results = join(workspace.temporary, 'results.json');
  let failure;
  let interrupted = false;
  // test-electron ends the editor on SIGINT; a listener of our own keeps this process alive to tidy up
  const onInterrupt = () => {
    interrupted = true;
  };
  const onTerminate = () => process.emit('SIGINT');
  process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate);
  try {
    await runTests({
      vscodeExecutablePath: editor.executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: join(built, 'index.js'),
      launchArgs: [
        workspace.folder,
        '--disable-extensions',
        `--user-data-dir=${join(workspace.temporary, 'user-data')}`,
        `--extensions-dir=${join(workspace.temporary, 'extensions')}`,
      ],
      extensionTestsEnv: { EDITOR_RESULTS: results },
    });
  } catch (error) {
    failure = error;
  }
  const counts = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : undefined;
  process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate);
  workspace.remove();
  if (interrupted) process.exit(130);
  if (counts && (counts.failed > 0 || (counts.passed > 0 && !failure))) return counts;
  console.error(`The suite did not come to its end: ${failure?.message ?? 'it left no result'}`);
  return { passed: counts?.passed ?? 0, failed: (counts?.failed ?? 0) + 1, skipped: counts?.skipped ?? 0 };
}

async function buildSuite() {
  rmSync(built, { recursive: true, force: true });
  mkdirSync(built, { recursive: true });
  await esbuild.build({
    entryPoints: readdirSync(source)
      .filter((name) => name === 'index.ts' || name.endsWith('.test.ts'))
      .map((name) => join(source, name)),
    outdir: built,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}
