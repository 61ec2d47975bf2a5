// npm run package [-- --pictures URL]: lays what ships into dist/package, with a README that an editor can show by itself, makes the
// package of it, and says what to do with it. The programs are built before (esbuild.mjs --production). With a URL, the pictures of
// the README are shown from there on the details page.
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce';
import { shippedReadme } from './shipped-readme.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stage = join(root, 'dist/package');
const file = join('dist', 'imr-determinations.vsix');

rmSync(stage, { recursive: true, force: true });
for (const name of await listFiles({ cwd: root, packageManager: PackageManager.None })) {
  mkdirSync(dirname(join(stage, name)), { recursive: true });
  copyFileSync(join(root, name), join(stage, name));
}
const text = (name) => readFileSync(join(root, name), 'utf8').replaceAll('\r\n', '\n');
const sample = text('samples/opioid-and-muscle-relaxant.imr');
writeFileSync(join(stage, 'README.md'), shippedReadme(text('README.md'), sample, picturesUrl()));
// what would be prepared is built already
const manifest = JSON.parse(text('package.json'));
for (const key of ['scripts', 'devDependencies', 'workspaces']) delete manifest[key];
writeFileSync(join(stage, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);

await createVSIX({
  cwd: stage,
  packagePath: join(root, file),
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
rmSync(stage, { recursive: true, force: true });

const size = (statSync(join(root, file)).size / 1_000_000).toFixed(1);
console.log(`
${file} (${size} MB) is the extension in one file. To install it in VS Code:

  open the Extensions view (Ctrl+Shift+X), choose "..." at its top, then "Install from VSIX...", and select the file;
  or run: code --install-extension ${file}

Then choose "IMR: Get Started" in the Command Palette (Ctrl+Shift+P).`);

/** Where the pictures of the details page are on the web, ending in a slash; null where they are nowhere. */
function picturesUrl() {
  const [name, url] = process.argv.slice(2);
  if (name === undefined) return null;
  if (name === '--pictures' && /^https:\/\/\S+\/$/.test(url ?? '')) return url;
  throw new Error('npm run package -- --pictures https://EXAMPLE/ (the folder that has docs/images)');
}
