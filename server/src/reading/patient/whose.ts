import { type KeyText, sentenceAt } from '../../text/key-text.ts';
import { matchesOf } from '../../text/search.ts';
import { anyOfWords, COMPANIONS, COUPLES, KIN, NEAREST } from '../relatives.ts';

/** Words whose letters are in others, too. */
const SHORT: readonly string[] = ['son', 'aunt', 'uncle', 'child', 'parent', 'friend', 'partner'];
/** Words for persons that are not the patient, by their letters; short ones with a word before them (`his son`). */
const RELATIVES = `(?:step|grand|great|god|half|ex)?(?:${anyOfWords([...NEAREST, ...COUPLES, ...KIN, ...COMPANIONS].filter((word) => !SHORT.includes(word)))})s?(?!ofpearl)|fianc|domesticpartners?|step(?:son|child|children|parents?)|grand(?:sons?|child|children|parents?)|familymembers?|(?:his|her|a|one|two|and|young|eldest|adult)sons?|(?:his|her|an|and)(?:aunt|uncle|child|children|twin|friend|partner|parents?)s?`;
const OTHER_PERSON =
  '(?:another|different|other|second)(?:patient|claimant|worker|injuredworker|applicant|employee|person|individual|man|woman|case|file|chart)';
const RELATIVE = new RegExp(RELATIVES, 'g');
/** Who is not the patient, or is nobody at all: those studied, those a guideline is for. */
const NOT_THE_PATIENT = new RegExp(
  `${OTHER_PERSON}|guideline|studies|(?:a|the|this|one|of)study|trialof|inatrial|cohort|literature|casereport|average|typical|hypothetical|imagine|suppose|samename|namesake`,
);
/** Right before the words: somebody to whom the patient is compared, whom the patient cares for, or who hit the patient. */
const SOMEBODY_ELSE =
  /(?:(?:(?<!(?:case|file|claim|chart|history|record)(?:is|was))that|those|spines?|knees?|hips?|backs?|shoulders?|bones?|joints?|body)of|(?:cares?|caring|cared)for|(?:takes?|took|taking)careof|(?:struck|hit|kicked|pushed|bitten|assaulted|attacked|punched|runover|knockeddown)by)an?(?:\d\dyearold)?$/;
/** Who speaks: what is stated is theirs, right or wrong. */
const SPOKEN =
  /utilizationreview|urdecision|urdenial|urphysician|claimsadministrator|peerreview|denialletter|thedenial|thereasons(?:of|given|one)|reasonsgiven|onereads|itreads/;
/** After the words, in their sentence: whom they belong to. */
const BELONGS = new RegExp(
  `(?:(?<!h)is|was|named|concerns?|describes?|belong(?:s|ing)?to|meant|of)(?:to|that|of|the|his|her|an?|apparently|clearly|infact){0,6}(?:${RELATIVES}|${OTHER_PERSON})`,
);
/** Somewhere in the sentence or at the beginning of the next: what is stated is said to be wrong. */
const CORRECTED = new RegExp(
  `inerror|erroneous|mistake|incorrect|inaccura|wrongly|(?:is|was)wrong|clericalerror|anerror|typograph|typo|misstat|misprint|(?<!nerve|ulnar)transpos|misfiled|misread|mixedup|shouldread|(?:shouldbe|insteadof|ratherthan|andnot|not|nota|notthe)\\d\\d|thecorrect|correctedto|notthisworker|notthispatient|doesnotbelong|belongstoan|discrepancy|${OTHER_PERSON}`,
);
const NEXT = 120;
/** Words by which a sentence is about an earlier day. */
const EARLIER =
  /atthetime|atthattime|whenhe|whenshe|whenthe|earlier|previous|(?<!nor)priorto|priorre|priorno|priorev|initial|original|formerly|backthen|atfirst|yearsago|oldrecord|olderrecord|oldre|oldno|historical|hospitalrecord|in(?:his|her|a|the)(?:19|20)\d\d|asof(?:19|20)\d\d|then(?:a|an|aged)?$/;
/** What is so in another case. */
const SUPPOSED =
  /^(?:even)?if(?:he|she|the)|wouldbe|hadhebeen|hadshebeen|werehe|wereshe|hewerea|shewerea|inanyone|foranyone|foranyperson/;

/** What the sentence around a place says of whom, and of when, the words there are stated. */
export interface Told {
  /** Whether they may be of somebody else, somebody else's words, wrong on their face, or of no case at all. */
  readonly ofAnother: boolean;
  /** Whether nothing makes them so but that utilization review or the claims administrator says them. */
  readonly reported: boolean;
  /** Whether the sentence says that they are of an earlier day. */
  readonly earlier: boolean;
  /** Whether it says so only in the words that describe an injury: `a 27-year-old who was injured when he jumped`. */
  readonly injuredThen: boolean;
}

/** Judges words between two places of the key by what is around them. Looks at one sentence and the next. */
export function toldAt(words: KeyText, start: number, end: number): Told {
  const { key } = words;
  const sentence = sentenceAt(words, start);
  const before = key.slice(Math.max(sentence.start, start - FAR), start);
  const behind = key.slice(end, Math.min(sentence.end, end + FAR));
  const next = key.slice(sentence.end, sentence.end + NEXT);
  const notOfPatient =
    namesRelative(words, Math.max(sentence.start, start - FAR), start) ||
    NOT_THE_PATIENT.test(before) ||
    SOMEBODY_ELSE.test(before) ||
    BELONGS.test(behind) ||
    CORRECTED.test(before + behind) ||
    (/^(?:that|this|it|he|she|the)/.test(next) && CORRECTED.test(next)) ||
    SUPPOSED.test(before);
  const spoken = SPOKEN.test(before);
  const earlierBefore = EARLIER.test(before);
  return {
    ofAnother: notOfPatient || spoken,
    reported: spoken && !notOfPatient,
    earlier: earlierBefore || EARLIER_BEHIND.test(behind),
    injuredThen: !earlierBefore && INJURED_WHEN.test(behind),
  };
}

/** Words for an earlier day that do not say what happened on it. */
const THEN = 'atthetime|atthattime|backthen|^then';
/** What says after words that they are of an earlier day. */
const EARLIER_BEHIND = new RegExp(`whenhe|whenshe|whenthe|${THEN}`);
/** The same, where the injury was that day. */
const INJURED_WHEN = new RegExp(
  `^(?!.*(?:${THEN}))(?:(?!when).){0,200}(?:injur|accident|sustain|hurt|fell)(?:(?!when).){0,200}when(?:he|she|the)`,
);

/** How much of a long sentence is looked at on each side, in letters. */
const FAR = 300;

/** Whether the sentence before a place is about a relative, of whom a pronoun after it may speak. */
export function followsRelative(words: KeyText, place: number): boolean {
  const { start } = sentenceAt(words, place);
  if (start === 0) return false;
  const before = sentenceAt(words, start - 1);
  return namesRelative(words, Math.max(before.start, start - FAR), start);
}

/** Whether words of a stretch of the key are for a relative: the letters of `mason` hold those of `a son`. */
function namesRelative({ key, offsets }: KeyText, from: number, to: number): boolean {
  const parts = (at: number) => at === 0 || offsets[at] !== (offsets[at - 1] as number) + 1;
  return matchesOf(RELATIVE, key.slice(from, to)).some(({ index, 0: name }) => {
    const end = from + index + name.length;
    // the letter after `sister` in `sister sustained` is of the next word
    return parts(from + index) && (parts(end) || (name.endsWith('s') && parts(end - 1)));
  });
}
