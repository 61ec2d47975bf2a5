/** Words by which clauses are distinguished. All in lower case, as sentences have them. */
import { LISTS } from './cue-lists.ts';

/** Words at which a phrase ends: another clause begins. */
export const STOPS: ReadonlySet<string> = new Set([
  'that', 'which', 'who', 'whom', 'whose', 'because', 'since', 'although', 'though', 'while', 'whereas', 'if', 'whether',
  'unless', 'until', 'when', 'where', 'than', 'what', 'but', 'however',
]); // biome-ignore format: a word list reads best in rows
/** Words after which a clause begins. */
export const BOUNDARIES: ReadonlySet<string> = new Set([
  ...STOPS, 'therefore', 'thus', 'hence', 'so', 'yet', 'nevertheless', 'accordingly', 'consequently', 'how', 'why', 'once',
  'provided', 'assuming', 'albeit', 'whereby', 'wherefore',
]); // biome-ignore format: a word list reads best in rows
/** Of these, the ones that make the clause hang on the words before it. */
export const LINKS: ReadonlySet<string> = new Set(['how', 'why', 'what', 'whose']);
/** Words that join clauses. */
export const JOINS: ReadonlySet<string> = new Set(['but', 'and', 'so', 'yet', 'or']);
/** Words that open a clause on the noun before them. */
export const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'that']);
/** Verbs of saying: a clause with a determiner may follow without `that`. */
export const SAYS: ReadonlySet<string> = new Set([
  ...LISTS.say, 'suggesting', 'indicating', 'showing', 'demonstrating', 'establishing', 'proving', 'meaning', 'means',
  'shows', 'show', 'establish', 'establishes', 'demonstrate', 'demonstrates', 'consider', 'finding',
]); // biome-ignore format: a word list reads best in rows
/** Words after which `that` begins what is said, not what distinguishes a noun from others. */
export const SAYING =
  /^(?:argu|stat|say|said|writ|wrote|contend|maintain|hold|held|opin|assert|not(?:e|es|ed|ing)$|conclu|determin|find|found|felt|feel|believ|think|thought|insist|suggest|indicat|report|explain|evidence|documentation|doubt|clear|evident|view|position|fact|follow|show|demonstrat|establish|agree|likely|true|means?$)/;
/** Words that surely open what a sentence is about, and do not go on with it (`with two refills, six tablets a day`). */
export const POINTING: ReadonlySet<string> = new Set([
  'the', 'this', 'these', 'it', 'such', 'said', 'a', 'an', 'any', 'no', 'none', 'neither',
]); // biome-ignore format: a word list reads best in rows
/** These, and others that open it. */
export const DETERMINERS: ReadonlySet<string> = new Set([
  ...POINTING, 'that', 'those', 'each', 'both', 'all', 'he', 'she', 'they', 'there', 'his', 'her', 'their', 'its',
  'i', 'we', 'my', 'our', 'medical', 'nothing', 'another', 'further', 'additional', 'continued', 'requested', 'one',
  'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve', 'more',
]); // biome-ignore format: a word list reads best in rows
/** Words that open a stretch before the main clause. */
export const STRETCH_OPENINGS: readonly string[] = [
  'as', 'since', 'because', 'given', 'although', 'though', 'while', 'whereas', 'when', 'in', 'on', 'due', 'based',
  'for', 'with', 'without', 'under', 'per', 'by', 'after', 'until', 'despite', 'considering', 'having', 'from',
  'absent', 'however', 'even', 'contrary', 'unlike', 'where', 'notwithstanding',
]; // biome-ignore format: a word list reads best in rows
/** Openings of a sentence whose words before the main clause end at a comma: of such a stretch, or a single adverb. */
export const OPENINGS: ReadonlySet<string> = new Set([
  ...STRETCH_OPENINGS, 'if', 'unless', 'before', 'to', 'at', 'lacking', 'therefore', 'thus', 'hence', 'accordingly',
  'consequently', 'overall', 'finally', 'ultimately', 'likewise', 'similarly', 'additionally', 'moreover',
  'furthermore', 'like', 'should', 'were', 'had', 'provided', 'assuming', 'once', 'admittedly', 'granted',
  'nevertheless', 'still', 'clearly', 'again', 'here', 'taken', 'weighing', 'applying', 'all', 'together', 'instead',
  'further', 'following', 'seen', 'that',
]); // biome-ignore format: a word list reads best in rows
/** Words after a comma that go on with what is before it. */
export const GOES_ON: ReadonlySet<string> = new Set([
  'with', 'qty', 'quantity', 'and', 'or', 'dos', 'for', 'including', 'in', 'on', 'to', 'at', 'per', 'by',
]); // biome-ignore format: a word list reads best in rows
/** After these a request is spoken of: a main clause begins there without a comma, too. */
export const AFTER_THE: ReadonlySet<string> = new Set([
  'request', 'requested', 'current', 'currently', 'requests', 'medical', 'prescription',
]); // biome-ignore format: a word list reads best in rows

/** So far back a clause is looked for, in words. */
export const LONGEST_CLAUSE = 60;
