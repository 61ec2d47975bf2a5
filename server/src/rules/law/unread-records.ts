import type { Flow } from '../../text/flow.ts';
import { type Range, withoutOverlaps } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';
import { sentenceBefore } from '../../text/words.ts';
import { ALONE_AT_HAND } from './denial-alone.ts';
import { DEFERRED } from './denial-deferred.ts';
import { REVIEWER, UTILIZATION_REVIEW } from './denial-words.ts';

const PART_OF_RECORDS =
  '(?! (?:of|from|on|for|by|with|dated|before|after|about) (?!(?:this|the) (?:case|patient|worker|item|point|matter|claim)\\b))';
const RECORDS =
  '(?:(?:medical|clinical|treatment|treating|case|underlying|progress) ){0,2}(?:records?|files?|charts?|reports|notes|documents)(?: of (?:this|the) (?:case|patient|worker))?';
const READ =
  '(?:opened|read|looked at|looked into|gone into|gone through|consulted|examined|reviewed|studied|seen)';
const TO_READ = '(?:open|read|look at|look into|go into|go through|consult|examine|review|study|see)';
const READING =
  '(?:opening|reading|looking at|looking into|going into|going through|consulting|examining|reviewing|studying|seeing)';
const ADOPTED = '(?:adopted|copied|repeated|reproduced|taken over|reprinted|accepted)';

/** How a letter says that nobody looked at the medical records. For folded words; every repetition is bounded. */
const UNREAD: readonly RegExp[] = [
  new RegExp(`\\bno (?:medical |clinical )?(?:records?|files?|charts?) (?:was|were|has been|have been) ${READ}\\b`, 'gi'),
  new RegExp(`\\b(?:no reports?|not one of the (?:records|reports)|none of the (?:records|reports)|no part of the (?:(?:medical|case|clinical) )?(?:file|chart|records?)) (?:was|were|has been|have been) ${READ}\\b(?! (?:by|with|in full|in detail))`, 'gi'),
  new RegExp(
    `\\b(?:the |his |her )${RECORDS} (?:(?:was|were|has|have) (?:not|never)(?: been)? ${READ}|(?:was|were|has been|have been) (?:skipped|left (?:unread|unopened|aside|alone)|passed over|too (?:long|many|bulky|voluminous) to be ${READ}))\\b(?! (?:by (?!me\\b|this)|with|in full|in detail))`,
    'gi',
  ),
  new RegExp(
    `\\bwithout (?:(?:having )?(?:${READ}|${READING})|(?:an?y? )?(?:\\w{1,20} )?(?:look (?:at|into)|recourse to|reference to|review of|study of|reading of|examination of)) (?:any|the|his|her|a single) ${RECORDS}\\b${PART_OF_RECORDS}`,
    'gi',
  ),
  new RegExp(
    `\\b${REVIEWER} (?:(?:\\S{1,30} ){1,10}and )?(?:did not|have not|has not|had not|never) (?:${TO_READ}(?:ed)?|${READ}) (?:any|the|his|her) (?:${RECORDS})\\b${PART_OF_RECORDS}`,
    'gi',
  ),
  new RegExp(
    `\\b(?:not necessary|unnecessary|not needed|no (?:need|time|reason|cause|occasion)) to ${TO_READ} (?:any|the|his|her) ${RECORDS}\\b${PART_OF_RECORDS}`,
    'gi',
  ),
  new RegExp(`\\b(?:the |his |her )${RECORDS} (?:was|were) not (?:made )?available to (?:me|this reviewer|the (?:expert )?reviewer)\\b`, 'gi'),
  /\b(?:no|not one|not a single) (?:\w{1,20} )?(?:report|record|note)s? (?:has |have )?(?:reached|come to|came to|got to) (?:me|this reviewer|the (?:expert )?reviewer)\b|\bno (?:medical|clinical|treating) (?:report|record|note)s? (?:was|were) (?:at hand|before (?:me|this reviewer|the reviewer))\b/gi,
  /\bno (?:medical |clinical |treating )?(?:records?|reports?|notes?)(?: of (?:any|the|a) treating (?:physician|doctor|provider))? (?:was|were) (?:made )?available to (?:me|this reviewer|the (?:expert )?reviewer)\b/gi,
  new RegExp(
    `\\b${REVIEWER} (?:adopt|take over|copy|accept)s? (?:\\w+ ){0,5}${UTILIZATION_REVIEW} (?:as it stands|as they stand|as (?:my|its|his|her) own|word for word|unchanged|for its reasons)\\b`,
    'gi',
  ),
  new RegExp(`\\b(?:I|this reviewer) (?:simply |gladly )?defers? to ${UTILIZATION_REVIEW}`, 'gi'),
  new RegExp(
    `\\b${REVIEWER} (?:have|has) (?:not formed (?:an|any) opinion|formed no opinion|no opinion) (?:of (?:my|its|his|her) own|(?:apart from|other than|but|beyond) that of ${UTILIZATION_REVIEW})`,
    'gi',
  ),
  new RegExp(
    `\\b(?:opinion|reasons?|reasoning|rationale|findings|words|text|conclusion|view)s? of (?:${UTILIZATION_REVIEW}|the denial)(?:\\b(?: of \\S{6,10})?) (?:is|are) ${ADOPTED}\\b|(?:the )${UTILIZATION_REVIEW} is ${ADOPTED} (?:in full|in its entirety|as it is|unchanged|without)\\b`,
    'gi',
  ),
]; // biome-ignore format: one wording a row

/** Somebody else says so; it is denied, or a condition. */
const OF_OTHERS =
  /\b(?:utilization review\w*|UR|administrator|adjuster|denial|provider|physician|surgeon|evaluator|QME|AME)\b(?: \S+){0,12} ?$/i;
const NOT_SO =
  /\b(?:if|had (?:the|these|he|she|they|it|I)|not|never|cannot|should|would|whether) (?:\S+ ){0,12}$/i;
/** After such words it is the letter that says so, whoever was spoken of before. */
const OF_LETTER = new RegExp(
  `^(?:I|This reviewer) (?!(?:\\S+ ){0,20}(?:that|how|if) )|\\b(?:${REVIEWER}|(?:is|are) (?:affirmed|upheld|${ADOPTED})) (?:\\S+ ){0,6}$`,
  'i',
);
const LONGEST = 200;

/** Where a text says that the medical records were not looked at, in UTF-16 offsets of the source. */
export const unreadRecordsIn = remembered((flow: Flow): readonly Range[] => {
  const found = [...UNREAD, ...ALONE_AT_HAND, ...DEFERRED]
    .flatMap((form) => matchesOf(form, flow.text))
    .flatMap(({ index, 0: words }) => {
      const before = sentenceBefore(flow.text, index, LONGEST);
      if (NOT_SO.test(before) || (OF_OTHERS.test(before) && !OF_LETTER.test(before) && !/^I\b/.test(words)))
        return [];
      return [{ start: index, end: index + words.length }];
    });
  return withoutOverlaps(found).map(({ start, end }) => flow.sourceRange(start, end));
});
