import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensEdit,
  SemanticTokensLegend,
} from 'vscode-languageserver';
import { knownWords } from '../../features/known-words.ts';
import { KNOWN_KINDS, KNOWN_MODIFIERS } from '../../features/word-kinds.ts';
import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { lineStarts } from '../../text/line-index.ts';
import type { Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { firstIndex } from '../../text/search.ts';
import type { OpenDocument } from '../documents.ts';
import type { ServerState } from '../state.ts';
import type { Unchecked } from '../streams/unchecked.ts';

/** What the numbers of tokens mean; the manifest of the extension has the same names. */
export const LEGEND: SemanticTokensLegend = {
  tokenTypes: [...KNOWN_KINDS],
  tokenModifiers: [...KNOWN_MODIFIERS],
};

/** How many numbers a token is: lines and characters since the one before, length, kind, modifiers. */
const NUMBERS = 5;

/** A stretch of known words on one line of a part. */
interface LineToken {
  /** Line ends between the part's beginning and the token. */
  readonly line: number;
  /** From the beginning of the line, of the part on its first one. */
  readonly character: number;
  readonly length: number;
  readonly kind: number;
  readonly modifiers: number;
}

/** What a part has, in lines; remembered with it, so that a keystroke costs one part. */
const lineTokens = remembered((part: LetterPart): readonly LineToken[] => {
  const { source } = part.determination;
  const starts = lineStarts(source);
  return knownWords(part).flatMap(({ kind, modifiers, range }) => {
    const tokens: LineToken[] = [];
    const first = firstIndex(starts.length, (k) => (starts[k] as number) > range.start) - 1;
    for (let line = first; line < starts.length && (starts[line] as number) < range.end; line++) {
      const start = Math.max(range.start, starts[line] as number);
      const end = Math.min(range.end, endOfLine(source, starts[line + 1] ?? source.length));
      if (start >= end) continue;
      tokens.push({
        line,
        character: start - (starts[line] as number),
        length: end - start,
        kind: KNOWN_KINDS.indexOf(kind),
        modifiers: modifiers.reduce((bits, one) => bits | (1 << KNOWN_MODIFIERS.indexOf(one)), 0),
      });
    }
    return tokens;
  });
});

/** The offset of the line end before a line's start; the end of a text without one. */
function endOfLine(source: string, next: number): number {
  let end = next;
  while (end > 0 && (source[end - 1] === '\n' || source[end - 1] === '\r')) end--;
  return end;
}

/** The tokens of a letter as the protocol numbers them; with `area`, those of the parts that it touches. */
export function tokenData(
  letter: Letter,
  placeOf: (offset: number) => { readonly line: number; readonly character: number },
  area?: Range,
): number[] {
  const data: number[] = [];
  let [lineBefore, characterBefore] = [0, 0];
  for (const { start, part } of letter.parts) {
    if (area && (start > area.end || start + part.determination.source.length < area.start)) continue;
    const tokens = lineTokens(part);
    if (tokens.length === 0) continue;
    const place = placeOf(start);
    for (const { line: below, character: inLine, length, kind, modifiers } of tokens) {
      const line = place.line + below;
      const character = below === 0 ? place.character + inLine : inLine;
      const since = line === lineBefore ? character - characterBefore : character;
      data.push(line - lineBefore, since, length, kind, modifiers);
      [lineBefore, characterBefore] = [line, character];
    }
  }
  return data;
}

/** What makes one list of numbers of another: at most one stretch, of whole tokens. */
export function tokenEdits(before: readonly number[], now: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  if (start === before.length && start === now.length) return [];
  start -= start % NUMBERS;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === now.at(-1 - same)) same++;
  same -= same % NUMBERS;
  return [{ start, deleteCount: before.length - same - start, data: now.slice(start, now.length - same) }];
}

/** All tokens of a letter. */
export function tokensOf(document: OpenDocument, { tokens }: ServerState): SemanticTokens {
  const data = dataOf(document);
  return { resultId: tokens.keep(document.uri, data), data };
}

/** What differs from the tokens that were sent last; all where these are not known any more. */
export function tokenDelta(
  document: OpenDocument,
  state: ServerState,
  { previousResultId }: Unchecked<SemanticTokensDeltaParams>,
): SemanticTokens | SemanticTokensDelta {
  const before = state.tokens.of(document.uri, previousResultId);
  if (!before) return tokensOf(document, state);
  const data = dataOf(document);
  return { resultId: state.tokens.keep(document.uri, data), edits: tokenEdits(before, data) };
}

/** The tokens of the parts that an area touches. */
export function tokensIn(document: OpenDocument, _state: ServerState, area: Range): SemanticTokens {
  return { data: dataOf(document, area) };
}

function dataOf({ analysis, text }: OpenDocument, area?: Range): number[] {
  return tokenData(analysis.letter, (offset) => text.positionAt(offset), area);
}
