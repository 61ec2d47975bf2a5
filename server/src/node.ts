import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver/node';
import manifest from '../package.json' with { type: 'json' };
import { FormatsProcess } from './node/formats-process.ts';
import { type Host, Server } from './protocol/server.ts';
import { StreamReader, StreamWriter } from './protocol/streams/streams.ts';

/** How often the server looks whether its client still lives, in milliseconds. */
const CLIENT_CHECK = 3000;

const host: Host = {
  name: 'IMR Determinations',
  version: manifest.version,
  rulePages: shippedRulePages(),
  letterFiles: new FormatsProcess(import.meta.filename),
  exit: (code) => process.exit(code),
  nextTurn: (action) => setImmediate(action),
  watchClient: (processId) => {
    setInterval(() => {
      if (!isAlive(processId)) process.exit(1);
    }, CLIENT_CHECK).unref();
  },
};

/** The pages are next to the build, in the project as in the packaged extension. */
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

function start(reader: MessageReader, writer: MessageWriter): Server {
  // Only messages may go to the standard output, and clients log what is printed anywhere: what a library
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
