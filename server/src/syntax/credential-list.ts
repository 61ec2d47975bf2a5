import { STATES } from '../form/credential-names.ts';
import { FORM } from '../form/printed-form.ts';
import { isBlank, isLetter, trimRange } from '../text/characters.ts';
import { readFlow } from '../text/flow.ts';
import { endOfMatch, lettersOf } from '../text/letters.ts';
import { type Line, lineIndexFrom } from '../text/lines.ts';
import { type Range, range } from '../text/range.ts';
import { matchesOf } from '../text/search.ts';
import { beforeMarks, behindMarks } from './marks.ts';
import type { NotedLines } from './noted-lines.ts';
import type { Credential } from './tree.ts';

/** Commas, with or without a space after them, semicolons, bullets and `and` part the names of a list. */
const SEPARATORS = /[,;|\u2022\u00b7]|(?<= )[-\u2013\u2014*](?= )|\band\b/g;
/** What parts two names that are whole, and is inside others: `Internal Medicine / Rheumatology`. */
const WEAK_SEPARATORS = /[/&+]/g;
/** How the name of a specialty ends: what comes after is another one. */
const WHOLE_SPECIALTY =
  /(?:medicine|surgery|practice|management|rehabilitation|[a-z]{2,20}(?:ology|iatry|iatrics)|acupuncture|chiropract(?:ic|or)|dentistry|(?:critical|palliative|intensive) care|(?:physical|occupational) therapy|orthopa?edics)$/i;
const JOINED = FORM.credentials.joinedSpecialties.map((name) => name.toLowerCase().split(' and '));
/** `Maryl and`, `Rhode Isl and`, `H and Surgery`: extraction tore the word. */
const TORN = /\b(?:maryl|isl|h)\s$/i;
/** What is typed before a specialty, as in the sentence of the older letters. */
const PREFIX = new RegExp(`^${FORM.credentials.sentence.specialty}\\s+(?=\\S)`, 'i');
const STATE_LETTERS = STATES.map(lettersOf).sort((a, b) => b.length - a.length);
/** The longest line that is a name, in UTF-16 units; a longer one is a sentence. */
const LONGEST_NAME = 80;

/**
 * The names of a list of states, or of specialties, in the area after its label. Where the label is all that is on its line, the list
 * may come after blank lines.
 */
export function readList(noted: NotedLines, area: Range, ofStates: boolean): Credential[] {
  const { source, lines } = noted;
  const end = Math.min(area.end, listEnd(noted, area, ofStates));
  const flow = readFlow(source, trimRange(source, area.start, end));
  const breaks: number[] = [];
  for (let k = lineIndexFrom(lines, flow.range.start + 1); k < lines.length; k++) {
    const { start } = lines[k] as Line;
    if (start >= flow.range.end) break;
    breaks.push(flow.flowOffset(start));
  }
  return splitList(flow.text, ofStates, breaks, (from, to) => flow.sourceRange(from, to));
}

/**
 * Splits a list of states, or of specialties, some of which have `and` in their names. `breaks` are the offsets at which lines begin;
 * `place` says where a stretch of the text is in the source.
 */
export function splitList(
  text: string,
  ofStates: boolean,
  breaks: readonly number[],
  place: (start: number, end: number) => Range,
): Credential[] {
  const credentials: Credential[] = [];
  const addOne = (from: number, to: number) => {
    const end = beforeMarks(text, from, text.charAt(to - 1) === '.' ? to - 1 : to);
    const marked = behindMarks(text, trimRange(text, from, end).start, end);
    const prefix = PREFIX.exec(text.slice(marked, end))?.[0].length ?? 0;
    const words = trimRange(text, marked + prefix, end);
    if (words.start < words.end)
      credentials.push({ text: text.slice(words.start, words.end), range: place(words.start, words.end) });
  };
  const add = (from: number, to: number) => {
    let start = from;
    for (const cut of ofStates
      ? betweenStates(text, from, to, breaks)
      : betweenNames(text, from, to, breaks)) {
      addOne(start, cut.start);
      start = cut.end;
    }
    addOne(start, to);
  };
  let start = 0;
  for (const { index, 0: separator } of matchesOf(SEPARATORS, text)) {
    const isTorn = separator === 'and' && TORN.test(text.slice(start, index));
    const joins = !ofStates && ',;|'.includes(separator) === false;
    if (isTorn || (joins && isInsideName(text, index, separator.length))) continue;
    add(start, index);
    start = index + separator.length;
  }
  add(start, text.length);
  return credentials;
}

