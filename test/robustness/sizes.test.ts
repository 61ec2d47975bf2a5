import { describe, expect, test } from 'vitest';
import { CANARY, DOCUMENT, URI, WATCHED_LETTER, type Watched } from './watched.ts';
import { watchedServer } from './watched-server.ts';

/** An answer that is not there after this long, in milliseconds, does not come. */
const NEVER = 120_000;

const server = watchedServer();
let session: Watched;

const CAPABILITIES = {
  textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true }, diagnostic: {} },
};

async function open(text: string): Promise<void> {
  session = await server.open({ capabilities: CAPABILITIES });
  session.openDocument(URI, text);
}

function ask(method: string, params: object = {}) {
  return session.answerTo(session.ask(`textDocument/${method}`, { ...DOCUMENT, ...params }), NEVER);
}

async function codes(): Promise<string[]> {
  const { result } = await ask('diagnostic');
  return result.items.map(({ code }: { code: string }) => code);
}

const start = { line: 0, character: 0 };

describe('a text as long as nobody writes', () => {
  test.each([
    ['a line of 1 MB in words', `${CANARY} ${'word '.repeat(200_000)}`],
    ['a line of 1 MB without a blank', `${CANARY}${'x'.repeat(1_000_000)}`],
    ['300,000 empty lines', `${CANARY}${'\n'.repeat(300_000)}`],
    ['300,000 lines of words', `${CANARY}\n${'words\n'.repeat(300_000)}`],
  ])('%s is read, edited and answered about', async (_name, text) => {
    await open(text);
    expect((await ask('documentSymbol')).error).toBeUndefined();
    expect((await ask('hover', { position: start })).error).toBeUndefined();
    session.changeDocument(URI, 2, { range: { start, end: start }, text: 'x' });
    expect(await codes()).not.toContain('text-too-long');
  });

  test.each([
    ['20 MB in letters', `${WATCHED_LETTER}\n`.repeat(Math.ceil(20_000_000 / WATCHED_LETTER.length))],
    ['20 MB in one line', `${CANARY} ${'word '.repeat(4_000_000)}`],
  ])('%s is not read; that is said once, and another letter is served', async (_name, text) => {
    await open(text);
    expect(await codes()).toEqual(['text-too-long']);
    for (const method of ['documentSymbol', 'foldingRange', 'documentLink'])
      expect((await ask(method)).result).toBeNull();
    for (const method of ['hover', 'definition', 'references', 'documentHighlight', 'completion'])
      expect((await ask(method, { position: { line: 3, character: 4 } })).result).toBeNull();
    session.openDocument('file:///other.imr', WATCHED_LETTER);
    const other = { textDocument: { uri: 'file:///other.imr' } };
    expect((await ask('documentSymbol', other)).result).toHaveLength(3);
    expect(session.notifications('window/showMessage')).toEqual([]);
  });

  test('is read again once it is short enough, and no more once it is not', async () => {
    await open('x'.repeat(2_000_001));
    expect(await codes()).toEqual(['text-too-long']);
    session.changeDocument(URI, 2, { text: WATCHED_LETTER });
    expect((await ask('documentSymbol')).result).toHaveLength(3);
    expect(await codes()).not.toContain('text-too-long');
    session.changeDocument(URI, 3, { range: { start, end: start }, text: 'y'.repeat(2_000_000) });
    expect(await codes()).toEqual(['text-too-long']);
  });
});

describe('findings without end', () => {
  const ITEM = 'Knee brace: Upheid\n\nMAXIMUS guideline: none.\n\nDecision rational: no words.\n\n';

  test('are sent up to 1,000, and the rest is counted', async () => {
    await open(`${WATCHED_LETTER}\n${ITEM.repeat(1_500)}`);
    const { result } = await ask('diagnostic');
    expect(result.items).toHaveLength(1_001);
    const last = result.items.at(-1);
    expect(last.code).toBe('findings-left-out');
    expect(last.message).toMatch(
      /^\d+ more findings are not shown, from here to the end of the document. The limit is 1000.$/,
    );
    expect(last.range.start.line).toBeGreaterThanOrEqual(result.items.at(-2).range.start.line);
  });
});

describe('a server with as little memory as the extension gives it', () => {
  test('answers about two texts as long as any that are read, full of faults', async () => {
    const faulty = `Decision rationale: ${CANARY}\n`;
    const text = WATCHED_LETTER + faulty.repeat(Math.floor(1_980_000 / faulty.length));
    session = await server.open({ capabilities: CAPABILITIES });
    for (const uri of [URI, 'untitled:second']) {
      session.openDocument(uri, text);
      const asked = session.ask('textDocument/diagnostic', { textDocument: { uri } });
      expect((await session.answerTo(asked, NEVER)).result.items.length).toBeGreaterThan(1_000);
    }
  });
});
