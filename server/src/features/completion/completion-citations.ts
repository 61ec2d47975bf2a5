import { holdsPage } from '../../catalogue/pages.ts';
import type { Guideline, PageRange, Topic } from '../../catalogue/types.ts';
import { partsAround } from '../../letter/around.ts';
import type { Letter } from '../../letter/letter.ts';
import { contextOf } from '../../reading/citations/context.ts';
import { editDistance } from '../../text/edit-distance.ts';
import { type Range, range } from '../../text/range.ts';
import { isKeyUnit } from '../../text/words.ts';
import {
  begins,
  FIT,
  fitOf,
  isWhole,
  type SearchName,
  searchName,
  type Typed,
  typedWords,
} from './completion-match.ts';
import type { OfferGroup } from './completion-offer.ts';
import { Offers } from './completion-offers.ts';
import { type Anchor, type CitationPlace, citationPlace } from './completion-place.ts';
import type { TypedCovering } from './completion-treatments.ts';
import type { Completion } from './proposals.ts';
import { Shortlist } from './shortlist.ts';

/** Guidelines, topics and pages for the place at `offset`; empty where no citation is typed. */
export function citationCompletions(letter: Letter, offset: number): readonly Completion[] {
  const context = contextOf(letter.catalogue, letter.asOf.date);
  const place = citationPlace(letter, offset, context);
  if (!place) return [];
  const offers = new Offers(letter, place, offset);

  const list = (anchor: Anchor, groups = offers.at(anchor), onlyBegun = false) => {
    const covering = offers.covering(anchor);
    return isWritten(anchor, groups, place.where, letter.source, offset)
      ? null
      : listed(groups, onlyBegun, covering, anchor, place, letter, offset);
  };

  const last = place.anchors.at(-1);
  if (!last) return [];
  // The longest words that begin a name are meant as one: `NSAIDs, specific dr` is no list of two topics.
  for (const anchor of place.anchors) {
    if (anchor.typed.key === '' || (last.typed.key === '' && !/(,|\band)$/.test(anchor.typed.text))) continue;
    const groups = offers.at(anchor);
    const isBegun = groups.some(({ sought }) => sought.some(({ names }) => begins(anchor.typed, names)));
    if (!isBegun) continue;
    // after a comma the list may go on as well: `Topical analgesics, ` with `compounded` or with another topic
    return (
      (last.typed.key === '' ? joined(list(anchor, groups, true), list(last)) : list(anchor, groups)) ?? []
    );
  }
  const fitting = list(last);
  if (fitting?.length !== 0 || place.where === 'prose' || last.typed.key === '') return fitting ?? [];
  return lastWords(last, list) ?? [];
}

/** Proposals for an anchor; null where its words are written out, so that nothing is to be proposed. */
type Proposals = readonly Completion[] | null;

/** Whether the words are the whole name of something: whoever has written it out goes on, and Enter is to make a line. */
function isWritten(
  anchor: Anchor,
  groups: readonly OfferGroup[],
  where: CitationPlace['where'],
  source: string,
  offset: number,
): boolean {
  if (isKeyUnit(source.charCodeAt(offset))) return false;
  return groups.some((group) =>
    group.sought.some(
      ({ printed }, index) =>
        isWhole(anchor.typed, printed) && isCitedSo(group.about(index), anchor, where === 'prose'),
    ),
  );
}

/**
 * Whether the name alone cites it. Where its guideline is not named yet a topic's name does not: `knee` names one of the
 * postsurgical guidelines, and chapters begin with it.
 */
function isCitedSo(fact: Guideline | Topic | null, { kind, guideline }: Anchor, isProse: boolean): boolean {
  if (!fact || 'topics' in fact || isProse || kind === 'topics' || kind === 'entries' || kind === 'pages')
    return true;
  return kind === 'next' && fact.guidelineId === guideline?.id;
}

/** The one list after the other; what both have is meant as the first has it. */
function joined(first: Proposals, second: Proposals): Proposals {
  if (!first || !second) return first ?? second;
  const known = new Set(first.map(({ label, detail }) => `${label}\n${detail}`));
  return [...first, ...second.filter(({ label, detail }) => !known.has(`${label}\n${detail}`))];
}

const MOST_LAST_WORDS = 5;

/** In free words after a guideline the last ones may name a topic: `lists Norflex under Antispas`. */
function lastWords(anchor: Anchor, list: (anchor: Anchor) => Proposals): Proposals {
  const { guideline, typed, words } = anchor;
  if (!guideline) return null;
  for (const { text, start } of words.slice(1).slice(-MOST_LAST_WORDS)) {
    const found = list({ ...anchor, kind: 'entries', start, typed: typedWords(text, typed.closed) });
    if (found?.length !== 0) return found;
  }
  return null;
}

