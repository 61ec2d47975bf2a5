const BEFORE_THE = [
  'of', 'in', 'for', 'to', 'on', 'with', 'by', 'from', 'and', 'at', 'that', 'is', 'was', 'as', 'when', 'if',
]; // biome-ignore format: a word list reads best in rows
const BEFORE_NOT = [
  'is', 'was', 'are', 'were', 'does', 'did', 'has', 'have', 'had', 'do', 'would', 'should', 'could', 'will',
]; // biome-ignore format: a word list reads best in rows
const AFTER_THE = [
  'patient', 'request', 'requested', 'injured', 'worker', 'applicant', 'claimant', 'treating', 'claims', 'records', 'medical',
  'guideline', 'guidelines', 'provider', 'physician', 'treatment', 'report', 'current', 'right', 'left', 'lumbar', 'cervical',
  'knee', 'shoulder', 'pain', 'low', 'mtus', 'odg', 'acoem',
]; // biome-ignore format: a word list reads best in rows
const AFTER_NOT = [
  'medically', 'necessary', 'recommended', 'supported', 'indicated', 'documented', 'been', 'have', 'warranted',
]; // biome-ignore format: a word list reads best in rows

/** Words that the form and its writers set side by side, without the space between them, and where that belongs. */
const PAIRS: ReadonlyMap<string, number> = new Map(
  [
    ...BEFORE_THE.map((word) => [word, 'the']),
    ...BEFORE_NOT.map((word) => [word, 'not']),
    ...AFTER_THE.map((word) => ['the', word]),
    ...AFTER_NOT.map((word) => ['not', word]),
    ...['necessary', 'appropriate', 'indicated'].map((word) => ['medically', word]),
    ['injured', 'worker'], ['this', 'patient'], ['this', 'request'], ['of', 'this'], ['in', 'this'], ['for', 'this'], ['low', 'back'],
    ['physical', 'therapy'], ['back', 'pain'], ['decision', 'based'], ['based', 'on'], ['decision', 'rationale'],
  ].map(([first = '', second = '']) => [first + second, first.length]),
); // biome-ignore format: a table reads best in rows

const NUMBERS = [
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'fifteen', 'twenty', 'thirty',
  'forty', 'fifty', 'sixty', 'ninety', 'several', 'few', 'many',
]; // biome-ignore format: a word list reads best in rows
const UNITS = [
  'day', 'week', 'month', 'year', 'hour', 'minute', 'visit', 'session', 'tablet', 'capsule', 'pill', 'time', 'dose', 'refill', 'mile',
  'block', 'pound', 'level', 'injection', 'treatment', 'step', 'appointment', 'milligram', 'unit', 'box', 'tube', 'bottle', 'stair',
].flatMap((unit) => [unit, `${unit}s`]).concat('inch', 'inches', 'feet', 'percent', 'patches', 'boxes'); // biome-ignore format: a word list reads best in rows
const TIMES = [
  'day', 'week', 'month', 'year', 'hour', 'visit', 'night', 'morning', 'evening', 'session', 'tablet', 'dose',
]; // biome-ignore format: a word list reads best in rows
const JOINTS = [
  'knee', 'shoulder', 'wrist', 'hip', 'ankle', 'leg', 'arm', 'elbow', 'thumb', 'heel', 'thigh', 'calf', 'eye',
]; // biome-ignore format: a word list reads best in rows

/** What is often side by side: words of each row before words of the other. */
const COUNTS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [NUMBERS, UNITS],
  [['per', 'each', 'every', 'last', 'next', 'past', 'this', 'first', 'second', 'third'], TIMES],
  [['once', 'twice', 'thrice'], ['daily', 'weekly', 'monthly', 'nightly', 'a', 'per', 'each', 'every']],
  [['left', 'right'], [...JOINTS, 'foot']],
  [['both'], [...JOINTS.map((joint) => `${joint}s`), 'hands', 'feet', 'sides']],
  [['upper', 'lower'], ['back', 'leg', 'legs', 'arm', 'limb', 'limbs', 'extremity', 'extremities']],
]; // biome-ignore format: a table reads best in rows

