import { describe, expect, test } from 'vitest';
import { surroundingsOf } from '../../server/src/choices/surroundings.ts';
import { LETTER, rangeOf } from './letter.ts';
import { plainServer } from './server-under-test.ts';
import type { Message, Session } from './session.ts';

const server = plainServer();
let session: Session;

const FOLDER = 'file:///drafts';
const URI = `${FOLDER}/letter.imr`;
const IGNORE_FILE = `${FOLDER}/.imr/ignore.json`;
const DOCUMENT = { textDocument: { uri: URI } };
/** One finding with a safe fix and one with a fix that changes a word. */
const WRONG = LETTER.replace('#60: Upheld', '#60: Upheid').replace(
  'Decision rationale:',
  'Decision rationale',
);
const REFRESH = 'workspace/diagnostic/refresh';

const CAPABILITIES = {
  textDocument: {
    diagnostic: {},
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } },
      resolveSupport: { properties: ['edit'] },
    },
  },
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    diagnostics: { refreshSupport: true },
    configuration: true,
  },
};

interface Client {
  /** Our section of the settings, as it is when the server asks. */
  settings: unknown;
  /** What the server is told of a file that it asks for. */
  file: (path: string) => unknown;
}

/** Opens a session whose client answers what the server asks. */
async function open(
  client: Partial<Client> = {},
  capabilities: object = CAPABILITIES,
  text = WRONG,
): Promise<Client> {
  const asked: Client = { settings: null, file: () => null, ...client };
  session = server.start();
  await session.request('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    workspaceFolders: [{ uri: FOLDER, name: 'drafts' }],
    initializationOptions: { keepsChoices: true },
  });
  session.notify('initialized', {});
  session.answering((method, params) => {
    if (method === 'workspace/configuration') return params.items.map(() => asked.settings);
    if (method === 'imr/workspaceFile') return asked.file(params.path);
    return null;
  });
  session.openDocument(URI, text);
  await session.settled();
  await session.settled();
  return asked;
}

/** Other rules may have something to say of the letter too. */
function isOurs(code: string): boolean {
  return ['decision-unknown', 'label-misspelt'].includes(code);
}

async function codes(previousResultId?: string): Promise<string[]> {
  const { result } = await session.request('textDocument/diagnostic', { ...DOCUMENT, previousResultId });
  return result.items.map(({ code }: { code: string }) => code).filter(isOurs);
}

async function severities(): Promise<Record<string, number>> {
  const { result } = await session.request('textDocument/diagnostic', DOCUMENT);
  return Object.fromEntries(
    result.items
      .filter(({ code }: { code: string }) => isOurs(code))
      .map((item: { code: string; severity: number }) => [item.code, item.severity]),
  );
}

const refreshed = (times: number) =>
  expect.poll(() => session.notifications(REFRESH).length).toBeGreaterThanOrEqual(times);

async function actions(words: string, context: object = {}): Promise<Message['result']> {
  const range = rangeOf(WRONG, words);
  return (
    await session.request('textDocument/codeAction', {
      ...DOCUMENT,
      range,
      context: { diagnostics: [], ...context },
    })
  ).result;
}

describe('the level of rules', () => {
  test('is as set, per document, and a change is seen at once', async () => {
    const client = await open({
      settings: { rules: { 'decision-unknown': 'off', 'label-misspelt': 'hint' } },
    });
    await expect.poll(severities).toEqual({ 'label-misspelt': 4 });
    client.settings = { rules: { 'decision-unknown': 'information' } };
    const before = session.notifications(REFRESH).length;
    session.notify('workspace/didChangeConfiguration', { settings: null });
    await refreshed(before + 1);
    expect(await severities()).toEqual({ 'decision-unknown': 3, 'label-misspelt': 2 });
  });

  test('that makes no sense is told of once, and the rest holds', async () => {
    const client = await open({
      settings: { rules: { 'no-such-rule': 'off', 'decision-unknown': 'loud' }, run: 'never' },
    });
    await expect.poll(() => session.notifications('window/showMessage').length).toBe(3);
    expect(await codes()).toEqual(['decision-unknown', 'label-misspelt']);
    const told = session.notifications('window/showMessage').map(({ params }) => params);
    expect(told.map(({ type }) => type)).toEqual([2, 2, 2]);
    expect(told[0].message).toBe('imrDetermination.rules: There is no rule “no-such-rule”.');
    client.settings = { rules: { 'no-such-rule': 'off', 'label-misspelt': 'off' } };
    session.notify('workspace/didChangeConfiguration', { settings: null });
    await expect.poll(() => codes()).toEqual(['decision-unknown']);
    expect(session.notifications('window/showMessage')).toHaveLength(3);
  });

  test('can be sent by a client that cannot be asked, to which findings are published', async () => {
    await open({}, {});
    const last = () =>
      session
        .notifications('textDocument/publishDiagnostics')
        .at(-1)
        ?.params.diagnostics.filter(({ code }: { code: string }) => isOurs(code));
    await expect.poll(() => last()?.length).toBe(2);
    session.notify('workspace/didChangeConfiguration', {
      settings: { imrDetermination: { rules: { 'label-misspelt': 'off' } } },
    });
    await expect.poll(() => last()?.length).toBe(1);
  });
});

