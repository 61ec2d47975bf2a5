import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { outline } from '../../server/src/features/outline.ts';
import { Catalogues } from '../../server/src/protocol/catalogues.ts';
import { toRange, toSymbol } from '../../server/src/protocol/convert.ts';
import { Documents, type OpenDocument } from '../../server/src/protocol/documents.ts';
import { type Built, buildEntry } from '../protocol/build.ts';
import { applyEdit, EditSource } from '../protocol/edits.ts';
import { CANARY, DOCUMENT, URI, Watched } from './watched.ts';

/** A letter short enough to be read some thousand times, with every line end there is, and characters that are two. */
const SHORT = [
  '\ufeffIMR ISSUES, DECISIONS AND RATIONALES\n',
  'The Final Determination was based on decisions for the disputed items/services set forth below:\r\n\r\n',
  `Knee brace (${CANARY}): Upheld\r\r`,
  'MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63.\u2028\n',
  'Decision rationale: \ud83d\ude00 \u0000 no words of a guideline.\n',
].join('');

/** Where a text has grown or shrunk too far to be a letter, the edits go on from the beginning. */
const LONGEST = 2_000;
const SHORTEST = 60;

/** What to send for the next step, and what the text is then. */
function step(edits: EditSource, text: string): { change: { text: string }; next: string } {
  if (text.length > LONGEST || text.length < SHORTEST) return { change: { text: SHORT }, next: SHORT };
  const edit = edits.next(text);
  return { change: edit, next: applyEdit(text, edit) };
}

describe('100,000 edits of the open document', () => {
  const NO_CATALOGUES = new Catalogues();
  const newDocuments = () => new Documents((code) => expect.fail(`the rule ${code} failed`), NO_CATALOGUES);

  function shown(document: OpenDocument): unknown {
    const symbols = outline(document.analysis.determination).map((row) => toSymbol(document.text, row));
    const findings = document.analysis.findings.map(({ code, message, range }) => ({
      code,
      message,
      range: toRange(document.text, range),
    }));
    return { symbols, findings };
  }

  test.each([1, 2, 3, 4])(
    'give the text and lines of a fresh one after each (a quarter of them, seed %i)',
    (seed) => {
      const edits = new EditSource(20260700 + seed);
      const documents = newDocuments();
      documents.open(URI, 'imr-determination', 0, SHORT);
      let text = SHORT;
      for (let version = 1; version <= 25_000; version++) {
        const { change, next } = step(edits, text);
        text = next;
        const document = documents.change(URI, version, [change]);
        const fresh = TextDocument.create(URI, 'imr-determination', version, text);
        if (!document || document.text.getText() !== text || linesOf(document.text) !== linesOf(fresh))
          expect.fail(`after edit ${version} of seed ${seed} the document is not the text`);
        if (version % 250 !== 0) continue;
        const other = newDocuments().open(URI, 'imr-determination', version, text);
        expect(shown(document), `after edit ${version}`).toEqual(shown(other));
      }
    },
  );

  /** Where every line starts and ends, by the document's own table. */
  function linesOf(text: TextDocument): string {
    const lines: number[] = [];
    for (let line = 0; line <= text.lineCount; line++) {
      lines.push(text.offsetAt({ line, character: 0 }), text.offsetAt({ line, character: 1e9 }));
    }
    return lines.join();
  }
});

describe('10,000 edits through the protocol', () => {
  /** A hover that tells the text the server holds: the only feature that is not the real one. */
  const TELLS_TEXT = `export function hover({ determination: { source } }) {
    return { markdown: source, plain: source, range: { start: 0, end: source.length } };
  }`;
  let built: Built;
  let session: Watched;

  beforeAll(async () => {
    built = await buildEntry('node.ts', { 'features/hover.ts': TELLS_TEXT });
  });
  afterEach(async () => {
    expect(session.leaks()).toEqual([]);
    await session.close();
  });
  afterAll(() => built.remove());

  test('give the text of a fresh document after each, and its outline and diagnostics at intervals', async () => {
    session = await Watched.start(built.file, {
      textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true }, diagnostic: {} },
    });
    const edits = new EditSource(20260722);
    session.openDocument(URI, SHORT, 0);
    let text = SHORT;
    const position = { line: 0, character: 0 };
    for (let version = 1; version <= 10_000; ) {
      const expected: { id: number; text: string; version: number }[] = [];
      for (let i = 0; i < 100; i++, version++) {
        const { change, next } = step(edits, text);
        text = next;
        session.changeDocument(URI, version, change);
        expected.push({ id: session.ask('textDocument/hover', { ...DOCUMENT, position }), text, version });
      }
      const fresh = `untitled:fresh-${version}`;
      session.openDocument(fresh, text);
      expect(await shown(URI), `after edit ${version}`).toEqual(await shown(fresh));
      session.notify('textDocument/didClose', { textDocument: { uri: fresh } });
      for (const { id, text: meant, version: after } of expected) {
        const { result } = await session.answerTo(id);
        if (result.contents.value !== meant) expect.fail(`after edit ${after} the server holds another text`);
      }
      session.forget();
    }
  });

  async function shown(uri: string): Promise<unknown> {
    const about = { textDocument: { uri } };
    const symbols = await session.request('textDocument/documentSymbol', about);
    const diagnostics = await session.request('textDocument/diagnostic', about);
    return { symbols: symbols.result, diagnostics: diagnostics.result.items };
  }
});
