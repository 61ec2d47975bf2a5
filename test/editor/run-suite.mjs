// Bundles test/editor/suite and runs it, window by window, inside the extension host of a real VS Code.

import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import * as esbuild from 'esbuild';
import { prepareWorkspace, root } from './workspace.mjs';

const source = join(root, 'test/editor/suite');
const built = join(root, '.vscode-test/suite');
const virtualFiles = join(root, '.vscode-test/virtual-files');

/** The windows that the suite runs in, one after the other; `suite/index.ts` says which tests belong to which. */
const WINDOWS = [
  { name: 'usual', title: 'a window as it is usually opened' },
  { name: 'restricted', title: 'a window whose folder is not trusted', onlyEmbedded: true },
  { name: 'virtual', title: 'a window whose only folder is virtual' },
];

/** Runs the suite in the editor of `chooseEditor`; returns the counts `{ passed, failed, skipped }`. */
export async function runSuite(editor) {
  await buildSuite();
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const window of WINDOWS) {
    if (process.env.EDITOR_WINDOW && process.env.EDITOR_WINDOW !== window.name) continue;
    console.log(`\nIn ${window.title}:`);
    if (window.onlyEmbedded && !editor.isEmbedded) {
      // @vscode/test-electron starts every desktop window trusted
      console.log('  SKIPPED  only the embedded editor can be started so');
      counts.skipped++;
      continue;
    }
    const more = await runWindow(editor, window.name);
    for (const key of Object.keys(counts)) counts[key] += more[key];
  }
  return counts;
}

async function runWindow(editor, name) {
  const workspace = prepareWorkspace();
  const extensions = join(workspace.temporary, 'extensions');
  const isVirtual = name === 'virtual';
  // as an installed one: an editor in a browser takes one extension in development
  if (isVirtual) cpSync(virtualFiles, join(extensions, 'tests.imr-virtual-files-0.0.0'), { recursive: true });
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
        // none but ours is in the folder of extensions
        ...(isVirtual ? ['--folder-uri=imr-virtual:/letters'] : [workspace.folder, '--disable-extensions']),
        `--user-data-dir=${join(workspace.temporary, 'user-data')}`,
        `--extensions-dir=${extensions}`,
      ],
      extensionTestsEnv: {
        EDITOR_RESULTS: results,
        EDITOR_WINDOW: name,
        EDITOR_VIRTUAL_FILES: workspace.folder,
      },
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
  for (const folder of [built, virtualFiles]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const options = {
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  };
  await esbuild.build({
    ...options,
    entryPoints: readdirSync(source)
      .filter((name) => name === 'index.ts' || name.endsWith('.test.ts'))
      .map((name) => join(source, name)),
    outdir: built,
  });
  const helper = join(root, 'test/editor/virtual-files');
  await esbuild.build({ ...options, entryPoints: [join(helper, 'extension.ts')], outdir: virtualFiles });
  copyFileSync(join(helper, 'package.json'), join(virtualFiles, 'package.json'));
}
