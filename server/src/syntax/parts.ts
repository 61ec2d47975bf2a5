import { trimRange } from '../text/characters.ts';
import type { Common } from '../text/common.ts';
import { flatCopy } from '../text/flat.ts';
import { readLines } from '../text/lines.ts';
import { movedRange, type Range, range } from '../text/range.ts';
import { firstIndex } from '../text/search.ts';
import { buildItem, type ItemOutline, movedOutline } from './items.ts';
import { leavesOf } from './leaves.ts';
import { movedHeader, movedReviewer, movedSection } from './moved.ts';
import { NOBODY } from './reviewer.ts';
import type { Determination, DisputedItem, Part, Section } from './tree.ts';

/** What is known of a letter besides its items: where each of these stands. */
export type Frame = Pick<Determination, 'layout' | 'header' | 'reviewer' | 'sections' | 'problems'>;

/** A part with all that tells how its words are read: the same words in the same structure are the same part. */
export interface PlacedPart extends Part {
  readonly end: number;
  readonly structure: string;
  /** Of an item, with offsets counted from its beginning; null for what stands between items. */
  readonly outline: ItemOutline | null;
}

/** What is taken over from: the parts of an earlier version, what it has in common with this one, and its length. */
export interface EarlierParts {
  readonly parts: readonly PlacedPart[];
  readonly common: Common;
  readonly length: number;
}

/**
 * Cuts a letter into its parts. Those that stand in what it has in common with an earlier version are taken from there;
 * the result is the same without it.
 */
export class PartCutter {
  readonly #source: string;
  readonly #frame: Frame;
  readonly #common: Common;
  readonly #before: ReadonlyMap<number, PlacedPart>;
  /** How much further on the end of the text stands than in the version before. */
  readonly #by: number;
  readonly #parts: PlacedPart[] = [];
  #paragraphs: readonly number[] = [];
  /** So many of them stand before the words that are being cut. */
  #past = 0;

  constructor(source: string, frame: Frame, { parts, common, length }: EarlierParts) {
    this.#source = source;
    this.#frame = frame;
    this.#common = common;
    this.#before = new Map(parts.map((part) => [part.start, part]));
    this.#by = source.length - length;
  }

  /** The parts in order: each of the items, and the words between them; these are parted before each of `paragraphs`. */
  cut(items: readonly ItemOutline[], paragraphs: readonly number[]): readonly PlacedPart[] {
    this.#paragraphs = paragraphs;
    let end = 0;
    for (const item of items) {
      this.#addOthers(end, item.range.start);
      this.#addItem(item);
      end = item.range.end;
    }
    this.#addOthers(end, this.#source.length);
    return this.#parts;
  }

