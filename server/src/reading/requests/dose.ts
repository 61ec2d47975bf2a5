import { byWord, type Read, type Token, timesAt, valueAt, wordAt } from './request-tokens.ts';

/** How much of a drug is taken: `one tablet three times a day`. */
export interface Dose {
  /** Units (tablets, capsules, patches) a day: 3; for a patch that is changed every 72 hours 1/3. */
  readonly perDay: number;
  /** Whether it may be less: `every 4-6 hours`, `1-2 tablets`, `as needed`. */
  readonly atMost: boolean;
}

const FORMS: ReadonlySet<string> = new Set([
  'tablet', 'tablets', 'tab', 'tabs', 'capsule', 'capsules', 'cap', 'caps', 'pill', 'pills', 'patch', 'patches',
]); // biome-ignore format: a word list reads best in rows
/** What may be between the number of units, or the strength, and how often they are taken. */
const FILLERS: ReadonlySet<string> = new Set([
  ...FORMS, 'by', 'mouth', 'po', 'p', 'o', '.', ',', '(', ')', 'orally', 'oral', 'take', 'taking', 'taken', 'takes', 'to', 'be', 'is',
  'apply', 'applied', 'transdermal', 'transdermally', 'er', 'ir', 'sr',
]); // biome-ignore format: a word list reads best in rows
/** After one of these a number counts units. */
const TAKING: ReadonlySet<string> = new Set(['take', 'taking', 'takes', 'apply']);
const BY_MOUTH: ReadonlySet<string> = new Set(['by', 'po', 'p', 'orally']);
const ONCE = byWord({ '1': ['daily', 'qd', 'nightly', 'qhs', 'qam', 'qpm', 'hs'] });
const TIMES = byWord({ '2': ['bid'], '3': ['tid'], '4': ['qid'] });
const EACH: ReadonlySet<string> = new Set(['a', 'per', 'each', 'every', '/']);
const HOURS: ReadonlySet<string> = new Set(['hours', 'hour', 'hrs', 'hr', 'h']);
/** Hours between two doses that divide a day, and those of patches. */
const INTERVALS: ReadonlySet<number> = new Set([3, 4, 6, 8, 12, 24, 48, 72]);
/** With one of these somewhere the words state more than one dose a day, and not of each how large it is. */
const TIMES_OF_DAY: ReadonlySet<string> = new Set([
  'morning', 'noon', 'afternoon', 'evening', 'am', 'pm', 'breakfast', 'lunch', 'dinner', 'alternating', 'other', 'week', 'weekly',
  'month', 'monthly',
]); // biome-ignore format: a word list reads best in rows
const BEYOND: ReadonlySet<string> = new Set(['above', 'over', 'beyond', 'than', 'exceed', 'exceeding']);
/** So many words before how often it is taken belong to the dose. */
const NEAR = 8;
const MOST_UNITS = 12;

/** How often a unit is taken, with the index of the tokens that say it. */
interface Frequency {
  readonly times: number;
  readonly atMost: boolean;
  readonly first: number;
  /** The offset after the last one. */
  readonly end: number;
}

/**
 * The one dose that some words state. Null where none is stated, several are, or the words leave doubt: a dose in the
 * morning and another at night, a bare number that may be a strength (`Ambien 5 nightly`).
 */
export function readDose(tokens: readonly Token[]): Read<Dose> | null {
  if (tokens.some(({ word }) => TIMES_OF_DAY.has(word))) return null;
  const found: Frequency[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const frequency = frequencyAt(tokens, i);
    if (!frequency) continue;
    found.push(frequency);
    i = frequency.end - 1;
  }
  const [frequency] = found;
  if (!frequency || found.length > 1 || isBeyond(tokens, frequency)) return null;
  const units = unitsBefore(tokens, frequency.first);
  if (!units) return null;
  const atMost = frequency.atMost || units.atMost || isAsNeeded(tokens, frequency);
  return {
    value: { perDay: units.count * frequency.times, atMost },
    start: (tokens[units.first] as Token).start,
    end: (tokens[frequency.end - 1] as Token).end,
  };
}

/** `At doses above 800 mg three times a day`: how much it is not. */
function isBeyond(tokens: readonly Token[], { first }: Frequency): boolean {
  return tokens.slice(Math.max(0, first - NEAR), first).some(({ word }) => BEYOND.has(word));
}

function frequencyAt(tokens: readonly Token[], i: number): Frequency | null {
  const word = wordAt(tokens, i);
  if (word === 'every' || word === 'q') return interval(tokens, i, i + 1) ?? daily(tokens, i);
  const glued = word.startsWith('q') && /^q(\d{1,2})(?:-(\d{1,2}))?(?:h|hr|hrs)?$/.exec(word);
  if (glued) {
    const isOfHours = /h/.test(word) || HOURS.has(wordAt(tokens, i + 1));
    const numbers = glued.slice(1).filter((digits) => digits !== undefined);
    return isOfHours
      ? everyHours(numbers.map(Number), i, i + (HOURS.has(wordAt(tokens, i + 1)) ? 2 : 1))
      : null;
  }
  const times = TIMES.get(word);
  if (times) return { times: Number(times), atMost: false, first: i, end: i + 1 };
  const spelled = word.length === 1 ? /^(b|t|q)\.i\.d$/.exec(wordsAt(tokens, i, 5)) : null;
  if (spelled) return { times: { b: 2, t: 3, q: 4 }[spelled[1] as 'b'], atMost: false, first: i, end: i + 5 };
  return counted(tokens, i) ?? daily(tokens, i);
}

