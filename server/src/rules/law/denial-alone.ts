import { DENIAL, REVIEWER, UTILIZATION_REVIEW } from './denial-words.ts';

const APPLICATION = '(?:the )?application(?: form)?(?: for (?:independent medical )?review)?';
const PAPER = `(?:${DENIAL}|${APPLICATION})`;
/** No other paper is named after it: `the denial and nine reports`. */
const NOTHING_MORE = `(?! (?:of \\S{1,20} )?(?:and|with|as well as|plus) (?!${PAPER}\\b|no\\b|nothing\\b))`;
const RECORDS =
  '(?:(?:medical|clinical|progress|treating) )?(?:records?|reports?|notes?)(?: (?:or|and) (?:other )?(?:reports?|notes?|records?))?';
const AT_HAND =
  '(?:at hand|in the (?:case )?file|available|received|sent|submitted|provided|supplied|furnished|produced|read|before (?:me|this reviewer))';
const OWN_TEXT =
  '(?:this (?:case |clinical )?(?:summary|history|account|letter|text)|the (?:present|following|above) (?:case |clinical )?(?:summary|history|account|facts)|the (?:text of (?:this|the) (?:case )?summary|(?:case )?summary(?: below| above| here)?|(?:history|facts|account)(?: below| above| here)?)|what follows|(?:all|everything) (?:that is )?(?:said )?(?:above|below|here)|what is said (?:here|above|below)|(?:the|this) (?:first |last |above |following )?paragraph)';
const TAKEN =
  '(?:copied|taken|taken over|taken up|borrowed|drawn|lifted|transcribed|made up|made|put together|derived|compiled|adapted|excerpted|quoted)';
const THAT_OF = '(?:(?:the text|the words|a copy|the summary|that|those|the) of )?';

/** How a letter says that nothing but the denial or the application was at hand, or is the source. For folded words; all bounded. */
export const ALONE_AT_HAND: readonly RegExp[] = [
  /\b(?:review|determination|decision|summary|case) (?:was |is |has been )?(?:done|made|based|rests?|written|drawn up|taken) (?:on|from|upon) (?:the )?application(?: form)?(?: alone| only|,? and nothing else)/gi,
  new RegExp(`\\bnothing (?:else )?(?:but|other than|except|besides|beyond) ${UTILIZATION_REVIEW} (?:was|were|has been) (?:opened|read|looked at|looked into|consulted|examined|reviewed|studied|seen)\\b`, 'gi'),
  new RegExp(
    `\\b(?:rel(?:y|ied|ies)|based|rests?|consulted|read|reviewed|looked at|decided|judged|known|comes?|came)(?: \\w+){0,4} ${DENIAL},? (?:alone|only|and nothing else|and nothing more)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:based|rel(?:y|ied|ies)|rests?|decided|founded|known|taken|drawn|comes?|came) (?:only|solely|exclusively|entirely|wholly|merely) (?:up)?(?:on|from|by) ${DENIAL}`,
    'gi',
  ),
  new RegExp(`\\b(?:read|seen|consulted|looked at|reviewed|had|received) (?:only|nothing but|no more than) ${PAPER}\\b${NOTHING_MORE}(?: at hand)?`, 'gi'),
  new RegExp(
    `\\b(?:only|sole) (?:paper|document|record|report|medical record|source)s? (?:that (?:was|were|is) )?(?:${AT_HAND} )?(?:for (?:this )?review )?(?:is|was|are|were) ${PAPER}\\b${NOTHING_MORE}`,
    'gi',
  ),
  new RegExp(
    `\\b(?:file|case file|records?|folder|packet|envelope) (?:contains?|contained|holds?|held|consists? of|consisted of|had|has|comprises?|consists?(?= \\w{4,8} of)|consisted(?= \\w{4,8} of)) (?:only|nothing but|nothing except|nothing besides|nothing other than|no more than|solely)(?: of)? ${PAPER}\\b${NOTHING_MORE}`,
    'gi',
  ),
  new RegExp(
    `\\b(?:file|folder|packet|envelope) (?:contains?|contained|holds?|held|consists? of|consisted of|had|has) ${PAPER} and ${PAPER},? (?:and|but) (?:no|nothing)\\b`,
    'gi',
  ),
  new RegExp(`\\bonly ${PAPER} (?:and ${PAPER} )?(?:is|was|were) ${AT_HAND}\\b`, 'gi'),
  new RegExp(
    `\\bnothing (?:else )?(?:was |is )?(?:${AT_HAND} )?(?:apart from|but|except|besides|other than) ${PAPER}(?: (?:was|is) ${AT_HAND})?\\b${NOTHING_MORE}`,
    'gi',
  ),
  new RegExp(`\\b(?:apart from|except for|besides|other than) ${PAPER},? (?:and ${PAPER},? )?(?:no ${RECORDS}|nothing) (?:is|was|were) ${AT_HAND}\\b`, 'gi'),
  new RegExp(`\\ball (?:that |there )?(?:was |is |I had )(?:${AT_HAND} )(?:was|is) ${PAPER}\\b${NOTHING_MORE}`, 'gi'),
  new RegExp(
    `\\bno ${RECORDS} (?:(?:was|were|is|are) )?(?:${AT_HAND})?,? ?(?:except|except for|apart from|other than|but|besides|only|and only) ${PAPER}\\b${NOTHING_MORE}`,
    'gi',
  ),
  new RegExp(
    `\\b${OWN_TEXT} (?:(?:is|are|was|were|has been|have been) (?:(?:identical (?:with|to)|the same as|${TAKEN} from|an? (?:copy|transcript|transcription|repetition|paraphrase|digest|excerpt) (?:of|from)) )?|reproduces? |repeats? |copies |follows |follow )${THAT_OF}${DENIAL}(?:'s)?(?! (?:of|was|were|that) (?:denied|certified))`,
    'gi',
  ),
  new RegExp(
    `\\b${DENIAL} (?:is|was|has been) used as (?:the )?(?:only |sole )?(?:basis|source) (?:of|for) (?:this|the) (?:summary|review|decision|determination)\\b`,
    'gi',
  ),
  new RegExp(`\\b(?:enough|sufficient|suffices) to (?:read|consult|see|look at) ${DENIAL}`, 'gi'),
  new RegExp(`\\b(?:was|were|been) (?:sent|given|handed|furnished with|provided with) (?:only ${PAPER}\\b${NOTHING_MORE}|${PAPER} (?:and nothing (?:else|more)|alone|only)\\b)`, 'gi'),
  new RegExp(`\\b${REVIEWER} had (?:only|nothing but) ${PAPER}\\b${NOTHING_MORE}`, 'gi'),
]; // biome-ignore format: one wording a row
