import type { Word } from './sentences.ts';

const BE = ['is', 'are', 'was', 'were', 'am'];
const AUXILIARIES = ['has', 'have', 'had', 'do', 'does', 'did'];
const MODALS = [
  'can', 'could', 'may', 'might', 'must', 'shall', 'should', 'will', 'would', 'ought', 'need', 'needs',
]; // biome-ignore format: a word list reads best in rows
const COPULAS = [
  'seems', 'seem', 'seemed', 'appears', 'appear', 'appeared', 'remains', 'remain', 'remained', 'becomes', 'become', 'became',
  'proves', 'stays', 'looks', 'ceases', 'ceased', 'fails', 'failed', 'qualifies', 'qualify', 'counts', 'rates',
]; // biome-ignore format: a word list reads best in rows
/** Verbs whose subject finds that an object is so: `I find it necessary`. */
const FINDING = [
  'find', 'finds', 'found', 'consider', 'considers', 'considered', 'deem', 'deems', 'deemed', 'judge', 'judges', 'judged',
  'hold', 'holds', 'held', 'believe', 'believes', 'regard', 'regards', 'regarded', 'view', 'views', 'viewed', 'make', 'makes',
  'made', 'render', 'renders', 'rendered', 'think', 'thinks', 'call', 'calls', 'called', 'see', 'sees', 'pronounce', 'rule',
  'declare', 'determine', 'determines', 'accept', 'accepts', 'label', 'labeled',
]; // biome-ignore format: a word list reads best in rows

const FINITE: ReadonlySet<string> = new Set([...BE, 'be', ...AUXILIARIES, ...MODALS, ...COPULAS]);
const HELPERS: ReadonlySet<string> = new Set([...AUXILIARIES, ...MODALS, 'to']);
/** Forms that are no finite verb after a helper: `may have`, `does not appear`. */
const BASE: ReadonlySet<string> = new Set([
  'be', 'have', 'do', 'seem', 'appear', 'remain', 'become', 'need', 'qualify',
]); // biome-ignore format: a word list reads best in rows
const FINDS: ReadonlySet<string> = new Set(FINDING);
const PARTICIPLES: ReadonlySet<string> = new Set(
  FINDING.filter((word) => word.endsWith('ed') || ['found', 'held', 'made'].includes(word)),
);
const ADVERBS: ReadonlySet<string> = new Set([
  'not', 'never', 'also', 'therefore', 'thus', 'hence', 'still', 'now', 'then', 'here', 'yet', 'again', 'otherwise', 'so',
  'well', 'soon', 'even', 'just', 'always', 'perhaps',
]); // biome-ignore format: a word list reads best in rows
const WITHIN_PHRASE: ReadonlySet<string> = new Set(['be', 'been', 'to', 'no', 'longer']);
const LONGEST_PHRASE = 5;

/** Whether a word is an adverb that may be within a verb phrase. */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || word.endsWith('ly');
}

/** Whether a word is a finite verb where it is, of the few that link or help: `have` after `may` is none. */
export function isVerb(words: readonly Word[], at: number): boolean {
  const { word } = words[at] as Word;
  return FINITE.has(word) && !(BASE.has(word) && followsHelper(words, at));
}

function followsHelper(words: readonly Word[], at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k < LONGEST_PHRASE; k--) {
    const { word } = words[k] as Word;
    if (HELPERS.has(word)) return true;
    if (!isAdverb(word)) return false;
  }
  return false;
}

/** `I find`, `this makes`; `is found` and `was deemed` are none, nor is `to find`. */
export function isFinding(words: readonly Word[], at: number): boolean {
  const { word } = words[at] as Word;
  if (!FINDS.has(word)) return false;
  if (!PARTICIPLES.has(word)) return words[at - 1]?.word !== 'to';
  for (let k = at - 1; k >= 0 && at - k <= LONGEST_PHRASE; k--) {
    const before = (words[k] as Word).word;
    if (FINITE.has(before) || before === 'been' || before === 'be' || before === 'being') return false;
    if (!isAdverb(before)) return true;
  }
  return false;
}

/** The first verb of the phrase of a verb: `has` of `has not been`, `does` of `does not appear`. */
export function phraseStart(words: readonly Word[], verb: number): number {
  let start = verb;
  for (let k = verb - 1; k >= 0 && verb - k <= LONGEST_PHRASE; k--) {
    const { word } = words[k] as Word;
    if (FINITE.has(word) && word !== 'need') start = k;
    else if (!isAdverb(word) && !WITHIN_PHRASE.has(word)) break;
  }
  return start;
}
