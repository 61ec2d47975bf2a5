import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Guideline, Topic } from '../../catalogue/types.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import type { Citation, CitedTopic } from '../../reading/citations/citation.ts';
import { lettersOf } from '../../text/letters.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';
import { type Named, named, nearest } from './nearest-topic.ts';

/** In a name that is looked for by its likeness, one letter in five may be wrong. */
const LIKENESS = 0.2;

const topicNamesOf = remembered(({ topics }: Guideline): readonly Named<Topic>[] =>
  topics.flatMap((topic) => [topic.name, ...topic.aliases].map((name) => named(name, topic))),
);

/** The topic of the guideline that is most like the words, with the name to write; null where none is. */
export function likelyTopic(words: string, guideline: Guideline): Named<Topic> | null {
  return nearest(words, topicNamesOf(guideline), LIKENESS);
}

/** A guideline of the catalogue that the words after `MTUS` or `Non-MTUS Citation` nearly name. */
export interface MisspelledGuideline {
  readonly guideline: Guideline;
  /** The name to write. */
  readonly name: string;
  /** The words of the citation that hold the misspelled name at their head, with or without `and` before it. */
  readonly words: CitedTopic;
  /** The misspelled words at the head of `words`, as they are there, folded: offset and length in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A long name may have two letters wrong, a short one none: then a word is as likely another word. */
const SHORTEST_NAME = 10;
const WRONG_LETTERS = 0.15;
const MOST_WORDS = 9;

/**
 * The guidelines that a citation of a field nearly names where the catalogue knows no such topic or guideline, in
 * order: `MTUS Chronc Pain Medical Treatment 2016`, `..., and Shouldr Complaints 2004`.
 */
export function misspelledGuidelines(citation: Citation, part: LetterPart): readonly MisspelledGuideline[] {
  return misspelledIn(part).get(citation) ?? [];
}

/** Several rules ask the same of the citations of a part. */
const misspelledIn = remembered(
  ({ citations, catalogue }: LetterPart): ReadonlyMap<Citation, readonly MisspelledGuideline[]> =>
    new Map(citations.map((citation) => [citation, findMisspelled(citation, catalogue)])),
);

function findMisspelled(citation: Citation, catalogue: Catalogue): MisspelledGuideline[] {
  if (citation.origin !== 'field' || citation.cut) return [];
  const longer = longerName(citation, catalogue);
  if (longer) return [longer];
  return citation.topics.flatMap((cited, index) => {
    if (cited.topic) return [];
    const and = /^and\s+(?:the\s+)?/i.exec(cited.text)?.[0] ?? '';
    const isHead = index === 0 && !isBehindGuideline(cited, citation);
    // After a guideline that is known only `and` and a year show that another one is meant.
    if (!isHead && !(and && /\s(?:19|20)\d\d\s*$/.test(cited.text))) return [];
    const found = nameAtHead(cited.text.slice(and.length), citation.kind, catalogue);
    return found ? [{ ...found, words: cited, start: and.length, end: and.length + found.length }] : [];
  });
}

/** Words before the guideline that is known name another one: `MTUS Shouldr Complaints 2004, and Chronic Pain ...`. */
function isBehindGuideline({ range }: CitedTopic, { guidelineRange, resolution }: Citation): boolean {
  return guidelineRange ? guidelineRange.start <= range.start : resolution !== 'unknown';
}

/** `Chronic Pain Medcal Treatment 2016`, of which the first two words are a guideline's other name. */
function longerName(citation: Citation, catalogue: Catalogue): MisspelledGuideline | null {
  const { kind, guidelineRange, topics, text, range } = citation;
  const [first] = topics;
  if (!guidelineRange || !first || first.topic || first.range.start - guidelineRange.end > 2) return null;
  const start = /^MTUS\s+/.exec(text)?.[0].length ?? 0;
  const found = nameAtHead(text.slice(start), kind, catalogue);
  const end = start + (found?.length ?? 0);
  if (!found || !/^\s(?:19|20)\d\d\b/.test(text.slice(end, end + 6))) return null;
  return { ...found, words: { ...first, text, range }, start, end };
}

function nameAtHead(words: string, kind: Citation['kind'], catalogue: Catalogue) {
  const names = kind === 'mtus' ? mtusNamesOf(catalogue) : otherNamesOf(catalogue);
  let best: { guideline: Guideline; name: string; length: number } | null = null;
  const ends = matchesOf(/\s|[,(]|$/g, words.slice(0, 160)).map(({ index }) => index);
  for (const length of ends.slice(0, MOST_WORDS)) {
    const head = words.slice(0, length).replace(/[\s,(]+$/, '');
    if (head.length < length || /\d$/.test(head) || head.length < SHORTEST_NAME) continue;
    const found = nearest(head, names, WRONG_LETTERS);
    if (found && lettersOf(found.name) !== lettersOf(head))
      best = { guideline: found.fact, name: found.name, length };
  }
  return best;
}

const mtusNamesOf = remembered((catalogue: Catalogue) => namesOfGuidelines(catalogue, true));
const otherNamesOf = remembered((catalogue: Catalogue) => namesOfGuidelines(catalogue, false));

/** Each name once, with the first guideline that bears it: editions share their names. */
function namesOfGuidelines(catalogue: Catalogue, mtus: boolean): readonly Named<Guideline>[] {
  const byName = new Map<string, Named<Guideline>>();
  for (const guideline of catalogue.guidelines.filter((one) => one.mtus === mtus)) {
    for (const name of [guideline.name, ...guideline.aliases]) {
      const plain = name.replace(/^MTUS\s+/, '');
      if (plain.length >= SHORTEST_NAME && !byName.has(plain)) byName.set(plain, named(plain, guideline));
    }
  }
  return [...byName.values()];
}
