import { GIVEN_NAMES } from '../../rules/privacy/persons/given-names.ts';
import { isNoName, PARTICLES } from '../../rules/privacy/persons/name-at.ts';
import { MAY_BE_SURNAMES, NO_NAMES } from '../../rules/privacy/persons/no-names.ts';
import { isCited } from '../../rules/privacy/persons/person-form.ts';
import { isOrdinary } from '../../rules/words/spelling.ts';
import { type Range, range } from '../../text/range.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';

/** Shorter words count only with a capital: `Li`, `Vo`. */
const SHORTEST_IN_ANY_CASE = 3;
/** Between words of one name: spaces, a comma, a period after an initial. */
const BETWEEN = /^[\s,.\u00ad\u200b-\u200d\u2060]{0,4}$/;
const PARTICLES_BEFORE = new RegExp(`(?:\\b(?:${[...PARTICLES].join('|')})\\.?\\s{1,3}){1,3}$`, 'i');
const LONGEST_PARTICLES = 24;

/** Words of the names of persons, and where a text has them: the surname alone, with an initial, in other case, as a possessive. */
export class NameWords {
  /** The words of all names, and the persons that have each. */
  readonly #persons = new Map<string, Set<number>>();
  /** The initials of each person. */
  readonly #initials: Set<string>[] = [];

  /** Adds the words of a name: `Robert J. Hale`, `Hale, Robert`, `de la Cruz`. */
  add(name: string): void {
    const person = this.#initials.length;
    const initials = new Set<string>();
    this.#initials.push(initials);
    const tokens = nameTokens(name);
    const isParticle = ({ key, isCapital }: NameToken) =>
      PARTICLES.has(key) && !(isCapital && tokens.every((one) => one.isInitial || PARTICLES.has(one.key)));
    for (const token of tokens) {
      const { key, parts, isInitial } = token;
      if (key === '' || isParticle(token)) continue;
      initials.add(key.charAt(0));
      if (isInitial) continue;
      for (const word of [key, ...parts.map((part) => part.key)]) {
        if (word.length < 2) continue;
        this.#persons.set(word, (this.#persons.get(word) ?? new Set()).add(person));
      }
    }
  }

