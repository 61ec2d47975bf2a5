import { describe, expect, test } from 'vitest';
import type { Replaced } from './build.ts';
import { frame } from './channel.ts';
import { LETTER, placeOf } from './letter.ts';
import { plainServer } from './server-under-test.ts';
import type { Message, Session, SessionOptions } from './session.ts';

/** Stands in every document of these tests, and must stand nowhere else but in answers that quote the document. */
const CANARY = 'canary-7f3e-Zanzibar';
const SECRET_LETTER = LETTER.replace('cook who', `cook (${CANARY}) who`);
const URI = 'file:///secret.imr';
const DOCUMENT = { textDocument: { uri: URI } };

const server = plainServer();
let session: Session;

async function open(
  replaced: Replaced,
  textDocument: object = {},
  options: SessionOptions = {},
): Promise<void> {
  await server.plant(replaced);
  session = await server.open({ capabilities: { textDocument } }, options);
  session.openDocument(URI, SECRET_LETTER);
}

const logged = () => session.notifications('window/logMessage').map(({ params }) => params.message);

/** Neither the log nor the standard error may hold words of the document; a refusal may not either. */
function expectSilence(...answers: Message[]): void {
  expect(session.stderr).not.toContain(CANARY);
  expect(logged().join('\n')).not.toContain(CANARY);
  for (const { error } of answers) expect(JSON.stringify(error ?? null)).not.toContain(CANARY);
}

describe('a feature that throws', () => {
  const THROWS = `export function foldingRanges(determination) { throw new RangeError(determination.source); }`;

  test('costs its own answer; the log tells the feature and the kind of error, not the text', async () => {
    await open(
      { 'features/folding.ts': THROWS },
      { documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
    );
    const broken = await session.request('textDocument/foldingRange', DOCUMENT);
    expect(broken.error).toEqual({ code: -32603, message: 'textDocument/foldingRange failed: RangeError' });
    expect(logged()).toEqual(['textDocument/foldingRange failed: RangeError.']);
    expect((await session.request('textDocument/documentSymbol', DOCUMENT)).result).toHaveLength(3);
    expectSilence(broken);
  });

  test('a rule that throws costs its own findings', async () => {
    await open(
      {
        'rules/malformed/items/decision-unknown.ts': `
          export const decisionUnknown = {
            code: 'decision-unknown', category: 'malformed', severity: 'error', scope: 'part',
            check({ determination }) { throw new Error(determination.source); },
          };`,
      },
      { diagnostic: {} },
    );
    session.changeDocument(URI, 2, {
      text: SECRET_LETTER.replace('Decision rationale:', 'Decision rational:'),
    });
    const { result } = await session.request('textDocument/diagnostic', DOCUMENT);
    expect(result.items.map(({ code }: { code: string }) => code)).toEqual(['label-misspelled']);
    expect(logged()).toContain('The rule decision-unknown failed.');
    expectSilence();
  });

  test('a parser that throws costs every answer about the document, and nothing else', async () => {
    await open({ 'syntax/parse.ts': 'export function parse(source) { throw new Error(source); }' });
    const broken = await session.request('textDocument/documentSymbol', DOCUMENT);
    expect(broken.error?.code).toBe(-32603);
    expect(
      (await session.request('textDocument/documentSymbol', { textDocument: { uri: 'x:' } })).result,
    ).toBeNull();
    await expect.poll(logged).toContain('diagnostics failed: Error.');
    expectSilence(broken);
    session.notify('exit');
    expect(await session.exitCode).toBe(1);
  });

  test.each([
    ['in a timer', 'setTimeout(() => { throw new Error(determination.source); }, 0); return [];'],
    ['in a promise nobody waits for', 'void Promise.reject(new Error(determination.source)); return [];'],
    ['something that is no error', 'throw determination.source;'],
  ])('throwing %s leaves the server alive', async (_name, body) => {
    await open({ 'features/folding.ts': `export function foldingRanges(determination) { ${body} }` });
    const answer = await session.request('textDocument/foldingRange', DOCUMENT);
    await expect.poll(logged).toHaveLength(1);
    expect((await session.request('textDocument/documentSymbol', DOCUMENT)).result).toHaveLength(12);
    expectSilence(answer);
  });

  test('printing does not disturb the messages', async () => {
    await open({
      'features/folding.ts': `export function foldingRanges({ source }) {
        for (const print of ['log', 'info', 'warn', 'error', 'debug', 'trace']) console[print](source);
        return [];
      }`,
    });
    expect((await session.request('textDocument/foldingRange', DOCUMENT)).result).toEqual([]);
    expectSilence();
  });
});

describe('messages that make no sense', () => {
  test('are noted without their words, and the next one is answered', async () => {
    await open({}, {}, { transport: 'stdio' });
    session.sendRaw(frame(`{"jsonrpc":"2.0","id":7,"method":"textDocument/hover","params":${CANARY}`));
    session.sendRaw(frame(`"${CANARY}"`));
    session.sendRaw(frame(JSON.stringify({ jsonrpc: '2.0', id: 77, result: CANARY })));
    session.sendRaw(frame(JSON.stringify({ jsonrpc: '2.0', id: 78, error: { code: 1, message: CANARY } })));
    session.sendRaw(frame(JSON.stringify({ jsonrpc: '2.0', [CANARY]: 1 })));
    session.notify('textDocument/didChange', { ...DOCUMENT, contentChanges: [{ text: { [CANARY]: 1 } }] });
    session.notify('textDocument/didOpen', { textDocument: { uri: URI, text: [CANARY] } });
    const broken = await session.request('textDocument/hover', { ...DOCUMENT, position: CANARY });
    expect(broken.error?.code).toBe(-32602);
    expect((await session.request('textDocument/documentSymbol', DOCUMENT)).error).toBeUndefined();
    expect(logged().length).toBeGreaterThan(0);
    expectSilence(broken);
  });
});

describe('an ordinary session', () => {
  test('leaves no word of the document behind', async () => {
    await open({});
    for (const method of ['documentSymbol', 'foldingRange', 'diagnostic']) {
      await session.request(`textDocument/${method}`, DOCUMENT);
    }
    await session.request('textDocument/hover', { ...DOCUMENT, position: placeOf(SECRET_LETTER, CANARY) });
    await session.request('shutdown');
    session.notify('exit');
    expect(await session.exitCode).toBe(0);
    expect(session.stderr).toBe('');
    expect(logged()).toEqual([]);
  });
});
