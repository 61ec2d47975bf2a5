import type { Part } from '../../syntax/tree.ts';
import type { Flow } from '../../text/flow.ts';
import { type KeyText, placeOf, sentenceAt, wordsOf } from '../../text/key-text.ts';
import { type WordList, WordNotes, wordsOfSource } from '../../text/word-list.ts';
import { wordsWhere } from '../flow-openings.ts';
import { anyOfWords, COMPANIONS, COUPLES, KIN, NEAREST } from '../relatives.ts';
import type { Stated } from '../requests/request.ts';
import { NOUN, PATIENT } from './patient-words.ts';
import { type Sex, sexOf } from './sexes.ts';

const PERSONS = new RegExp(
  `^(?:${PATIENT}|${anyOfWords(NEAREST, COUPLES, KIN, COMPANIONS)}|reviewer|supervisor|manager|foreman|boss|attorney|adjuster|interpreter|driver|assistant|${NOUN})$`,
);
const PROVIDERS =
  /^(?:provider|physician|doctor|surgeon|therapist|psychologist|psychiatrist|treater|chiropractor|examiner|evaluator|dr|md|ame|qme|nurse|specialist|consultant|dentist|pharmacist|podiatrist|neurologist|internist|orthopedist|anesthesiologist|radiologist)$/;
const PATIENT_WORD = new RegExp(`^(?:${PATIENT}|${NOUN})$`);

/** What a word is to a pronoun after it. Several patients (`these workers`) are persons, and not the patient. */
const roles = new WordNotes((word): 'patient' | 'patients' | 'provider' | 'person' | 'none' => {
  if (PATIENT_WORD.test(word)) return 'patient';
  const one = word.replace(/s$/, '');
  if (PROVIDERS.test(one)) return 'provider';
  if (PATIENT_WORD.test(one)) return 'patients';
  return PERSONS.test(one) ? 'person' : 'none';
});

const PRONOUNS = ['he', 'his', 'him', 'himself', 'she', 'her', 'hers', 'herself'];
const isPronoun = new WordNotes((word) => PRONOUNS.includes(word));

/**
 * Pronouns whose nearest person before them, in their sentence or the one before, is the patient. Words that
 * extraction tore (`t he`) are no pronouns.
 */
export function pronounsIn(part: Part, flow: Flow, words: KeyText): Stated<Sex>[] {
  const list = wordsOfSource(part);
  const found: Stated<Sex>[] = [];
  for (const k of wordsWhere(list, flow.range.start, flow.range.end, (i) => isPronoun.of(list, i))) {
    const start = list.starts[k] as number;
    const index = flow.flowOffset(start);
    const end = index + (list.ends[k] as number) - start;
    const standsAlone = !TIES.test(flow.text.charAt(index - 1)) && !TIES.test(flow.text.charAt(end));
    if (!standsAlone || isTorn(flow.text, index, end)) continue;
    const place = placeOf(words, index);
    const sentence = sentenceAt(words, place);
    const before = sentenceAt(words, Math.max(0, sentence.start - 1));
    const near = Math.max(index - LONGEST_CONTEXT, wordsOf(words, before.start, before.start + 1).start);
    const opens = place === sentence.start;
    const from = opens ? Math.max(0, index - FARTHEST_CONTEXT) : near;
    const pronoun = flow.text.slice(index, end).toLowerCase();
    const isSubject = pronoun === 'he' || pronoun === 'she';
    const behind = flow.text.slice(end, end + 40);
    const isTied =
      (isAboutPatient(part.source, list, k, flow.sourceRange(from, index).start) &&
        !(opens && namesAnother(list, k, flow.sourceRange(near, index).start))) ||
      (isOpening(words.key.slice(sentence.start, place)) && isBeforePatient(list, k)) ||
      ((isSubject ||
        OF_PATIENT.test(behind) ||
        NEEDED_FOR.test(flow.text.slice(Math.max(0, index - 60), index))) &&
        isFirstPerson(list, k, flow.range.start)) ||
      (opens && isSubject && isAmongOthers(list, k, flow.range.start, behind));
    if (!isTied || REDACTED.test(flow.text.slice(near, index))) continue;
    if (isSubject ? DOES_AS_PROVIDER.test(behind) || IN_APPOSITION.test(behind) : OF_PROVIDER.test(behind))
      continue;
    found.push({ value: sexOf(pronoun), range: flow.sourceRange(index, end) });
  }
  return found;
}

/** Whether nobody is spoken of before a pronoun in its stretch: then it is the patient who is meant. */
function isFirstPerson(list: WordList, index: number, from: number): boolean {
  for (let k = index - 1; k >= 0 && (list.starts[k] as number) >= from; k--)
    if (roles.of(list, k) !== 'none' || isPronoun.of(list, k)) return false;
  return true;
}

/**
 * Whether nobody but patients in general is spoken of before a pronoun in its stretch, or nobody but them and providers where the
 * words behind it say what no provider does.
 */
function isAmongOthers(list: WordList, index: number, from: number, behind: string): boolean {
  const isPatient = DOES_AS_PATIENT.test(behind);
  if (!isPatient && !DOES_AS_ANYONE.test(behind)) return false;
  for (let k = index - 1; k >= 0 && (list.starts[k] as number) >= from; k--) {
    const role = roles.of(list, k);
    if (role === 'person' || (role === 'provider' && !isPatient)) return false;
  }
  return true;
}

