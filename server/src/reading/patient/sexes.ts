import { isLetter } from '../../text/characters.ts';
import type { Flow } from '../../text/flow.ts';
import { type KeyText, wordsOf } from '../../text/key-text.ts';
import { matchesOf } from '../../text/search.ts';
import type { Stated } from '../requests/request.ts';
import { DESCRIBED, NOUN, PATIENT } from './patient-words.ts';
import { followsRelative, toldAt } from './whose.ts';

/** The sex of the patient, as the letter states it. */
export type Sex = 'female' | 'male';

const SEXED = new RegExp(
  `(?:(?:years?old|yo)${DESCRIBED}|${PATIENT}(?:isan?|wasan?)(?:adult|obese|pleasant)?|this(?:adult)?)(${NOUN})|(${NOUN})(?:patient|injuredworker|claimant|applicant|employee)`,
  'g',
);
const MALE = ['male', 'man', 'gentleman', 'he', 'his', 'him', 'himself'];

/** Nouns for the sex that are tied to the patient: `48 year old female`, `the patient is a pleasant man`. */
export function sexesIn(flow: Flow, words: KeyText): Stated<Sex>[] {
  const subjects = /the(?:wo)?man|lady|male|gentleman/.test(words.key)
    ? words.sentences.flatMap((start) => subjectAt(flow, words, start))
    : [];
  const tied = sexedIn(flow.text, words).flatMap(
    ({ index, 0: whole, 1: behind, 2: before }): Stated<Sex>[] => {
      const noun = behind ?? before ?? '';
      const at = behind ? index + whole.length - noun.length : index;
      if (toldAt(words, index, index + whole.length).ofAnother) return [];
      const { start, end } = wordsOf(words, at, at + noun.length);
      // `manage`, `mandibular`: the noun is a word of its own
      if (isLetterAt(flow.text, end) || isLetterAt(flow.text, start - 1)) return [];
      return [{ value: sexOf(noun), range: flow.sourceRange(start, end) }];
    },
  );
  return [...tied, ...subjects].sort((a, b) => a.range.start - b.range.start);
}

/** `The lady has`: a noun with what is said of a patient. */
const SUBJECT = new RegExp(
  `the(${NOUN})(?:also|now|still)?(?:has|reports|complains|states|continues|takes|remains|underwent|needs|says|describes|tolerates|tolerated|completed|improved|gained|lost|walks|feels|works|worked|wears|uses|can|cannot|hadcompleted|isnow|isstill|istender|istaking|isworking)`,
  'y',
);

/** The noun that opens a sentence as its subject, where no other person of that sex was spoken of before. */
function subjectAt(flow: Flow, words: KeyText, start: number): Stated<Sex>[] {
  const { key } = words;
  SUBJECT.lastIndex = start;
  const [, noun] = SUBJECT.exec(key) ?? [];
  if (!noun || toldAt(words, start, start + 3 + noun.length).ofAnother || followsRelative(words, start))
    return [];
  const before = flow.text.slice(0, wordsOf(words, start, start + 1).start);
  if (ANOTHER_PERSON.test(before)) return [];
  const place = wordsOf(words, start + 3, start + 3 + noun.length);
  if (isLetterAt(flow.text, place.end) || isLetterAt(flow.text, place.start - 1)) return [];
  return [{ value: sexOf(noun), range: flow.sourceRange(place.start, place.end) }];
}

/** Somebody whom `the man` after it may mean. */
const ANOTHER_PERSON =
  /\b(?:(?:an?|another|the other|some|one|two|by the|with the|and the) (?:\w{1,12} )?(?:man|woman|lady|gentleman|customer|driver|coworker|co-worker|resident|passenger|inmate|student|suspect|robber|client|visitor)|study|trial|witness|neighbor)\b(?! (?:with|who))/i;

/** The letters that nouns for a sex end in; a tie to the patient is so near to them, before or after. */
const NOUN_ENDS = /male|man|lady/g;
const TIE_BEFORE = 100;
const TIE_BEHIND = 20;

/** All matches of `SEXED`. It is long, so it is tried around the words alone that may be a noun for a sex. */
function sexedIn(text: string, { key, offsets }: KeyText): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let behind = 0;
  for (const { index, 0: noun } of matchesOf(NOUN_ENDS, key)) {
    const end = index + noun.length;
    if (isLetterAt(text, (offsets[end - 1] as number) + 1)) continue;
    SEXED.lastIndex = Math.max(behind, index - TIE_BEFORE);
    for (;;) {
      const match = SEXED.exec(key.slice(0, end + TIE_BEHIND));
      if (!match) break;
      found.push(match);
      behind = match.index + match[0].length;
    }
  }
  return found;
}

/** The sex that a noun or a pronoun states, in lower case. */
export function sexOf(word: string): Sex {
  return MALE.includes(word) ? 'male' : 'female';
}

function isLetterAt(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at));
}
