import { describe, expect, test } from 'vitest';
import { frame } from '../protocol/channel.ts';
import type { Message } from '../protocol/session.ts';
import { CANARY, DOCUMENT, TELLS_HEAP, URI, WATCHED_LETTER, type Watched } from './watched.ts';
import { watchedServer } from './watched-server.ts';

const server = watchedServer();
let session: Watched;

const SYMBOLS = 'textDocument/documentSymbol';
const INVALID_REQUEST = -32600;
const METHOD_NOT_FOUND = -32601;
const INVALID_PARAMS = -32602;
const NOT_INITIALIZED = -32002;

/** Whether the server is alive and hears: its answer about the open letter. */
async function expectAlive(): Promise<void> {
  expect((await session.request(SYMBOLS, DOCUMENT)).result).toHaveLength(12);
}

function answersTo(id: unknown): Message[] {
  return session.messages.filter((message) => message.method === undefined && message.id === id);
}

describe('requests of a wrong shape', () => {
  const WRONG: readonly (readonly [string, object, number])[] = [
    ['without params', { method: SYMBOLS }, INVALID_PARAMS],
    ['with a number as params', { method: SYMBOLS, params: 5 }, INVALID_PARAMS],
    ['with a word as params', { method: SYMBOLS, params: CANARY }, INVALID_PARAMS],
    ['with true as params', { method: SYMBOLS, params: true }, INVALID_PARAMS],
    ['with null as params', { method: SYMBOLS, params: null }, INVALID_PARAMS],
    ['with a list as params', { method: SYMBOLS, params: [DOCUMENT] }, INVALID_PARAMS],
    [
      'with an address of a wrong type',
      { method: SYMBOLS, params: { textDocument: { uri: {} } } },
      INVALID_PARAMS,
    ],
    ['without a position', { method: 'textDocument/hover', params: DOCUMENT }, INVALID_PARAMS],
    [
      'with half a position',
      { method: 'textDocument/hover', params: { ...DOCUMENT, position: { line: 1 } } },
      INVALID_PARAMS,
    ],
    ['without positions', { method: 'textDocument/selectionRange', params: DOCUMENT }, INVALID_PARAMS],
    ['without a range', { method: 'textDocument/inlayHint', params: DOCUMENT }, INVALID_PARAMS],
    ['with a number as method', { method: 42, params: DOCUMENT }, INVALID_REQUEST],
    ['with null as method', { method: null }, INVALID_REQUEST],
    ['without a method', {}, INVALID_REQUEST],
    ['with an empty method', { method: '' }, METHOD_NOT_FOUND],
    ['with a method of the object model', { method: '__proto__', params: DOCUMENT }, METHOD_NOT_FOUND],
    ['with a method of the function model', { method: 'constructor', params: DOCUMENT }, METHOD_NOT_FOUND],
    ['with an unknown method', { method: 'textDocument/unheardOf', params: DOCUMENT }, METHOD_NOT_FOUND],
    ['with an unknown $ method', { method: '$/unheardOf' }, METHOD_NOT_FOUND],
    [
      'with a notification for method',
      { method: 'textDocument/didOpen', params: DOCUMENT },
      METHOD_NOT_FOUND,
    ],
    ['that is called exit', { method: 'exit' }, METHOD_NOT_FOUND],
    ['that cancels', { method: '$/cancelRequest', params: { id: 1 } }, METHOD_NOT_FOUND],
    ['that initializes again', { method: 'initialize', params: {} }, INVALID_REQUEST],
  ];

  test('are refused by name, each exactly once', async () => {
    session = await server.open();
    session.openDocument(URI, WATCHED_LETTER);
    for (const [name, message] of WRONG) session.send({ id: name, ...message });
    await expectAlive();
    for (const [name, , code] of WRONG) {
      const answers = answersTo(name);
      expect(
        answers.map(({ error }) => error?.code),
        name,
      ).toEqual([code]);
    }
  });

  test.each([
    ['true', true],
    ['an object', {}],
    ['a list', [7]],
    ['null', null],
  ])('whose id is %s are refused under none', async (_name, id) => {
    session = await server.open();
    session.openDocument(URI, WATCHED_LETTER);
    session.send({ id, method: SYMBOLS, params: DOCUMENT });
    await expectAlive();
    expect(answersTo(null).map(({ error }) => error?.code)).toEqual([INVALID_REQUEST]);
  });

  test.each([
    ['an empty word', ''],
    ['a negative number', -1],
    ['a fraction', 1.5],
    ['zero', 0],
    ['a long word', 'x'.repeat(100_000)],
  ])('whose id is %s are answered under it', async (_name, id) => {
    session = await server.open();
    session.openDocument(URI, WATCHED_LETTER);
    session.send({ id, method: SYMBOLS, params: DOCUMENT });
    await expectAlive();
    expect(answersTo(id)).toHaveLength(1);
    expect(answersTo(id)[0]?.result).toHaveLength(12);
  });

  test('in a batch, which the protocol does not have, are refused each by its id, and nothing of it is done', async () => {
    session = await server.open();
    session.openDocument(URI, WATCHED_LETTER);
    const ask = (id: unknown) => ({ jsonrpc: '2.0', id, method: SYMBOLS, params: DOCUMENT });
    const close = { jsonrpc: '2.0', method: 'textDocument/didClose', params: DOCUMENT };
    const batch = (...messages: unknown[]) => session.sendBare(messages);
    batch(ask('a'), close, ask(7), ask('a-third'), ask({}), CANARY, 3, null, [ask('inner')], {
      id: 'no method',
    });
    await expectAlive();
    for (const id of ['a', 7, 'a-third'])
      expect(answersTo(id).map(({ error }) => error?.code)).toEqual([INVALID_REQUEST]);
    expect(answersTo(null)).toEqual([]);
    expect(answersTo('inner')).toEqual([]);
    batch();
    batch(close);
    await expectAlive();
    expect(answersTo(null).map(({ error }) => error?.code)).toEqual([INVALID_REQUEST, INVALID_REQUEST]);
  });

  test('with fields that nobody knows are answered', async () => {
    session = await server.open();
    session.openDocument(URI, WATCHED_LETTER);
    session.send({
      id: 'more',
      method: SYMBOLS,
      params: { ...DOCUMENT, more: [1] },
      result: 4,
      more: { deep: {} },
    });
    await expectAlive();
    expect(answersTo('more')[0]?.result).toHaveLength(12);
  });

  test('of 10 MB are answered, and the refusal is short', async () => {
    session = await server.open();
    session.openDocument(URI, WATCHED_LETTER);
    const long = 'y'.repeat(10_000_000);
    session.send({ id: 'method', method: long });
    session.send({ id: 'params', method: SYMBOLS, params: { textDocument: { uri: long } } });
    session.send({ id: 'extra', method: SYMBOLS, params: { ...DOCUMENT, long } });
    await expectAlive();
    expect(answersTo('method').map(({ error }) => error?.code)).toEqual([METHOD_NOT_FOUND]);
    expect(answersTo('method')[0]?.error?.message.length).toBeLessThan(200);
    expect(answersTo('params').map(({ result }) => result)).toEqual([null]);
    expect(answersTo('extra')[0]?.result).toHaveLength(12);
  });

  test('nested 100,000 deep are answered or refused, and the server lives', async () => {
    session = await server.open({}, { transport: 'stdio' });
    session.openDocument(URI, WATCHED_LETTER);
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    session.sendRaw(frame(`{"jsonrpc":"2.0","id":"deep","method":"${SYMBOLS}","params":${deep}}`));
    await expectAlive();
    expect(answersTo('deep').length).toBeLessThanOrEqual(1);
  });
});

