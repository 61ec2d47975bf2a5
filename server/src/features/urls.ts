import { writtenFlows } from '../syntax/stretches.ts';
import type { Part } from '../syntax/tree.ts';
import { isBlank, isLetter } from '../text/characters.ts';
import type { Flow } from '../text/flow.ts';
import type { Range } from '../text/range.ts';
import { matchesOf } from '../text/search.ts';
import { bracket, isKeyUnit } from '../text/words.ts';

/** An address printed in a letter. */
export interface PrintedUrl {
  /** The address in one piece, `http` or `https` only. */
  readonly url: string;
  /** What is on the page, line breaks inside included. */
  readonly range: Range;
}

/** Punctuation at the end of an address that belongs to the sentence around it. */
const SENTENCE_SIGNS = '.,;:!?\'"*_~';
const SCHEME = /https?:\/\//gi;
const LONGEST_URL = 2000;

/** The addresses that a part of a letter prints, in order. Time grows with the length of the text. */
export function readUrls(part: Part): PrintedUrl[] {
  return writtenFlows(part).flatMap(({ flow }) => urlsIn(flow, part.source));
}

function urlsIn(flow: Flow, source: string): PrintedUrl[] {
  const { text } = flow;
  const urls: PrintedUrl[] = [];
  let behind = 0;
  for (const { index } of matchesOf(SCHEME, text)) {
    // an address inside another one, as in those of archives, is part of it
    if (index < behind || isLetter(text.charCodeAt(index - 1))) continue;
    const end = withoutSentence(text, index, endOfUrl(flow, index, source));
    behind = end;
    const url = text.slice(index, end).replaceAll(' ', '');
    if (hasHost(url)) urls.push({ url, range: flow.sourceRange(index, end) });
  }
  return urls;
}

/** The offset after the last character of the address that begins at `start`, the pieces on the next lines included. */
function endOfUrl(flow: Flow, start: number, source: string): number {
  const { text } = flow;
  let end = start;
  for (let at = start; at < text.length && at - start < LONGEST_URL; at++) {
    if (text.charAt(at) !== ' ') {
      if (!isUrlUnit(text.charCodeAt(at))) break;
      end = at + 1;
    } else if (!isTorn(flow, at, source) && !(isLineEnd(flow, at, source) && goesOn(text, start, at))) break;
  }
  return end;
}

/**
 * Whether an extractor put the space beside a hyphen (`holy -cross`, `acute- care`, `skilled -` at a line end): no
 * address ends in a hyphen, and no word of a sentence begins with one.
 */
function isTorn(flow: Flow, blank: number, source: string): boolean {
  const { text } = flow;
  let next = blank + 1;
  if (text.charAt(next) === '-') {
    next++;
    if (text.charAt(next) === ' ' && isLineEnd(flow, next, source)) next++;
  } else if (text.charAt(blank - 1) !== '-') return false;
  return isKeyUnit(text.charCodeAt(next));
}

/** Whether the space of the flow is a line end of the source. */
function isLineEnd(flow: Flow, blank: number, source: string): boolean {
  const from = flow.sourceRange(blank - 1, blank).start + 1;
  const to = flow.sourceRange(blank + 1, blank + 2).start;
  // a page's own hyphen at a line end is one unit with it, and nothing may be between
  if (source.charCodeAt(from - 1) === 0xfffe) return true;
  for (let i = from; i < to; i++) {
    const unit = source.charCodeAt(i);
    if (isBlank(unit) && unit !== 32 && unit !== 9 && unit !== 160) return true;
  }
  return false;
}

/**
 * Whether an address that reaches a line end goes on after it. Lines are broken after characters of the address, so one
 * that ends in a letter is over. A slash may also be its last character: then only a piece that looks
 * like part of an address goes on.
 */
function goesOn(text: string, start: number, blank: number): boolean {
  const next = text.charCodeAt(blank + 1);
  if (!isKeyUnit(next) && next !== 37) return false;
  const last = text.charAt(blank - 1);
  if (last === '/') return !hasHost(text.slice(start, blank)) || looksLikePath(text, blank + 1);
  return '_=&?%'.includes(last);
}

/** Whether the word at `offset` holds a character of a path: inside it, since a sentence ends in a full stop as well. */
function looksLikePath(text: string, offset: number): boolean {
  for (let at = offset; at < text.length && !isBlank(text.charCodeAt(at)); at++) {
    const inside = at + 1 < text.length && !isBlank(text.charCodeAt(at + 1));
    if (inside && './-_=%?'.includes(text.charAt(at))) return true;
  }
  return false;
}

/** Without the punctuation of the sentence at the end, and without a bracket that was not opened inside. */
function withoutSentence(text: string, start: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at++) depth += bracket(text.charCodeAt(at));
  let last = end;
  while (last > start) {
    if (depth < 0 && bracket(text.charCodeAt(last - 1)) < 0) depth++;
    else if (!SENTENCE_SIGNS.includes(text.charAt(last - 1))) break;
    last--;
  }
  return last;
}

/** What may be in an address: printed ASCII without quotation marks, angle brackets and the like. */
function isUrlUnit(unit: number): boolean {
  return unit > 32 && unit < 127 && !'"<>\\^`{|}'.includes(String.fromCharCode(unit));
}

/** Whether a host follows the scheme; none with a user's name before it, since that hides where the link leads. */
function hasHost(url: string): boolean {
  return /^https?:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?(?:[/?#]|$)/i.test(url);
}
