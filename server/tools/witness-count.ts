import type { Catalogue } from '../src/catalogue/catalogue.ts';
import type { PageRange, Witness } from '../src/catalogue/types.ts';
import type { Citation } from '../src/reading/citations/citation.ts';
import { within } from './citation-figures.ts';
import type { Letter } from './letters.ts';

/** Who cites something: by letter, which of its two parties. The same party twice in a letter counts once. */
type Citers = Map<string, Set<'claims administrator' | 'reviewer'>>;

/** What letters say of one topic. */
export interface Testimony {
  readonly guideline: string;
  readonly topic: string;
  readonly citers: Citers;
  /** By page; only of citations that name this topic alone, since otherwise nobody knows whose page it is. */
  readonly pages: ReadonlyMap<number, Citers>;
}

/** What a page that two cite says of the catalogue. */
export interface Verdicts {
  /** Topics with pages, whose confirmed pages lie inside them. */
  readonly confirmed: readonly string[];
  /** `guideline/topic: page 78, catalogue 60-61`: cited by two, but outside the topic's pages. */
  readonly contradicted: readonly string[];
  /** Topics of guidelines that are cited by page which no letter cites. */
  readonly unseen: readonly string[];
}

/** What the guideline fields of the letters say of topics and their pages. Misspelled names say nothing. */
export function testimonies(letters: readonly Letter[]): Testimony[] {
  const all = new Map<string, Testimony & { readonly pages: Map<number, Citers> }>();
  for (const { name, analysis } of letters) {
    for (const { item, citations } of itemsOf(analysis)) {
      for (const [party, field] of [
        ['claims administrator', item.claimsAdministratorGuideline],
        ['reviewer', item.reviewerGuideline],
      ] as const) {
        for (const citation of field ? within(field, citations) : []) {
          for (const topic of topicsOf(citation)) {
            const key = `${topic.guidelineId}/${topic.id}`;
            let testimony = all.get(key);
            if (!testimony) {
              testimony = {
                guideline: topic.guidelineId,
                topic: topic.id,
                citers: new Map(),
                pages: new Map(),
              };
              all.set(key, testimony);
            }
            note(testimony.citers, name, party);
            for (const page of topicsOf(citation).length === 1 ? pagesOf(citation) : []) {
              const citers = testimony.pages.get(page) ?? new Map();
              testimony.pages.set(page, citers);
              note(citers, name, party);
            }
          }
        }
      }
    }
  }
  return [...all.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Those that two cite independently: two letters, or both parties of one. One party of one letter proves nothing. */
export function witnessesOf(all: readonly Testimony[]): Witness[] {
  return all
    .filter(({ citers }) => areTwo(citers))
    .map(({ guideline, topic, citers, pages }) => {
      const confirmed = [...pages]
        .filter(([, pageCiters]) => areTwo(pageCiters))
        .map(([page]) => page)
        .sort((a, b) => a - b);
      const cases = [...citers.keys()].sort();
      return { guideline, topic, cases, ...(confirmed.length > 0 ? { pages: confirmed } : {}) };
    });
}

/** What the witnesses say of the pages in the catalogue. */
export function verdicts(all: readonly Testimony[], catalogue: Catalogue): Verdicts {
  const confirmed: string[] = [];
  const contradicted: string[] = [];
  for (const { guideline, topic, pages = [] } of witnessesOf(all)) {
    const found = catalogue.guideline(guideline);
    const known = found && catalogue.topic(found, topic)?.pages;
    if (!known) continue;
    const inside = pages.filter((page) => holds(known, page));
    const outside = pages.filter((page) => !holds(known, page));
    if (inside.length > 0) confirmed.push(`${guideline}/${topic}: ${inside.join(', ')}`);
    if (outside.length > 0)
      contradicted.push(`${guideline}/${topic}: cited ${outside.join(', ')}, catalogue ${known.join('-')}`);
  }
  const seen = new Set(all.map(keyOf));
  const paged = new Set(all.filter(({ pages }) => pages.size > 0).map(({ guideline }) => guideline));
  const unseen = catalogue.guidelines
    .filter(({ id }) => paged.has(id))
    .flatMap(({ id, topics }) => topics.map((topic) => `${id}/${topic.id}`))
    .filter((key) => !seen.has(key));
  return { confirmed, contradicted, unseen };
}

/** The items of a letter with the citations of each, all counted in offsets of the item's own. */
function itemsOf({ letter }: Letter['analysis']) {
  return letter.items.flatMap(({ part: { determination, citations } }) =>
    determination.items.map((item) => ({ item, citations })),
  );
}

function topicsOf({ topics }: Citation) {
  return topics.flatMap(({ topic, spelling }) => (topic && spelling === 'exact' ? [topic] : []));
}

/** Every page of a citation; ranges that run backwards or beyond any chapter's length are slips of the pen. */
function pagesOf({ pages }: Citation): number[] {
  return pages.flatMap(({ pages: [first, last] }) =>
    last < first || last - first > 60 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
}

function note(citers: Citers, letter: string, party: 'claims administrator' | 'reviewer'): void {
  citers.set(letter, (citers.get(letter) ?? new Set()).add(party));
}

function areTwo(citers: Citers): boolean {
  return citers.size > 1 || [...citers.values()].some((parties) => parties.size > 1);
}

function holds([first, last]: PageRange, page: number): boolean {
  return first <= page && page <= last;
}

function keyOf({ guideline, topic }: Testimony): string {
  return `${guideline}/${topic}`;
}
