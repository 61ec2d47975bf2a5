import type { OwedKind } from '../../form/kinds.ts';
import { gapOf } from '../../form/owed-words.ts';

/**
 * A stretch of a letter that is being made. `fixed`: words as they are; `owed`: a gap for words of the reviewer, perhaps after
 * words of the form that go with it and may be replaced together with it; `choice`: a gap for one of a few words.
 */
export type Piece =
  | { readonly kind: 'fixed'; readonly words: string }
  | { readonly kind: 'owed'; readonly what: OwedKind; readonly opening: string }
  | { readonly kind: 'choice'; readonly what: OwedKind; readonly among: readonly string[] };

/** Words as they are. */
export function fixed(words: string): Piece {
  return { kind: 'fixed', words };
}

/** A gap for words of the reviewer, after `opening`, which goes with it. */
export function owed(what: OwedKind, opening = ''): Piece {
  return { kind: 'owed', what, opening };
}

/** A gap for one of a few words. */
export function choice(what: OwedKind, among: readonly string[]): Piece {
  return { kind: 'choice', what, among };
}

/** Words that are known, else a gap for them. */
export function knownOrOwed(what: OwedKind, words: string | null): Piece {
  return words === null ? owed(what) : fixed(words);
}

/** As text: gaps are the placeholders of the form. */
export function asText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'fixed' ? piece.words : textOfGap(piece))).join('');
}

function textOfGap(piece: Exclude<Piece, { kind: 'fixed' }>): string {
  return `${piece.kind === 'owed' ? piece.opening : ''}${gapOf(piece.what)}`;
}

/**
 * As a snippet of editors: a tab stop for each gap, which holds the placeholder until it is filled in, so that what is skipped
 * can be seen. Nothing is decided for the reviewer: a choice begins with its gap. Where a gap has an opening there are two
 * stops: the first selects both, the second the gap alone.
 */
export function asSnippet(pieces: readonly Piece[]): string {
  let stops = 0;
  const written = pieces.map((piece) => {
    if (piece.kind === 'fixed') return escaped(piece.words);
    const stop = ++stops;
    const gap = gapOf(piece.what);
    if (piece.kind === 'choice') return `\${${stop}|${[gap, ...piece.among].map(escapedChoice).join(',')}|}`;
    if (piece.opening === '') return `\${${stop}:${escaped(gap)}}`;
    return `\${${stop}:${escaped(piece.opening)}\${${++stops}:${escaped(gap)}}}`;
  });
  return `${written.join('')}$0`;
}

function escaped(words: string): string {
  return words.replace(/[\\$}]/g, '\\$&');
}

function escapedChoice(words: string): string {
  return words.replace(/[\\,|]/g, '\\$&');
}
