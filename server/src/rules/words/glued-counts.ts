const NUMBERS = [
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'fifteen', 'twenty', 'thirty',
  'forty', 'fifty', 'sixty', 'ninety', 'several', 'few', 'many',
]; // biome-ignore format: a word list reads best in rows
const UNITS = [
  'day', 'week', 'month', 'year', 'hour', 'minute', 'visit', 'session', 'tablet', 'capsule', 'pill', 'time', 'dose', 'refill', 'mile',
  'block', 'pound', 'level', 'injection', 'treatment', 'step', 'appointment', 'milligram', 'unit', 'box', 'tube', 'bottle', 'stair',
].flatMap((unit) => [unit, `${unit}s`]).concat('inch', 'inches', 'feet', 'percent', 'patches', 'boxes'); // biome-ignore format: a word list reads best in rows
const TIMES = [
  'day',
  'week',
  'month',
  'year',
  'hour',
  'visit',
  'night',
  'morning',
  'evening',
  'session',
  'tablet',
  'dose',
];
const JOINTS = [
  'knee',
  'shoulder',
  'wrist',
  'hip',
  'ankle',
  'leg',
  'arm',
  'elbow',
  'thumb',
  'heel',
  'thigh',
  'calf',
  'eye',
];

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
const ONE_WORD: ReadonlySet<string> = new Set([
  'onetime',
  'everyday',
  'everynight',
  'seconds',
  'oncea',
  'fewday',
]);

/** Numbers and units, times, sides and joints without the space between them, and where it belongs: `sixweeks`, `perday`. */
export const GLUED_COUNTS: ReadonlyMap<string, number> = new Map(
  COUNTS.flatMap(([firsts, seconds]) =>
    firsts.flatMap((first) => seconds.map((second): [string, number] => [first + second, first.length])),
  ).filter(([word]) => !ONE_WORD.has(word)),
);
