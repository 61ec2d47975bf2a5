import { describe, expect, test } from 'vitest';
import { placesOf } from './letter.ts';
import { plainServer } from './server-under-test.ts';
import type { Message, Session } from './session.ts';

const server = plainServer();

const FOLDER = 'file:///letters';
const FILE = `${FOLDER}/.imr/texts.json`;
const INSIDE = `${FOLDER}/below/one.imr`;
const OUTSIDE = 'file:///letters-of-others/two.imr';

const { text: LETTER, cursor } = placesOf(`CLINICAL CASE SUMMARY

The injured worker is a 48 year old female.

IMR ISSUES, DECISIONS AND RATIONALES

Norflex 100mg #60: Upheld

MAXIMUS guideline: None.

Decision rationale: fun|
`);

const fileOf = (text: string) => JSON.stringify({ texts: [{ name: 'function', for: ['Norflex'], text }] });

async function start(snippetSupport = true): Promise<Session> {
  const session = await server.open({
    capabilities: { textDocument: { completion: { completionItem: { snippetSupport } } } },
  });
  for (const uri of [INSIDE, OUTSIDE]) session.openDocument(uri, LETTER);
  return session;
}

function give(session: Session, text: string | null): void {
  session.notify('imr/workspaceTexts', { folder: FOLDER, file: FILE, text });
}

interface Item {
  readonly label: string;
  readonly textEdit: { readonly newText: string };
  readonly insertTextFormat: number;
}

async function proposed(session: Session, uri = INSIDE): Promise<readonly Item[]> {
  const { result } = await session.request('textDocument/completion', {
    textDocument: { uri },
    position: cursor,
  });
  return (result as { items: Item[] }).items;
}

/** What was last published for the file. */
function told(session: Session): Message['params'] {
  return session
    .notifications('textDocument/publishDiagnostics')
    .filter(({ params }) => params.uri === FILE)
    .at(-1)?.params;
}

describe('the texts of a workspace folder', () => {
  test('are proposed in the letters of that folder, as they are now and until they are gone', async () => {
    const session = await start();
    expect(await proposed(session)).toEqual([]);
    give(session, fileOf('At {age}, {drug} helps.'));
    expect(await proposed(session)).toMatchObject([
      { label: 'function', insertTextFormat: 1, textEdit: { newText: 'At 48, Norflex helps.' } },
    ]);
    expect(await proposed(session, OUTSIDE)).toEqual([]);
    expect(told(session)).toEqual({ uri: FILE, diagnostics: [] });

    give(session, fileOf('Nothing is recorded.'));
    expect(await proposed(session)).toMatchObject([{ textEdit: { newText: 'Nothing is recorded.' } }]);
    give(session, null);
    expect(await proposed(session)).toEqual([]);
    expect(told(session)).toEqual({ uri: FILE, diagnostics: [] });
  });

  test('that are invalid are reported in their file; the others are proposed', async () => {
    const session = await start();
    const sound = '{ "name": "function", "text": "None." }';
    give(
      session,
      `{ "texts": [\n${sound},\n{ "name": "functions" },\n{ "name": "functional", "text": "SSN 219-09-9999" }\n] }`,
    );
    expect((await proposed(session)).map(({ label }) => label)).toEqual(['function', 'functional']);
    const diagnostics: { range: { start: { line: number } }; severity: number }[] = told(session).diagnostics;
    expect(diagnostics).toMatchObject([
      { source: 'imr', code: 'own-texts', severity: 1, range: { start: { line: 2 } } },
      { source: 'imr', code: 'own-texts', severity: 2, range: { start: { line: 3 } } },
    ]);
    expect(JSON.stringify(diagnostics)).not.toContain('219');
    give(session, '{ "texts": [');
    expect(await proposed(session)).toEqual([]);
    expect(told(session).diagnostics.length).toBeGreaterThan(0);
    give(session, fileOf('None.'));
    expect(await proposed(session)).toHaveLength(1);
    expect(told(session).diagnostics).toEqual([]);
  });

  test('have tab stops where the client has them, else placeholders', async () => {
    for (const hasSnippets of [true, false]) {
      const session = await start(hasSnippets);
      session.openDocument(INSIDE, LETTER.replace(': Upheld', ': [insert decision]'));
      give(session, fileOf('It costs $5: {decision}.'));
      const [item] = await proposed(session);
      expect(item?.insertTextFormat).toBe(hasSnippets ? 2 : 1);
      expect(item?.textEdit.newText).toBe(
        hasSnippets
          ? `It costs \\$5: \${1|[insert decision],Upheld,Overturned|}.$0`
          : 'It costs $5: [insert decision].',
      );
    }
  });

  test.each([null, {}, { folder: 1, file: FILE, text: '{}' }, { folder: FOLDER, file: FILE }])(
    'of no known shape are noted and change nothing: %j',
    async (params) => {
      const session = await start();
      session.notify('imr/workspaceTexts', params);
      await session.until(
        ({ method, params: log }) => method === 'window/logMessage' && /own texts/.test(log.message),
      );
      expect(await proposed(session)).toEqual([]);
    },
  );
});