/** One word of everyday use each, although it looks like two. */
const EVERYDAY: ReadonlySet<string> = new Set([
  'onetime', 'everyday', 'everynight', 'seconds', 'oncea', 'fewday',
]); // biome-ignore format: a word list reads best in rows

/** Numbers and units, times, sides and joints without the space between them, and where it belongs: `sixweeks`, `perday`. */
const GLUED_COUNTS: ReadonlyMap<string, number> = new Map(
  COUNTS.flatMap(([firsts, seconds]) =>
    firsts.flatMap((first) => seconds.map((second): [string, number] => [first + second, first.length])),
  ).filter(([word]) => !EVERYDAY.has(word)),
);

/** Where two words of such a pair, in lower case, are glued in one, counted from its beginning; 0 for any other word. */
export function gluedAt(word: string): number {
  return PAIRS.get(word) ?? GLUED_COUNTS.get(word) ?? 0;
}

/** Small words that begin no longer word of English together with one that letters use (`forgetting` does). */
const HEADS = ['is', 'was', 'were', 'are', 'had', 'with', 'from', 'and', 'the', 'that', 'of', 'have', 'been', 'this']; // biome-ignore format: a word list reads best in rows
const HEADS_OF_LONG = [
  ...HEADS, 'has', 'to', 'because', 'until', 'during', 'which', 'would', 'should', 'could', 'does', 'did', 'than', 'she', 'both', 'each',
  'they', 'when', 'then', 'after', 'for', 'but', 'his', 'her', 'no', 'cannot',
]; // biome-ignore format: a word list reads best in rows
/** And those that end none (`mentalis`, `herein` do). */
const TAILS = ['of', 'with', 'was', 'were', 'had', 'that', 'have', 'been'];
const TAILS_OF_LONG = [
  ...TAILS, 'and', 'for', 'the', 'has', 'in', 'to', 'from', 'because', 'until', 'during', 'which', 'when', 'not', 'after', 'before',
  'would', 'should', 'could', 'between', 'there', 'his',
]; // biome-ignore format: a word list reads best in rows
/** From this length on a word of the spelling list is one of the longer ones, in UTF-16 units. */
const LONG = 6;
/** Shorter ones may be a compound of everyday use. */
const LONG_TWO = 14;
const SHORTEST = 4;
const WORDS: ReadonlySet<string> = new Set([
  'thereof', 'hereof', 'whereof', 'therewith', 'herewith', 'wherewith', 'forthwith', 'withstand', 'constantin',
  'forgetting', 'forgiving', 'forbearing', 'aftereffect', 'aftereffects', 'afterthought', 'aftershocks', 'hereinafter', 'hereinbefore',
]); // biome-ignore format: a word list reads best in rows

/**
 * Where a word that is none of English, in lower case, has a small word before or after one that letters use (`wasnormal`,
 * `painof`), or is two long ones that letters use (`supervisedtreatment`), counted from its beginning; 0 for any other word.
 * `isWord`: whether a word of four letters or more is used by letters.
 */
export function smallWordAt(word: string, isWord: (word: string) => boolean): number {
  if (word.length < SHORTEST + 2 || WORDS.has(word)) return 0;
  const isLeft = (rest: string, ofLong: boolean) => rest.length >= (ofLong ? LONG : SHORTEST) && isWord(rest);
  for (const head of HEADS_OF_LONG) {
    if (word.startsWith(head) && isLeft(word.slice(head.length), !HEADS.includes(head))) return head.length;
  }
  for (const tail of TAILS_OF_LONG) {
    const at = word.length - tail.length;
    if (word.endsWith(tail) && isLeft(word.slice(0, at), !TAILS.includes(tail))) return at;
  }
  if (word.length < LONG_TWO || word.startsWith('counter')) return 0;
  for (let at = LONG; at <= word.length - LONG; at++) {
    if (isWord(word.slice(0, at)) && isWord(word.slice(at))) return at;
  }
  return 0;
}
