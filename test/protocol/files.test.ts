import { expect, test } from 'vitest';
import { CANARY, DOCUMENT, URI, WATCHED_LETTER, Watched } from '../robustness/watched.ts';
import { serverUnderTest } from './server-under-test.ts';

const server = serverUnderTest(
  {},
  (file, options) => new Watched(file, options),
  () => {},
  true,
);

test('an open letter is a file, whose text is that of the letter; nothing else holds its words', async () => {
  const session = await server.open();
  session.openDocument(URI, WATCHED_LETTER);
  const page = await session.request('imr/export', { ...DOCUMENT, format: 'html' });
  expect(Buffer.from(page.result.data, 'base64').toString()).toContain(CANARY);
  for (const format of ['docx', 'pdf']) {
    const { result } = await session.request('imr/export', { ...DOCUMENT, format });
    expect(result.words).toBe(WATCHED_LETTER.trim().split(/\s+/).length);
    const read = await session.request('imr/textOf', { data: result.data });
    expect(read.result.text).toContain(CANARY);
  }
  // the program that made them ends by itself
  await expect.poll(() => session.leaks(), { timeout: 20_000, interval: 500 }).toEqual([]);
}, 120_000);

test('the file is that of the letter as it is now', async () => {
  const session = await server.open();
  session.openDocument(URI, 'Norco: Upheld');
  session.changeDocument(URI, 2, { text: 'Norco: Overturned' });
  const { result } = await session.request('imr/export', { ...DOCUMENT, format: 'docx' });
  const read = await session.request('imr/textOf', { data: result.data });
  expect(read.result.text).toBe('Norco: Overturned\n');
  expect(result.toFillIn).toBe(0);
});

test('what cannot be is refused in words, and wrong params by the protocol; the server lives on', async () => {
  const session = await server.open();
  session.openDocument(URI, ' \n');
  const data = (text: string) => Buffer.from(text).toString('base64');
  const refusal = async (method: string, params: object) =>
    (await session.request(method, params)).result.refusal;
  expect(await refusal('imr/export', { ...DOCUMENT, format: 'docx' })).toBe('the letter is empty');
  expect(await refusal('imr/export', { textDocument: { uri: 'file:///none' }, format: 'pdf' })).toBe(
    'the letter is not open',
  );
  expect(await refusal('imr/textOf', { data: data('plain words') })).toContain('neither a Word document');
  expect(await refusal('imr/textOf', { data: data('%PDF-1.7 rubbish') })).toContain('it is damaged');
  for (const [method, params] of [
    ['imr/export', { ...DOCUMENT, format: 'odt' }],
    ['imr/export', { format: 'pdf' }],
    ['imr/textOf', { data: 7 }],
  ] as const)
    expect((await session.request(method, params)).error?.code).toBe(-32602);
  expect((await session.request('textDocument/documentSymbol', DOCUMENT)).error).toBeUndefined();
});
