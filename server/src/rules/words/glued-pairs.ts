const BEFORE_THE = [
  'of',
  'in',
  'for',
  'to',
  'on',
  'with',
  'by',
  'from',
  'and',
  'at',
  'that',
  'is',
  'was',
  'as',
  'when',
  'if',
];
const BEFORE_NOT = [
  'is',
  'was',
  'are',
  'were',
  'does',
  'did',
  'has',
  'have',
  'had',
  'do',
  'would',
  'should',
  'could',
  'will',
];
const AFTER_THE = [
  'patient', 'request', 'requested', 'injured', 'worker', 'applicant', 'claimant', 'treating', 'claims', 'records', 'medical',
  'guideline', 'guidelines', 'provider', 'physician', 'treatment', 'report', 'current', 'right', 'left', 'lumbar', 'cervical',
  'knee', 'shoulder', 'pain', 'low', 'mtus', 'odg', 'acoem',
]; // biome-ignore format: a word list reads best in rows
const AFTER_NOT = [
  'medically',
  'necessary',
  'recommended',
  'supported',
  'indicated',
  'documented',
  'been',
  'have',
  'warranted',
];

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

/** Where two words in lower case are glued in one, counted from its beginning; 0 for any other word. */
export function gluedAt(word: string): number {
  return PAIRS.get(word) ?? 0;
}
