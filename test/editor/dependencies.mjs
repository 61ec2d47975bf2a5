// Whether the packages in node_modules are those of the lockfile; installs them when they are not.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(new URL('../../', import.meta.url)));

/** Runs `npm ci` at the root when a package of the lockfile is missing or of another version. Throws when npm fails. */
export function installDependencies() {
  if (dependenciesAreThere()) return;
  console.log('Installing the packages of package-lock.json (downloads 125 MB, once) ...');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.error) throw npm.error;
  if (npm.status !== 0) throw new Error(`npm ci ended with ${npm.status ?? npm.signal}`);
}

/** Compares the lockfile with the one that npm keeps of what it has installed. */
export function dependenciesAreThere() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const there = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    // optional packages are those of other systems; the project's own workspaces carry no node_modules path
    if (optional || !path.startsWith('node_modules/') || version === undefined) return true;
    return there[path]?.version === version;
  });
}
