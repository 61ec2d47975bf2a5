import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../server/src/catalogue/built-in.ts';
import { readLetter } from '../../server/src/letter/letter.ts';
import { LetterVersions } from '../../server/src/letter/letter-versions.ts';
import { LEGEND, tokenData, tokenEdits } from '../../server/src/protocol/answers/semantic-tokens.ts';
import { applyEdit, EditSource } from './edits.ts';
import { LETTER, placeOf, placesIn } from './letter.ts';
import { plainServer } from './server-under-test.ts';
import type { Session } from './session.ts';

const server = plainServer();
let session: Session;

const URI = 'untitled:Letter-1';
const DOCUMENT = { textDocument: { uri: URI } };

interface TokensEdit {
  readonly start: number;
  readonly deleteCount: number;
  readonly data?: readonly number[];
}

/** The numbers after edits, as a client makes them. */
function edited(data: readonly number[], edits: readonly TokensEdit[]): number[] {
  const now = [...data];
  for (const { start, deleteCount, data: put = [] } of edits.toReversed())
    now.splice(start, deleteCount, ...put);
  return now;
}

/** The tokens as `line:character kind.modifiers words`. */
function inWords(text: string, data: readonly number[]): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  const tokens: string[] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lines_ = 0, characters = 0, length = 0, kind = 0, modifiers = 0] = data.slice(i, i + 5);
    line += lines_;
    character = lines_ > 0 ? characters : character + characters;
    const names = LEGEND.tokenModifiers.filter((_, bit) => modifiers & (1 << bit));
    const words = lines[line]?.slice(character, character + length);
    tokens.push(`${line}:${character} ${[LEGEND.tokenTypes[kind], ...names].join('.')} ${words}`);
  }
  return tokens;
}

const request = async (method: string, params: object = {}) =>
  (await session.request(`textDocument/semanticTokens/${method}`, { ...DOCUMENT, ...params })).result;

describe('semantic tokens', () => {
  test.each(['\n', '\r\n'])('are words on their lines, whatever ends these: %j', async (end) => {
    session = await server.open();
    const text = LETTER.replaceAll('\n', end);
    session.openDocument(URI, text);
    const { data } = await request('full');
    const tokens = inWords(text, data);
    const { line } = placeOf(LETTER, 'Norflex 100mg');
    expect(tokens).toContain(`${line}:0 request Norflex`);
    expect(tokens).toContain(`${line}:19 decision.upheld Upheld`);
    // a name over two lines is two tokens
    const name = placeOf(LETTER, 'Muscle relaxants\n');
    expect(tokens).toContain(`${name.line}:${name.character} topic.verified Muscle relaxants`);
    expect(tokens).toContain(`${name.line + 1}:0 topic.verified (for pain)`);
    expect(tokens.some((token) => token.endsWith('undefined'))).toBe(false);
  });

  test('a part of the letter has those of its items', async () => {
    session = await server.open();
    session.openDocument(URI, LETTER);
    const all = inWords(LETTER, (await request('full')).data);
    const range = { start: { line: 30, character: 0 }, end: { line: 31, character: 0 } };
    const some = inWords(LETTER, (await request('range', { range })).data);
    expect(some.length).toBeGreaterThan(0);
    expect(some).toEqual(all.slice(-some.length));
  });

  test('a delta makes of what was sent what is there now, and all is sent where that is not known', async () => {
    session = await server.open();
    session.openDocument(URI, LETTER);
    const first = await request('full');
    session.changeDocument(URI, 2, {
      range: { start: { line: 18, character: 16 }, end: { line: 18, character: 22 } },
      text: 'Overturned',
    });
    const { edits, resultId } = await request('full/delta', { previousResultId: first.resultId });
    const full = (await request('full')).data;
    expect(edits).toHaveLength(1);
    expect(edits[0].data.length).toBeLessThan(full.length);
    expect(edited(first.data, edits)).toEqual(full);
    for (const previousResultId of [resultId, 'x', 7, undefined])
      expect(await request('full/delta', { previousResultId })).toMatchObject({ data: full });
  });

  test('a letter that is not open has none', async () => {
    session = await server.open();
    expect(await request('full')).toBeNull();
  });
});

const EDITS = 10_000;
const EDITS_OF_A_LETTER = 100;

test('after 10,000 edits a delta gives what a fresh reading of the whole letter gives', () => {
  let compared = 0;
  for (let seed = 0; seed < EDITS / EDITS_OF_A_LETTER; seed++) {
    const source = new EditSource(seed);
    const versions = new LetterVersions();
    let text = seed % 2 === 0 ? LETTER : LETTER.replaceAll('\n', '\r\n');
    let shown: readonly number[] = [];
    for (let k = 0; k < EDITS_OF_A_LETTER; k++) {
      text = applyEdit(text, source.next(text));
      if (text.length < 200) text = LETTER;
      const now = tokenData(readLetter(text, builtInCatalogue, versions), placesIn(text));
      shown = edited(shown, tokenEdits(shown, now));
      if (shown.length !== now.length || shown.some((one, i) => one !== now[i])) expect(shown).toEqual(now);
      compared++;
      // that parts are found again changes nothing
      if (k % 10 === 9) expect(shown).toEqual(tokenData(readLetter(text), placesIn(text)));
    }
  }
  expect(compared).toBe(EDITS);
}, 600_000);
