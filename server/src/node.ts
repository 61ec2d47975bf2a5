import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import {
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';
import manifest from '../package.json' with { type: 'json' };
import { type Host, Server } from './protocol/server.ts';
import { StreamReader, StreamWriter } from './protocol/streams/streams.ts';

/** How often the server looks whether its client still lives, in milliseconds. */
const CLIENT_CHECK = 3000;

const host: Host = {
  name: 'IMR Determinations',
  version: manifest.version,
  rulePages: shippedRulePages(),
  exit: (code) => process.exit(code),
  nextTurn: (action) => setImmediate(action),
  watchClient: (processId) => {
    setInterval(() => {
      if (!isAlive(processId)) process.exit(1);
    }, CLIENT_CHECK).unref();
  },
};

/** The pages stand beside the build, in the project as in the packaged extension. */
function shippedRulePages(): string | null {
  const folder = join(__dirname, '../../docs/rules');
  return existsSync(folder) ? pathToFileURL(folder).href : null;
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // a process of another user may not be signalled, but it lives
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Has V8 compile in an order that suits the first keystrokes: all code plainly at once, and the hottest optimized only when
 * it has run for a while. By default the optimizing compiler is at work from the opening of a letter on, and takes a
 * processor away from the keystrokes that come just then. Set here and not on the command line, where a setting that a
 * V8 does not know would keep Node from starting.
 */
function optimizeLater(): void {
  const settings =
    Number.parseInt(process.versions.v8, 10) < 12
      ? ['--interrupt-budget=540672']
      : ['--invocation-count-for-maglev=2000', '--invocation-count-for-turbofan=12000'];
  for (const setting of ['--always-sparkplug', ...settings]) setFlagsFromString(setting);
}

function start(reader: MessageReader, writer: MessageWriter): Server {
  // Nothing but messages may stand on the standard output, and clients log what is printed anywhere: what a library
  // prints is dropped, as it may quote a document.
  for (const print of ['log', 'info', 'debug', 'warn', 'error', 'trace', 'dir'] as const)
    console[print] = () => {};
  const server = new Server(reader, writer, host);
  // Node would print the error's message, which may quote the document, and end every open document's service
  process.on('uncaughtException', (error) => server.reportFailure('A step outside any request', error));
  process.on('unhandledRejection', (error) => server.reportFailure('A promise outside any request', error));
  server.listen();
  return server;
}

function startOnStandardStreams(): void {
  process.stdout.on('error', () => process.exit(1));
  const reader = new StreamReader(process.stdin, () =>
    server.log('Bytes that are no message were left out.'),
  );
  const server = start(reader, new StreamWriter(process.stdout));
  process.stdin.on('end', () => server.disconnected());
}

optimizeLater();
const transports = process.argv
  .slice(2)
  .filter((argument) => argument === '--stdio' || argument === '--node-ipc');
if (transports[0] === '--stdio') {
  startOnStandardStreams();
} else if (transports[0] === '--node-ipc' && process.send) {
  const server = start(new IPCMessageReader(process), new IPCMessageWriter(process));
  process.on('disconnect', () => server.disconnected());
} else {
  console.error(
    'This is the IMR language server. An editor starts it: node server/node.js --stdio (or --node-ipc).',
  );
  process.exitCode = 2;
}
