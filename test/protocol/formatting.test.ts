import { expect, test } from 'vitest';
import type { Place } from './letter.ts';
import { plainServer } from './server-under-test.ts';
import type { Session } from './session.ts';

const server = plainServer();

const URI = 'file:///letter.imr';
const textDocument = { uri: URI };
const options = { tabSize: 4, insertSpaces: true };

const LETTER = `IMR ISSUES, DECISIONS AND RATIONALES
Norflex 100mg #60 :  Upheld
Decision rationale:
The worker takes it for $5 a day, and has taken it since March of the year before without any effect that
the records show.  The request is not medically
necessary.
`;

interface Edit {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly newText: string;
}

function applied(text: string, edits: readonly Edit[]): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\n/g)].map((end) => end.index + end[0].length)];
  const offset = ({ line, character }: Place) => (starts[line] as number) + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (result, { range, newText }) =>
        result.slice(0, offset(range.start)) + newText + result.slice(offset(range.end)),
      text,
    );
}

async function open(text: string, format?: object): Promise<Session> {
  const session = await server.open({ capabilities: {} });
  if (format)
    session.notify('workspace/didChangeConfiguration', { settings: { imrDetermination: { format } } });
  session.openDocument(URI, text);
  return session;
}

const rationale = (text: string) => text.slice(text.indexOf('Decision rationale'));

test('a letter is formatted by edits of white space', async () => {
  for (const text of [LETTER, LETTER.replaceAll('\n', '\r\n')]) {
    const session = await open(text);
    const { result } = await session.request('textDocument/formatting', { textDocument, options });
    for (const { newText } of result) expect(newText.trim()).toBe('');
    const formatted = applied(text, result);
    expect(formatted.replaceAll('\r\n', '\n')).toBe(`IMR ISSUES, DECISIONS AND RATIONALES

Norflex 100mg #60: Upheld

Decision rationale: The worker takes it for $5 a day, and has taken it since March of the year
before without any effect that the records show. The request is not medically necessary.
`);
    expect(/[^\r]\n/.test(formatted)).toBe(text === LETTER);
  }
});

test.each([
  ['paragraph', 1],
  ['off', 3],
  ['60', 4],
  [60, 4],
  ['nonsense', 2],
])('the width is a setting: %s', async (wrap, lines) => {
  const session = await open(LETTER, { wrap });
  const { result } = await session.request('textDocument/formatting', { textDocument, options });
  expect(rationale(applied(LETTER, result)).trim().split('\n')).toHaveLength(lines);
});

test('a selection and a paragraph are formatted by themselves', async () => {
  const session = await open(LETTER);
  const place = { line: 3, character: 5 };
  const range = { start: place, end: place };
  const { result } = await session.request('textDocument/rangeFormatting', { textDocument, range, options });
  expect(applied(LETTER, result)).toContain('#60 :  Upheld\nDecision rationale: The worker');
  const { result: again } = await session.request('imr/rewrapParagraph', { textDocument, position: place });
  expect(applied(LETTER, again)).toContain('#60 :  Upheld\nDecision rationale: The worker');
});

test('what is no determination is left, and the reason is given once', async () => {
  const session = await open('Dear Sir,\n\n\nplease find   enclosed the bill.\n');
  for (let i = 0; i < 2; i++) {
    const { result } = await session.request('textDocument/formatting', { textDocument, options });
    expect(result).toEqual([]);
  }
  const told = session.messages.filter(({ method }) => method === 'window/showMessage');
  expect(told.map(({ params }) => params)).toEqual([
    { type: 3, message: 'The letter was not formatted: it is not recognized as a determination.' },
  ]);
});

test('there is nothing for a letter that is not open', async () => {
  const session = await server.open({ capabilities: {} });
  const asked = { textDocument: { uri: 'untitled:Other' }, options, position: { line: 0, character: 0 } };
  for (const method of ['textDocument/formatting', 'imr/rewrapParagraph'])
    expect((await session.request(method, asked)).result).toBeNull();
  expect((await session.request('imr/rewrapParagraph', { textDocument: { uri: 1 } })).error).toMatchObject({
    code: -32602,
  });
});
