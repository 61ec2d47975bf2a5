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
import { type Offer, Offers } from './completion-offers.ts';
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

/** An offer that fits the typed words, how well, and the name that does. */
interface Fitting {
  readonly offer: Offer;
  readonly fit: Fit;
  readonly name: SearchName;
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
  const fits: Fitting[] = [];
  for (const offer of offers) {
    const found = fitOf(typed, offer.names) ?? fitOfPage(typed, offer);
    const inPlace = found && (place.where === 'field' || typed.key === '' || fitsProse(typed, found.fit));
    if (found && inPlace) fits.push({ offer, fit: found.fit, name: found.name });
  }
  // letters strewn over a name count only where no name holds the words
  const worded = fits.filter(({ fit }) => fit !== FIT.letters);
  const near =
    place.where === 'field' && fits.length === 0 ? offers.flatMap((offer) => nearFit(typed, offer)) : [];
  const fitting = worded.length > 0 ? worded : [...fits, ...near];
  const shown = byRank(fitting).slice(0, MOST_ITEMS);
  const hasComma = determination.source.slice(anchor.behind, anchor.start).includes(',');
  const replaced = replacedRange(determination.source, anchor, citations, offset);
  let isIncomplete = fitting.length > MOST_ITEMS || /\d/.test(typed.text) || near.length > 0;
  const items = shown.map(({ offer, name }): Completion => {
    const filter = filterText(typed.key === '' ? null : name.name, offer.names);
    isIncomplete ||= !filter.whole;
    const insert = offer.insert();
    return {
      kind: offer.kind,
      label: offer.label,
      detail: offer.detail(),
      insertText: anchor.blankMissing ? ` ${insert}` : insert,
      filterText: filter.text,
      range: replaced,
      commaAt: offer.comma && !hasComma ? anchor.behind : null,
      fact: offer.fact,
    };
  });
  return { items, isIncomplete };
}

/** In the order of their ranks; those of one rank stay in their order. There are fewer ranks than offers. */
function byRank(fitting: readonly Fitting[]): Fitting[] {
  const ranks: Fitting[][] = [];
  for (const found of fitting) {
    const rank = rankOf(found.offer, found.fit);
    const same = ranks[rank];
    if (same) same.push(found);
    else ranks[rank] = [found];
  }
  return ranks.flat();
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

/** Words that begin a name but for a letter or two: `Diagnositc`. */
function nearFit(typed: Typed, offer: Offer): Fitting[] {
  const { key, text } = typed;
  if (key.length < 5) return [];
  const limit = key.length < 12 ? 1 : 2;
  const isNear = offer.names.some((name) => editDistance(key, name.key.slice(0, key.length), limit) <= limit);
  // the editor compares what is typed with the name, so the words as typed stand in for it
  return isNear ? [{ offer, fit: FIT.letters, name: searchName(text) }] : [];
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
