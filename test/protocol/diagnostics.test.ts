import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readProjectFile } from './build.ts';
import { LETTER, rangeOf } from './letter.ts';
import { plainServer } from './server-under-test.ts';
import type { Message, Session } from './session.ts';

const server = plainServer();
let session: Session;

const URI = 'file:///c%3A/Drafts/letter%20one.imr';
const DOCUMENT = { textDocument: { uri: URI } };
const PULL = { diagnostic: { dynamicRegistration: false } };
const WRONG_DECISION = LETTER.replace('#60: Upheld', '#60: Upheid');

describe('for a client that waits for them', () => {
  const published = (version: number) =>
    session.until(
      ({ method, params }) => method === 'textDocument/publishDiagnostics' && params.version === version,
    );

  test('a sound letter has none, and says so', async () => {
    session = await server.open();
    session.openDocument(URI, LETTER, 7);
    expect((await published(7)).params).toEqual({ uri: URI, version: 7, diagnostics: [] });
  });

  test('they name place, code, page and severity, and bear the version they are about', async () => {
    session = await server.open();
    session.openDocument(URI, LETTER);
    await published(1);
    session.changeDocument(URI, 2, { range: rangeOf(LETTER, 'Upheld'), text: 'Upheid' });
    // not at once: the word might still be being typed
    const { params } = await session.until(
      ({ method, params }) =>
        method === 'textDocument/publishDiagnostics' && params.version === 2 && params.diagnostics.length > 0,
    );
    expect(params.uri).toBe(URI);
    expect(params.diagnostics).toHaveLength(1);
    expect(params.diagnostics[0]).toMatchObject({
      range: rangeOf(WRONG_DECISION, 'Upheid'),
      severity: 1,
      code: 'decision-unknown',
      codeDescription: {
        href: new URL('../../docs/rules/decision-unknown.md', pathToFileURL(server.file)).href,
      },
      source: 'imr',
    });
    session.changeDocument(URI, 3, { range: rangeOf(WRONG_DECISION, 'Upheid'), text: 'Upheld' });
    expect((await published(3)).params.diagnostics).toEqual([]);
  });

  test('edits that come together are reported on once, for the last of them', async () => {
    session = await server.open();
    const start = { line: 0, character: 0 };
    session.send(
      {
        method: 'textDocument/didOpen',
        params: { textDocument: { uri: URI, languageId: 'imr-determination', version: 1, text: LETTER } },
      },
      ...Array.from({ length: 40 }, (_, i) => ({
        method: 'textDocument/didChange',
        params: {
          textDocument: { uri: URI, version: i + 2 },
          contentChanges: [{ range: { start, end: start }, text: '\n' }],
        },
      })),
    );
    await published(41);
    const versions = session
      .notifications('textDocument/publishDiagnostics')
      .map(({ params }) => params.version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(versions.at(-1)).toBe(41);
    expect(versions.length).toBeLessThan(10);
  });

  test('they are taken back when the document is closed', async () => {
    session = await server.open();
    session.openDocument(URI, WRONG_DECISION);
    await published(1);
    session.notify('textDocument/didClose', DOCUMENT);
    await session.settled();
    expect(session.notifications('textDocument/publishDiagnostics').at(-1)?.params).toEqual({
      uri: URI,
      diagnostics: [],
    });
  });
});

describe('for a client that asks', () => {
  const pull = (previousResultId?: string): Promise<Message> =>
    session.request('textDocument/diagnostic', { ...DOCUMENT, previousResultId });

  test('they come when asked for, and never by themselves', async () => {
    session = await server.open({ capabilities: { textDocument: PULL } });
    session.openDocument(URI, WRONG_DECISION);
    const { result } = await pull();
    expect(result).toMatchObject({ kind: 'full', items: [{ code: 'decision-unknown' }] });
    await session.until(({ method }) => method === 'imr/summary');
    session.notify('textDocument/didClose', DOCUMENT);
    await session.settled();
    expect(session.notifications('textDocument/publishDiagnostics')).toEqual([]);
  });

  test('the same content is “unchanged”; every edit, undo and new opening is full again', async () => {
    session = await server.open({ capabilities: { textDocument: PULL } });
    session.openDocument(URI, WRONG_DECISION);
    const first = (await pull()).result;
    expect((await pull(first.resultId)).result).toEqual({ kind: 'unchanged', resultId: first.resultId });

    session.changeDocument(URI, 2, { range: rangeOf(WRONG_DECISION, 'Upheid'), text: 'Upheld' });
    const second = (await pull(first.resultId)).result;
    expect(second).toMatchObject({ kind: 'full', items: [] });

    session.changeDocument(URI, 3, { range: rangeOf(LETTER, 'Upheld'), text: 'Upheid' });
    const third = (await pull(second.resultId)).result;
    expect(third).toEqual({ ...first, resultId: third.resultId });
    expect(third.resultId).not.toBe(first.resultId);

    session.notify('textDocument/didClose', DOCUMENT);
    session.openDocument(URI, LETTER);
    expect((await pull(third.resultId)).result).toMatchObject({ kind: 'full', items: [] });
  });

  test('a result id of no sense is answered in full', async () => {
    session = await server.open({ capabilities: { textDocument: PULL } });
    session.openDocument(URI, LETTER);
    for (const nonsense of ['', 'x', 5, null]) {
      const params = { ...DOCUMENT, previousResultId: nonsense };
      expect((await session.request('textDocument/diagnostic', params)).result.kind).toBe('full');
    }
  });
});

describe('the other place that a finding speaks of', () => {
  const twice = LETTER.replace('Decision rationale:', 'MAXIMUS guideline: None.\n\nDecision rationale:');

  async function related(capabilities: object): Promise<unknown[]> {
    session = await server.open({ capabilities: { textDocument: { ...PULL, ...capabilities } } });
    session.openDocument(URI, twice);
    const { items } = (await session.request('textDocument/diagnostic', DOCUMENT)).result;
    const found = items.find(({ code }: { code: string }) => code === 'field-duplicated');
    expect(found).toBeDefined();
    return found.relatedInformation;
  }

  test('is told to clients that show it, and to them alone', async () => {
    const places = await related({ publishDiagnostics: { relatedInformation: true } });
    expect(places).toMatchObject([{ location: { uri: URI, range: rangeOf(LETTER, 'MAXIMUS guideline:') } }]);
    await session.close();
    expect(await related({})).toBeUndefined();
  });
});

describe('the page of a rule', () => {
  test('stands where the link of its code leads to', async () => {
    session = await server.open({ capabilities: { textDocument: PULL } });
    session.openDocument(URI, readProjectFile('samples/deliberate-faults.imr'));
    const { items } = (await session.request('textDocument/diagnostic', DOCUMENT)).result;
    expect(items.length).toBeGreaterThan(5);
    for (const { codeDescription } of items) {
      expect(readFileSync(new URL(codeDescription.href), 'utf8')).toMatch(/^# /);
    }
  });
});

describe('the summary', () => {
  test('counts the items and follows the edits', async () => {
    session = await server.open({ capabilities: { textDocument: PULL } });
    session.openDocument(URI, LETTER);
    const summary = (version: number) =>
      session.until(({ method, params }) => method === 'imr/summary' && params.version === version);
    const counts = { uri: URI, layout: 'issues', items: 2, upheld: 1, overturned: 1, undecided: 0 };
    expect((await summary(1)).params).toEqual({ ...counts, version: 1 });
    session.changeDocument(URI, 2, { range: rangeOf(LETTER, 'Upheld'), text: 'Upheid' });
    expect((await summary(2)).params).toEqual({ ...counts, version: 2, upheld: 0, undecided: 1 });
    // an edit that changes none of them is not worth a message
    session.changeDocument(URI, 3, { range: rangeOf(LETTER, 'MAXIMUS Federal'), text: 'MAXIMUS Federal' });
    await session.settled();
    session.changeDocument(URI, 4, { text: 'A letter to a friend.' });
    const none = { uri: URI, layout: null, items: 0, upheld: 0, overturned: 0, undecided: 0 };
    expect((await summary(4)).params).toEqual({ ...none, version: 4 });
    expect(session.notifications('imr/summary').map(({ params }) => params.version)).toEqual([1, 2, 4]);
  });
});
