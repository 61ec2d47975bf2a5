// Everything that needs a real editor: builds and packages the extension, checks the package, runs the suite inside
// the extension host, and drives the workbench with the packaged extension. The last line counts what was checked.
//   node test/editor/run.mjs [--suite] [--workbench] [--update-images]
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { checkList } from './check-list.mjs';
import { complaintsAbout } from './check-package.mjs';
import { chooseEditor } from './choose-editor.mjs';
import { embeddedEditorObstacle, installEmbeddedEditor } from './host/install.mjs';
import { runSuite } from './run-suite.mjs';
import { driveWorkbench } from './workbench/drive.mjs';
import { root } from './workspace.mjs';

const vsix = join(root, 'dist/imr-determinations.vsix');
const asked = (name) => process.argv.includes(`--${name}`);
const all = !asked('suite') && !asked('workbench');

const checks = checkList();
await checks.check('the extension builds and is packaged', packageExtension);
await checks.check('the package holds what runs and nothing else', () => {
  const complaints = complaintsAbout(vsix);
  console.log(`    ${(statSync(vsix).size / 1024).toFixed(0)} kB`);
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
});

if (all || asked('suite')) {
  const editor = await chooseEditor();
  if (editor.obstacle) checks.skip(`the suite in a real editor: ${editor.obstacle}`);
  else {
    console.log(`\nThe suite runs in ${editor.name}.`);
    checks.add(await runSuite(editor));
  }
}

if (all || asked('workbench')) {
  const obstacle = embeddedEditorObstacle();
  if (obstacle) checks.skip(`the packaged extension in the workbench: ${obstacle}`);
  else {
    console.log('\nThe packaged extension in the workbench of the embedded VS Code:');
    await installEmbeddedEditor();
    await driveWorkbench(vsix, checks, { updateImages: asked('update-images') });
  }
}

const { passed, failed, skipped } = checks.counts;
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;

function packageExtension() {
  const npm = spawnSync('npm', ['run', '--silent', 'package'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0)
    throw new Error(`npm run package ended with ${npm.status}\n${npm.stdout}${npm.stderr}`);
}
