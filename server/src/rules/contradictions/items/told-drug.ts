import type { Drug } from '../../../catalogue/types.ts';
import { type Sentence, sentencesOf, type Word } from '../../../reading/assertions/sentences.ts';
import type { DrugMention } from '../../../reading/names/drug-mentions.ts';
import type { Flow } from '../../../text/flow.ts';
import { contains } from '../../../text/range.ts';
import type { Span } from '../../../text/words.ts';

/** A rationale that is about a drug speaks of it in so many sentences, by its name or its class. */
const LEAST_SENTENCES = 2;
/** Of so many drugs it is looked for, so that time grows with the length of the text. */
const MOST_DRUGS = 5;
/** A class with a shorter name may be part of another word, in letters. */
const SHORTEST_CLASS = 10;
/** What is said of a drug in general, and not of how it was taken: `is safe`, `may injure`. */
const PRESENT = /^(?:is|are|may|can|should|must|would|will|does|do)$/;
const OF_COURSE =
  /^(?:taken|used|prescribed|given|continued|listed|noted|documented|being|refilled|started|stopped|tried|tolerated|ineffective|not|at|no|on)$/;

/** `Is not recommended`: what a guideline says. */
const DENIED = /^(?:recommended|indicated|advised|meant|intended|approved)$/;
/** `Has a place in the first weeks`: but `has helped` is what it did. */
const HAS = /^(?:has|have)$/;
const OWNED = /^(?:an?|no|its|their|little|some)$/;
const WHOSE = /^(?:its|their|other|similar|related)$/;
const RELATIVES =
  /^(?:relatives|kind|class|like|kin|cousins|drugs|agents|medications|benzodiazepines|opioids)$/;

/**
 * The first mention of the drug that a rationale speaks of in at least two sentences, by name in one of them, and of which it says in
 * one what it is or does. Null for none.
 */
export function toldDrugIn(flow: Flow, mentions: readonly DrugMention[]): DrugMention | null {
  const named = mentions
    .filter(({ range }) => contains(flow.range, range))
    .map((mention) => ({ mention, ...flow.flowRange(mention.range) }));
  const sentences = sentencesOf(flow);
  const drugs = new Set(named.flatMap(({ mention }) => mention.drugs.slice(0, 1)));
  for (const drug of [...drugs].slice(0, MOST_DRUGS)) {
    const places = named.filter(({ mention }) => mention.drugs.some((other) => isSameDrug(other, drug)));
    const [first] = places;
    if (first && isTold(sentences, drug, places)) return first.mention;
  }
  return null;
}

/** Whether two are one drug, in one form or another: a tablet and a patch. */
export function isSameDrug(one: Drug, other: Drug): boolean {
  return one.id === other.id || substancesIn(one) === substancesIn(other);
}

/** The substances of a drug in one word; its id where it has none. */
export function substancesIn({ id, substances }: Drug): string {
  return [...substances].sort().join('+') || id;
}

/** Whether enough sentences name a drug, and one says something of it; `places` are where its name is, in order. */
function isTold(sentences: readonly Sentence[], drug: Drug, places: readonly Span[]): boolean {
  let told = 0;
  let isSubject = false;
  let next = 0;
  for (const sentence of sentences) {
    const { words } = sentence;
    const end = words.at(-1)?.end ?? 0;
    const ofClass = classEnd(sentence, drug);
    let isNamed = ofClass >= 0;
    isSubject ||= saysOfIt(words, ofClass);
    let at = 0;
    for (; (places[next]?.start ?? end) < end; next++) {
      const place = places[next] as Span;
      while (at < words.length && (words[at] as Word).start < place.end) at++;
      isNamed = true;
      isSubject ||= saysOfIt(words, at);
    }
    if (isNamed) told++;
  }
  return isSubject && told >= LEAST_SENTENCES;
}

/** The index after the words in which a sentence names the class of a drug; -1 for none. */
function classEnd({ words }: Sentence, { drugClass }: Drug): number {
  const name = (drugClass ?? '').split(/[,+(/]/)[0]?.toLowerCase() ?? '';
  const parts = name.split(/[^a-z0-9]+/).filter((part) => part !== '');
  const [first] = parts;
  if (!first || parts.join('').length < SHORTEST_CLASS) return -1;
  for (let i = 0; i < words.length; i++) {
    const isOneWord = words[i]?.word.replace(/-/g, '') === parts[0];
    if (isOneWord && parts.every((part, k) => startsAs(words[i + k]?.word, part))) return i + parts.length;
    // `proton-pump inhibitor`: one word of two parts
    if (
      parts.length > 2 &&
      words[i]?.word === `${parts[0]}-${parts[1]}` &&
      startsAs(words[i + 1]?.word, parts[2] ?? '')
    )
      return i + 2;
  }
  return -1;
}

function startsAs(word: string | undefined, part: string): boolean {
  return word === part || word === `${part}s`;
}

function saysOfIt(words: readonly Word[], index: number): boolean {
  if (index < 0) return false;
  const at = withRelatives(words, index);
  const verb = words[at];
  const next = words[at + 1]?.word ?? '';
  if (verb?.gap !== 'none') return false;
  const isDenied = next === 'not' && DENIED.test(words[at + 2]?.word ?? '');
  return (
    (PRESENT.test(verb.word) && (isDenied || !OF_COURSE.test(next))) ||
    (HAS.test(verb.word) && OWNED.test(next))
  );
}

/** The index after `and its relatives`, which may follow a drug. */
function withRelatives(words: readonly Word[], index: number): number {
  const [and, whose, others] = words.slice(index, index + 3).map(({ word }) => word);
  return and === 'and' && WHOSE.test(whose ?? '') && RELATIVES.test(others ?? '') ? index + 3 : index;
}
