import { describe, expect, test } from 'vitest';
import { LETTER, type Place, placeOf, placesOf } from './letter.ts';
import { plainServer } from './server-under-test.ts';
import type { Message, Session } from './session.ts';

const server = plainServer();
let session: Session;

const URI = 'file:///letter.imr';
const document = { uri: URI };

/** A letter whose reviewer guideline has just been typed, as a marked text. */
const typed = (reviewer: string, heading = 'CLINICAL CASE SUMMARY') => `${heading}

The worker slipped on a wet floor.

IMR ISSUES, DECISIONS AND RATIONALES

Norflex 100mg #60: Upheld

MAXIMUS guideline:
${reviewer}

Decision rationale: The request is not medically necessary.
`;

const TYPED = placesOf(
  typed(`Decision based on MTUS Chronic Pain Treatment Guidelines mus|
                                                         ^^^`),
);
const RELAXANTS = 'Muscle relaxants (for pain)';

interface Edit {
  readonly range: { readonly start: Place; readonly end: Place };
  readonly newText: string;
}

async function open(text: string, textDocument: object = {}): Promise<Session> {
  session = await server.open({ capabilities: { textDocument: textDocument } });
  session.openDocument(URI, text);
  return session;
}

function applied(text: string, edits: readonly Edit[]): string {
  const lineEnds = [...text.matchAll(/\r\n|\n/g)].map((end) => end.index + end[0].length);
  const offset = ({ line, character }: Place) =>
    (line === 0 ? 0 : (lineEnds[line - 1] ?? text.length)) + character;
  return edits
    .map(({ range, newText }) => ({ start: offset(range.start), end: offset(range.end), newText }))
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}