  /** All places, in order, without overlap. */
  placesIn(source: string): Range[] {
    if (this.#persons.size === 0) return [];
    const tokens = nameTokens(source);
    const isHit = tokens.map((token) => this.#isName(source, token));
    const found: Range[] = [];
    for (const [i, token] of tokens.entries()) {
      if (isHit[i] || this.#belongs(source, tokens, isHit, i)) {
        isHit[i] = true;
        found.push(this.#withBefore(source, tokens, i));
        continue;
      }
      const clear = token.parts.filter((part) => this.#isClear(part.key, part.isCapital));
      // `Garcia-Lopez` where `Garcia` is known is a name; of `post-Garcia` and `HaleReports` a part is
      const isDouble = token.hasHyphen && token.parts.every(({ isCapital }) => isCapital);
      const places = clear.length > 0 && isDouble ? [token] : clear;
      found.push(...places.map(({ start, end }) => range(start, end)));
    }
    return joined(source, found);
  }

  /** A text in which `instead` is in the place of each word of a name, whatever its case and whatever else it may mean. */
  hiddenIn(words: string, instead: string): string {
    let hidden = '';
    let done = 0;
    for (const { key, parts, start, end } of nameTokens(words)) {
      const all = [{ key, start, end }];
      for (const one of this.#persons.has(key) ? all : parts) {
        if (!this.#persons.has(one.key)) continue;
        hidden += words.slice(done, one.start) + instead;
        done = one.end;
      }
    }
    return hidden + words.slice(done);
  }

  /** Whether a word is a name of somebody, whatever is beside it. */
  #isName(source: string, token: NameToken): boolean {
    const { key, isCapital } = token;
    if (!this.#persons.has(key)) return false;
    return this.#isClear(key, isCapital) || (isCapital && isNameHere(source, token));
  }

  /** Whether a word is a name and nothing else. */
  #isClear(key: string, isCapital: boolean): boolean {
    if (!this.#persons.has(key) || isAlsoWord(key)) return false;
    return key.length >= SHORTEST_IN_ANY_CASE || isCapital;
  }

  /** Whether the word before or after it, perhaps over an initial, is of the same person: `grace hill`, `Hill, Grace`. */
  #belongs(source: string, tokens: readonly NameToken[], isHit: readonly boolean[], i: number): boolean {
    const own = tokens[i] as NameToken;
    const persons = this.#persons.get(own.key);
    if (!persons) return false;
    return [-1, 1].some((step) => {
      const at = tokens[i + step]?.isInitial ? i + 2 * step : i + step;
      const other = tokens[at];
      if (!other || other.key === own.key) return false;
      const [first, last] = step < 0 ? [other, own] : [own, other];
      if (last.start - first.end > 8 || !BETWEEN.test(withoutInitials(source.slice(first.end, last.start))))
        return false;
      const theirs = this.#persons.get(other.key);
      const isSame = theirs !== undefined && [...persons].some((person) => theirs.has(person));
      return isSame && (isHit[at] || own.isCapital === other.isCapital);
    });
  }

  /** The place of a name with an initial or particles before it that are its own. */
  #withBefore(source: string, tokens: readonly NameToken[], i: number): Range {
    const { key, start, end } = tokens[i] as NameToken;
    const initials = [...(this.#persons.get(key) ?? [])].map((person) => this.#initials[person]);
    let from = start;
    for (let k = i - 1; k >= 0; k--) {
      const { key: before, start: at, end: until, isInitial, isCapital } = tokens[k] as NameToken;
      const isOwn = isInitial && isCapital && initials.some((own) => own?.has(before));
      if (!isOwn || !BETWEEN.test(source.slice(until, from))) break;
      from = at;
    }
    const particles = PARTICLES_BEFORE.exec(source.slice(Math.max(0, from - LONGEST_PARTICLES), from));
    return range(from - (particles?.[0].length ?? 0), end);
  }
}

/** Initials between two words of a name are of no matter. */
function withoutInitials(between: string): string {
  return between.replace(/(?<!\p{L})\p{L}\.?(?!\p{L})/u, '');
}

/** Whether a word of a name is one of the language, of medicine or of a form as well. */
function isAlsoWord(word: string): boolean {
  if (GIVEN_NAMES.has(word)) return isOrdinary(word) || MAY_BE_SURNAMES.has(word);
  return isNoName(word) || MAY_BE_SURNAMES.has(word);
}

/** Whether a word that may be another is a name here: it has a capital in the middle of a sentence, and names no thing or month. */
function isNameHere(source: string, { key, start, end, isPossessive }: NameToken): boolean {
  const place = { range: range(start, end), words: [key], isFull: false };
  if (isCited(source, place)) return false;
  const [before, after] = [source.slice(Math.max(0, start - 12), start), source.slice(end, end + 16)];
  if (/\d[\s,]*$/.test(before) || /^\.?,?\s*(?:of\s+)?\d/.test(after) || /^[-\u2010-\u2015]/.test(after))
    return false;
  const isFirst = endsSentence(before) && !TITLE.test(before);
  return isPossessive || !isFirst || !(isOrdinary(key) || NO_NAMES.has(key)) || PERSONAL.test(after);
}

/** Whether a sentence or paragraph ends with these words, or none are there. */
function endsSentence(before: string): boolean {
  const words = before.trimEnd();
  return (
    words === '' || '.?!:;'.includes(words.slice(-1)) || before.slice(words.length).split('\n').length > 2
  );
}

const TITLE = /\b(?:[A-Z]|Mrs?|Ms|Drs?)\.\s*$/;
/** What persons alone do. */
const PERSONAL =
  /^\s+(?:reported|reports|stated|states|complain|denie[sd]|noted|notes|said|says|saw|sees|underwent|opine|recommended|recommends|requested|requests|prescribe[sd]|examined|agree[sd]|fell|hurts)/;

/** Spaces, a comma or an initial. */
const BETWEEN_PLACES = /^,?\s{1,3}(?:\p{L}\.?\s{1,3})?$/u;

/** The places with those joined that only the space between the words of a name parts. */
function joined(source: string, places: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (const place of places.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    const isOne =
      last && (place.start <= last.end || BETWEEN_PLACES.test(source.slice(last.end, place.start)));
    if (last && isOne) found[found.length - 1] = range(last.start, Math.max(last.end, place.end));
    else found.push(place);
  }
  return found;
}
