import type { Guideline } from '../../catalogue/types.ts';
import { itemBefore } from '../../letter/around.ts';
import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import type { ReadingContext } from '../../reading/citations/context.ts';
import { readField } from '../../reading/citations/guideline-field.ts';
import { readMentions } from '../../reading/citations/mention.ts';
import {
  MTUS_KEYS,
  NON_MTUS_KEYS,
  OPENING_KEY,
  PAGE_LABEL_KEYS,
  SECTION_LABEL_KEYS,
} from '../../reading/citations/printed-words.ts';
import { endsSentence, measureSpacing } from '../../syntax/page.ts';
import type { Field, Frame } from '../../syntax/tree.ts';
import { isBlank } from '../../text/characters.ts';
import { readFlow } from '../../text/flow.ts';
import { type Line, lineIndexFrom } from '../../text/lines.ts';
import type { Placed } from '../../text/placed.ts';
import { isKeyUnit, isWordStart, matchAnyWords, matchWords, nextWordStart, skip } from '../../text/words.ts';
import { type Typed, typedWords } from './completion-match.ts';

/**
 * What may be completed after an anchor. `sentence`: a whole sentence of the form; `based`: what a decision is based
 * on; `works`: what is not of the MTUS; `guidelines`: a guideline of the MTUS, or one of their topics; `topics`: topics
 * of one guideline after its name; `entries`: topics after `Section(s):`; `next`: such a topic or the next
 * guideline; `pages`: pages after `Page(s):`.
 */
export type AnchorKind =
  | 'sentence'
  | 'based'
  | 'works'
  | 'guidelines'
  | 'topics'
  | 'entries'
  | 'next'
  | 'pages';

/** A place before the cursor from which the words up to it can be meant as one name. */
export interface Anchor {
  readonly kind: AnchorKind;
  /** Where the part before the words ends, such as a guideline's name: source offset. */
  readonly behind: number;
  /** Where the words begin; the cursor where none is typed. Source offset. */
  readonly start: number;
  readonly typed: Typed;
  /** The words from each of them to the cursor, the first one first. */
  readonly words: readonly { readonly text: string; readonly start: number }[];
  /** Whether a space is missing between that part and what is inserted. */
  readonly blankMissing: boolean;
  /** The guideline named before; null where none is. */
  readonly guideline: Guideline | null;
}

/** A place where a citation may be typed. */
export interface CitationPlace {
  readonly where: 'field' | 'prose';
  /** In the order of the text, at least one. */
  readonly anchors: readonly Anchor[];
  /** The item around the place, and its field; the field counts its offsets as the item does. */
  readonly item: Placed<LetterPart> | null;
  readonly field: Field | null;
}

/** So much of the text before the cursor is looked at; no citation is longer. UTF-16 units. */
const REACH = 2500;
/** In prose a trigger word reaches no further. */
const PROSE_REACH = 160;
/** No name in the catalogue is longer. */
const LONGEST_NAME = 160;

/** Where a citation is or may be typed at the offset; null elsewhere. */
export function citationPlace(letter: Letter, offset: number, context: ReadingContext): CitationPlace | null {
  const { determination, source } = letter;
  const item = itemBefore(letter, offset);
  const start = item?.start ?? 0;
  const fields = item?.part.determination.items[0]?.fields ?? [];
  const field = fields.findLast(({ label }) => start + label.range.end <= offset) ?? null;
  const labelEnd = field ? start + field.label.range.end : 0;
  const inField = field !== null && !paragraphEndsBetween(determination, labelEnd, offset);
  if (field && inField && field.kind !== 'rationale') {
    const anchors = anchorsIn(source, Math.max(labelEnd, offset - REACH), offset, 'field', context);
    return { where: 'field', anchors, item, field };
  }
  if (!isProse(determination, offset, field)) return null;
  const anchors = anchorsIn(source, Math.max(labelEnd, offset - PROSE_REACH), offset, 'prose', context);
  return anchors.length > 0 ? { where: 'prose', anchors, item, field } : null;
}

/** Whether prose is around the offset: in the summary or in a rationale. */
function isProse(determination: Frame, offset: number, field: Field | null): boolean {
  if (field?.kind === 'rationale') return true;
  const section = determination.sections.findLast(({ range }) => range.start <= offset);
  return (
    section?.kind === 'clinical-case-summary' && offset > (section.heading?.range.end ?? section.range.start)
  );
}

/** Whether a paragraph ends between two offsets: words that end a sentence, and more room than between its lines. */
export function paragraphEndsBetween(determination: Frame, from: number, to: number): boolean {
  const { source, lines } = determination;
  const spacing = lineSpacing(determination);
  let above = lines[lineIndexFrom(lines, from + 1) - 1];
  for (let k = lineIndexFrom(lines, from + 1); k < lines.length; k++) {
    const line = lines[k] as Line;
    if (line.start >= to) break;
    if (above && line.gap > spacing && endsSentence(source, above)) return true;
    above = line;
  }
  const end = Math.min(above?.end ?? from, to);
  return (
    breaksBetween(source, Math.max(from, end), to) > spacing + 1 && (!above || endsSentence(source, above))
  );
}

/** Fewer lines do not show whether a text is double-spaced or has paragraphs of one line. */
const TELLING_LINES = 15;

/** Blank lines between two lines of one paragraph: 1 in a double-spaced text, else 0. */
export function lineSpacing({ lines }: Frame): number {
  return lines.length < TELLING_LINES ? 0 : measureSpacing(lines);
}

