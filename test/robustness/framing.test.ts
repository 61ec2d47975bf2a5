import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Framing } from '../../server/src/protocol/streams/framing.ts';
import { frame } from '../protocol/channel.ts';
import { CANARY, DOCUMENT, remarks, URI, WATCHED_LETTER, Watched } from './watched.ts';
import { watchedServer } from './watched-server.ts';

/** A message that says nothing, of a document that must not be quoted. */
const NOTHING = `{"jsonrpc":"2.0","method":"test/nothing","params":"${CANARY}"}`;
const LENGTH = Buffer.byteLength(NOTHING);

/** Bytes that a client should never send, each followed in the tests by a sound message. */
const BROKEN: readonly (readonly [string, string | Uint8Array])[] = [
  ['a header without a length', `Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n${NOTHING}`],
  ['a header of nothing', `\r\n\r\n${NOTHING}`],
  ['a negative length', `Content-Length: -${LENGTH}\r\n\r\n${NOTHING}`],
  ['a length of zero', `Content-Length: 0\r\n\r\n${NOTHING}`],
  ['a length that is no number', `Content-Length: many\r\n\r\n${NOTHING}`],
  ['a hexadecimal length', `Content-Length: 0x${LENGTH.toString(16)}\r\n\r\n${NOTHING}`],
  ['a length with a fraction', `Content-Length: ${LENGTH}.5\r\n\r\n${NOTHING}`],
  ['a length of 100 MB', `Content-Length: 100000000\r\n\r\n${NOTHING}`],
  ['a length of a petabyte', `Content-Length: 1000000000000000\r\n\r\n${NOTHING}`],
  ['a length of 400 digits', `Content-Length: ${'9'.repeat(400)}\r\n\r\n${NOTHING}`],
  ['a length that is 7 too long', `Content-Length: ${LENGTH + 7}\r\n\r\n${NOTHING}`],
  ['a length that is 1 too long', `Content-Length: ${LENGTH + 1}\r\n\r\n${NOTHING}`],
  ['a length that is 300 too long', `Content-Length: ${LENGTH + 300}\r\n\r\n${NOTHING}`],
  ['a length that is 1 too short', `Content-Length: ${LENGTH - 1}\r\n\r\n${NOTHING}`],
  ['a length that is 20 too short', `Content-Length: ${LENGTH - 20}\r\n\r\n${NOTHING}`],
  ['line ends without a carriage return', `Content-Length: ${LENGTH}\n\n${NOTHING}`],
  ['a header and no body', `Content-Length: ${LENGTH}\r\n\r\n`],
  ['half a header', 'Content-Len'],
  ['words before the header', `starting the server (${CANARY}) ...\n`],
  ['words with empty lines before the header', `${CANARY}\r\n\r\n\r\n\r\nmore\r\n\r\n`],
  ['every byte there is', Uint8Array.from({ length: 256 }, (_, i) => i)],
  ['100 KB of one letter', 'x'.repeat(100_000)],
  ['100 KB of headers of another kind', 'X-Words: none\r\n'.repeat(7_000)],
  ['a byte order mark', '\ufeff'],
  ['a body that is no JSON', frame(`{${CANARY}}`)],
  ['a body that is a word', frame(`"${CANARY}"`)],
  ['a body that is a list', frame(`[${NOTHING}]`)],
  ['a body of blanks', frame('      ')],
  [
    'a body that is no UTF-8',
    Buffer.concat([Buffer.from('Content-Length: 4\r\n\r\n'), Buffer.from([123, 255, 254, 125])]),
  ],
];

const server = watchedServer();
/** Bytes of a client's own can come over the standard streams alone. */
const STREAMS = { transport: 'stdio' } as const;
let session: Watched;

describe('a running server that has heard much nonsense already', () => {
  // one session for all of them
  beforeAll(async () => {
    session = new Watched(server.file, STREAMS);
    await session.initialize();
    session.openDocument(URI, WATCHED_LETTER);
  });
  afterAll(() => session.close());

  test.each(BROKEN)('after %s the next message is answered', async (_name, bytes) => {
    session.sendRaw(bytes);
    expect((await session.request('textDocument/documentSymbol', DOCUMENT)).result).toHaveLength(12);
    session.sendRaw(bytes);
    session.sendRaw(bytes);
    expect((await session.request('textDocument/documentSymbol', DOCUMENT)).result).toHaveLength(12);
    expect(session.leaks()).toEqual([]);
  });
});