function wordsAt(tokens: readonly Token[], i: number, count: number): string {
  return tokens
    .slice(i, i + count)
    .map(({ word }) => word)
    .join('');
}

/** `every 6 hours`, `every 4-6 hours`, `every 3 days`. */
function interval(tokens: readonly Token[], first: number, at: number): Frequency | null {
  const numbers = [valueAt(tokens, at)];
  let next = at + 1;
  if (['-', '\u2013', 'to'].includes(wordAt(tokens, next))) {
    numbers.push(valueAt(tokens, next + 1));
    next += 2;
  }
  const values = numbers.filter((value) => value !== null);
  if (values.length < numbers.length) return null;
  if (wordAt(tokens, next) === 'days')
    return everyHours(
      values.map((days) => 24 * days),
      first,
      next + 1,
    );
  return HOURS.has(wordAt(tokens, next)) ? everyHours(values, first, next + 1) : null;
}

function everyHours(hours: readonly number[], first: number, end: number): Frequency | null {
  if (!hours.every((value) => INTERVALS.has(value))) return null;
  return { times: 24 / Math.min(...hours), atMost: hours.length > 1, first, end };
}

/** `three times a day`, `twice daily`, `2x/day`, `two to three times a day`, `once or twice a day`. */
function counted(tokens: readonly Token[], i: number): Frequency | null {
  const range = countedRange(tokens, i);
  let { at } = range;
  const isAdverb = wordAt(tokens, i) === 'once' || wordAt(tokens, i) === 'twice';
  if (['times', 'time', 'x'].includes(wordAt(tokens, at))) at++;
  else if (!isAdverb) return null;
  if (range.most === null || range.most > MOST_UNITS) return null;
  if (wordAt(tokens, at) === 'daily') at++;
  else if (EACH.has(wordAt(tokens, at)) && ['day', 'night'].includes(wordAt(tokens, at + 1))) at += 2;
  else return null;
  return { times: range.most, atMost: range.isRange, first: i, end: at };
}

/** The number of times at `i`, of a range the larger one, and where the words go on. */
function countedRange(tokens: readonly Token[], i: number) {
  const single = timesAt(tokens, i);
  const second = wordAt(tokens, i + 2) === 'twice' ? 2 : valueAt(tokens, i + 2);
  const other = ['-', '\u2013', 'to', 'or'].includes(wordAt(tokens, i + 1)) ? second : null;
  return other === null
    ? { most: single, isRange: false, at: i + 1 }
    : { most: single === null ? null : Math.max(single, other), isRange: true, at: i + 3 };
}

/** `daily`, `every day`, `a day`, `at bedtime`. */
function daily(tokens: readonly Token[], i: number): Frequency | null {
  const once = (end: number) => ({ times: 1, atMost: false, first: i, end });
  if (ONCE.has(wordAt(tokens, i))) return once(i + 1);
  const next = wordAt(tokens, i + 1);
  if (EACH.has(wordAt(tokens, i)) && ['day', 'night', 'bedtime'].includes(next)) return once(i + 2);
  return wordAt(tokens, i) === 'at' && ['bedtime', 'night'].includes(next) ? once(i + 2) : null;
}

/** The units taken at a time, from the words before how often; one where only the strength is stated. Null where in doubt. */
function unitsBefore(tokens: readonly Token[], end: number) {
  let at = end - 1;
  let named = false;
  while (at >= 0 && FILLERS.has(wordAt(tokens, at))) {
    named ||= FORMS.has(wordAt(tokens, at)) || BY_MOUTH.has(wordAt(tokens, at));
    at--;
  }
  const one = { count: 1, atMost: false, first: end };
  const token = tokens[at];
  if (!token || token.value === null || isStrengthUnit(tokens, at + 1)) return one;
  // a number joined to another one is half of a strength or of a tablet
  if (wordAt(tokens, at - 1) === '/') return token.value > MOST_UNITS ? one : null;
  if (['#', 'qty', 'quantity', ':'].includes(wordAt(tokens, at - 1)) || token.value > MOST_UNITS) return one;
  const isWord = Number.isNaN(Number(token.word));
  if (!named && !isWord && !TAKING.has(wordAt(tokens, at - 1))) return null;
  const isRange = ['-', '\u2013', 'to'].includes(wordAt(tokens, at - 1)) && valueAt(tokens, at - 2) !== null;
  return { count: token.value, atMost: isRange, first: isRange ? at - 2 : at };
}

function isStrengthUnit(tokens: readonly Token[], i: number): boolean {
  return ['mg', 'mgs', 'mcg', 'mcgs', 'milligram', 'milligrams', '%'].includes(wordAt(tokens, i));
}

/** `as needed`, `prn`, `up to`: so much, and less where less will do. */
function isAsNeeded(tokens: readonly Token[], { first, end }: Frequency): boolean {
  const words = tokens.slice(Math.max(0, first - NEAR), end + 5).map(({ word }) => word);
  return (
    words.includes('prn') ||
    words.some(
      (word, i) => (word === 'as' && words[i + 1] === 'needed') || (word === 'up' && words[i + 1] === 'to'),
    ) ||
    words.includes('maximum') ||
    words.includes('max')
  );
}
