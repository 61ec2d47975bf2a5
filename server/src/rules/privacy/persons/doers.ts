import { isBlank, isLatinLetter } from '../../../text/characters.ts';
import { isSurname } from './functions.ts';
import { GIVEN_NAMES, isGivenAlone } from './given-names.ts';
import { type Name, nameBefore } from './name-at.ts';
import { isCited, isThing, type PersonForm } from './person-form.ts';

/** What a person alone does, and what facilities, authors and drugs do as well. */
const DOING: readonly string[] = [
  'wrote', 'writes', 'says', 'said', 'told', 'tells', 'called', 'calls', 'telephoned', 'signed', 'dictated', 'testified',
  'drives', 'drove', 'examined', 'saw', 'sees', 'asked', 'asks', 'explained', 'explains', 'believes', 'feels', 'thinks', 'took',
]; // biome-ignore format: a word list reads best in rows
const DOING_TOO: readonly string[] = [
  'reports', 'reported', 'states', 'stated', 'recommends', 'recommended', 'requests', 'requested', 'notes', 'noted', 'opined',
  'opines', 'prescribed', 'prescribes', 'plans', 'planned', 'performed', 'operated', 'injected', 'treats', 'treated', 'referred',
  'diagnosed', 'ordered', 'orders', 'evaluated', 'denies', 'complains', 'continues', 'works', 'worked', 'lives', 'takes', 'fell',
  'injured', 'underwent', 'is', 'was', 'has', 'had', 'walks', 'walked', 'cannot', 'would', 'wants', 'wishes', 'sits', 'sleeps', 'uses',
  'rates', 'describes', 'described', 'attended', 'completed', 'returned', 'can', 'will', 'needs', 'remains', 'tried', 'failed', 'received',
  'did', 'does', 'sustained', 'hurt', 'wears', 'came', 'should', 'must', 'may', 'could', 'lifts',
]; // biome-ignore format: a word list reads best in rows
/** What is said of the patient by a given name. */
const OF_PATIENT: ReadonlySet<string> = new Set([
  'says', 'said', 'told', 'tells', 'feels', 'reports', 'reported', 'states', 'stated', 'denies', 'complains', 'works', 'worked',
  'lives', 'takes', 'fell', 'underwent', 'believes', 'explained', 'is', 'was', 'has', 'had', 'walks',
  'walked', 'cannot', 'would', 'wants', 'wishes', 'sits', 'sleeps', 'uses', 'rates', 'describes', 'described', 'attended', 'completed',
  'returned', 'can', 'will', 'needs', 'remains', 'tried', 'failed', 'received', 'did', 'does', 'sustained', 'hurt', 'wears', 'came',
  'should', 'must', 'may', 'could', 'lifts',
]); // biome-ignore format: a word list reads best in rows

/** The words, in lower case, with which this form may open. */
export const DOINGS: ReadonlySet<string> = new Set([...DOING, ...DOING_TOO]);
const ALONE: ReadonlySet<string> = new Set(DOING);

/** Between a name and its verb. */
const ADVERB = /(?<=[A-Za-z])\s(?:also|then|now|later|again|still|never|has|had|once|first)$/;
/** Before what is no person: a saint's or a place's name. */
const HOLY = /\b(?:St\.?|Saint|San|Santa|Mount|Mt\.?|Los|Las|Fort|Port|Lake)\s+$/;
/** In the sentence: an author is meant. */
const STUDIED =
  /\b(?:stud(?:y|ies)|trials?|journal|article|textbook|guidelines?|literature|authors?|meta-analysis|et al)\b|\((?:19|20)\d\d/i;

/** `A. J. Mbeki took over the care`, `Maria Escobedo wrote`; `Marisol says` is information. */
export const doer: PersonForm = ({ source, area, start, end, word, isNoName }) => {
  if (!DOINGS.has(word) || source.charCodeAt(start) < 97 || !isBlank(source.charCodeAt(start - 1))) return [];
  const before = source.slice(Math.max(area.start, start - 40), start - 1);
  const nameEnd = start - 1 - (ADVERB.exec(before)?.[0].length ?? 0);
  if (!isLatinLetter(source.charCodeAt(nameEnd - 1))) return [];
  const name = nameBefore(source, nameEnd, area.start, isNoName);
  if (!name || name.range.end !== nameEnd || isThing(source, name) || isCited(source, name)) return [];
  if (HOLY.test(source.slice(Math.max(area.start, name.range.start - 8), name.range.start))) return [];
  if (STUDIED.test(sentenceAround(source, start, area.start, area.end))) return [];
  const isOver = word !== 'took' || /^\sover\b/.test(source.slice(end, end + 6));
  const isAlone = ALONE.has(word) && isOver;
  const [first] = name.words as [string];
  if (name.isFull) {
    // one initial may end what is before it: `in part A. Blood was drawn`
    const isNamed = isAlone || GIVEN_NAMES.has(first) || INITIALS.test(wordsOf(source, name));
    if (!isNamed) return [];
    return isAlone && isSureName(source, name, area.start)
      ? [{ range: name.range, isSure: true }]
      : [{ range: name.range, isSure: false, isByVerb: true }];
  }
  if (name.words.length === 2 && OF_AGE.test(source.slice(start, start + 24)))
    return [{ range: name.range, isSure: false }];
  if (name.words.length === 2 && OF_TWO.has(word) && wordsOf(source, name).split(/\s+/).every(isSurname))
    return [{ range: name.range, isSure: false, isByVerb: true }];
  const isGiven = isGivenAlone(name.words);
  return isGiven && OF_PATIENT.has(word) ? [{ range: name.range, isSure: false, isByVerb: true }] : [];
};

/** What two words that are nothing else do, if they are a name: no company and no author does it. */
const OF_TWO: ReadonlySet<string> = new Set([
  'testified', 'dictated', 'examined', 'saw', 'sees', 'operated', 'injected', 'prescribed', 'diagnosed', 'opined', 'drives', 'drove', 'lifts',
]); // biome-ignore format: a word list reads best in rows
/** What is said of persons alone. */
const OF_AGE = /^(?:is|was)\s+an?\s+\d\d[\s-]{1,2}year/;
const INITIALS = /^[A-Z]\.?\s?[A-Z]\.?\s/;

/** Whether no initial that opens the name may end what is before it: `hepatitis C. Mbeki saw him`. */
function isSureName(source: string, name: Name, from: number): boolean {
  const words = wordsOf(source, name);
  if (!/^[A-Z]\.?\s/.test(words) || INITIALS.test(words)) return true;
  const { start } = name.range;
  const before = source.slice(Math.max(from, start - 3), start).trimEnd();
  return before === '' || /[.,;:(]$/.test(before);
}

function wordsOf(source: string, { range: { start, end } }: Name): string {
  return source.slice(start, end);
}

const LONGEST_SENTENCE = 240;

function sentenceAround(source: string, at: number, from: number, to: number): string {
  const before = source.slice(Math.max(from, at - LONGEST_SENTENCE), at);
  const behind = source.slice(at, Math.min(to, at + LONGEST_SENTENCE));
  // an initial ends no sentence
  const opening = before.split(/[a-z\d)\]][.?!]\s/).at(-1) ?? '';
  return opening + (/^[^.?!]*/.exec(behind)?.[0] ?? '');
}
