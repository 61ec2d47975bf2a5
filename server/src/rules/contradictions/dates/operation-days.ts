import type { LetterPart } from '../../../letter/letter-part.ts';
import { narrativeDates } from '../../../reading/narrative.ts';
import { toldAt } from '../../../reading/patient/whose.ts';
import type { IsoDate } from '../../../text/days.ts';
import { type KeyText, keyTextOf, placeOf, sentenceAt } from '../../../text/key-text.ts';
import { findAllMonths, findYears } from '../../../text/months.ts';
import type { Range } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';

/** A day, or a month or year, as the beginning of its days in ISO 8601, with its place in the part. */
export interface Dated {
  readonly date: IsoDate;
  /** Offsets into the part, half-open. */
  readonly range: Range;
}

/** What a part dates of operations and of what is done after one. */
export interface OperationDays {
  readonly operations: readonly Dated[];
  /** First visits after an operation, and removals of sutures. */
  readonly aftercare: readonly Dated[];
  /** Whether the words may be about more than one operation. */
  readonly maybeSeveral: boolean;
}

const OPERATION =
  '(?:surger(?:y|ies)|operation|operatedon|arthroscop(?:y|ic)|[a-z]{3,12}(?:ectomy|otomy|ostomy|plasty|desis)|repair|release|fusion|reconstruction|decompression|replacement|fixation|transposition)';
/** `A plate was put in on`, `the cuff was repaired on` */
const IMPLANT = '(?:plates?|screws?|rods?|nails?|pins?|anchors?|cage|prosthesis|implants?)';
const REPAIRED =
  '(?:repaired|fused|released|reconstructed|decompressed|replaced|debrided|excised|resected|transposed|plated|nailed|pinned)';
/** `carpal tunnel release was performed on` */
const OPERATED = new RegExp(
  `${OPERATION}(?:\\w{0,50}(?:was|were|hadbeen)?(?:performed|done|carriedout|tookplace|completed)|was|were)?(?:on|in|of|dated)$|(?:underwent|undergone)\\w{0,60}${OPERATION}\\w{0,30}on$|operatedon(?:\\w{0,30}on)?$|${IMPLANT}(?:was|were)(?:putin|placed|implanted|inserted|setin)on$|(?:was|were)(?:surgically|openly)?${REPAIRED}on$`,
);
/** Behind a day that opens its sentence: `On 03/04/2016 he underwent`. */
const THEN_OPERATED = new RegExp(
  `^(?:(?:he|she|(?:the|this)[a-z]{4,16})(?:underwent|had)(?:an?|the|his|her)?\\w{0,50}${OPERATION}|(?:the|his|her|an?)\\w{0,50}${OPERATION}(?:was|were)(?:performed|done|carriedout))`,
);
/** An operation that is spoken of, not one that was done that day. */
const SPOKEN_OF =
  /request|recommend|plan|schedul|authoriz|denied|denial|certif|propos|discuss|consult|report|visit|mri|xray|note|seen|exam|postop|postsurg|after|since|following|until|before|prior|candidate|clearance|asked|therapy|reviewed|suture|staple|stitch|need|indicat|may|will|follow/;
const SUTURES = '(?:sutures?|staples?|stitches)';
const FIRST = '(?:first|initial|one|two|\\d|week|weeks|day){0,3}';
const AFTERCARE = `(?:${FIRST}(?:postop(?:erative)?|postsurgical)(?:visit|check|checkup|exam|examination|evaluation|followup|followupvisit|appointment|note|report)|(?:postop(?:erative)?|postsurgical)(?:physical)?(?:therapy|rehabilitation|rehab)(?:was)?(?:began|started|begun|commenced)|${SUTURES}removal|removalof(?:the|his|her)?${SUTURES}|${SUTURES}(?:were|was|had been|hadbeen)?(?:removed|takenout|pulled)|(?:removed|tookout)(?:the|his|her)?${SUTURES})`;
/** `The sutures were removed on`, `first postoperative visit of` */
const AFTER = new RegExp(
  `${AFTERCARE}(?:was|were|is|tookplace|occurred|held|done|dated|performed){0,2}(?:on|of|dated|from)?$`,
);
/** Behind a day that opens its sentence. */
const THEN_AFTER = new RegExp(`^(?:at|during|for|in|was)?(?:the|his|her|an?)?${AFTERCARE}`);
const TO_COME = /will|schedul|plan|tobe|next|due|until|if|request|expect|should/;
/** Another operation, dated or not. */
const SEVERAL =
  /(?:prior|previous|earlier|second|third|another|other|(?:two|three)(?!days|weeks|months|years)|both|several|first|subsequent|repeat|further|failed|old|past)(?:[a-z]{0,20})(?:surger|operation|arthroscop)|surgeries|operations(?!he|ince)|revision|reoperat|againoperated|(?:hardware|plate|screw)s?removal(?:surgery|operation)|removalof(?:the)?(?:hardware|plate|screws)(?:was|were|took|followed)|bilateral|statuspost|opposite|staged|(?:and|then)againon|andonceagain|laceration|historyof|biopsy/;
/** Operations on both sides. */
const ON_SIDES = [
  /left[a-z]{0,20}(?:surger|operation|arthroscop)/,
  /right[a-z]{0,20}(?:surger|operation|arthroscop)/,
];
const YEAR = /(?<=\b(?:in|of|from) )(?:19|20)\d\d(?![\w/-])/g;
const FAR = 140;

/** The operations and the care after them that a part dates. Linear. */
export const operationDaysIn = remembered(({ determination }: LetterPart): OperationDays => {
  const found = narrativeDates(determination).map(({ flow, dates }) => {
    const words = keyTextOf(flow);
    const operations: Dated[] = [];
    const aftercare: Dated[] = [];
    if (!MAY_TELL.test(words.key)) return { operations, aftercare, maybeSeveral: false };
    for (const { date, range } of [...dates, ...findAllMonths(flow.text), ...findYears(YEAR, flow.text)]) {
      const [at, end] = [placeOf(words, range.start), placeOf(words, range.end)];
      const sentence = sentenceAt(words, at);
      const before = words.key.slice(Math.max(sentence.start, at - FAR), at);
      const behind = words.key.slice(end, Math.min(sentence.end, end + FAR));
      const opens = /^(?:on|in)$/.test(before);
      if (toldAt(words, at, end).ofAnother) continue;
      const dated = { date, range: flow.sourceRange(range.start, range.end) };
      if ((AFTER.test(before) && !TO_COME.test(before)) || (opens && THEN_AFTER.test(behind)))
        aftercare.push(dated);
      else if ((OPERATED.test(before) && !SPOKEN_OF.test(before)) || (opens && THEN_OPERATED.test(behind)))
        operations.push(dated);
    }
    return { operations, aftercare, maybeSeveral: maySpeakOfSeveral(words) };
  });
  return {
    operations: found.flatMap(({ operations }) => operations),
    aftercare: found.flatMap(({ aftercare }) => aftercare),
    maybeSeveral: found.some(({ maybeSeveral }) => maybeSeveral),
  };
});

function maySpeakOfSeveral({ key, sentences }: KeyText): boolean {
  const apart = sentences.map((start, i) => key.slice(start, sentences[i + 1] ?? key.length)).join(' ');
  return SEVERAL.test(apart) || ON_SIDES.every((form) => form.test(apart));
}

const MAY_TELL = new RegExp(
  `${OPERATION}|${SUTURES}|postop|postsurg|(?:was|were)(?:${REPAIRED}|put|placed|implanted|inserted)`,
);
