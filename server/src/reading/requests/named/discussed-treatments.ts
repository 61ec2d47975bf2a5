import { matchesOf } from '../../../text/search.ts';
import { HYALURONIC_ACID } from './named-procedures.ts';

/** A treatment that a rationale may be about, by words that name nothing else. */
interface Discussed {
  readonly name: string;
  readonly words: RegExp;
  /** Words that speak of it once it has been named. */
  readonly attendant: RegExp;
  /** Both, to be looked for again and again. */
  readonly all: RegExp;
  readonly isEquipment: boolean;
}

const row = (name: string, words: string, attendant: string, isEquipment = false): Discussed => ({
  name,
  words: new RegExp(`\\b(?:${words})\\b`, 'i'),
  attendant: new RegExp(`\\b(?:${attendant})\\b`, 'i'),
  all: new RegExp(`\\b(?:${words}|${attendant})\\b`, 'gi'),
  isEquipment,
});

/** The name of genetic testing, which comes before no treatment, as others here may. */
export const GENETIC_TESTING = 'genetic testing';

const DISCUSSED: readonly Discussed[] = [
  row('foot orthotics', 'orthotics|insoles?|(?:shoe|heel) inserts?|arch supports?', 'orthotics?|insoles?|inserts?|arch(?:es)?|heels?|casting|plaster', true),
  row('compression stockings', 'compression (?:stockings?|hose|hosiery|garments?)', 'stockings?|hosiery|hose|garments?', true),
  row('wheelchair', 'wheelchairs?|power chairs?', 'wheelchairs?|chair', true),
  row('hyaluronic acid', HYALURONIC_ACID, `${HYALURONIC_ACID}|joint fluid|inject\\w{2,5}`),
  row('platelet-rich plasma', 'platelet[- ]rich plasma|prp', 'platelets?|plasma|prp|draws?|centrifuge\\w?'),
  row('botulinum toxin', 'botulinum toxins?|botox', 'toxins?|botox'),
  row('bone growth stimulator', 'bone (?:growth )?stimulat(?:ors?|ion)', 'stimulat(?:ors?|ion)', true),
  row(GENETIC_TESTING, '(?:pharmaco)?genetic (?:tests?|testing|panels?|screening)|dna (?:tests?|testing)|pharmacogenomics?|cytochrome testing', 'genetic\\w{0,4}|genes?|genotyp\\w{1,3}|polymorphisms?|metaboli[sz]ers?|dna'),
  row('hearing aids', 'hearing aids?', 'hearing|aids?', true),
]; // biome-ignore format: a word list reads best in rows

/** What is said of the course of a treatment, right after its name: that it was had, and not what it is for. */
const COURSE =
  /^(?: [a-z]{2,12}){0,2} (?:(?:has|have|had|was|were)(?! (?:an?|no|its|their|little|some|been shown)\b)|did|gave|brought|helped|failed|relieved|keeps?|(?:is|are) (?:used|worn|taken|tolerated|effective|planned|in|at|on))\b/i;
const WITH_IT =
  /\b(?:with (?:the|his|her|these|those|such)|(?:injected|treated|helped|relieved|fitted) with) $/i;
/** How many sentences are about the treatment that a text discusses. */
const LEAST_SENTENCES = 2;
/** The words that open a sentence: up to four. */
export const OPENING_WORDS = /^(?:\S{1,40}\s+){0,3}\S{1,40}/;

/** A treatment that some sentences discuss. */
export interface DiscussedTreatment {
  readonly name: string;
  readonly isEquipment: boolean;
  /** The index of the sentence that opens with it, and how many UTF-16 units its opening words have. */
  readonly first: number;
  readonly length: number;
  /** The indices of all sentences about it. */
  readonly about: ReadonlySet<number>;
}

/**
 * The treatment by a name of its own that opens a sentence and that a later one speaks of as well, where nothing says that it was had.
 * None that `request` names. Null for none. Linear in the length of the sentences.
 */
export function discussedIn(sentences: readonly string[], request: string): DiscussedTreatment | null {
  for (const { name, words, attendant, all, isEquipment } of DISCUSSED) {
    const first = sentences.findIndex((said) => words.test(OPENING_WORDS.exec(said)?.[0] ?? ''));
    if (first < 0 || words.test(request) || attendant.test(request)) continue;
    const about = new Set(
      sentences.flatMap((said, i) => (words.test(said) || (i > first && attendant.test(said)) ? [i] : [])),
    );
    if (about.size < LEAST_SENTENCES || [...about].some((i) => wasHad(sentences[i] ?? '', all))) continue;
    const [opening = ''] = OPENING_WORDS.exec(sentences[first] ?? '') ?? [];
    return { name, isEquipment, first, length: opening.length, about };
  }
  return null;
}

/** Whether a sentence says of a treatment that it was had, how it was used or what it did. */
function wasHad(said: string, words: RegExp): boolean {
  return matchesOf(words, said).some(
    ({ index, 0: found }) =>
      COURSE.test(said.slice(index + found.length)) || WITH_IT.test(said.slice(0, index)),
  );
}
