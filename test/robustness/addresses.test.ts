import { expect, test } from 'vitest';
import { placeOf } from '../protocol/letter.ts';
import { WATCHED_LETTER, type Watched } from './watched.ts';
import { watchedServer } from './watched-server.ts';

const server = watchedServer();
let session: Watched;

test.each([
  ['a document that was never saved', 'untitled:Untitled-1'],
  ['a virtual workspace', 'vscode-vfs://github/some/repository/letter.imr'],
  ['a drive of Windows', 'file:///c%3A/Users/Dr%20Who/letter.imr'],
  ['a drive of Windows, unescaped', 'file:///C:/Users/Dr Who/letter.imr'],
  ['a share of Windows', 'file://server/share/letter.imr'],
  ['escaped letters', 'file:///l%C3%A9tt%C3%ABr%20%231.imr'],
  ['letters as they are', 'file:///léttër 信.imr'],
  ['a broken escape', 'file:///100%.imr'],
  ['a query and a fragment', 'file:///letter.imr?version=2#page=3'],
  ['an older version in a diff', 'git:/letter.imr?%7B%22ref%22%3A%22HEAD%22%7D'],
  ['a notebook cell', 'vscode-notebook-cell:/book.ipynb#W0'],
  ['no address at all', 'letter'],
  ['a name of the object model', '__proto__'],
  ['nothing', ''],
])('%s is opened, edited, asked about and closed', async (_name, uri) => {
  session = await server.open({ capabilities: { workspace: { configuration: false } } });
  const about = { textDocument: { uri } };
  session.openDocument(uri, WATCHED_LETTER);
  const reported = await session.until(({ method }) => method === 'textDocument/publishDiagnostics');
  expect(reported.params.uri).toBe(uri);
  session.changeDocument(uri, 2, {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    text: '\n',
  });
  const symbols = (await session.request('textDocument/documentSymbol', about)).result;
  expect(symbols).toHaveLength(12);
  expect(symbols[0].location).toMatchObject({ uri, range: { start: { line: 1 } } });
  const place = placeOf(WATCHED_LETTER, '63-66');
  const position = { line: place.line + 1, character: place.character };
  expect((await session.request('textDocument/hover', { ...about, position })).result).not.toBeNull();
  for (const { uri: found } of (await session.request('textDocument/references', { ...about, position }))
    .result)
    expect(found).toBe(uri);
  session.notify('textDocument/didClose', about);
  expect((await session.request('textDocument/documentSymbol', about)).result).toBeNull();
});

const answered = new Set<unknown>();

test('two folders with different settings each have their own', async () => {
  session = await server.open({ capabilities: { workspace: { configuration: true } } });
  session.openDocument('file:///a/letter.imr', WATCHED_LETTER);
  session.openDocument('file:///b/letter.imr', WATCHED_LETTER);
  for (let n = 0; n < 2; n++) {
    const asked = await session.until(
      ({ method, id }) => method === 'workspace/configuration' && !answered.has(id),
    );
    answered.add(asked.id);
    const result = asked.params.items.map(({ scopeUri }: { scopeUri: string }) => ({
      inlayHints: scopeUri.startsWith('file:///a/'),
    }));
    session.send({ id: asked.id, result });
  }
  await session.settled();
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const hints = async (uri: string) =>
    (await session.request('textDocument/inlayHint', { textDocument: { uri }, range })).result;
  expect((await hints('file:///a/letter.imr')).length).toBeGreaterThan(0);
  expect(await hints('file:///b/letter.imr')).toEqual([]);
});
