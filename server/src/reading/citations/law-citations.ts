import { isDigit } from '../../text/characters.ts';
import { isWordStart, matchAnyWords, type Span, skip } from '../../text/words.ts';
import { digitsEnd } from '../digits.ts';

/** A section of law where it is in a flow; `cite` is the catalogue's form: `8 CCR 9792.24.2`. */
export interface FoundSection {
  readonly cite: string;
  readonly span: Span;
}

/** A citation of law: `span` goes from the name of the code, or the word section, to the last number. */
export interface FoundLaw {
  readonly kind: 'regulation' | 'statute';
  readonly sections: readonly FoundSection[];
  readonly span: Span;
}

/** Names of title 8 of the California Code of Regulations as letters print them, longest first. */
const CODE_NAMES = [
  '8californiacodeofregulations', 'californiacodeofregulationstitle8', 'title8californiacodeofregulations',
  'title8calcoderegs', 'calcoderegstit8', 'calcoderegstitle8', '8calcoderegs', 'ccrtitle8', '8ccr', 'title8', 'ccr',
]; // biome-ignore format: a word list reads best in rows
const STATUTE_NAMES = ['californialaborcode', 'callaborcode', 'laborcode', 'labcode', 'lc'];
const SECTION_WORDS = ['sections', 'section', 'secs', 'sec', 'sects', 'sect'];

/** What citations of law begin with, if not with a digit or the sign for section. */
export const LAW_WORDS: readonly string[] = [...CODE_NAMES, ...STATUTE_NAMES, ...SECTION_WORDS];

/**
 * Reads a citation of law that begins at `offset`: `8 C.C.R. 9792.20 - 9792.26`, `Section 9792.20(e)`,
 * `9792.24.2`, `Labor Code section 4610.5`. Null where none begins. Without the name of the code only numbers of
 * the articles on utilization review and independent medical review (9792.x and 9785.x) are taken for sections.
 */
export function readLaw(text: string, offset: number): FoundLaw | null {
  if (!isWordStart(text, offset) && text.charCodeAt(offset) !== 0xa7) return null;
  const statute = matchAnyWords(text, offset, STATUTE_NAMES);
  if (statute >= 0) return readSections(text, offset, statute, 'statute', true);
  const code = matchAnyWords(text, offset, CODE_NAMES);
  if (code >= 0) return readSections(text, offset, code, 'regulation', true);
  return readSections(text, offset, offset, 'regulation', false);
}

function readSections(
  text: string,
  start: number,
  from: number,
  kind: FoundLaw['kind'],
  codeNamed: boolean,
): FoundLaw | null {
  const sections: FoundSection[] = [];
  let at: number = sectionWordEnd(text, skip(text, from, '.,'));
  for (;;) {
    const found = readSection(text, at, kind, codeNamed, sections.length === 0);
    if (!found) break;
    sections.push(found);
    at = joinEnd(text, found.span.end);
    if (at < 0) break;
  }
  const last = sections.at(-1);
  return last ? { kind, sections, span: { start, end: last.span.end } } : null;
}

function sectionWordEnd(text: string, offset: number): number {
  let at = offset;
  while (text.charCodeAt(at) === 0xa7 && at < offset + 2) at++;
  if (at > offset) return skip(text, at);
  const word = matchAnyWords(text, offset, SECTION_WORDS);
  return word < 0 ? offset : skip(text, word, '.()');
}

/**
 * One number with its subdivisions: `9792.20(e)`. The subdivisions belong to the span, not to the cite. A further
 * number must look like a section itself: the sentence may go on with an amount or a year.
 */
function readSection(
  text: string,
  offset: number,
  kind: FoundLaw['kind'],
  codeNamed: boolean,
  first: boolean,
): FoundSection | null {
  let end = digitsEnd(text, offset);
  if (end - offset < 3 || end - offset > 5) return null;
  const whole = text.slice(offset, end);
  let parts = 0;
  while (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1)) && parts < 3) {
    end = digitsEnd(text, end + 1);
    parts++;
  }
  if (kind === 'regulation' && !codeNamed && (parts === 0 || !['9792', '9785'].includes(whole))) return null;
  if (!first && parts === 0) return null;
  const number = text.slice(offset, end);
  const cite = kind === 'statute' ? `Labor Code ${number}` : `8 CCR ${number}`;
  return { cite, span: { start: offset, end: subdivisionsEnd(text, end) } };
}

/** The offset after `(c)(2)`; each bracket holds at most four characters. */
function subdivisionsEnd(text: string, offset: number): number {
  let end = offset;
  while (text.charAt(end) === '(') {
    const close = text.slice(end, end + 6).indexOf(')');
    if (close < 2) break;
    end += close + 1;
  }
  return end;
}

/** The offset after what joins two sections (`-`, `to`, `through`, `and`, `,`), or -1 where no number follows. */
function joinEnd(text: string, offset: number): number {
  const at = skip(text, offset);
  const sign = text.charAt(at);
  const isSign = sign !== '' && '-\u2013\u2014,;&'.includes(sign);
  let end = isSign ? at + 1 : matchAnyWords(text, at, ['through', 'thru', 'to', 'and', 'or']);
  if (end < 0) return -1;
  if (isSign) {
    const and = matchAnyWords(text, skip(text, end), ['and', 'or']);
    if (and >= 0) end = and;
  }
  const next = sectionWordEnd(text, skip(text, end));
  return isDigit(text.charCodeAt(next)) ? next : -1;
}
