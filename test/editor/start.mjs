// `npm start`: opens VS Code with the extension on a sample determination.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './dependencies.mjs';
import { findDesktopCode, openInDesktopCode } from './desktop-code.mjs';

const root = resolve(fileURLToPath(new URL('../../', import.meta.url)));
const tryOut = join(root, '.vscode-test/try');
const determinations = join(tryOut, 'determinations');
const sample = join(determinations, 'opioid-and-muscle-relaxant.imr');

const HELP = `Opens VS Code with the extension on a sample determination.

  npm start                      the desktop VS Code when one is installed, else the embedded one in your browser
  npm start -- --embedded        the embedded one
  npm start -- --no-browser      only prints the address of the embedded one
  npm start -- --fresh           throws away what was changed in the samples and settings before
  npm start -- --help            this text

The first time it downloads about 125 MB of packages, and another 220 MB for the embedded VS Code.
The samples are copies in .vscode-test/try: change them at will.
The embedded VS Code listens on this machine only, behind a secret in its address; Ctrl+C ends it.`;

/** One line: what to do first. */
const TO_TRY =
  'Try: rest the pointer on "Page(s): 78", Ctrl+click it, then press Ctrl+Shift+P and choose "IMR: Get Started".';

const OPTIONS = ['--embedded', '--no-browser', '--fresh', '--help'];
const options = new Set(process.argv.slice(2));
const unknown = [...options].filter((option) => !OPTIONS.includes(option));

if (options.has('--help')) console.log(HELP);
else if (unknown.length > 0) {
  console.error(`Not an option: ${unknown.join(' ')}\n\n${HELP}`);
  process.exitCode = 2;
} else {
  try {
    await start();
  } catch (error) {
    console.error(`\nIt did not work: ${error.message}`);
    process.exitCode = 1;
  }
}

async function start() {
  installDependencies();
  copySamples();
  const desktop = options.has('--embedded') ? undefined : findDesktopCode();
  if (desktop) {
    console.log('Building the extension ...');
    npmRun('build');
    console.log(`Opening VS Code ${desktop.version} on ${sample}`);
    openInDesktopCode(desktop.command, {
      developmentPath: root,
      folder: determinations,
      file: sample,
      dataFolder: join(tryOut, 'desktop'),
    });
    console.log(
      'The window named [Extension Development Host] has the extension; close it when you are done.',
    );
    console.log(TO_TRY);
  } else {
    await startEmbedded();
  }
}

function npmRun(script) {
  const npm = spawnSync('npm', ['run', '--silent', script], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Error(`npm run ${script} failed\n${npm.stdout}${npm.stderr}`);
}

function copySamples() {
  if (options.has('--fresh')) rmSync(tryOut, { recursive: true, force: true });
  mkdirSync(determinations, { recursive: true });
  for (const name of readdirSync(join(root, 'samples'))) {
    const copy = join(determinations, name);
    if (!existsSync(copy)) copyFileSync(join(root, 'samples', name), copy);
  }
}

async function startEmbedded() {
  const { embeddedEditorObstacle, installEmbeddedEditor } = await import('./host/install.mjs');
  const obstacle = embeddedEditorObstacle();
  if (obstacle)
    throw new Error(`no desktop VS Code was found, and ${obstacle}.\nInstall VS Code and try again.`);
  await installEmbeddedEditor();
  const { installExtension, startServer } = await import('./host/server.mjs');
  const { writeQuietSettings } = await import('./host/settings.mjs');
  const data = join(tryOut, 'embedded');
  const userDataFolder = join(data, 'user-data');
  writeQuietSettings(userDataFolder);
  console.log('Building and packaging the extension ...');
  npmRun('package');
  await installExtension(join(root, 'dist/imr-determinations.vsix'), data, { userDataFolder });
  console.log('Starting the embedded VS Code ...');
  const server = await startServer(data, { userDataFolder });

  let asked = false;
  const end = () => {
    if (asked) return;
    asked = true;
    console.log('\nEnding the embedded VS Code ...');
    void server.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);

  const address = await shortAddress(server.addressFor({ folder: determinations, file: sample }));
  console.log(`\nVS Code is at this address:\n\n  ${address}\n\n${TO_TRY}\nCtrl+C ends it.`);
  if (!options.has('--no-browser')) openBrowser(address);
  const code = await server.ended;
  if (!asked) throw new Error(`the embedded VS Code ended by itself (${code})`);
}

/** A short address that leads to the long one; it holds a secret of its own and answers on this machine only. */
async function shortAddress(address) {
  const path = `/${randomBytes(8).toString('hex')}`;
  const guide = createServer((request, response) => {
    if (request.url === path) response.writeHead(302, { location: address, 'cache-control': 'no-store' });
    else response.writeHead(404);
    response.end();
  });
  await new Promise((done, fail) => guide.once('error', fail).listen(0, '127.0.0.1', done));
  guide.unref();
  return `http://127.0.0.1:${guide.address().port}${path}`;
}

/** Opens the user's browser when there is one; the address has been printed in any case. */
function openBrowser(address) {
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && !process.env.BROWSER) {
    console.log('(There is no display here: open the address in a browser of your own.)');
    return;
  }
  const browser = spawn(process.env.BROWSER || 'xdg-open', [address], { stdio: 'ignore', detached: true });
  browser.on('error', () => console.log('(No browser was found: open the address in one of your own.)'));
  browser.unref();
}