describe('completion', () => {
  const end = TYPED.cursor;

  async function relaxants(server: Session) {
    const { result } = await server.request('textDocument/completion', {
      textDocument: document,
      position: end,
    });
    return result.items.find(({ label }: { label: string }) => label === RELAXANTS);
  }

  test('an item replaces the typed words and keeps our order', async () => {
    const server = await open(TYPED.text);
    const item = await relaxants(server);
    expect(item).toMatchObject({
      sortText: '000',
      insertTextFormat: 1,
      detail: 'pages 63-66, Chronic Pain Treatment Guidelines',
      textEdit: {
        range: TYPED.ranges[0],
        newText: `${RELAXANTS} Page(s): 63-66.`,
      },
    });
    expect(item.documentation).toBeUndefined();
    expect(applied(TYPED.text, [item.textEdit])).toContain(`Guidelines ${RELAXANTS} Page(s): 63-66.`);
  });

  test('words at the right edge for clients that show them', async () => {
    const server = await open(TYPED.text, { completion: { completionItem: { labelDetailsSupport: true } } });
    const item = await relaxants(server);
    expect(item.labelDetails.description).toContain('pages 63-66');
    expect(item.detail).toBeUndefined();
  });

  test.each([
    [['markdown', 'plaintext'], { kind: 'markdown', value: expect.stringMatching(/^\*\*Muscle relaxants/) }],
    [['plaintext'], expect.stringMatching(/^Muscle relaxants \(for pain\)\nRecommended with limits\./)],
  ])('documentation comes when asked for, in a format of %s', async (documentationFormat, expected) => {
    const server = await open(TYPED.text, { completion: { completionItem: { documentationFormat } } });
    const item = await relaxants(server);
    const { result } = await server.request('completionItem/resolve', item);
    expect(result).toEqual({ ...item, documentation: expected });
  });

  test('an item that is not ours is given back as it came; what is none is refused', async () => {
    const server = await open(TYPED.text);
    for (const item of [
      { label: 'x' },
      { label: 'x', data: { guideline: 'none', topic: null } },
      { label: 'x', data: 7 },
    ])
      expect((await server.request('completionItem/resolve', item)).result).toEqual(item);
    for (const item of [null, [], 'x', {}])
      expect((await server.request('completionItem/resolve', item)).error?.code).toBe(-32602);
  });

  test.each(['\n', '\r\n'])(
    'words on two lines: one edit on the line of the cursor, one beside it (%j)',
    async (lineEnd) => {
      const { text, cursor, ranges } = placesOf(
        typed(`Decision based on MTUS Chronic Pain Treatment Guidelines muscle
rel|
^^^`).replaceAll('\n', lineEnd),
      );
      const server = await open(text);
      const { result } = await server.request('textDocument/completion', {
        textDocument: document,
        position: cursor,
      });
      const item = result.items.find(({ label }: { label: string }) => label === RELAXANTS);
      expect(item.textEdit.range).toEqual(ranges[0]);
      const edits = [item.textEdit, ...item.additionalTextEdits];
      expect(applied(text, edits)).toContain(`Guidelines ${RELAXANTS} Page(s): 63-66.`);
    },
  );

  const PAGES = 'Decision based on MTUS Chronic Pain Treatment Guidelines';
  const LATER = 'Decision based on MTUS Chronic Pain Medical Treatment 2016';
  test.each([
    ['nothing typed', typed('Decision based on | MTUS Chronic Pain Treatment Guidelines mus')],
    ['a word typed', typed(`${PAGES} mus|`)],
    ['words on two lines', typed(`${PAGES} muscle\nrel|`)],
    ['a comma missing', typed(`${LATER} mus|`)],
    ['two names that the words may mean', typed(`${LATER}, Section(s): Topical analgesics, |`)],
    ['a heading', typed(`${PAGES} mus`, 'He fell.\n\nCLIN|')],
  ])('what the items replace is said once to a client that knows that: %s', async (_case, source) => {
    const { text, cursor: place } = placesOf(source);
    const ask = async (capabilities: object) => {
      const server = await open(text, capabilities);
      const params = { textDocument: document, position: place };
      const { result } = await server.request('textDocument/completion', params);
      await server.close();
      return result;
    };
    const full = await ask({});
    const { itemDefaults, items, isIncomplete } = await ask({
      completion: { completionList: { itemDefaults: ['editRange'] } },
    });
    expect(items.length).toBeGreaterThan(0);
    expect(items.some((item: object) => 'textEditText' in item)).toBe(true);
    const expanded = items.map(({ textEditText, ...item }: { textEditText?: string }) =>
      textEditText === undefined
        ? item
        : {
            ...item,
            insertTextFormat: 1,
            textEdit: { range: itemDefaults.editRange, newText: textEditText },
          },
    );
    expect({ items: expanded, isIncomplete }).toEqual(full);
    expect(full.itemDefaults).toBeUndefined();
  });

  test('nothing in prose, for a document that is not open, and behind the end', async () => {
    const server = await open(LETTER);
    const ask = (uri: string, place: Place) =>
      server.request('textDocument/completion', { textDocument: { uri }, position: place });
    expect((await ask(URI, placeOf(LETTER, 'wet floor'))).result).toEqual({ isIncomplete: false, items: [] });
    expect((await ask('file:///other.imr', end)).result).toBeNull();
    expect((await ask(URI, { line: 9999, character: 9999 })).error).toBeUndefined();
  });

  test('a conclusion is proposed where the reviewer asks, not with each space after a sentence', async () => {
    const { text, cursor } = placesOf(
      `${typed('None.').slice(0, -1)} `.replace(
        'The request is not medically necessary. ',
        'One dose helps. |',
      ),
    );
    const server = await open(text);
    const labels = async (context?: object) => {
      const params = { textDocument: document, position: cursor, ...(context ? { context } : {}) };
      const { result } = await server.request('textDocument/completion', params);
      return (result as { items: { label: string }[] }).items.map(({ label }) => label);
    };
    const conclusion = 'Therefore, the … is not medically necessary.';
    expect(await labels()).toEqual([conclusion]);
    expect(await labels({ triggerKind: 1 })).toEqual([conclusion]);
    expect(await labels({ triggerKind: 2, triggerCharacter: ' ' })).toEqual([]);
    expect(await labels({ triggerKind: 3 })).toEqual([conclusion]);
  });
});

