import { beforeEach, describe, expect, test } from 'vitest';
import { EditSource } from '../protocol/edits.ts';
import { rounds } from '../sampled.ts';
import { contentChanges } from './changes.ts';
import { StructureEdits } from './structure-edits.ts';
import { CANARY, DOCUMENT, URI, type Watched } from './watched.ts';
import { watchedServer } from './watched-server.ts';
import { nextStep, SHORT, WildDraft } from './wild-edits.ts';

/** What has not come to its end after this long, in milliseconds, does not. */
const NEVER = 1_800_000;

describe(`${rounds(80_000)} edits of the open document`, () => {
  test.each([1, 2, 3, 4])(
    'give after each what a fresh one gives (a quarter of them, seed %i)',
    (seed) => {
      const draft = new WildDraft(20260700 + seed);
      for (let n = 1; n <= rounds(20_000); n++) {
        draft.step();
        draft.compare();
      }
    },
    NEVER,
  );
});

describe(`${rounds(10_000)} edits through the protocol`, () => {
  /** A hover that tells the text the server holds: the only feature that is not the real one. */
  const TELLS_TEXT = `export function hover({ determination: { source } }) {
    return { markdown: source, plain: source, range: { start: 0, end: source.length } };
  }`;
  const FRESH = 'untitled:fresh';
  const server = watchedServer({ 'features/hover/hover.ts': TELLS_TEXT });
  let session: Watched;

  beforeEach(async () => {
    session = await server.open({
      capabilities: {
        textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true }, diagnostic: {} },
      },
    });
  });

  test(
    'half of them anywhere, inside the text and outside, give what a fresh document gives after each',
    async () => {
      const edits = new EditSource(20260722);
      await editAndCompare(rounds(5_000), SHORT, (text) => {
        const { change, next } = nextStep(edits, text);
        return { changes: [change], next };
      });
    },
    NEVER,
  );

  test(
    'half of them of the structure give what a fresh document gives after each',
    async () => {
      const edits = new StructureEdits(20260723);
      await editAndCompare(rounds(5_000), `${CANARY}\n${edits.draft()}`, (text) => {
        const step = edits.next(text);
        return { changes: contentChanges(text, step), next: step.text };
      });
    },
    NEVER,
  );

  /**
   * Edits one document; after each edit its text, outline and diagnostics, and after every fifth what is offered at a place, are
   * compared with those of the same text opened under another address.
   */
  async function editAndCompare(
    count: number,
    opened: string,
    edit: (text: string) => { changes: object[]; next: string },
  ): Promise<void> {
    session.openDocument(URI, opened, 0);
    let text = opened;
    for (let version = 1; version <= count; ) {
      const asked: { version: number; text: string; held: number; edited: number[]; fresh: number[] }[] = [];
      // many in one piece, so that the server never waits for us
      for (let i = 0; i < 50; i++, version++) {
        const { changes, next } = edit(text);
        text = next;
        session.changeDocument(URI, version, ...changes);
        const held = session.ask('textDocument/hover', { ...DOCUMENT, position: { line: 0, character: 0 } });
        const edited = askedAbout(URI, version);
        session.openDocument(FRESH, text);
        const fresh = askedAbout(FRESH, version);
        session.notify('textDocument/didClose', { textDocument: { uri: FRESH } });
        asked.push({ version, text, held, edited, fresh });
      }
      for (const { version: after, text: meant, held, edited, fresh } of asked) {
        const { result } = await session.answerTo(held, NEVER);
        if (result.contents.value !== meant) expect.fail(`after edit ${after} the server holds another text`);
        for (const [i, id] of edited.entries()) {
          const [one, other] = [await answer(id), await answer(fresh[i] as number)];
          // strings are compared faster than trees; where they differ the tree tells where
          if (one !== other) expect(JSON.parse(one), `after edit ${after}`).toEqual(JSON.parse(other));
        }
      }
      session.forget();
    }
  }

  /** Asks for all that is compared; gives the ids of the requests. */
  function askedAbout(uri: string, version: number): number[] {
    const about = { textDocument: { uri } };
    const place = { ...about, position: { line: version % 30, character: version % 17 } };
    const ids = ['documentSymbol', 'diagnostic'].map((method) =>
      session.ask(`textDocument/${method}`, about),
    );
    // these cost more than all else together
    if (version % 5 === 0) ids.push(session.ask('textDocument/completion', place));
    return ids;
  }

  /** What a request was answered with; the id of diagnostics counts what the server has seen before, and the address is its own. */
  async function answer(id: number): Promise<string> {
    const { result, error } = await session.answerTo(id, NEVER);
    if (error) expect.fail(`a request was refused: ${error.code}`);
    return JSON.stringify(result?.items ?? result).replaceAll(FRESH, URI);
  }
});