describe('notifications of a wrong shape', () => {
  test('change nothing and end nothing', async () => {
    session = await server.open();
    session.openDocument(URI, WATCHED_LETTER);
    const methods = [
      'textDocument/didOpen',
      'textDocument/didChange',
      'textDocument/didClose',
      'workspace/didChangeConfiguration',
      'imr/workspaceCatalogue',
      'imr/workspaceTexts',
      '$/cancelRequest',
      '$/setTrace',
      '$/progress',
      'initialized',
      'unheardOf',
      '',
    ];
    const params = [
      undefined,
      null,
      7,
      CANARY,
      [],
      {},
      { textDocument: CANARY },
      { textDocument: { uri: 5 } },
    ];
    for (const method of methods) for (const value of params) session.notify(method, value);
    session.send({ method: 42 }, { method: null }, {}, { result: CANARY }, { error: CANARY });
    await expectAlive();
  });
});

describe('requests at a wrong time', () => {
  test('before initialize are refused, and initialize still works', async () => {
    session = server.start();
    session.notify('textDocument/didOpen', { textDocument: { uri: URI, text: WATCHED_LETTER } });
    const early = await Promise.all(
      [SYMBOLS, 'textDocument/hover', 'shutdown', 'unheardOf'].map((method) =>
        session.request(method, DOCUMENT),
      ),
    );
    expect(early.map(({ error }) => error?.code)).toEqual(early.map(() => NOT_INITIALIZED));
    const { result } = await session.request('initialize', { capabilities: {} });
    expect(result.capabilities.hoverProvider).toBe(true);
    session.openDocument(URI, WATCHED_LETTER);
    await expectAlive();
  });

  test('after shutdown are refused, until exit ends the process', async () => {
    session = await server.open();
    session.openDocument(URI, WATCHED_LETTER);
    await session.request('shutdown');
    const late = await Promise.all(
      [SYMBOLS, 'initialize', 'shutdown', 'unheardOf'].map((method) => session.request(method, DOCUMENT)),
    );
    expect(late.map(({ error }) => error?.code)).toEqual(late.map(() => INVALID_REQUEST));
    session.notify('exit');
    expect(await session.exitCode).toBe(0);
  });

  test('initialize with nonsense for capabilities starts a server that answers', async () => {
    session = server.start();
    const capabilities = { textDocument: 7, workspace: [CANARY], window: null };
    const options = { processId: 'none', rootUri: 3, capabilities, initializationOptions: CANARY };
    expect((await session.request('initialize', options)).error).toBeUndefined();
    session.openDocument(URI, WATCHED_LETTER);
    await expectAlive();
  });
});