/** Whether another person is named between two places: `The surgeon saw the patient. He` may be either. */
function namesAnother(list: WordList, index: number, from: number): boolean {
  for (let k = index - 1; k >= 0 && (list.starts[k] as number) >= from; k--)
    if (!['patient', 'none'].includes(roles.of(list, k))) return true;
  return false;
}

/** `Since her hysterectomy the worker has`: a pronoun in such an opening is of the person who is named next. */
function isOpening(key: string): boolean {
  return /^(?:since|after|despite|before|following|becauseof|given|with|during|until)$/.test(key);
}

/** Whether one of the next words is for the patient, and none before it for another person. */
function isBeforePatient(list: WordList, index: number): boolean {
  for (let k = index + 1; k < Math.min(list.count, index + 7); k++) {
    const role = roles.of(list, k);
    if (role !== 'none') return role === 'patient';
  }
  return false;
}

/** Whether the nearest word for a person before the one at `index`, and after `from`, is one for the patient. */
function isAboutPatient(source: string, list: WordList, index: number, from: number): boolean {
  for (let k = index - 1; k >= 0 && (list.starts[k] as number) >= from; k--) {
    const role = roles.of(list, k);
    if (role === 'none' || isInApposition(source, list, k)) continue;
    return role === 'patient';
  }
  return false;
}

/** `the surgeon, a woman,`: a noun that says of what sex the person before it is. */
function isInApposition(source: string, { starts, ends }: WordList, index: number): boolean {
  const start = starts[index] as number;
  return (
    /^\s{0,3},/.test(source.slice(ends[index], (ends[index] as number) + 4)) &&
    /,\s{0,3}an?\s{1,3}$/i.test(source.slice(Math.max(0, start - 10), start))
  );
}

const TIES = /[\w/'\u2019-]/;
const LONGEST_CONTEXT = 300;
/** How far before a pronoun that opens a sentence the nearest person may be. */
const FARTHEST_CONTEXT = 900;
/** A name taken out: who it was may be meant by the pronoun. */
const REDACTED = /\s[.,]|\bby(?: on| dated| with| for)?[.,]/;
/** What a provider does in letters, and no patient. */
const DOES_AS_PROVIDER =
  /^\s+(?:also |then |further |has |had |is |was )*(?:recommend|request|prescrib|order|opin|diagnos|perform|refer|plan|examin|advis|certif|cite|state)/i;

const ADVERBS = '(?:also |still |now |already |always |only |never |currently |no longer ){0,2}';
/** What a patient does in letters, and no provider. */
const DOES_AS_PATIENT = new RegExp(
  `^\\s+${ADVERBS}(?:walks|limps|limped|sleeps|weighs|smokes|fell|slipped|kneels|climbs|wakes|underwent|complains|was (?:injured|hurt)|has (?:\\w+ ){0,2}(?:pains?|numbness|weakness|tenderness|swelling|stiffness|headaches?|insomnia|diabetes|hypertension)(?! (?:specialist|management|medicine|control|relief|clinic|patient))|is (?:unable|off work|obese|overweight|diabetic|a smoker|in pain))\\b`,
  'i',
);
/** What a provider may do, too. */
const DOES_AS_ANYONE = new RegExp(
  `^\\s+${ADVERBS}(?:works|worked|reports|denies|takes|drives|lifts|stands|is (?:working|taking)|has (?:failed|not worked|not returned|returned to work|been taking|been off))\\b`,
  'i',
);

/** `She, his daughter, interprets`: the words behind say who it is. */
const IN_APPOSITION = /^\s{0,3},\s{0,3}(?:his|her|the|an?|who|as)\b/i;
/** What is a provider's. */
const OF_PROVIDER =
  /^\s+(?:own |new )?(?:patients?|practice|office|clinic|reports?|notes?|opinions?|requests?|recommendations?|findings?|colleagues?|letters?|evaluations?|assessments?|examinations?)\b/i;
/** What is concluded is so for the patient, and for nobody else whom a letter speaks of without naming him before. */
const NEEDED_FOR =
  /\b(?:(?:necessary|indicated|appropriate|warranted|justified|needed|suitable|reasonable|supported) (?:for|in)|recommended (?:for|in)) $/i;
/** What is a patient's, and of nobody else whom a letter speaks of without naming him before. */
const OF_PATIENT =
  /^\s+(?:\w{1,15} )?(?:pains?|symptoms?|motions?|strength|sensation|gait|function|range|knees?|shoulders?|backs?|necks?|hips?|hands?|wrists?|elbows?|ankles?|foot|feet|legs?|arms?|spine|headaches?|depression|anxiety|sleep|injury|injuries|condition|complaints?|diagnosis|weight|age|job|medications?|opioids?|progress|recovery|surgery|wound|scar)\b/i;

/** `t he`, `he r`: half of a word that extraction tore. */
function isTorn(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[^a-z])[b-hj-z]\s*$/i.test(text.slice(Math.max(0, start - 3), start)) ||
    /^\s[b-hj-z](?:[^a-z.]|$)/i.test(text.slice(end, end + 3))
  );
}