describe('a running server', () => {
  test('before anything sound has come, the first sound message is answered', async () => {
    session = server.start(STREAMS);
    for (const [, bytes] of BROKEN) session.sendRaw(bytes);
    const answer = await session.request('initialize', { processId: null, rootUri: null, capabilities: {} });
    expect(answer.result.capabilities.hoverProvider).toBe(true);
  });

  test('a message that comes byte by byte is answered', async () => {
    session = await server.open({}, STREAMS);
    session.openDocument(URI, WATCHED_LETTER);
    const bytes = Buffer.from(
      frame(
        JSON.stringify({
          jsonrpc: '2.0',
          id: 'slow',
          method: 'textDocument/documentSymbol',
          params: DOCUMENT,
        }),
      ),
    );
    for (const byte of bytes) {
      session.sendRaw(Uint8Array.of(byte));
      await new Promise(setImmediate);
    }
    expect((await session.until(({ id }) => id === 'slow')).result).toHaveLength(12);
  });

  test('two messages in one piece are answered both', async () => {
    session = await server.open({}, STREAMS);
    session.openDocument(URI, WATCHED_LETTER);
    const question = { method: 'textDocument/documentSymbol', params: DOCUMENT };
    const bodies = ['a', 'b'].map((id) => JSON.stringify({ jsonrpc: '2.0', id, ...question }));
    session.sendRaw(bodies.map(frame).join(''));
    for (const name of ['a', 'b'])
      expect((await session.until(({ id }) => id === name)).result).toHaveLength(12);
  });

  test('what is left out is said once, without its words', async () => {
    session = await server.open({}, STREAMS);
    for (let i = 0; i < 50; i++) session.sendRaw(`${CANARY}\r\n\r\n`);
    await session.settled();
    expect(remarks(session)).toEqual(['Bytes that are no message were left out.']);
  });

  test('input that ends inside a message ends the process with an error', async () => {
    session = await server.open({}, STREAMS);
    session.sendRaw('Content-Length: 500\r\n\r\n{"jsonrpc":');
    session.hangUp();
    expect(await session.exitCode).toBe(1);
  });
});

describe('cutting bytes into messages', () => {
  const sound = (n: number) => JSON.stringify({ id: n, text: 'é – \u2028'.repeat(n) });

  function taken(chunks: readonly Uint8Array[]): string[] {
    const framing = new Framing(() => {});
    return chunks.flatMap((chunk) => framing.take(chunk));
  }

  test('gives the same wherever the bytes are cut', () => {
    const broken = BROKEN.filter(([name]) => !name.startsWith('100 KB')).map(([, bytes]) => bytes);
    const stream = Buffer.concat(broken.flatMap((bytes, i) => [frame(sound(i)), bytes, bytes].map(bytesOf)));
    const whole = taken([stream]);
    for (let i = 0; i < broken.length; i++) expect(whole).toContain(sound(i));
    for (let cut = 0; cut <= stream.length; cut++)
      expect(taken([stream.subarray(0, cut), stream.subarray(cut)])).toEqual(whole);
    expect(taken(Array.from(stream, (byte) => Uint8Array.of(byte)))).toEqual(whole);
  });

  test('finds every sound message among bytes of any kind', () => {
    const noise = fc.oneof(
      fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
      fc.constantFrom(...BROKEN.map(([, bytes]) => bytesOf(bytes))),
    );
    fc.assert(
      fc.property(
        fc.array(noise, { maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 900 })),
        (noises, cuts) => {
          const stream = Buffer.concat(noises.flatMap((bytes, i) => [frame(sound(i)), bytes].map(bytesOf)));
          const chunks: Uint8Array[] = [];
          let at = 0;
          for (let i = 0; at < stream.length; i++) {
            const size = cuts[i % Math.max(1, cuts.length)] ?? stream.length;
            chunks.push(stream.subarray(at, at + size));
            at += size;
          }
          const messages = taken(chunks);
          for (let i = 0; i < noises.length; i++) expect(messages).toContain(sound(i));
        },
      ),
      { numRuns: 400, seed: 5 },
    );
  });

  test('holds little of a stream that never makes sense', () => {
    const framing = new Framing(() => {});
    const chunk = Buffer.alloc(65_536, 'z');
    globalThis.gc?.();
    const before = process.memoryUsage().arrayBuffers;
    let dropped = 0;
    for (let i = 0; i < 3_000; i++) dropped += framing.take(chunk).length;
    expect(dropped).toBe(0);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000);
  });

  test('takes a long body in pieces without copying it over and over', () => {
    const body = Buffer.from(JSON.stringify({ text: 'x'.repeat(20_000_000) }));
    const stream = Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
    const chunks: Uint8Array[] = [];
    for (let at = 0; at < stream.length; at += 4096) chunks.push(stream.subarray(at, at + 4096));
    const framing = new Framing(() => {});
    const messages = chunks.flatMap((chunk) => framing.take(chunk));
    expect(messages).toEqual([body.toString()]);
  });
});

/** Of words in UTF-8. */
function bytesOf(bytes: string | Uint8Array): Buffer {
  return typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes);
}