/** Line ends between two offsets: LF, CR LF or CR. */
function breaksBetween(source: string, from: number, to: number): number {
  let breaks = 0;
  for (let i = from; i < to; i++) {
    const unit = source.charCodeAt(i);
    if (unit === 10 || (unit === 13 && source.charCodeAt(i + 1) !== 10)) breaks++;
  }
  return breaks;
}

interface Mark {
  readonly kind: AnchorKind;
  /** Offset in the flow. */
  readonly at: number;
}

function anchorsIn(
  source: string,
  from: number,
  offset: number,
  where: CitationPlace['where'],
  context: ReadingContext,
): Anchor[] {
  const flow = readFlow(source, { start: from, end: offset });
  const { text } = flow;
  const closed = isBlank(source.charCodeAt(offset - 1));
  const drafts = where === 'field' ? readField(text, context) : readMentions(text, 0, text.length, context);
  // the schedule as a whole is no name of a guideline
  const names = drafts.flatMap(({ guideline, guidelineSpan: span }) =>
    guideline && span && matchAnyWords(text, span.start, MTUS_KEYS) !== span.end
      ? [{ guideline, end: span.end }]
      : [],
  );
  const marks: Mark[] = [
    ...marksIn(text, where),
    ...names.map(({ end }): Mark => ({ kind: 'topics', at: end })),
  ].sort((a, b) => a.at - b.at);

  return marks.flatMap(({ kind, at }): Anchor[] => {
    const start = kind === 'sentence' ? skip(text, at) : skip(text, at, ',:;(');
    const words = text.slice(start);
    if (words.length > LONGEST_NAME || (where === 'prose' && /[.;]\s/.test(`${words}${closed ? ' ' : ''}`)))
      return [];
    // right after a word a name cannot begin, but right after a punctuation mark
    if (words === '' && !closed && isKeyUnit(source.charCodeAt(offset - 1))) return [];
    const typedFrom = words === '' ? offset : flow.sourceRange(start, text.length).start;
    return [
      {
        kind,
        behind: at === 0 ? from : flow.sourceRange(at - 1, at).end,
        start: typedFrom,
        typed: typedWords(words, closed),
        words: wordStarts(text, start).map((word) => ({
          text: text.slice(word),
          start: flow.sourceRange(word, text.length).start,
        })),
        blankMissing: words === '' && !closed && !text.endsWith('('),
        guideline: names.findLast(({ end }) => end <= at)?.guideline ?? null,
      },
    ];
  });
}

function wordStarts(text: string, from: number): number[] {
  const starts: number[] = [];
  let at = isWordStart(text, from) ? from : nextWordStart(text, from);
  for (; at < text.length; at = nextWordStart(text, at)) starts.push(at);
  return starts;
}

/** The words after which something can be completed. */
function marksIn(text: string, where: CitationPlace['where']): Mark[] {
  const marks: Mark[] = [];
  if (where === 'field') marks.push({ kind: 'sentence', at: 0 });
  let list: 'entries' | 'pages' | null = null;
  for (const at of wordStarts(text, 0)) {
    const sign = lastSign(text, at);
    if (where === 'field' && sign === '.') marks.push({ kind: 'sentence', at });
    const label = listLabelEnd(text, at);
    if (label) {
      list = label.kind;
      marks.push({ kind: label.kind, at: label.end });
    } else if (list && (sign === ',' || sign === ';')) {
      const and = matchAnyWords(text, at, ['and']);
      marks.push({ kind: list, at }, ...(and < 0 ? [] : [{ kind: 'next', at: and } as const]));
    }
    const trigger = triggerAt(text, at);
    if (!trigger) continue;
    marks.push(trigger);
    list = null;
  }
  const end = lastSign(text, text.length);
  if (where === 'field' && end === '.') marks.push({ kind: 'sentence', at: text.length });
  if (list && (end === ',' || end === ';')) marks.push({ kind: list, at: text.length });
  return marks;
}

function triggerAt(text: string, at: number): Mark | null {
  const based = matchWords(text, at, OPENING_KEY);
  if (based >= 0) return { kind: 'based', at: based };
  const works = matchAnyWords(text, at, NON_MTUS_KEYS);
  if (works >= 0) return { kind: 'works', at: works };
  const behindNon = /non[- ]{0,2}$/i.test(text.slice(Math.max(0, at - 6), at));
  const mtus = behindNon ? -1 : matchAnyWords(text, at, ['mtus']);
  return mtus < 0 ? null : { kind: 'guidelines', at: mtus };
}

/** The offset after `Section(s):` or `Page(s):`; null where there is neither. */
function listLabelEnd(text: string, at: number): { kind: 'entries' | 'pages'; end: number } | null {
  const sections = matchAnyWords(text, at, SECTION_LABEL_KEYS);
  const end = sections >= 0 ? sections : matchAnyWords(text, at, PAGE_LABEL_KEYS);
  if (end < 0) return null;
  const colon = /^\s?\)?\s?:/.exec(text.slice(end, end + 4));
  return colon ? { kind: sections >= 0 ? 'entries' : 'pages', end: end + colon[0].length } : null;
}

/** The last character before an offset that is no space; empty at the beginning. */
function lastSign(text: string, at: number): string {
  let i = at - 1;
  while (i >= 0 && isBlank(text.charCodeAt(i))) i--;
  return i < 0 ? '' : text.charAt(i);
}