  #addOthers(from: number, end: number): void {
    let start = from;
    for (; this.#paragraphs.length > this.#past; this.#past++) {
      const paragraph = this.#paragraphs[this.#past] as number;
      if (paragraph >= end) break;
      if (paragraph <= start) continue;
      this.#addOther(start, paragraph);
      start = paragraph;
    }
    this.#addOther(start, end);
  }

  #addOther(from: number, to: number): void {
    // what stands first keeps its offsets
    const words = trimRange(this.#source, from, to);
    if (words.start === words.end) return;
    const area = range(from === 0 ? 0 : words.start, words.end);
    const own = frameWithin(this.#source, this.#frame, area);
    this.#add(area, structureOfFrame(own, area.start), null, (part) => otherPart(part, own, area.start));
  }

  #addItem(outline: ItemOutline): void {
    const { layout } = this.#frame;
    const { start } = outline.range;
    const own = movedOutline(outline, -start);
    this.#add(outline.range, structureOfItem(layout, own), own, (words) => {
      const before = this.#before.get(start) ?? this.#before.get(start - this.#by);
      return itemPart(words, layout, own, before?.alone);
    });
  }

  /** Adds the part of this structure in an area: the one that stood there before, or one read now. */
  #add(
    area: Range,
    structure: string,
    outline: ItemOutline | null,
    read: (words: string) => Determination,
  ): void {
    const { start, end } = area;
    const before = this.#placeBefore(area);
    const known = before === null ? undefined : this.#before.get(before);
    const isSame = known && known.structure === structure && known.end - end === (before as number) - start;
    // the part outlives this version of the letter, and so do its words
    const alone = isSame ? known.alone : read(flatCopy(this.#source.slice(start, end)));
    this.#parts.push({ start, end, structure, outline, alone });
  }

  /** Where the words of an area stood in the version before; null where they need not be the same. */
  #placeBefore({ start, end }: Range): number | null {
    if (end <= this.#common.start) return start;
    return start >= this.#source.length - this.#common.end ? start - this.#by : null;
  }
}

/**
 * An item as a part: `words` are its own, and so are the offsets of the outline. What it has in common with `before`,
 * what stood there in an earlier version, is taken from there.
 */
export function itemPart(
  words: string,
  layout: Frame['layout'],
  outline: ItemOutline,
  before: Determination | undefined,
): Determination {
  const item = before?.items[0];
  const earlier = before && item && { source: before.source, item };
  return partOf(words, { ...NO_FRAME, layout }, [buildItem(words, outline, earlier)]);
}

/** What stands between items as a part: `words` are its own, of the frame what stands in its area, which begins at `start`. */
export function otherPart(words: string, frame: Frame, start: number): Determination {
  return partOf(words, movedFrame(frame, -start), []);
}

const NO_FRAME: Frame = { layout: null, header: null, reviewer: NOBODY, sections: [], problems: [] };

/** Tells apart items that are read otherwise: it is the numbers of their outlines in a row. */
export function structureOfItem(
  layout: Frame['layout'],
  { range: { end }, request, colon, decision, labels }: ItemOutline,
): string {
  let structure = `${layout} ${end} ${request.start} ${request.end} ${colon}`;
  if (decision) structure += ` ${decision.range.start} ${decision.range.end} ${decision.value}`;
  for (const { kind, marker } of labels)
    structure += `;${kind} ${marker.range.start} ${marker.range.end} ${marker.spelling}`;
  return structure;
}

/** The same for what stands between items, of which the frame is all that its surroundings have a say in. */
export function structureOfFrame(own: Frame, start: number): string {
  const { layout, header, reviewer, sections, problems } = own;
  // most parts are a paragraph of one section, and have nothing else
  const isPlain = !header && reviewer === NOBODY && problems.length === 0;
  if (!isPlain) return JSON.stringify(movedFrame(own, -start));
  let structure = `${layout}`;
  for (const { kind, heading, leadIn, body, range } of sections) {
    structure += `;${kind} ${range.start - start} ${range.end - start} ${body.start - start} ${body.end - start}`;
    if (heading)
      structure += ` ${heading.range.start - start} ${heading.range.end - start} ${heading.spelling}`;
    if (leadIn) structure += ` lead-in ${leadIn.start - start} ${leadIn.end - start}`;
  }
  return structure;
}

/** What of a letter's frame stands in an area. */
export function frameWithin(source: string, frame: Frame, area: Range): Frame {
  const isInside = ({ start }: Range) => area.start <= start && start < area.end;
  return {
    layout: frame.layout,
    header: frame.header && isInside(frame.header.range) ? frame.header : null,
    reviewer: frame.reviewer.range && isInside(frame.reviewer.range) ? frame.reviewer : NOBODY,
    sections: sectionsWithin(source, frame.sections, area),
    problems: frame.problems.filter((problem) => isInside(problem.range)),
  };
}

function sectionsWithin(source: string, sections: readonly Section[], area: Range): Section[] {
  // sections are in order: the first one that goes on into the area
  const first = firstIndex(sections.length, (i) => (sections[i] as Section).range.end > area.start);
  const within: Section[] = [];
  for (let i = first; i < sections.length; i++) {
    const section = sections[i] as Section;
    if (section.range.start >= area.end) break;
    within.push(...sectionWithin(source, section, area));
  }
  return within;
}

function movedFrame({ layout, header, reviewer, sections, problems }: Frame, by: number): Frame {
  return {
    layout,
    header: header && movedHeader(header, by),
    reviewer: movedReviewer(reviewer, by),
    sections: sections.map((section) => movedSection(section, by)),
    problems: problems.map(({ kind, range: place }) => ({ kind, range: movedRange(place, by) })),
  };
}

/** What of a section stands in an area: none, all of it, its beginning, or words of it that go on from a part before. */
function sectionWithin(source: string, section: Section, area: Range): Section[] {
  const { range: whole, body } = section;
  if (whole.start >= area.end || whole.end <= area.start) return [];
  if (whole.start < area.start) {
    const rest = trimRange(source, area.start, Math.min(area.end, whole.end));
    return [{ kind: section.kind, heading: null, leadIn: null, body: rest, range: rest }];
  }
  if (whole.end <= area.end) return [section];
  const beginning = trimRange(source, body.start, area.end);
  const end = Math.max(whole.start, section.heading?.range.end ?? 0, beginning.end);
  return [{ ...section, body: beginning, range: range(whole.start, end) }];
}

function partOf(source: string, frame: Frame, items: readonly DisputedItem[]): Determination {
  const part: Determination = {
    source,
    lines: readLines(source),
    ...frame,
    items,
    get leaves() {
      leaves ??= leavesOf(part);
      return leaves;
    },
    get parts() {
      return [{ start: 0, alone: part }];
    },
  };
  let leaves: Determination['leaves'] | undefined;
  return part;
}