describe('a storm', () => {
  const METHODS = [
    SYMBOLS,
    ...['foldingRange', 'documentLink', 'diagnostic'].map((name) => `textDocument/${name}`),
  ];
  let version = 1;

  /** Sends 1,000 requests, cancels half of them and more, and types; all in one piece. Gives the ids. */
  function storm(name: string): string[] {
    const ids: string[] = [];
    for (let i = 0; i < 1_000; i++) {
      const id = `${name}-${i}`;
      ids.push(id);
      session.send({ id, method: METHODS[i % METHODS.length], params: DOCUMENT });
      if (i % 2 === 0) session.notify('$/cancelRequest', { id });
      if (i % 3 === 0) session.notify('$/cancelRequest', { id: `${name}-${i - 7}` });
      if (i % 5 === 0) {
        const start = { line: 0, character: 0 };
        const text = i % 10 === 0 ? ' ' : 'x';
        session.changeDocument(URI, ++version, { range: { start, end: start }, text });
      }
    }
    session.changeDocument(URI, ++version, { text: WATCHED_LETTER.replace('Decision rationale:', '') });
    return ids;
  }

  /** Waits for the report on the last version. What arrives in one piece is worked off in one go, which takes its time. */
  async function reported(): Promise<void> {
    const last = ({ method, params }: Message) =>
      method === 'textDocument/publishDiagnostics' && params.version === version;
    await session.until(last, 120_000);
  }

  test('of 1,000 requests and cancellations while typing loses no answer, and the last version is reported', async () => {
    session = await server.open();
    version = 1;
    session.openDocument(URI, WATCHED_LETTER);
    const ids = storm('storm');
    await reported();
    for (const id of ids) await session.answerTo(id, 120_000);
    for (const id of ids) expect(answersTo(id), id).toHaveLength(1);
    const codes = new Set(ids.map((id) => answersTo(id)[0]?.error?.code));
    expect([...codes].filter((code) => code !== undefined && code !== -32800)).toEqual([]);
    const versions = session
      .notifications('textDocument/publishDiagnostics')
      .map(({ params }) => params.version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
  });

  test('leaves the memory as it was: less stays behind than the texts of the versions alone', async ({
    skip,
  }) => {
    session = await server.open({}, { env: TELLS_HEAP });
    version = 1;
    session.openDocument(URI, WATCHED_LETTER);
    const heapAfter = async (storms: number) => {
      for (let n = 0; n < storms; n++) {
        storm(`storm-${version}`);
        await reported();
        session.forget();
      }
      return session.heapInUse();
    };
    // the first ones fill what is filled once: the catalogue's indexes, compiled code
    const before = await heapAfter(6);
    const typedBefore = version;
    const after = await heapAfter(6);
    if (before === null || after === null) {
      console.warn('SKIPPED: what a server holds is asked for by a signal, which Windows does not have.');
      return skip('no signals on Windows');
    }
    expect(after - before).toBeLessThan((version - typedBefore) * WATCHED_LETTER.length);
  }, 300_000);
});
