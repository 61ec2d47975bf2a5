import type { Citation } from '../citations/citation.ts';
import { contextOf } from '../citations/context.ts';
import { isKeyUnit } from '../citations/words.ts';
import { editDistance } from '../text/edit-distance.ts';
import { type Range, range } from '../text/range.ts';
import type { Completion, CompletionInput, Completions } from './completion.ts';
import {
  begins,
  FIT,
  FITS,
  type Fit,
  filterText,
  fitOf,
  type SearchName,
  searchName,
  type Typed,
  typedWords,
} from './completion-match.ts';
import type { Offer } from './completion-offer.ts';
import { Offers } from './completion-offers.ts';
import { type Anchor, type CitationPlace, citationPlace } from './completion-place.ts';

/** A list is of no use beyond this, and costs time to send; what is cut comes back as more is typed. */
export const MOST_ITEMS = 50;

/** Guidelines, topics and pages for the place at `offset`; null where no citation is typed. */
export function citationCompletions(input: CompletionInput, offset: number): Completions | null {
  const { determination, catalogue } = input;
  const context = contextOf(determination, catalogue);
  const place = citationPlace(determination, offset, context);
  if (!place) return null;
  const offers = new Offers(input, place, offset);

  const list = (anchor: Anchor, chosen = offers.at(anchor)) => listed(chosen, anchor, place, input, offset);

  const last = place.anchors.at(-1);
  if (!last) return null;
  // The longest words that begin a name are meant as one: `NSAIDs, specific dr` is no list of two topics.
  for (const anchor of place.anchors) {
    if (anchor.typed.key === '' || (last.typed.key === '' && !/(,|\band)$/.test(anchor.typed.text))) continue;
    const found = offers.at(anchor);
    const begun = found.filter(({ names }) => begins(anchor.typed, names));
    if (begun.length === 0) continue;
    // behind a comma the list may go on as well: `Topical analgesics, ` with `compounded` or with another topic
    return last.typed.key === '' ? joined(list(anchor, begun), list(last)) : list(anchor, found);
  }
  const fitting = list(last);
  if (fitting.items.length > 0 || place.where === 'prose' || last.typed.key === '') return fitting;
  return lastWords(last, list) ?? fitting;
}

function joined(first: Completions, second: Completions): Completions {
  return {
    items: [...first.items, ...second.items],
    isIncomplete: first.isIncomplete || second.isIncomplete,
  };
}

const MOST_LAST_WORDS = 5;

/** In free words behind a guideline the last ones may name a topic: `lists Norflex under Antispas`. */
function lastWords(anchor: Anchor, list: (anchor: Anchor) => Completions): Completions | null {
  const { guideline, typed, words } = anchor;
  if (!guideline) return null;
  for (const { text, start } of words.slice(1).slice(-MOST_LAST_WORDS)) {
    const found = list({ ...anchor, kind: 'entries', start, typed: typedWords(text, typed.closed) });
    if (found.items.length > 0) return found;
  }
  return null;
}

/** An offer that fits the typed words, and the name that does. */
interface Fitting {
  readonly offer: Offer;
  readonly name: SearchName;
}

/** What fits the typed words, as much of it as a list shows. */
class Shortlist {
  /** By rank; most ranks hold nothing. */
  readonly #ranks: (Fitting[] | undefined)[] = [];
  /** How many were added. */
  size = 0;

  /** Of one rank, those added first are kept. */
  add(offer: Offer, fit: Fit, name: SearchName): void {
    this.size++;
    const rank = rankOf(offer, fit);
    const same = this.#ranks[rank];
    if (!same) this.#ranks[rank] = [{ offer, name }];
    else if (same.length < MOST_ITEMS) same.push({ offer, name });
  }

  /** In the order of their ranks, and in that of their coming within one. */
  first(): Fitting[] {
    const shown: Fitting[] = [];
    for (const same of this.#ranks) {
      if (same) shown.push(...same);
      if (shown.length >= MOST_ITEMS) break;
    }
    return shown.slice(0, MOST_ITEMS);
  }
}

