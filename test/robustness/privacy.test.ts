import { expect, test } from 'vitest';
import { CAN_LIST_SOCKETS, CANARY, DOCUMENT, URI, WATCHED_LETTER, type Watched } from './watched.ts';
import { leakingServer } from './watched-server.ts';

const server = leakingServer();
let session: Watched;

/** A server whose folding does something it must not, to see that the watch sees it. */
async function openWith(deed: string): Promise<void> {
  await server.plant({
    'features/folding.ts': `export function foldingRanges({ source }) { ${deed}; return []; }`,
  });
  session = await server.open();
  session.openDocument(URI, WATCHED_LETTER);
  await session.request('textDocument/foldingRange', DOCUMENT);
}

test('an ordinary session opens no socket, writes no file, and quotes the document in answers alone', async () => {
  session = await server.open();
  session.openDocument(URI, WATCHED_LETTER);
  const position = { line: 13, character: 45 };
  for (const method of ['documentSymbol', 'foldingRange', 'documentLink', 'diagnostic'])
    await session.request(`textDocument/${method}`, DOCUMENT);
  for (const method of ['hover', 'completion', 'definition', 'references', 'documentHighlight'])
    await session.request(`textDocument/${method}`, { ...DOCUMENT, position });
  expect(session.leaks()).toEqual([]);
});

test.each([
  [
    'a file',
    `require('node:fs').writeFileSync(require('node:os').tmpdir() + '/note', source)`,
    'the file note was written',
  ],
  ['the standard error', 'process.stderr.write(source)', 'the standard error quotes the document'],
])('the watch sees words that go to %s', async (_name, deed, leak) => {
  await openWith(deed);
  await expect.poll(() => session.leaks()).toContain(leak);
});

test('the watch sees words in the log', async () => {
  await server.plant({
    'protocol/log.ts': `export function errorClass(error) { return error.message; }`,
    'features/folding.ts': `export function foldingRanges({ source }) { throw new Error(source); }`,
  });
  session = await server.open();
  session.openDocument(URI, WATCHED_LETTER);
  await session.request('textDocument/foldingRange', DOCUMENT);
  expect(session.leaks()).toContain('window/logMessage quotes the document');
  expect(WATCHED_LETTER).toContain(CANARY);
});

test('the watch sees a socket', async ({ skip }) => {
  if (!CAN_LIST_SOCKETS) {
    console.warn('SKIPPED: which sockets a process has open is looked up on Linux only.');
    skip('sockets are listed on Linux only');
  }
  await openWith(`require('node:net').createServer().listen(0, '127.0.0.1')`);
  await expect.poll(() => session.leaks()).toContain('a socket is open');
});