describe('ignored findings', () => {
  const start = WRONG.indexOf('Upheid');
  const words = surroundingsOf(WRONG, { start, end: start + 6 });
  const give = (text: string | null, folder = FOLDER) =>
    session.notify('imr/workspaceIgnoreList', { folder, file: IGNORE_FILE, text });
  const list = JSON.stringify({ ignored: [{ rule: 'decision-unknown', words }] });

  test('are not shown in their folder, until the list is gone', async () => {
    await open();
    give(list);
    await refreshed(1);
    expect(await codes()).toEqual(['label-misspelt']);
    give(null);
    await refreshed(2);
    expect(await codes()).toEqual(['decision-unknown', 'label-misspelt']);
    give(list, 'file:///elsewhere');
    expect(await codes()).toEqual(['decision-unknown', 'label-misspelt']);
  });

  test('of a list that is broken are told of in its file', async () => {
    await open();
    give('{ "ignored": [5] }');
    const { params } = await session.until(({ method }) => method === 'textDocument/publishDiagnostics');
    expect(params).toMatchObject({ uri: IGNORE_FILE, diagnostics: [{ code: 'ignore-list', severity: 1 }] });
    give(5 as never);
    await expect.poll(() => session.notifications('window/logMessage').length).toBe(1);
  });

  test('a quick fix makes the list, and one adds to it as the editor has it', async () => {
    let file: object = { uri: IGNORE_FILE, version: null, text: null };
    await open({ file: (path) => (path === '.imr/ignore.json' ? file : null) });
    const found = (await actions('Upheid')).find(({ title }: { title: string }) =>
      title.startsWith('Ignore'),
    );
    expect(found.edit).toBeUndefined();
    const made = (await session.request('codeAction/resolve', found)).result;
    expect(made.edit.documentChanges).toMatchObject([
      { kind: 'create', uri: IGNORE_FILE, options: { ignoreIfExists: true } },
      { textDocument: { uri: IGNORE_FILE, version: null } },
    ]);
    const [{ newText }] = made.edit.documentChanges[1].edits;
    expect(JSON.parse(newText)).toEqual({ ignored: [{ rule: 'decision-unknown', words }] });
    expect(newText).not.toContain('Upheid');
    expect(made.command.arguments).toEqual([IGNORE_FILE]);
    file = { uri: IGNORE_FILE, version: 7, text: '{\n  "ignored": []\n}\n' };
    const added = (await session.request('codeAction/resolve', found)).result;
    expect(added.edit.documentChanges).toMatchObject([
      { textDocument: { version: 7 }, edits: [{ range: { start: { line: 1 }, end: { line: 1 } } }] },
    ]);
    file = { uri: IGNORE_FILE, version: null, text: '{ "ignored": ' };
    expect((await session.request('codeAction/resolve', found)).result.edit).toBeUndefined();
    expect(session.notifications('window/showMessage')).toHaveLength(1);
  });

  test('a quick fix turns the rule off in the settings of the folder', async () => {
    const uri = `${FOLDER}/.vscode/settings.json`;
    const text = '{\n  // wide\n  "editor.wordWrap": "on"\n}\n';
    await open({ file: (path) => (path === '.vscode/settings.json' ? { uri, version: null, text } : null) });
    const found = (await actions('Upheid')).find(({ title }: { title: string }) =>
      title.startsWith('Turn off'),
    );
    const { edit } = (await session.request('codeAction/resolve', found)).result;
    expect(edit.documentChanges).toHaveLength(1);
    expect(edit.documentChanges[0].edits[0].newText).toContain('"decision-unknown": "off"');
  });

  test.each([
    ['outside any folder', { uri: 'untitled:Untitled-1' }],
    ['for a client without the file', {}],
  ])('are not offered %s', async (_, { uri = URI }: { uri?: string }) => {
    await open({}, uri === URI ? { ...CAPABILITIES, workspace: {} } : CAPABILITIES);
    session.openDocument(uri, WRONG);
    const range = rangeOf(WRONG, 'Upheid');
    const { result } = await session.request('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [] },
    });
    expect(result.filter(({ data }: { data?: unknown }) => data)).toEqual([]);
    expect(result.length).toBeGreaterThan(0);
  });

  test('an action that we did not make comes back as it is', async () => {
    await open();
    for (const action of [
      { title: 'x' },
      { title: 'x', data: { does: 'ignore' } },
      { title: 'x', data: 5 },
    ]) {
      expect((await session.request('codeAction/resolve', action)).result).toEqual(action);
    }
    expect((await session.request('codeAction/resolve', null)).error?.code).toBe(-32602);
  });
});

