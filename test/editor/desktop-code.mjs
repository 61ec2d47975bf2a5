// Finds a desktop VS Code on the machine.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The version that the manifest asks for (`engines.vscode`). */
const OLDEST = [1, 91];

/** The command of an installed VS Code that is new enough and can be shown, and its version; undefined when none is there. */
export function findDesktopCode() {
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasDisplay) return undefined;
  for (const command of candidates().filter(existsSync)) {
    const version = versionOf(command);
    if (!version) continue;
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return { command, version };
    console.log(`The VS Code at ${command} is ${version}; the extension needs ${OLDEST.join('.')} or later.`);
  }
  return undefined;
}

/** Opens a folder and a file of it in a new window, with the extension at `developmentPath` in development mode. */
export function openInDesktopCode(command, { developmentPath, folder, file, dataFolder }) {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const code = run(command, [
    '--new-window',
    `--extensionDevelopmentPath=${developmentPath}`,
    // VS Code will not start for root without these
    ...(asRoot ? ['--no-sandbox', `--user-data-dir=${dataFolder}`] : []),
    folder,
    file,
  ]);
  if (code.status !== 0)
    throw new Error(`${command} ended with ${code.status ?? code.signal}\n${code.stderr}`);
}

function candidates() {
  const onPath = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  if (process.platform === 'win32') {
    const folders = [
      process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, 'Programs'),
      process.env.ProgramFiles,
    ];
    return [
      ...onPath.map((folder) => join(folder, 'code.cmd')),
      ...folders.filter(Boolean).map((folder) => join(folder, 'Microsoft VS Code/bin/code.cmd')),
    ];
  }
  const named = onPath.map((folder) => join(folder, 'code'));
  if (process.platform === 'darwin') {
    const inside = 'Visual Studio Code.app/Contents/Resources/app/bin/code';
    return [...named, join('/Applications', inside), join(homedir(), 'Applications', inside)];
  }
  return [...named, '/usr/share/code/bin/code', '/snap/bin/code'];
}

function versionOf(command) {
  const { status, stdout } = run(command, ['--version']);
  // as root VS Code refuses even this; then it is taken as it is
  if (status !== 0) return process.getuid?.() === 0 ? '1.97.0' : undefined;
  return /^\d+\.\d+\.\d+/.exec(stdout ?? '')?.[0];
}

function run(command, args) {
  if (process.platform !== 'win32') return spawnSync(command, args, { encoding: 'utf8', timeout: 60_000 });
  // code.cmd is a batch file: only a shell runs it, and the shell wants the quotes
  const quoted = [command, ...args].map((word) => `"${word}"`).join(' ');
  return spawnSync(quoted, { encoding: 'utf8', timeout: 60_000, shell: true });
}
