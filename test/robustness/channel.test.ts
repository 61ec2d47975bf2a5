import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Duplex } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';
import type { Message } from '../protocol/session.ts';
import { CANARY, DOCUMENT, URI, WATCHED_LETTER } from './watched.ts';
import { watchedServer } from './watched-server.ts';

const server = watchedServer();

/** What Node's channel between processes never carries: a message is one line of JSON on it. */
const BROKEN: readonly (readonly [string, string])[] = [
  ['a line that is no JSON', `{${CANARY}}\n`],
  ['half a message', `{"jsonrpc":"2.0","method":"${CANARY}\n`],
  ['an empty line', '\n'],
  ['lines that are no objects', `"${CANARY}"\n7\nnull\n[]\n`],
  ['a header', `Content-Length: 20\r\n\r\n{"jsonrpc":"2.0"}\n`],
  ['bytes that are no words', '\x00\x01\x7f\n'],
];

/** The bare channel: its lines as they come, where Node would only take messages from us. */
function startOnBareChannel() {
  const child = spawn(process.execPath, [server.file, '--node-ipc'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_CHANNEL_FD: '3' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const channel = child.stdio[3] as Duplex;
  const messages: Message[] = [];
  createInterface({ input: channel }).on('line', (line) => messages.push(JSON.parse(line)));
  const write = (text: string) => channel.write(text);
  const send = (message: object) => write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  return { messages, write, send };
}

test.skipIf(process.platform === 'win32').each(BROKEN)(
  'after %s on the channel the next message is answered, and nothing is quoted',
  async (_name, broken) => {
    const { messages, write, send } = startOnBareChannel();
    const answer = (id: number) => messages.find((message) => message.id === id);
    send({ id: 1, method: 'initialize', params: { capabilities: {} } });
    await expect.poll(() => answer(1), { timeout: 20_000 }).toBeDefined();
    send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri: URI, languageId: 'x', version: 1, text: WATCHED_LETTER } },
    });
    const isReport = ({ method }: Message) => method === 'textDocument/publishDiagnostics';
    await expect.poll(() => messages.some(isReport), { timeout: 20_000 }).toBe(true);
    for (const id of [2, 3]) {
      const heard = messages.length;
      write(broken);
      // a broken line costs what is read together with it: it is remarked upon, or refused, when it was read
      await expect.poll(() => messages.length, { timeout: 20_000 }).toBeGreaterThan(heard);
      send({ id, method: 'textDocument/documentSymbol', params: DOCUMENT });
      await expect.poll(() => answer(id)?.result, { timeout: 20_000 }).toHaveLength(12);
      expect(JSON.stringify(messages.slice(heard).filter((message) => message.id !== id))).not.toContain(
        CANARY,
      );
    }
  },
);