describe('quick fixes', () => {
  test('mend the finding at the cursor, in the version they were made for', async () => {
    await open();
    const [mend] = await actions('Upheid');
    const items = (await session.request('textDocument/diagnostic', DOCUMENT)).result.items;
    expect(mend).toEqual({
      title: 'Change to “Upheld”',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [items.find(({ code }: { code: string }) => code === 'decision-unknown')],
      edit: {
        documentChanges: [
          {
            textDocument: { uri: URI, version: 1 },
            edits: [{ range: rangeOf(WRONG, 'Upheid'), newText: 'Upheld' }],
          },
        ],
      },
    });
    expect(await actions('five years', { only: ['quickfix'] })).toEqual([]);
    expect(await actions('Upheid', { only: ['refactor'] })).toEqual([]);
  });

  test('all that are safe are applied at once, and no others', async () => {
    await open();
    const [all, ...more] = await actions('five years', { only: ['source.fixAll'] });
    expect([all.kind, more]).toEqual(['source.fixAll.imrDetermination', []]);
    const [{ edits }] = all.edit.documentChanges;
    expect(edits).toEqual([{ range: rangeOf(WRONG, 'Decision rationale'), newText: 'Decision rationale:' }]);
    expect(await actions('five years', { triggerKind: 2 })).toEqual([]);
  });

  test('have no version for clients that know none, and are none for clients that know commands alone', async () => {
    const { codeAction } = CAPABILITIES.textDocument;
    await open({}, { textDocument: { codeAction } });
    expect((await actions('Upheid'))[0].edit).toEqual({
      changes: { [URI]: [{ range: rangeOf(WRONG, 'Upheid'), newText: 'Upheld' }] },
    });
    await session.close();
    await open({}, {});
    expect(await actions('Upheid')).toEqual([]);
  });
});

describe('the word that is being typed', () => {
  const typed = LETTER.replace('#60: Upheld', '#60: ');
  const type = async (text: string) => {
    const after = typed.indexOf('#60: ') + 5;
    const line = typed.slice(0, after).split('\n');
    const start = { line: line.length - 1, character: (line.at(-1) as string).length };
    session.changeDocument(URI, 2, { range: { start, end: start }, text });
    await session.settled();
  };

  test('is not judged until nothing is typed for a moment', async () => {
    await open({}, CAPABILITIES, typed);
    await type('Upheid');
    const before = session.notifications(REFRESH).length;
    expect(await codes()).toEqual([]);
    await expect.poll(() => session.notifications(REFRESH).length, { timeout: 5000 }).toBe(before + 1);
    expect(await codes()).toEqual(['decision-unknown']);
  });

  test('is judged once another place is edited, or the document is saved', async () => {
    await open({}, CAPABILITIES, typed);
    await type('Upheid');
    expect(await codes()).toEqual([]);
    session.changeDocument(URI, 3, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      text: '\n',
    });
    expect(await codes()).toEqual(['decision-unknown']);
  });

  test('is judged at once for a client that could not be told later', async () => {
    await open({}, { textDocument: { diagnostic: {} } }, typed);
    await type('Upheid');
    expect(await codes()).toEqual(['decision-unknown']);
  });
});

describe('findings on save', () => {
  test('stay as they are while the document is edited', async () => {
    await open({ settings: { run: 'onSave' } });
    await refreshed(1);
    const first = (await session.request('textDocument/diagnostic', DOCUMENT)).result;
    session.changeDocument(URI, 2, { text: LETTER });
    const pull = async () =>
      (await session.request('textDocument/diagnostic', { ...DOCUMENT, previousResultId: first.resultId }))
        .result;
    expect(await pull()).toEqual({ kind: 'unchanged', resultId: first.resultId });
    const before = session.notifications(REFRESH).length;
    session.notify('textDocument/didSave', DOCUMENT);
    await refreshed(before + 1);
    expect((await pull()).kind).toBe('full');
    expect(await codes()).toEqual([]);
  });

  test('are published with the save', async () => {
    await open({ settings: { run: 'onSave' } }, { workspace: { configuration: true } });
    const reports = () =>
      session.notifications('textDocument/publishDiagnostics').map(({ params }) => params.version);
    await expect.poll(() => reports().length).toBeGreaterThanOrEqual(1);
    session.changeDocument(URI, 2, { text: LETTER });
    await session.until(({ method, params }) => method === 'imr/summary' && params.version === 2);
    expect(reports()).not.toContain(2);
    session.notify('textDocument/didSave', DOCUMENT);
    await expect.poll(reports).toContain(2);
  });
});
