import type { Flow } from '../../text/flow.ts';
import { type Range, withoutOverlaps } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';
import { sentenceBefore } from '../../text/words.ts';

const KIND =
  "(?:medical|clinical|treatment|treating|progress|office|chart|operative|imaging|physician's|doctor's|provider's)";
const PAPER =
  '(?:records?|reports?|notes?|documentation|documents|paperwork|files?|charts?|information|chart notes?)';
const ANY_KIND = "(?:medical|clinical|treating|chart|physician's|doctor's|provider's)";
/** `medical records`, `progress note, imaging report or operative report`: of one kind alone others may be there. */
const MEDICAL_PAPERS = `(?:${ANY_KIND} (?:${KIND} )?${PAPER}|${KIND} ${PAPER}(?:(?:,| or|, or| and|, and) (?:${KIND} )?${PAPER}){1,3})`;
const PAPERS = `(?:${MEDICAL_PAPERS}|records?|documents|charts?)`;
const SENT =
  '(?:submitted|sent|received|provided|included|furnished|supplied|enclosed|forwarded|attached|transmitted|produced|available|made available|found|on file|at hand|in (?:the|this) (?:case )?(?:file|packet)|given to me|before me)';
/** What is after the words where some records are meant: of a treatment, of a time, on a finding. */
const OF_SOME =
  '(?! (?:(?:that was|\\w{1,20}ed) )?(?:of (?!any kind|any sort|the case|this case)|on (?!file)|about|regarding|concerning|that (?!was|were)|which|showing|describing|documenting|to (?!me\\b|us\\b|this reviewer|the (?:expert )?reviewer|go by)|from (?!the (?:treating|provider|requesting)|his (?:treating|doctor)|her (?:treating|doctor)|any|anyone|either)|before (?!me\\b|this reviewer)|after|prior|since(?! none)|dated|by the (?:chiro|psych|hosp|phys)|for (?!(?:this )?review|this case|the review|the case|this determination)|with (?:a|an|any)|beyond|later|earlier)\\b)';

