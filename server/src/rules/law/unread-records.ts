import type { Flow } from '../../text/flow.ts';
import type { Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';
import { sentenceBefore } from '../../text/words.ts';

const RECORDS =
  '(?:(?:medical|clinical|treatment) )?(?:records?|files?|charts?)(?: of (?:this|the) (?:case|patient|worker))?';
const REVIEW =
  "(?:the )?(?:utilization review|UR)(?:er)?(?:'s)?(?: (?:physician|doctor|determination|decision|denial|letter|report|summary))?(?:'s)?(?: of \\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4})?";
const READ = '(?:opened|read|looked at|looked into|consulted|examined|reviewed|studied|seen)';

/** How a letter says that nobody looked at the medical records. For folded words; every repetition is bounded. */
const UNREAD: readonly RegExp[] = [
  new RegExp(`\\bno (?:medical |clinical )?(?:records?|files?|charts?) (?:was|were|has been|have been) ${READ}\\b`, 'gi'),
  new RegExp(
    `\\b(?:the |his |her )${RECORDS} (?:was|were|has|have) (?:not|never)(?: been)? ${READ}\\b(?! (?:with|in full|in detail))`,
    'gi',
  ),
  new RegExp(`\\bwithout (?:having )?(?:open|read|look|consult|examin|review|study|see)(?:ing|ed|n)?(?: at)? (?:any|the|his|her|a single) ${RECORDS}`, 'gi'),
  new RegExp(
    `\\b(?:I|this reviewer|the reviewer) (?:did not|have not|had not|never) (?:open|read|look at|consult|examine|review|study|see)(?:ed)? (?:any|the|his|her) ${RECORDS}`,
    'gi',
  ),
  /\b(?:review|determination|decision|summary|case) (?:was |is |has been )?(?:done|made|based|rests?|written|drawn up|taken) (?:on|from|upon) (?:the )?application(?: form)?(?: alone| only|,? and nothing else)/gi,
  new RegExp(`\\bnothing (?:else )?(?:but|other than|except|besides|beyond) ${REVIEW} (?:was|were|has been) ${READ}\\b`, 'gi'),
  new RegExp(
    `\\b(?:rel(?:y|ied|ies)|based|rests?|consulted|read|reviewed|looked at|decided|judged)(?: \\w+){0,4} ${REVIEW},? (?:alone|only|and nothing else|and nothing more)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:I|this reviewer|the reviewer) (?:adopt|take over|copy|accept)s? (?:\\w+ ){0,5}${REVIEW} (?:as it stands|as they stand|as (?:my|its|his|her) own|word for word|unchanged|for its reasons)\\b`,
    'gi',
  ),
]; // biome-ignore format: one wording a row

/** Somebody else says so, or it is denied, or a condition. */
const OF_OTHERS =
  /\b(?:utilization review\w*|UR|administrator|adjuster|denial|provider|physician|if|had|not|never|should|would|whether) (?:\S+ ){0,12}$/i;
const LONGEST = 200;

/** Where a text says that the medical records were not looked at, in UTF-16 offsets of the source. */
export const unreadRecordsIn = remembered((flow: Flow): readonly Range[] =>
  UNREAD.flatMap((form) => matchesOf(form, flow.text)).flatMap(({ index, 0: words }) =>
    OF_OTHERS.test(sentenceBefore(flow.text, index, LONGEST))
      ? []
      : [flow.sourceRange(index, index + words.length)],
  ),
);
