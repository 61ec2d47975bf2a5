import { describe, expect, test } from 'vitest';
import { LETTER, placeOf } from './letter.ts';
import { plainServer } from './server-under-test.ts';
import type { Message, Session } from './session.ts';

const server = plainServer();
let session: Session;

const FOLDER = 'file:///letters';
const FILE = `${FOLDER}/.imr/catalogue.json`;
const INSIDE = `${FOLDER}/one.imr`;
const OUTSIDE = 'file:///letters-of-others/two.imr';
const SOURCES = ['our copy'];

/** A file that moves the muscle relaxants to pages 63-65. */
const CORRECTION = JSON.stringify({
  guidelines: [
    {
      id: 'mtus-chronic-pain-2009',
      name: 'MTUS Chronic Pain Medical Treatment Guidelines',
      mtus: true,
      confidence: 'high',
      sources: SOURCES,
      topics: [
        {
          id: 'muscle-relaxants-for-pain',
          name: 'Muscle relaxants (for pain)',
          pages: [63, 65],
          pagesConfidence: 'high',
          contentSources: SOURCES,
          confidence: 'high',
          sources: SOURCES,
        },
      ],
    },
  ],
});

async function start(): Promise<Session> {
  session = server.start();
  await session.request('initialize', {
    processId: null,
    rootUri: null,
    initializationOptions: { guidelineCards: true },
    capabilities: {
      workspace: { diagnostics: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
      textDocument: { diagnostic: {}, definition: { linkSupport: true } },
    },
  });
  session.notify('initialized', {});
  return session;
}

function give(server: Session, text: string | null): void {
  server.notify('imr/workspaceCatalogue', { folder: FOLDER, file: FILE, text });
}

const position = placeOf(LETTER, 'Muscle relaxants');

async function hoverIn(server: Session, uri: string): Promise<string> {
  const { result } = await server.request('textDocument/hover', { textDocument: { uri }, position });
  return result.contents.value;
}

/** What was last published for the catalogue's file. */
function told(server: Session): Message['params'] {
  return server
    .notifications('textDocument/publishDiagnostics')
    .filter(({ params }) => params.uri === FILE)
    .at(-1)?.params;
}

describe('the catalogue of a workspace folder', () => {
  test('is for the documents in that folder, as soon as it is there and until it is gone', async () => {
    const server = await start();
    server.openDocument(INSIDE, LETTER);
    server.openDocument(OUTSIDE, LETTER);
    const before = await hoverIn(server, INSIDE);
    expect(before).toContain('Pages 63-66');

    give(server, CORRECTION);
    expect(await hoverIn(server, INSIDE)).toContain('Pages 63-65');
    expect(await hoverIn(server, OUTSIDE)).toBe(before);
    expect(told(server)).toEqual({ uri: FILE, diagnostics: [] });

    server.openDocument(`${FOLDER}/below/three.imr`, LETTER);
    expect(await hoverIn(server, `${FOLDER}/below/three.imr`)).toContain('Pages 63-65');
    give(server, null);
    expect(await hoverIn(server, INSIDE)).toBe(before);
  });

  test('has what is shown asked for again, with another result', async () => {
    const server = await start();
    server.openDocument(INSIDE, LETTER);
    const params = { textDocument: { uri: INSIDE } };
    const { result } = await server.request('textDocument/diagnostic', params);
    const again = { ...params, previousResultId: result.resultId };
    expect((await server.request('textDocument/diagnostic', again)).result.kind).toBe('unchanged');
    give(server, CORRECTION);
    expect((await server.request('textDocument/diagnostic', again)).result.kind).toBe('full');
    await server.until(({ method }) => method === 'workspace/diagnostic/refresh');
    await server.until(({ method }) => method === 'workspace/inlayHint/refresh');
    await server.until(({ method, params: summary }) => method === 'imr/summary' && summary.uri === INSIDE);
  });

  test('with no document open, nobody is asked to look again', async () => {
    const server = await start();
    give(server, CORRECTION);
    await server.settled();
    expect(server.notifications('workspace/diagnostic/refresh')).toEqual([]);
  });

  test('that is broken is told of in its file, and the built-in one serves', async () => {
    const server = await start();
    server.openDocument(INSIDE, LETTER);
    const before = await hoverIn(server, INSIDE);
    give(server, '{\n  "guidelines": [\n    { "id": "Wrong Id" }\n  ],\n  "drugs": [}\n}');
    expect(await hoverIn(server, INSIDE)).toBe(before);
    const { diagnostics } = told(server);
    expect(diagnostics.length).toBeGreaterThan(1);
    expect(diagnostics[0]).toMatchObject({ source: 'imr', code: 'workspace-catalogue', severity: 1 });
    const lines = diagnostics.map(({ range }: { range: { start: { line: number } } }) => range.start.line);
    expect(lines).toEqual(expect.arrayContaining([2, 4]));
    give(server, CORRECTION);
    await hoverIn(server, INSIDE);
    expect(told(server).diagnostics).toEqual([]);
  });

  test('shows in the cards that definitions lead to', async () => {
    const server = await start();
    server.openDocument(INSIDE, LETTER);
    server.openDocument(OUTSIDE, LETTER);
    give(server, CORRECTION);
    const cardOf = async (uri: string) => {
      const answer = await server.request('textDocument/definition', { textDocument: { uri }, position });
      const [{ targetUri }] = answer.result;
      return (await server.request('imr/guidelineCard', { uri: targetUri })).result as string;
    };
    const row = (card: string) => card.split('\n').filter((line) => /63-6\d.*Muscle relaxants/.test(line))[0];
    expect(row(await cardOf(INSIDE))).toContain('63-65');
    expect(row(await cardOf(OUTSIDE))).toContain('63-66');
  });

  test.each([null, {}, { folder: 1, file: FILE, text: '{}' }, { folder: FOLDER, file: FILE }])(
    'of no known shape is noted and changes nothing: %j',
    async (params) => {
      const server = await start();
      server.notify('imr/workspaceCatalogue', params);
      await server.until(
        ({ method, params: log }) => method === 'window/logMessage' && /catalogue/.test(log.message),
      );
      server.openDocument(INSIDE, LETTER);
      expect(await hoverIn(server, INSIDE)).toContain('Pages 63-66');
    },
  );
});