/** How a letter says that there is no medical record at all. For folded words with straight apostrophes; every repetition is bounded. */
const ABSENT: readonly RegExp[] = [
  new RegExp(
    `\\b(?:no|not a single|not one|none of the) ${PAPERS}(?: of any (?:kind|sort)| at all| whatsoever)?${OF_SOME}(?: (?:was|were|has been|have been|had been|is|are|could be|can be))?(?: ever)? ${SENT}\\b${OF_SOME}`,
    'gi',
  ),
  new RegExp(
    `\\b(?:there (?:is|are|was|were)|I (?:have|had|was|have been|received|got)(?: been)?(?: (?:given|sent|provided with|furnished with|supplied with|shown))?) no (?:${PAPERS})(?: at all| whatsoever| of any (?:kind|sort)| in (?:the|this) (?:case )?(?:file|packet)| before me| on file| at hand| to (?:review|go by)| for (?:this )?review)\\b${OF_SOME}`,
    'gi',
  ),
  new RegExp(
    `\\b(?:the |any )?(?:${MEDICAL_PAPERS}|records|chart) (?:was|were|has|have|had) (?:never|not)(?: been)?(?: ever)? ${SENT}\\b${OF_SOME}`,
    'gi',
  ),
  new RegExp(
    `\\b(?:did not|didn't|never|failed to|has not|have not) (?:send|sent|submit|submitted|provide|provided|forward|forwarded|supply|supplied|include|included|furnish|furnished|enclose|enclosed) (?:me )?any (?:${MEDICAL_PAPERS}|records)(?: at all)?\\b${OF_SOME}`,
    'gi',
  ),
  new RegExp(
    `\\b(?:in the absence of|without|lacking|for want of|for lack of) (?:(?:any|all) )?(?:a |the )?${PAPERS}(?: at all| whatsoever| to go by)?\\b${OF_SOME}`,
    'gi',
  ),
  new RegExp(
    `\\b(?:file|application|packet|envelope|submission|case file|folder)(?: \\w{1,20}){0,6}? (?:holds?|held|contains?|contained|came|arrived|comes|has|had|includes?|included) (?:no|without(?: any| a single)?) (?:${MEDICAL_PAPERS}|records)\\b${OF_SOME}`,
    'gi',
  ),
  new RegExp(
    `\\b(?:has|have|had|did) not (?:suppl(?:y|ied)|sent|send|submit(?:ted)?|provided?|furnish(?:ed)?|forward(?:ed)?) (?:the |any )?(?:${MEDICAL_PAPERS}|records)\\b${OF_SOME}`,
    'gi',
  ),
  new RegExp(
    `\\bno (?:reports?|records?|notes?|charts?),? (?:(?:or )?(?:reports?|records?|notes?|studies|charts?),? ?){1,3}(?:of any kind |at all |whatsoever )?(?:was|were|has been|have been|are|is) ${SENT}\\b${OF_SOME}`,
    'gi',
  ),
  /\b(?:not (?:one|a single) (?:page|sheet|line)|no (?:page|part)) of (?:the|his|her|any) (?:medical |clinical )?(?:chart|records?|file) (?:was|were|has been) (?:sent|forwarded|received|provided|submitted|included|supplied)\b/gi,
  /\bmedical records: (?:none|nil|not (?:sent|received|provided|available))\b|\b(?:medical|clinical) (?:records|documentation|documents) (?:is|are|was|were) (?:lacking|missing|absent|wanting|entirely absent)\b(?! (?:of|on|for|that|as to|in))/gi,
  /\bnothing from (?:the|his|her|any) (?:treating |primary treating |requesting )?(?:physician|doctor|provider|clinic) (?:was|has been) (?:sent|received|provided|forwarded|submitted|included)\b|\bno medical evidence (?:is|was) in (?:it|the (?:case )?file)\b|\bfile (?:has|holds|contains) no (?:medical|clinical) (?:documentation|evidence|records|information)\b(?! (?:of|on|that|for|from))/gi,
  /\b(?:whose|the|his|her) (?:chart|records|medical file) (?:(?:is|was) empty|(?:was|were) never (?:sent|received|provided|forwarded|submitted))\b/gi,
  /\brecords (?:were|have been) requested(?: (?:twice|again|repeatedly|several times))?,? (?:but|and|yet) (?:none|nothing) (?:ever )?(?:came|arrived|was (?:sent|received)|were (?:sent|received)|has come|have come)\b/gi,
  /\bno (?:\w{1,20}'s )?(?:notes?|reports?|records?) (?:is|are|was|were) among the (?:papers|documents|materials)\b/gi,
]; // biome-ignore format: one wording a row

/** Somebody else had none, or a denial was for the lack of them. */
const OF_OTHERS =
  /\b(?:utilization review\w*|UR|claims administrator|administrator|adjuster|denied|denial|certified|denies|carrier|insurer|if|had|whether|that)\b(?: \S+){0,14} ?$/i;
/** They have come in the meantime, or others are named. */
const HAVE_COME =
  /^[^.]{0,120}\b(?:have since|has since|since (?:been|come)|later|now (?:been|on file|hold|contain)|were then|but (?:the|a|one|two|three)|except|other than|apart from|besides)\b/i;
const LONGEST = 200;

/** Where a text says that there is no medical record at all, in UTF-16 offsets of the source, in order. */
export const absentRecordsIn = remembered((flow: Flow): readonly Range[] => {
  const text = flow.text.replaceAll('\u2019', "'");
  const found = ABSENT.flatMap((form) => matchesOf(form, text)).flatMap(({ index, 0: words }) => {
    const end = index + words.length;
    if (OF_OTHERS.test(sentenceBefore(text, index, LONGEST))) return [];
    return HAVE_COME.test(text.slice(end, end + LONGEST)) ? [] : [{ start: index, end }];
  });
  return withoutOverlaps(found).map(({ start, end }) => flow.sourceRange(start, end));
});