/** The offers that fit the typed words, the most useful ones first; no more than a list shows. */
function listed(
  offers: readonly Offer[],
  anchor: Anchor,
  place: CitationPlace,
  { determination, citations }: CompletionInput,
  offset: number,
): Completions {
  const { typed } = anchor;
  const worded = new Shortlist();
  const lettered = new Shortlist();
  for (const offer of offers) {
    const found = fitOf(typed, offer.names) ?? fitOfPage(typed, offer);
    const inPlace = found && (place.where === 'field' || typed.key === '' || fitsProse(typed, found.fit));
    if (found && inPlace) (found.fit === FIT.letters ? lettered : worded).add(offer, found.fit, found.name);
  }
  // letters strewn over a name count only where no name holds the words
  const fitting = worded.size > 0 ? worded : lettered;
  const isNear = place.where === 'field' && fitting.size === 0;
  if (isNear)
    for (const offer of offers) if (isNearFit(typed, offer)) fitting.add(offer, FIT.letters, asTyped(typed));
  const shown = fitting.first();
  const hasComma = determination.source.slice(anchor.behind, anchor.start).includes(',');
  const replaced = replacedRange(determination.source, anchor, citations, offset);
  const nameThatFits = ({ offer, name }: Fitting) => (typed.key === '' ? offer.label : name.name);
  // a list that is not all is asked for again with the next sign: other names would be sent for nothing
  const isCut = fitting.size > MOST_ITEMS || /\d/.test(typed.text) || (isNear && fitting.size > 0);
  const filters = shown.map((found) =>
    isCut ? { text: nameThatFits(found), whole: false } : filterText(nameThatFits(found), found.offer.names),
  );
  const items = shown.map(({ offer }, i): Completion => {
    const insert = offer.insert();
    return {
      kind: offer.kind,
      label: offer.label,
      detail: offer.detail(),
      insertText: anchor.blankMissing ? ` ${insert}` : insert,
      filterText: filters[i]?.text ?? offer.label,
      range: replaced,
      commaAt: offer.comma && !hasComma ? anchor.behind : null,
      fact: offer.fact,
    };
  });
  return { items, isIncomplete: filters.some(({ whole }) => !whole) };
}

/** The lower, the further up in the list: what comes first here counts more than all that follows. */
function rankOf(offer: Offer, fit: Fit): number {
  const { kind, inForce, cited, governs } = offer;
  let rank = kind === 'phrase' ? 0 : 1;
  rank = 2 * rank + (inForce ? 0 : 1);
  rank = 2 * rank + (cited ? 0 : 1);
  rank = 2 * rank + (governs ? 0 : 1);
  rank = 2 * rank + (kind === 'guideline' ? 0 : 1);
  return FITS * rank + fit;
}

/** Whether the words begin a name but for a letter or two: `Diagnositc`. */
function isNearFit({ key }: Typed, offer: Offer): boolean {
  if (key.length < 5) return false;
  const limit = key.length < 12 ? 1 : 2;
  return offer.names.some((name) => editDistance(key, name.key.slice(0, key.length), limit) <= limit);
}

/** The editor compares what is typed with the name, so the words as typed stand in for a name that is not quite theirs. */
function asTyped({ text }: Typed): SearchName {
  return searchName(text);
}

/** In prose two letters are the beginning of any word, and letters strewn over a name are chance. */
function fitsProse(typed: Typed, fit: number): boolean {
  return typed.key.length >= 3 && fit === FIT.prefix;
}

/** A page that is typed fits the topics that stand on it. */
function fitOfPage({ key, text }: Typed, { pages }: Offer) {
  const page = /^\d{1,3}$/.test(key) ? Number(key) : 0;
  const there = page > 0 && pages !== null && pages[0] <= page && page <= pages[1];
  return there ? { fit: FIT.words, name: searchName(text) } : null;
}

/** From the anchor's words to the cursor and on to the end of the topic, or of the word, that the cursor is in. */
function replacedRange(
  source: string,
  { start }: Anchor,
  citations: readonly Citation[],
  offset: number,
): Range {
  const topic = citations
    .flatMap((citation) => citation.topics)
    .find((cited) => cited.range.start === start && cited.range.end > offset && start < offset);
  if (topic) return range(start, topic.range.end);
  let end = offset;
  while (start < offset && isKeyUnit(source.charCodeAt(end))) end++;
  return range(start, end);
}
