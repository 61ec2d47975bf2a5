import { trimRange } from '../text/characters.ts';
import type { Common } from '../text/common.ts';
import { flatCopy } from '../text/flat.ts';
import { readLines } from '../text/lines.ts';
import { movedRange, type Range, range } from '../text/range.ts';
import { buildItem, type ItemInText, type ItemOutline, movedOutline } from './items.ts';
import { leavesOf } from './leaves.ts';
import { movedHeader, movedReviewer, movedSection } from './moved.ts';
import { NOBODY } from './reviewer.ts';
import type { Determination, DisputedItem, Part, Section } from './tree.ts';

/** What is known of a letter besides its items: where each of these stands. */
export type Frame = Pick<Determination, 'layout' | 'header' | 'reviewer' | 'sections' | 'problems'>;

/** A part with its place and all that tells how its words are read: the same words in the same structure are the same part. */
interface PlacedPart {
  readonly end: number;
  readonly structure: string;
  readonly alone: Determination;
}

/** Kept with the letter that the parts stand in, by where they begin, so that its next version can take them over. */
const partsOfLetters = new WeakMap<Determination, ReadonlyMap<number, PlacedPart>>();

/**
 * Cuts a letter into its parts. Those that stand in what it has in `common` with `previous` are taken from there; the
 * result is the same without it.
 */
export class PartCutter {
  readonly #source: string;
  readonly #frame: Frame;
  readonly #common: Common;
  readonly #before: ReadonlyMap<number, PlacedPart> | undefined;
  /** How much further on the end of the text stands than in the version before. */
  readonly #by: number;
  readonly #placed = new Map<number, PlacedPart>();
  #paragraphs: readonly number[] = [];
  /** So many of them stand before the words that are being cut. */
  #past = 0;

  constructor(source: string, frame: Frame, previous: Determination | undefined, common: Common) {
    this.#source = source;
    this.#frame = frame;
    this.#common = common;
    this.#before = previous && partsOfLetters.get(previous);
    this.#by = source.length - (previous?.source.length ?? 0);
  }

  /** The parts in order: each of the items, and the words between them; these are parted before each of `paragraphs`. */
  cut(items: readonly ItemOutline[], paragraphs: readonly number[]): Part[] {
    this.#paragraphs = paragraphs;
    const parts: Part[] = [];
    let end = 0;
    for (const item of items) {
      this.#addOthers(parts, end, item.range.start);
      parts.push({ start: item.range.start, alone: this.#item(item) });
      end = item.range.end;
    }
    this.#addOthers(parts, end, this.#source.length);
    return parts;
  }

  /** Keeps the parts with the letter they were cut from, for its next version. */
  keepFor(letter: Determination): void {
    partsOfLetters.set(letter, this.#placed);
  }

  #addOthers(parts: Part[], from: number, end: number): void {
    let start = from;
    for (; this.#paragraphs.length > this.#past; this.#past++) {
      const paragraph = this.#paragraphs[this.#past] as number;
      if (paragraph >= end) break;
      if (paragraph <= start) continue;
      this.#addOther(parts, start, paragraph);
      start = paragraph;
    }
    this.#addOther(parts, start, end);
  }

  #addOther(parts: Part[], from: number, to: number): void {
    // what stands first keeps its offsets
    const words = trimRange(this.#source, from, to);
    const area = range(from === 0 ? 0 : words.start, words.end);
    if (words.start < words.end) parts.push({ start: area.start, alone: this.#others(area) });
  }

  #item(outline: ItemOutline): Determination {
    const { layout } = this.#frame;
    return this.#read(`${layout} ${structureOf(outline)}`, outline.range, (words) => {
      const own = movedOutline(outline, -outline.range.start);
      const before = this.#itemBefore(outline.range);
      return partOf(words, { ...NO_FRAME, layout }, [buildItem(words, own, before)]);
    });
  }

  #others(area: Range): Determination {
    const own = frameWithin(this.#source, this.#frame, area);
    return this.#read(structureOfFrame(own, area.start), area, (words) =>
      partOf(words, movedFrame(own, -area.start), []),
    );
  }

  /** The part of this structure in an area: the one that stood there before, or one read now. */
  #read(structure: string, area: Range, read: (words: string) => Determination): Determination {
    const before = this.#placeBefore(area);
    const known = before === null ? undefined : this.#before?.get(before);
    const isSame = known && known.end - area.end === (before as number) - area.start;
    const alone =
      isSame && known.structure === structure
        ? known.alone
        : // the part outlives this version of the letter, and so do its words
          read(flatCopy(this.#source.slice(area.start, area.end)));
    this.#placed.set(area.start, { end: area.end, structure, alone });
    return alone;
  }

  /** What an item was in the version before, if it stood in the same place counted from the beginning or from the end. */
  #itemBefore({ start }: Range): ItemInText | undefined {
    const part = this.#before?.get(start) ?? this.#before?.get(start - this.#by);
    const item = part?.alone.items[0];
    return part && item && { source: part.alone.source, item };
  }

  /** Where the words of an area stood in the version before; null where they need not be the same. */
  #placeBefore({ start, end }: Range): number | null {
    if (end <= this.#common.start) return start;
    return start >= this.#source.length - this.#common.end ? start - this.#by : null;
  }
}

const NO_FRAME: Frame = { layout: null, header: null, reviewer: NOBODY, sections: [], problems: [] };

/** Tells apart outlines that differ in anything but where they stand: it is their numbers in a row. */
function structureOf({ range: { start, end }, request, colon, decision, labels }: ItemOutline): string {
  let structure = `${end - start} ${request.start - start} ${request.end - start} ${colon && colon - start}`;
  if (decision)
    structure += ` ${decision.range.start - start} ${decision.range.end - start} ${decision.value}`;
  for (const { kind, marker } of labels)
    structure += `;${kind} ${marker.range.start - start} ${marker.range.end - start} ${marker.spelling}`;
  return structure;
}

/** The same for what stands between items, of which the frame is all that its surroundings have a say in. */
function structureOfFrame(own: Frame, start: number): string {
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
function frameWithin(source: string, frame: Frame, area: Range): Frame {
  const isInside = ({ start }: Range) => area.start <= start && start < area.end;
  return {
    layout: frame.layout,
    header: frame.header && isInside(frame.header.range) ? frame.header : null,
    reviewer: frame.reviewer.range && isInside(frame.reviewer.range) ? frame.reviewer : NOBODY,
    sections: frame.sections.flatMap((section) => sectionWithin(source, section, area)),
    problems: frame.problems.filter((problem) => isInside(problem.range)),
  };
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
