import { FORM } from '../form/printed-form.ts';
import { isBlank, isDigit, isLetter } from '../text/characters.ts';
import type { Common } from '../text/common.ts';
import { flatCopy } from '../text/flat.ts';
import { lettersOf } from '../text/letters.ts';
import type { Line } from '../text/lines.ts';
import { movedRange, type Range, range } from '../text/range.ts';
import { firstIndex } from '../text/search.ts';
import { MOST_OPENING_LETTERS, openSame } from './headings.ts';
import type { ItemOutline } from './items.ts';
import { movedMarker } from './moved.ts';
import { COLON, DECISION_END, HEADING, LEAD_IN, type NotedLines, TAIL } from './noted-lines.ts';
import { measurePage } from './page.ts';
import { standsApart } from './paragraphs.ts';
import {
  type Frame,
  frameWithin,
  itemPart,
  otherPart,
  type PlacedPart,
  structureOfFrame,
  structureOfItem,
} from './parts.ts';
import type { Skeleton } from './skeleton.ts';
import type { Section } from './tree.ts';

/** No label and no decision has more letters: so far before its end it may begin. */
const MOST_TAIL_LETTERS = Math.max(
  ...FORM.fields.map(({ label }) => lettersOf(label).length),
  'overturned'.length,
);

/** What was replaced: a stretch of the version before, and by how much longer what stands there now is. */
interface Edit extends Range {
  readonly by: number;
}

/**
 * The skeleton of a letter that differs from `before` in words that had no say in it: it is the same, moved, but for the one
 * part that they stand in. Null where that is not certain; then the skeleton is read.
 *
 * What is looked at to tell a skeleton, so that an edit at one of these places is not free:
 * - how many lines there are, their notes, and how most of them are set on the page;
 * - the front; where an older family is looked for, all of the text (`Skeleton.frontEnd`);
 * - noted lines, up to their last colon where a colon is all that is noted;
 * - the lines in which a heading or a fixed sentence may go on that begins above, a label or a decision may begin that ends
 *   below, or the colon may stand that makes a decision of the word below;
 * - the request of an item and what stands before it (`ItemOutline.looked`), up to the end of the line of its first label;
 * - whether a paragraph of the summary ends at a line;
 * - the first words of a section, right behind its heading.
 */
export function sameSkeleton(before: Skeleton, noted: NotedLines, common: Common): Skeleton | null {
  const old = before.noted;
  const by = noted.source.length - old.source.length;
  const edit: Edit = { start: common.start, end: old.source.length - common.end, by };
  const place = partAt(before.parts, edit.start);
  const part = before.parts[place];
  if (!part || edit.start <= before.frontEnd) return null;
  const area = range(part.start, part.end + by);
  // the last word of a part is its end
  if (edit.end > part.end || isBlank(noted.source.charCodeAt(area.end - 1))) return null;
  if (part.outline && !isBehindFirstLabel(part.outline, (old.lines[noted.kept]?.start ?? 0) - part.start))
    return null;
  if (!areFree(old, noted, edit, nextLooked(before.parts, place))) return null;
  if (!part.outline && bordersDiffer(old, noted)) return null;
  if (isLookedInto(old, noted, edit) || isLookedBack(noted)) return null;
  if (before.frame.sections.some((section) => isBehindHeading(section, edit))) return null;

  const frame = { ...before.frame, sections: before.frame.sections.map((own) => editedSection(own, edit)) };
  const parts = before.parts.slice(0, place);
  parts.push(editedPart(part, area, noted.source, frame, edit));
  for (let i = place + 1; i < before.parts.length; i++)
    parts.push(movedPart(before.parts[i] as PlacedPart, by));
  return { noted, frame, parts, frontEnd: before.frontEnd };
}

/** Whether a line that begins at an offset into the item begins behind its first label; never where it has none. */
function isBehindFirstLabel({ labels }: ItemOutline, offset: number): boolean {
  const first = labels[0]?.marker.range.end;
  return first !== undefined && offset >= first;
}

/** The index of the last part that begins before an offset; -1 where none does. */
function partAt(parts: readonly PlacedPart[], offset: number): number {
  return firstIndex(parts.length, (i) => (parts[i] as PlacedPart).start >= offset) - 1;
}

/** From where on words were looked at for the first item behind a part. */
function nextLooked(parts: readonly PlacedPart[], place: number): number {
  for (let i = place + 1; i < parts.length; i++) {
    const { start, outline } = parts[i] as PlacedPart;
    if (outline) return start + outline.looked;
  }
  return Number.POSITIVE_INFINITY;
}

/** Whether notes and page are as before, and no word was edited that was looked at in its own line or for an item. */
function areFree(old: NotedLines, noted: NotedLines, edit: Edit, looked: number): boolean {
  const { lines, notes, kept, moved } = noted;
  if (lines.length !== old.lines.length) return false;
  for (let k = kept; k < lines.length - moved; k++) {
    const [line, before] = [lines[k] as Line, old.lines[k] as Line];
    const note = notes[k] as number;
    if (before.end > looked || note !== old.notes[k] || (note & ~COLON) !== 0) return false;
    if (note === COLON && lastColon(old, before) >= edit.start) return false;
    if (note === COLON && lastColon(noted, line) >= edit.start) return false;
  }
  const [page, pageBefore] = [measurePage(noted), measurePage(old)];
  return (
    page.width === pageBefore.width &&
    page.indent === pageBefore.indent &&
    page.spacing === pageBefore.spacing
  );
}

