import { trimRange } from '../text/characters.ts';
import { readLines } from '../text/lines.ts';
import { type Placed, shifted } from '../text/placed.ts';
import { type Range, range } from '../text/range.ts';
import { flatCopy } from '../text/recent.ts';
import { firstIndex } from '../text/search.ts';
import { buildItem, type ItemOutline } from './items/items.ts';
import type { LetterOutline } from './letter-outline.ts';
import { NOBODY } from './reviewer.ts';
import type { Part, Section } from './tree.ts';
import type { Versions } from './versions.ts';

/** What of a letter's outline is in one part besides an item. */
type PartOutline = Omit<LetterOutline, 'items' | 'paragraphs'>;

/**
 * Cuts a letter into its parts, in order: each item, and what is before, between and after the items; the summary is cut
 * before each of its paragraphs. Parts of the same words in the same structure are the same object.
 */
export function cutParts(source: string, outline: LetterOutline, versions: Versions): Placed<Part>[] {
  const vocabulary = versions.vocabularies.current;
  const parts: Placed<Part>[] = [];
  const add = (
    { start, end }: Range,
    structure: string,
    read: (words: string) => Omit<Part, ReadOfWords>,
  ) => {
    const words = source.slice(start, end);
    const part = versions.parts.of(structure, words, () => {
      // the part outlives this version of the letter, and so do its words
      const own = flatCopy(words);
      return { ...read(own), source: own, lines: readLines(own), vocabulary };
    });
    parts.push({ start, part });
  };
  const addItem = (item: ItemOutline) =>
    add(item.range, structureOfItem(outline.layout, item), (words) => ({
      ...NO_OUTLINE,
      layout: outline.layout,
      items: [buildItem(words, shifted(item, -item.range.start))],
    }));
  const addStretch = (from: number, to: number) => {
    const words = trimRange(source, from, to);
    if (words.start === words.end) return;
    // what is first keeps its offsets
    const area = range(from === 0 ? 0 : words.start, words.end);
    const own = outlineWithin(source, outline, area);
    add(area, structureOfStretch(own, area.start), () => ({ ...shifted(own, -area.start), items: [] }));
  };

  let paragraph = 0;
  const addStretches = (from: number, end: number) => {
    let start = from;
    for (; paragraph < outline.paragraphs.length; paragraph++) {
      const next = outline.paragraphs[paragraph] as number;
      if (next >= end) break;
      if (next <= start) continue;
      addStretch(start, next);
      start = next;
    }
    addStretch(start, end);
  };
  let end = 0;
  for (const item of outline.items) {
    addStretches(end, item.range.start);
    addItem(item);
    end = item.range.end;
  }
  addStretches(end, source.length);
  return parts;
}

/** What of a part is read of its words whatever its structure. */
type ReadOfWords = 'source' | 'lines' | 'vocabulary';

const NO_OUTLINE: PartOutline = { layout: null, header: null, reviewer: NOBODY, sections: [], problems: [] };

/** Distinguishes items that are read otherwise: the numbers of their outlines in a row, counted from where the item begins. */
export function structureOfItem(
  layout: LetterOutline['layout'],
  { range: { start, end }, request, colon, decision, labels }: ItemOutline,
): string {
  let structure = `${layout} ${end - start} ${request.start - start} ${request.end - start} ${colon && colon.start - start}`;
  if (decision) {
    const { range: place, value, note } = decision;
    structure += ` ${place.start - start} ${place.end - start} ${value}`;
    if (note) structure += ` note ${note.start - start} ${note.end - start}`;
  }
  for (const { kind, marker, marked } of labels) {
    const { range: place, spelling } = marker;
    structure += `;${kind} ${marked.start - start} ${place.start - start} ${place.end - start} ${spelling}`;
  }
  return structure;
}

/** The same for what is between items, of which the outline is all that its surroundings have a say in. */
export function structureOfStretch(own: PartOutline, start: number): string {
  const { layout, header, reviewer, sections, problems } = own;
  // most parts are a paragraph of one section, and have nothing else
  const isPlain = !header && reviewer === NOBODY && problems.length === 0;
  if (!isPlain) return JSON.stringify(shifted(own, -start));
  let structure = `${layout}`;
  for (const { kind, heading, leadIn, body, range: whole } of sections) {
    structure += `;${kind} ${whole.start - start} ${whole.end - start} ${body.start - start} ${body.end - start}`;
    if (heading)
      structure += ` ${heading.range.start - start} ${heading.range.end - start} ${heading.spelling}`;
    if (leadIn) structure += ` lead-in ${leadIn.start - start} ${leadIn.end - start}`;
  }
  return structure;
}

/** What of a letter's outline is in an area. */
function outlineWithin(source: string, outline: LetterOutline, area: Range): PartOutline {
  const isInside = ({ start }: Range) => area.start <= start && start < area.end;
  const { layout, header, reviewer, sections, problems } = outline;
  return {
    layout,
    header: header && isInside(header.range) ? header : null,
    reviewer: reviewer.range && isInside(reviewer.range) ? reviewer : NOBODY,
    sections: sectionsWithin(source, sections, area),
    problems: problems.filter((problem) => isInside(problem.range)),
  };
}

function sectionsWithin(source: string, sections: readonly Section[], area: Range): Section[] {
  // sections are in order: the first one that goes on into the area
  const first = firstIndex(sections.length, (i) => (sections[i] as Section).range.end > area.start);
  const within: Section[] = [];
  for (let i = first; i < sections.length; i++) {
    const section = sections[i] as Section;
    if (section.range.start >= area.end) break;
    within.push(sectionWithin(source, section, area));
  }
  return within;
}

/** What of a section is in an area: all of it, its beginning, or words of it that go on from a part before. */
function sectionWithin(source: string, section: Section, area: Range): Section {
  const { range: whole, body } = section;
  if (whole.start < area.start) {
    const rest = trimRange(source, area.start, Math.min(area.end, whole.end));
    return { kind: section.kind, heading: null, leadIn: null, body: rest, range: rest };
  }
  if (whole.end <= area.end) return section;
  // the words after a heading may begin a part of their own
  const beginning = trimRange(source, Math.min(body.start, area.end), area.end);
  const end = Math.max(whole.start, section.heading?.range.end ?? 0, beginning.end);
  return { ...section, body: beginning, range: range(whole.start, end) };
}
