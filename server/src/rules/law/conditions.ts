import type { Flow } from '../../text/flow.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';
import type { Span } from '../../text/words.ts';

const ADVERB = '(?: (?:hereby|thus|therefore|hence|accordingly|also|deemed|found|considered|both))?';
const NECESSARY =
  '(?:medically (?:necessary|appropriate|indicated)|necessary|approved|certified|authorized|granted|allowed|overturned)';
const APPROVED = `(?:medical necessity (?:is|has been)${ADVERB} (?:established|met|found|shown|present|supported)|(?:is|are|remains?|becomes?|will be|can be)${ADVERB}(?: (?:reasonable|appropriate|indicated|supported) and)? ${NECESSARY}(?: and (?:appropriate|reasonable|indicated|approved))?|^medically necessary)`;

/** Words that make a condition of whatever is after them. */
const STRICTLY =
  '(?:provided(?:,? that| the| he| she| it| they| his| her| an?)|providing(?: that| the| he| she)|(?:up)?on (?:the |the strict )?condition (?:that|of)|conting?ent (?:up)?on|conditional (?:up)?on|condition(?:ed) (?:up)?on|dependent (?:up)?on|depending (?:up)?on|as soon as|in case(?: of)?|subject to|assuming(?: that| the)?|with the (?:proviso|understanding|stipulation|condition|caveat) (?:that|of)|(?:only|solely) (?:if|when|after|once|upon)|in the event (?:that|of)|pending (?:[\\w-]{1,20} ){0,4}(?:approval|clearance|authorization|certification|results?|receipt|outcome|confirmation|documentation|completion|consent|evaluation))';
/** Words that do so right beside what is concluded. */
const LOOSELY =
  '(?:if(?! (?:one|we|you|any|not|anything|needed|necessary|indicated|so|used|taken|prescribed|given|done|performed|limited)\\b)|once(?! (?:an?|per|daily|weekly|monthly|every|each|more|again|in|nightly|and|or)\\b)|unless(?! (?:one|it is (?:held|argued))\\b)|(?:as|so) long as)';

