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
    },
  },
  workspace: {
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
    configuration: true,
  },
};

interface Client {
  /** Our section of the settings, as it is when the server asks. */
  settings: unknown;
}

/** Opens a session whose client answers what the server asks. */
async function open(
  client: Partial<Client> = {},
  capabilities: object = CAPABILITIES,
  text = WRONG,
  keepsChoices = true,
): Promise<Client> {
  const asked: Client = { settings: null, ...client };
  session = server.start();
  await session.request('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    workspaceFolders: [{ uri: FOLDER, name: 'drafts' }],
    initializationOptions: { keepsChoices },
  });
  session.notify('initialized', {});
  session.answering((method, params) => {
    if (method === 'workspace/configuration') return params.items.map(() => asked.settings);
    return null;
  });
  session.openDocument(URI, text);
  await session.settled();
  await session.settled();
  return asked;
}

/** Other rules may have something to say of the letter too. */
function isOurs(code: string): boolean {
  return ['decision-unknown', 'label-misspelled'].includes(code);
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
      settings: { rules: { 'decision-unknown': 'off', 'label-misspelled': 'hint' } },
    });
    await expect.poll(severities).toEqual({ 'label-misspelled': 4 });
    client.settings = { rules: { 'decision-unknown': 'information' } };
    const before = session.notifications(REFRESH).length;
    session.notify('workspace/didChangeConfiguration', { settings: null });
    await refreshed(before + 1);
    expect(await severities()).toEqual({ 'decision-unknown': 3, 'label-misspelled': 2 });
  });

  test('that makes no sense is told of once, and the rest holds', async () => {
    const client = await open({
      settings: { rules: { 'no-such-rule': 'off', 'decision-unknown': 'loud' }, run: 'never' },
    });
    await expect.poll(() => session.notifications('window/showMessage').length).toBe(3);
    expect(await codes()).toEqual(['decision-unknown', 'label-misspelled']);
    const told = session.notifications('window/showMessage').map(({ params }) => params);
    expect(told.map(({ type }) => type)).toEqual([2, 2, 2]);
    expect(told[0].message).toBe('imrDetermination.rules: There is no rule “no-such-rule”.');
    client.settings = { rules: { 'no-such-rule': 'off', 'label-misspelled': 'off' } };
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
      settings: { imrDetermination: { rules: { 'label-misspelled': 'off' } } },
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
    expect(await codes()).toEqual(['label-misspelled']);
    give(null);
    await refreshed(2);
    expect(await codes()).toEqual(['decision-unknown', 'label-misspelled']);
    give(list, 'file:///elsewhere');
    expect(await codes()).toEqual(['decision-unknown', 'label-misspelled']);
  });

  test('of a list that is broken are told of in its file', async () => {
    await open();
    give('{ "ignored": [5] }');
    const { params } = await session.until(({ method }) => method === 'textDocument/publishDiagnostics');
    expect(params).toMatchObject({ uri: IGNORE_FILE, diagnostics: [{ code: 'ignore-list', severity: 1 }] });
    give(5 as never);
    await expect.poll(() => session.notifications('window/logMessage').length).toBe(1);
  });

  const entry = { rule: 'decision-unknown', covers: 'place', words, date: '2026-11-27', file: 'letter.imr' };
  const changed = (text: string | null, does: string, changes: object = entry) =>
    session.request('imr/changedIgnoreList', { text, does, entry: changes });

  test('are chosen by a command that names the rule and a hash, no words of the letter', async () => {
    await open();
    const found = (await actions('Upheid')).filter(({ command }: { command?: object }) => command);
    expect(found.map(({ title }: { title: string }) => title)).toEqual([
      'Ignore here: Decision other than Upheld or Overturned',
      'Turn off rule “Decision other than Upheld or Overturned” in this folder',
    ]);
    const rule = { rule: 'decision-unknown', title: 'Decision other than Upheld or Overturned' };
    expect(found.map(({ command }: { command: object }) => command)).toMatchObject([
      {
        command: 'imrDetermination.keepChoice',
        arguments: [{ does: 'ignore', document: URI, ...rule, covers: 'place', words }],
      },
      { command: 'imrDetermination.keepChoice', arguments: [{ does: 'turn-off', document: URI, ...rule }] },
    ]);
  });

  test('are put into the list, and taken out of it', async () => {
    await open();
    const { result: made } = await changed(null, 'add');
    expect(JSON.parse(made)).toEqual({ ignored: [entry] });
    const { result: more } = await changed(made, 'add', { ...entry, rule: 'label-misspelled' });
    expect(JSON.parse(more).ignored).toHaveLength(2);
    const { result: fewer } = await changed(more, 'remove', { ...entry, date: null, file: null });
    expect(JSON.parse(fewer).ignored).toEqual([{ ...entry, rule: 'label-misspelled' }]);
    for (const does of ['add', 'remove']) expect((await changed('{ "ignored": ', does)).result).toBeNull();
    for (const wrong of [{}, { ...entry, words: 5 }, { ...entry, covers: 'all' }])
      expect((await changed(null, 'add', wrong)).error?.code).toBe(-32602);
  });

  test('are listed with what they cover, where a letter that has it is open', async () => {
    await open();
    const text = JSON.stringify({ ignored: [entry, { ...entry, words: '0'.repeat(16) }, 5] });
    const list = async (folder: string) =>
      (await session.request('imr/ignoredFindings', { folder, text })).result;
    const { entries, titles } = await list(FOLDER);
    expect(entries).toEqual([
      { ...entry, excerpt: 'Upheid' },
      { ...entry, words: '0'.repeat(16), excerpt: null },
    ]);
    expect(titles['label-misspelled']).toBe('Misspelled label');
    expect(titles['label-misspelt']).toBe('Misspelled label');
    expect((await list('file:///elsewhere')).entries[0].excerpt).toBeNull();
    expect(
      (await session.request('imr/ignoredFindings', { folder: FOLDER, text: null })).result.entries,
    ).toEqual([]);
    expect((await session.request('imr/ignoredFindings', { text })).error?.code).toBe(-32602);
  });

  test.each([
    ['outside any folder', 'untitled:Untitled-1', true],
    ['to a client that cannot keep them', URI, false],
  ])('are not offered %s', async (_, uri, keepsChoices) => {
    await open({}, CAPABILITIES, WRONG, keepsChoices);
    session.openDocument(uri, WRONG);
    const { result } = await session.request('textDocument/codeAction', {
      textDocument: { uri },
      range: rangeOf(WRONG, 'Upheid'),
      context: { diagnostics: [] },
    });
    expect(result.filter(({ command }: { command?: unknown }) => command)).toEqual([]);
    expect(result.length).toBeGreaterThan(0);
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

describe('a rationale that is being typed', () => {
  const begun = LETTER.trimEnd().replace(/The request is\s+medically necessary\.$/, 'It was asked');
  const breakOffs = async () => {
    const { result } = await session.request('textDocument/diagnostic', DOCUMENT);
    return result.items.filter((one: { code: string }) => one.code === 'rationale-breaks-off').length;
  };
  const typeAtEnd = async (text = ' because the') => {
    const lines = begun.split('\n');
    const end = { line: lines.length - 1, character: (lines.at(-1) as string).length };
    session.changeDocument(URI, 2, { range: { start: end, end }, text });
    await session.settled();
  };

  test('is not said to break off where it is typed, however long nothing is, but once the letter is saved', async () => {
    await open({}, CAPABILITIES, begun);
    await typeAtEnd();
    const before = session.notifications(REFRESH).length;
    expect(await breakOffs()).toBe(0);
    await expect.poll(() => session.notifications(REFRESH).length, { timeout: 5000 }).toBe(before + 1);
    expect(await breakOffs()).toBe(0);
    session.notify('textDocument/didSave', DOCUMENT);
    await expect.poll(() => session.notifications(REFRESH).length, { timeout: 5000 }).toBe(before + 2);
    expect(await breakOffs()).toBe(1);
  });

  test('is not said to break off after a space either, where the sentence goes on', async () => {
    await open({}, CAPABILITIES, begun);
    await typeAtEnd(' because the ');
    expect(await breakOffs()).toBe(0);
  });

  test('is said to break off once another place is edited', async () => {
    await open({}, CAPABILITIES, begun);
    await typeAtEnd();
    session.changeDocument(URI, 3, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      text: '\n',
    });
    expect(await breakOffs()).toBe(1);
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

describe('what mends all of a kind', () => {
  test('redacts everything that is identifying in one edit of this version', async () => {
    const text = LETTER.replace(
      'The injured worker is',
      'Mr. Miller (claim number: WC-2016-00123) is',
    ).replace('A first trial', 'Dr. Jones agrees. A first trial');
    await open({}, CAPABILITIES, text);
    const { result } = await session.request('textDocument/codeAction', {
      ...DOCUMENT,
      range: rangeOf(text, 'Miller'),
      context: { diagnostics: [] },
    });
    const titles: string[] = result.map(({ title }: { title: string }) => title);
    const all = result[titles.indexOf('Redact all identifying information (3)')];
    expect(titles.indexOf(all.title)).toBe(1);
    expect(all).toMatchObject({ kind: 'quickfix', diagnostics: [{ range: rangeOf(text, 'Miller') }] });
    expect(all.isPreferred).toBeUndefined();
    expect(all.edit.documentChanges).toEqual([
      {
        textDocument: { uri: URI, version: 1 },
        edits: ['Miller', 'WC-2016-00123', 'Jones'].map((words) => ({
          range: rangeOf(text, words),
          newText: '[redacted]',
        })),
      },
    ]);
  });
});
