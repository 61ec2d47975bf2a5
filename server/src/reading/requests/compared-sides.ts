import { anyOfWords, NEAREST } from '../relatives.ts';

/** Words for a time of life before the claim, by their letters. */
const EARLIER_IN_LIFE = [
  'in(?:(?:high|grade|middle|elementary)?school|college|university|childhood|infancy|adolescence|boyhood|girlhood|youth)',
  'inthe(?:army|navy|military|service|marines|airforce|(?:19|20)\\d\\ds)',
  '(?:his|her|their)(?:youth|childhood|boyhood|girlhood|adolescence|school|college|army|navy|military)',
  '(?:his|her|their)(?:early|mid|late)?(?:teens|twenties|thirties|forties|fifties)',
  'asan?(?:boy|girl|teen|youth|youngster|adolescent|infant|student|soldier|child(?!care)|kid(?!n)|highschool|college)',
  'asa(?:young|younger)(?:man|woman|adult|person)|(?:high|grade)school(?:football|sport|athlet|year|injur)',
  '(?:years|decades)(?:before|earlier|back)|decadesago|longago|when(?:he|she)was(?:\\d|ten|twelve|a)',
  'at(?:the)?age(?:of)?(?:\\d|ten|eleven|twelve|[a-z]{3,5}teen|twenty|thirty)',
].join('|'); // biome-ignore format: one kind a row
/** What a sentence says of a side that is not that of the claim. */
const NOT_AT_ISSUE =
  '(?:not|never)(?:been)?(?:injured|hurt|affected|involved|claimed|accepted|treated|atissue|indispute|inquestion|(?:a)?partof(?:the|this)claim)|since(?:birth|childhood|astroke|thestroke)|frombirth|congenital|(?:^|in)aclaim(?:of|for|from)|claim(?:of|for)\\w{1,40}(?:closed|settled|resolved)';
const COMPARES = new RegExp(
  `${EARLIER_IN_LIFE}|${NOT_AT_ISSUE}|compar|dominan|handed|previous|prior|historyof|formerly|yearsago|in(?:19|20)\\d\\d|nonindustrial|(?:another|other|different|earlier|second|older|old|separate|unrelated|closed)(?:claim|injury|patient)|misfiled|mistake|inerror|erroneous|utilizationreview|(?:his|her)(?:${anyOfWords(NEAREST)})|healthy|goodside|(?:is|are|was|were|now)fine|notender|nopain|notreatmentnow|notreatmentsince|at(?:twenty|thirty|forty|fifty)(?!deg)|normal$|contralateral|opposite|unaffected|uninjured|uninvolved|compensat|versus|(?:was|is|were|are)normal|unremarkable|asymptomatic|other(?:side|knee|shoulder|hand|foot|arm|leg|hip|wrist|ankle|elbow)`,
);
/** Whether a sentence, by its letters, compares the two sides, or speaks of a side that is sound or not that of the claim. */
export function comparesSides(letters: string): boolean {
  return COMPARES.test(letters) || (/left/.test(letters) && /right/.test(letters));
}