const AFTER = new RegExp(
  `\\b${APPROVED}(?:[^.;:]{0,60}?,? (?:but |and )?(${STRICTLY}\\b)|,? (?:but |and )?(${LOOSELY}\\b))`,
  'gi',
);
const BEFORE = new RegExp(
  `^(?:(?:and|but|so|thus|therefore|hence|accordingly|however),? )?((?:${STRICTLY}|${LOOSELY}|should)\\b[^,]{4,160}),(?: then)? [^,]{0,100}${APPROVED}`,
  'i',
);
/** `Only when she has quit is the operation medically necessary`. */
const INVERTED = new RegExp(
  `^((?:only|not) (?:if|when|after|once|until) [^,]{4,120}?),? (?:is|are) [^,]{2,80} ${NECESSARY}`,
  'i',
);
const APPROVAL = '(?:approval|determination|decision|authorization|reversal|finding of medical necessity)';
const STATED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:this|my|the) )?${APPROVAL} (?:is|takes effect|becomes effective|holds|applies|is given|is made|is valid|depends)(?: (?:good|made|given|expressly|strictly))? ?(?:conditional|conditioned|contingent|subject to|only|if|unless|once|provided|on condition|(?:up)?on)\\b[^.;]{0,160}`,
    'gi',
  ),
  /\b(?:conditionally|provisionally) (?:medically necessary|approved|overturned|granted|allowed|certified|authorized)\b/gi,
  new RegExp(`\\bI (?:would |will |do )?(?:approve|grant|allow|overturn|certify|authorize) [^.;]{1,100}?((?:${STRICTLY}|if|unless)\\b[^.;]{0,160})`, 'gi'),
]; // biome-ignore format: one wording a row

/** A request in general: what a rule says. */
const GENERAL = /^(?:An?|Such|Any|Most|Some|Certain|Many|All|These|Those) /;
/** Before what is concluded: another says it, a guideline does, or it is no statement. */
const OTHERS =
  /\b(?:says?|said|states?|stated|holds? that|held|argues?|argued|wrote|writes|believes?|claims? that|considers?|according to|per|would|recommends?|guidelines?|ODG|MTUS|ACOEM|utilization review\w*|UR|administrator|whether)\b/i;
/** The condition is how the item is to be used, which no event decides. */
const OF_USE =
  /^\S+(?: \S+)? ?(?:that )?(?:it|they|this|he|she|the (?:drug|medication|medicine|device|unit|patient|worker|dose))(?: \w+ly)? (?:is|are|takes?|uses?|continues?|remains?) (?:used|taken|limited|worn|given|kept|on|an?\b|it\b|the\b|to (?:use|take)|monitored)/i;
/** The condition is said to be met, or is one that a rule has. */
const IS_MET =
  /,? (?:which|as) (?:is|are|was|were|it|they|he|she|has|have|here|in this|does|did)\b|, and (?:they|it|he|she|that|this) (?:do|does|is|are|has|have|did)\b|^(?:if|once|when|where)\b.{0,80} (?:has|have) (?:failed|been (?:tried|exhausted|met|done|satisfied))\b/i;
const IS_MET_AFTER = /^, (?:which|who|as) (?:is|are|was|were|it|they|he|she|has|have|here|does|did)\b/;
const IS_MET_NEXT =
  /^[.;!] (?:That|This|It|They|He|She|Such|Both|All)(?: \w{1,20}){0,2} (?:is|are|has|have|was|were|does|did|do|holds?|applies|met)(?: so| the case| here| met| now)?[.;,]/;

/** A condition in a rationale; offsets into its flow. */
export interface Condition extends Span {
  /** Whether it is said of the approval itself, and not in a conclusion. */
  readonly isRemark: boolean;
  /** Where its sentence ends. */
  readonly sentenceEnd: number;
}

const SENTENCE = /(?:[^.;!?]|\.(?=\S))+/g;

/**
 * Where a rationale makes its approval depend on a condition that is still to be met (`is medically necessary provided that she is
 * first cleared`), in order. Offsets into the flow, from the words of the condition on. What others say so, what is met, and how
 * something is to be used is left out.
 */
export const conditionsIn = remembered((flow: Flow): readonly Condition[] =>
  matchesOf(SENTENCE, flow.text).flatMap(({ index, 0: words }) => {
    const start = index + words.length - words.trimStart().length;
    const sentence = words.trim();
    const found = conditionOf(sentence);
    if (!found) return [];
    const condition = sentence.slice(found.start, found.end);
    if (
      GENERAL.test(sentence) ||
      OTHERS.test(sentence.slice(0, found.said)) ||
      OF_USE.test(condition) ||
      IS_MET.test(condition) ||
      IS_MET_AFTER.test(sentence.slice(found.end))
    )
      return [];
    if (IS_MET_NEXT.test(flow.text.slice(index + words.length))) return [];
    const { isRemark } = found;
    const sentenceEnd = index + words.length;
    return [{ start: start + found.start, end: start + found.end, isRemark, sentenceEnd }];
  }),
);

/** The condition of a sentence, and where what depends on it is said. */
function conditionOf(sentence: string): (Omit<Condition, 'sentenceEnd'> & { readonly said: number }) | null {
  const [after] = matchesOf(AFTER, sentence);
  if (after) {
    const word = after[1] ?? after[2] ?? '';
    const start = after.index + after[0].length - word.length;
    return { start, end: sentence.length, said: after.index, isRemark: false };
  }
  const before = BEFORE.exec(sentence) ?? INVERTED.exec(sentence);
  if (before?.[1]) {
    const start = before[0].indexOf(before[1]);
    return { start, end: start + before[1].length, said: start, isRemark: false };
  }
  for (const pattern of STATED) {
    const [stated] = matchesOf(pattern, sentence);
    if (!stated) continue;
    const words = stated[1] ?? stated[0];
    const start = stated.index + stated[0].length - words.length;
    return { start, end: start + words.length, said: stated.index, isRemark: true };
  }
  return null;
}