/** Whether what joins two words at an offset is part of a name: `Physical Medicine and Rehabilitation`. */
function isInsideName(text: string, at: number, length: number): boolean {
  const before = text.slice(0, at).trimEnd().toLowerCase();
  const behind = text
    .slice(at + length)
    .trimStart()
    .toLowerCase();
  return JOINED.some(([first = '', second = '']) => before.endsWith(first) && behind.startsWith(second));
}

/** What is between whole names of specialties in a stretch that no other separator parts: line ends, `/`, `&`. */
function betweenNames(text: string, from: number, to: number, breaks: readonly number[]): Range[] {
  const cuts = cutsIn(text, from, to, breaks);
  let start = from;
  return cuts.filter((cut, k) => {
    const isWhole = (first: number, last: number) =>
      WHOLE_SPECIALTY.test(text.slice(first, last).trim().replace(/\.$/, ''));
    const parts =
      isWhole(start, cut.start) &&
      /^\W{0,3}[A-Z]/.test(text.slice(cut.end, cut.end + 4)) &&
      !isInsideName(text, cut.start, cut.end - cut.start) &&
      [...cuts.slice(k + 1).map((next) => next.start), to].some((end) => isWhole(cut.end, end));
    if (parts) start = cut.end;
    return parts;
  });
}

/** The same of states: no name of one has another separator, and one name does not go on after another. */
function betweenStates(text: string, from: number, to: number, breaks: readonly number[]): Range[] {
  let start = from;
  const cuts = cutsIn(text, from, to, breaks).filter((cut) => {
    const before = text.slice(start, cut.start).trim();
    const isSign = cut.end > cut.start;
    const parts = isSign
      ? /[a-z]{2}$/i.test(before) && /^\s{0,2}[a-z]{2}/i.test(text.slice(cut.end, to))
      : isState(before);
    if (parts) start = cut.end;
    return parts;
  });
  return cuts.length > 0 ? cuts : betweenKnownStates(text, from, to);
}

/** The offsets between names of states that have spaces alone between them; none where other words are there. */
function betweenKnownStates(text: string, from: number, to: number): Range[] {
  const { start, end } = trimRange(text, from, to);
  const cuts: Range[] = [];
  for (let at = start; at < end; ) {
    const behind = STATE_LETTERS.map((letters) => endOfMatch(text, at, at + 1, letters)).find(
      (one) => one >= 0,
    );
    if (behind === undefined || behind > end || isLetter(text.charCodeAt(behind))) return [];
    at = behind;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    if (at < end) cuts.push(range(at, at));
  }
  return cuts;
}

function isState(words: string): boolean {
  return /^[A-Z]{2}$/.test(words) || STATE_LETTERS.includes(lettersOf(words));
}

/** Line ends and weak separators in a stretch, in order. */
function cutsIn(text: string, from: number, to: number, breaks: readonly number[]): Range[] {
  const ends = breaks.filter((at) => from < at && at < to).map((at) => range(at, at));
  const signs = matchesOf(WEAK_SEPARATORS, text.slice(from, to)).map(({ index }) =>
    range(from + index, from + index + 1),
  );
  return [...ends, ...signs].sort((a, b) => a.start - b.start);
}

/** Where the list ends that begins in an area: with its paragraph, or with names that come after blank lines. */
function listEnd({ source, lines, page }: NotedLines, { start, end }: Range, ofStates: boolean): number {
  let k = Math.max(0, lineIndexFrom(lines, start) - 1);
  const isName = (line: Line) =>
    line.end <= end && line.end - line.start <= LONGEST_NAME && holdsName(source, line, ofStates);
  let isAlone = (lines[k]?.end ?? 0) <= start;
  while (k + 1 < lines.length) {
    const below = lines[k + 1] as Line;
    const isApart = below.gap > page.spacing;
    if (isApart && !(isAlone && isName(below))) break;
    isAlone &&= isApart;
    k++;
  }
  return lines[k]?.end ?? start;
}

/** Whether a line, or what is before its first separator, is the name of a state, or of a specialty. */
function holdsName(source: string, line: Line, ofStates: boolean): boolean {
  const words = source.slice(behindMarks(source, line.start, line.end), line.end);
  const [first = ''] = words.split(/[,;/&|]| and /);
  if (ofStates) return isState(first.trim());
  return [first, words].some((one) => WHOLE_SPECIALTY.test(one.trim().replace(/\.$/, '')));
}