function lastColon({ source }: NotedLines, { end }: Line): number {
  return source.lastIndexOf(':', end);
}

/** Whether a paragraph of a summary begins at an edited line, or behind one, where none began or the other way about. */
function bordersDiffer(old: NotedLines, noted: NotedLines): boolean {
  const { lines, kept, moved } = noted;
  const end = Math.min(lines.length - moved + 1, lines.length);
  const page = measurePage(old);
  const isApart = ({ source, lines: own }: NotedLines, k: number) =>
    standsApart(source, own[k - 1] as Line, own[k] as Line, page);
  for (let k = Math.max(1, kept); k < end; k++) if (isApart(noted, k) !== isApart(old, k)) return true;
  return false;
}

/** Whether a heading or a fixed sentence that begins above the edited lines goes on in them in another way than before. */
function isLookedInto(old: NotedLines, { source, lines, notes, kept }: NotedLines, { start }: Edit): boolean {
  let letters = 0;
  for (let k = kept - 1; k >= 0 && letters < MOST_OPENING_LETTERS; k--) {
    const line = lines[k] as Line;
    const mayOpen = ((notes[k] as number) & (HEADING | LEAD_IN)) !== 0;
    if (mayOpen && !openSame(source, line, old.source, old.lines[k] as Line, start)) return true;
    letters += lettersIn(source, line);
  }
  return false;
}

/** Whether the first words of a section are edited: what is put in there may be the first of them, or none. */
function isBehindHeading({ heading, body }: Section, { start, end }: Edit): boolean {
  return start <= body.start && end >= (heading?.range.end ?? body.start);
}

/** Whether a label or a decision that ends behind the edited lines may begin in them, or its colon may stand in them. */
function isLookedBack({ source, lines, notes, moved }: NotedLines): boolean {
  let letters = 0;
  for (let k = lines.length - moved; k < lines.length && letters < MOST_TAIL_LETTERS; k++) {
    const note = notes[k] as number;
    if ((note & TAIL) !== 0 || (note & (DECISION_END | COLON)) === DECISION_END) return true;
    letters += lettersIn(source, lines[k] as Line);
  }
  return false;
}

/** How many letters and digits a line has: other signs may stand between those of a heading or a label. */
function lettersIn(source: string, { start, end }: Line): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const unit = source.charCodeAt(i);
    if (isLetter(unit) || isDigit(unit)) count++;
  }
  return count;
}

/** An offset of the version before as it is now: what stands behind the edit, or where it ends, has moved. */
function moved(offset: number, { end, by }: Edit): number {
  return offset >= end ? offset + by : offset;
}

function movedInside(place: Range, edit: Edit): Range {
  return { start: moved(place.start, edit), end: moved(place.end, edit) };
}

/** Words that the edit left as they were; what was put in right behind them is none of them. */
function movedWhole(place: Range, { start, by }: Edit): Range {
  return place.end <= start ? place : movedRange(place, by);
}

function editedSection(section: Section, edit: Edit): Section {
  const { kind, heading, leadIn, body, range: whole } = section;
  if (whole.end < edit.end) return section;
  return {
    kind,
    heading: heading && { ...heading, range: movedWhole(heading.range, edit) },
    leadIn: leadIn && movedWhole(leadIn, edit),
    body: movedInside(body, edit),
    range: movedInside(whole, edit),
  };
}

/** The part in which the edit is, in its area of now. */
function editedPart(part: PlacedPart, area: Range, source: string, frame: Frame, edit: Edit): PlacedPart {
  // the part outlives this version of the letter, and so do its words
  const words = flatCopy(source.slice(area.start, area.end));
  if (!part.outline) {
    const own = frameWithin(source, frame, area);
    const structure = structureOfFrame(own, area.start);
    return { ...area, structure, outline: null, alone: otherPart(words, own, area.start) };
  }
  const outline = editedOutline(part.outline, part.start, edit);
  const alone = itemPart(words, frame.layout, outline, part.alone);
  return { ...area, structure: structureOfItem(frame.layout, outline), outline, alone };
}

/** The outline of the item in which the edit is; its offsets count from `start`, where the item begins. */
function editedOutline(outline: ItemOutline, start: number, { end, by }: Edit): ItemOutline {
  const labels = outline.labels.map((label) =>
    label.marker.range.start < end - start ? label : { ...label, marker: movedMarker(label.marker, by) },
  );
  return { ...outline, range: range(0, outline.range.end + by), labels };
}

function movedPart({ start, end, structure, outline, alone }: PlacedPart, by: number): PlacedPart {
  return { start: start + by, end: end + by, structure, outline, alone };
}