describe('inlay hints', () => {
  // a line longer than any margin: the letter is not wrapped by hand, so that each line has room for hints
  const UNWRAPPED = `${LETTER}\n\n${'The request was looked at with all that the records say of the case. '.repeat(3)}`;
  const everywhere = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
  const hints = (server: Session, range: object = everywhere) =>
    server.request('textDocument/inlayHint', { textDocument: document, range });
  const labels = ({ result }: Message) => result.map(({ label }: { label: string }) => label);

  test('the edition of a guideline after its line, in the range asked for', async () => {
    const server = await open(UNWRAPPED);
    expect(new Set(labels(await hints(server)))).toEqual(new Set(['‹2009 edition›', '‹2007 edition›']));
    const start = placeOf(UNWRAPPED, 'Acupuncture Treatment Guidelines.');
    const end = { line: start.line, character: start.character + 'Acupuncture Treatment Guidelines.'.length };
    const { result } = await hints(server, { start, end });
    expect(result).toEqual([
      {
        position: end,
        label: '‹2007 edition›',
        paddingLeft: true,
        tooltip: expect.stringContaining('8 CCR 9792.24.1'),
      },
    ]);
  });

  test('a range of a wrong shape gets a typed error', async () => {
    const server = await open(UNWRAPPED);
    for (const range of [null, {}, { start: { line: 0, character: 0 } }])
      expect((await hints(server, range as object)).error?.code).toBe(-32602);
  });

  const ASKED = 'workspace/configuration';

  async function configured(workspace: object): Promise<Session> {
    session = server.start();
    await session.request('initialize', { processId: null, rootUri: null, capabilities: { workspace } });
    session.notify('initialized', {});
    session.openDocument(URI, UNWRAPPED);
    return session;
  }

  /** Answers the n-th question (from 0) of the server by that method. */
  async function reply(server: Session, method: string, result: unknown, n = 0): Promise<Message> {
    const question = await server.until((message) => message === server.notifications(method)[n]);
    server.send({ id: question.id, result });
    await server.settled();
    return question;
  }

  const OF_PROSE = '‹page 63: Muscle relaxants (for pain)›';
  const FULL = { configuration: true, inlayHint: { refreshSupport: true } };

  test('settings are asked for each document, and hints wait for them', async () => {
    const server = await configured(FULL);
    expect(labels(await hints(server))).toEqual([]);
    const { params } = await reply(server, ASKED, [{ inlayHints: true }]);
    expect(params).toEqual({ items: [{ scopeUri: URI, section: 'imrDetermination' }] });
    await server.until(({ method }) => method === 'workspace/inlayHint/refresh');
    expect(labels(await hints(server))).toContain('‹2009 edition›');
    expect(labels(await hints(server))).toContain(OF_PROSE);
  });

  test.each([
    ['off', 'nothing', []],
    ['fields', 'those of fields', ['‹2009 edition›', '‹2007 edition›']],
    ['everywhere', 'those of prose too', ['‹2009 edition›', OF_PROSE, '‹2007 edition›']],
    [false, 'nothing, as in earlier versions', []],
    [true, 'all, as in earlier versions', ['‹2009 edition›', OF_PROSE, '‹2007 edition›']],
  ])('the setting %j shows %s', async (inlayHints, _what, expected) => {
    const server = await configured(FULL);
    await reply(server, ASKED, [{ inlayHints }]);
    expect([...new Set(labels(await hints(server)))]).toEqual(expected);
  });

  test('switched off and on again while the document is open', async () => {
    const server = await configured({
      ...FULL,
      didChangeConfiguration: { dynamicRegistration: true },
    });
    const registered = await server.until(({ method }) => method === 'client/registerCapability');
    expect(registered.params.registrations).toMatchObject([{ method: 'workspace/didChangeConfiguration' }]);
    await reply(server, ASKED, [{ inlayHints: false }]);
    expect(labels(await hints(server))).toEqual([]);
    server.notify('workspace/didChangeConfiguration', { settings: null });
    await reply(server, ASKED, [{ inlayHints: true }], 1);
    await server.until(({ method }) => method === 'workspace/inlayHint/refresh');
    expect(labels(await hints(server))).toContain('‹2009 edition›');
  });

  test.each([
    ['nonsense', [{ inlayHints: 'yes please' }]],
    ['nothing', [null]],
    ['no list', 'settings'],
    ['a short list', []],
  ])('%s as an answer leaves the default', async (_what, answer) => {
    const server = await configured(FULL);
    await reply(server, ASKED, answer);
    expect(labels(await hints(server))).toContain('‹2009 edition›');
  });

  test('an error as an answer leaves the default', async () => {
    const server = await configured(FULL);
    const question = await server.until(({ method }) => method === ASKED);
    server.send({ id: question.id, error: { code: -32603, message: 'no' } });
    await server.settled();
    expect(labels(await hints(server))).toContain('‹2009 edition›');
  });

  test('a client without settings to ask for: the default, or what it sends', async () => {
    const server = await configured({});
    expect(labels(await hints(server))).toContain('‹2009 edition›');
    for (const [inlayHints, count] of [
      [false, 0],
      ['nonsense', 7],
      [false, 0],
      [true, 7],
    ]) {
      server.notify('workspace/didChangeConfiguration', { settings: { imrDetermination: { inlayHints } } });
      const { length } = labels(await hints(server));
      if (count === 0) expect(length).toBe(0);
      else expect(length).toBeGreaterThan(0);
    }
    expect(server.notifications(ASKED)).toEqual([]);
  });

  test('an answer that comes after a later one counts no more', async () => {
    const server = await configured(FULL);
    const first = await server.until(({ method }) => method === ASKED);
    server.notify('workspace/didChangeConfiguration', {});
    await reply(server, ASKED, [{ inlayHints: false }], 1);
    server.send({ id: first.id, result: [{ inlayHints: true }] });
    await server.settled();
    expect(labels(await hints(server))).toEqual([]);
  });

  test('a document that is closed while its settings are asked for does no harm', async () => {
    const server = await configured(FULL);
    server.notify('textDocument/didClose', { textDocument: document });
    await reply(server, ASKED, [{ inlayHints: true }]);
    expect((await hints(server)).result).toBeNull();
  });
});
