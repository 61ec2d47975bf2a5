import { afterEach, expect, test } from 'vitest';
import { type Built, buildEntry } from '../protocol/build.ts';
import { CAN_LIST_SOCKETS, CANARY, DOCUMENT, URI, WATCHED_LETTER, Watched } from './watched.ts';

let built: Built;
let session: Watched;

afterEach(async () => {
  await session.close();
  built.remove();
});

/** A server whose folding does something it must not, to see that the watch sees it. */
async function openWith(deed: string): Promise<void> {
  built = await buildEntry('node.ts', {
    'features/folding.ts': `export function foldingRanges({ source }) { ${deed}; return []; }`,
  });
  session = await Watched.start(built.file);
  session.openDocument(URI, WATCHED_LETTER);
  await session.request('textDocument/foldingRange', DOCUMENT);
}

test('an ordinary session opens no socket, writes no file, and quotes the document in answers alone', async () => {
  built = await buildEntry('node.ts');
  session = await Watched.start(built.file);
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
  built = await buildEntry('node.ts', {
    'protocol/log.ts': `export function errorClass(error) { return error.message; }`,
    'features/folding.ts': `export function foldingRanges({ source }) { throw new Error(source); }`,
  });
  session = await Watched.start(built.file);
  session.openDocument(URI, WATCHED_LETTER);
  await session.request('textDocument/foldingRange', DOCUMENT);
  expect(session.leaks()).toContain('window/logMessage quotes the document');
  expect(WATCHED_LETTER).toContain(CANARY);
});

test('the watch sees a socket', async ({ skip }) => {
  built = await buildEntry('node.ts');
  session = new Watched(built.file);
  if (!CAN_LIST_SOCKETS) {
    console.warn('SKIPPED: which sockets a process has open is looked up on Linux only.');
    skip('sockets are listed on Linux only');
  }
  await session.close();
  built.remove();
  await openWith(`require('node:net').createServer().listen(0, '127.0.0.1')`);
  await expect.poll(() => session.leaks()).toContain('a socket is open');
});