/** The offers that fit the typed words, the most useful ones first; no more than a list shows. */
function listed(
  groups: readonly OfferGroup[],
  onlyBegun: boolean,
  covering: TypedCovering,
  anchor: Anchor,
  place: CitationPlace,
  letter: Letter,
  offset: number,
): readonly Completion[] {
  const { typed } = anchor;
  const worded = new Shortlist();
  const lettered = new Shortlist();
  for (const group of groups) {
    group.sought.forEach(({ names, pages }, i) => {
      const fact = covering.size > 0 ? group.about(i) : null;
      const first = fact && covering.get(fact);
      if (first !== null && first !== undefined) {
        worded.addFirst(group, i, first, searchName(typed.text));
        return;
      }
      // `pt` begins words that have nothing to do with the treatment
      if (covering.size > 0 && typed.key.length < SHORTEST_WORD) return;
      if (onlyBegun && !begins(typed, names)) return;
      const found = fitOf(typed, names) ?? fitOfPage(typed, pages);
      const inPlace = found && (place.where === 'field' || typed.key === '' || fitsProse(typed, found.fit));
      if (found && inPlace)
        (found.fit === FIT.letters ? lettered : worded).add(group, i, found.fit, found.name);
    });
  }
  // letters strewn over a name count only where no name holds the words
  const fitting = worded.size > 0 ? worded : lettered;
  const isNear = place.where === 'field' && fitting.size === 0;
  if (isNear && typed.key.length >= SHORTEST_NEAR) addNear(typed, groups, fitting);
  const shown = fitting.first();
  const hasComma = letter.source.slice(anchor.behind, anchor.start).includes(',');
  const replaced = replacedRange(letter, anchor, offset);
  return shown.map(({ group, index, name }): Completion => {
    const { kind, label, detail, insert, fact, comma } = group.offer(index);
    const first = typed.key === '' ? label : name.name;
    return {
      kind,
      label,
      detail,
      insertText: fitted(insert, anchor.blankMissing, letter.source, replaced.end),
      filterText: asTyped(typed, first),
      range: replaced,
      commaAt: comma && !hasComma ? anchor.behind : null,
      fact,
    };
  });
}

/**
 * What an editor compares with the words typed. It sorts by how well the two agree, and a name that is typed in full it puts
 * first: with these words at the head of all of them the order stays that of this list, what is in force first.
 */
function asTyped(typed: Typed, name: string): string {
  return typed.key === '' ? name : `${typed.text} ${name}`;
}

/** With a space before it where one is missing; after it one space before a word, and none before another space. */
function fitted(insert: string, blankMissing: boolean, source: string, end: number): string {
  const words = `${blankMissing ? ' ' : ''}${insert}`;
  const behind = source.charCodeAt(end);
  if (isKeyUnit(behind)) return words.endsWith(' ') ? words : `${words} `;
  // at the end of a line the space stays: what is typed next goes after it
  return behind === BLANK || behind === TAB ? words.trimEnd() : words;
}

const SHORTEST_WORD = 3;
const BLANK = 32;
const TAB = 9;

const SHORTEST_NEAR = 5;

/** Adds what the words begin but for a letter or two: `Diagnositc`. */
function addNear(typed: Typed, groups: readonly OfferGroup[], fitting: Shortlist): void {
  const { key } = typed;
  const limit = key.length < 12 ? 1 : 2;
  const isNear = (name: SearchName) => editDistance(key, name.key.slice(0, key.length), limit) <= limit;
  // the editor compares what is typed with the name, so the words as typed take its place
  const asTyped = searchName(typed.text);
  for (const group of groups) {
    group.sought.forEach(({ names }, i) => {
      if (names.some(isNear)) fitting.add(group, i, FIT.letters, asTyped);
    });
  }
}

/** In prose two letters are the beginning of any word, and letters strewn over a name are chance. */
function fitsProse(typed: Typed, fit: number): boolean {
  return typed.key.length >= 3 && fit === FIT.prefix;
}

/** A page that is typed fits the topics that are on it. */
function fitOfPage({ key, text }: Typed, pages: PageRange | null) {
  const page = /^\d{1,3}$/.test(key) ? Number(key) : 0;
  const there = page > 0 && pages !== null && holdsPage(pages, page);
  return there ? { fit: FIT.words, name: searchName(text) } : null;
}

/** From the anchor's words to the cursor and on to the end of the topic, or of the word, that the cursor is in. */
function replacedRange(letter: Letter, { start }: Anchor, offset: number): Range {
  for (const placed of partsAround(letter, offset)) {
    const own = start - placed.start;
    const topic = placed.part.citations
      .flatMap((citation) => citation.topics)
      .find(
        (cited) => cited.range.start === own && cited.range.end > offset - placed.start && start < offset,
      );
    if (topic) return range(start, placed.start + topic.range.end);
  }
  let end = offset;
  while (start < offset && isKeyUnit(letter.source.charCodeAt(end))) end++;
  return range(start, end);
}
