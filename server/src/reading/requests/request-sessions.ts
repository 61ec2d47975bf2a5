import { countLabel, firstNumber, isPartOfRange, theSame, theWhole } from './request-amounts.ts';
import { byWord, type Read, type Token, timesAt, valueAt, wordAt } from './request-tokens.ts';

/** So many times a week or month, for so many of these. */
export interface Frequency {
  readonly times: number;
  readonly per: 'week' | 'month';
  readonly duration: number;
  /** How many sessions are printed beside it, which may be another number than its product; null for none, or for several. */
  readonly printed: number | null;
}

/** A number of sessions beside a frequency with another product: `twice a week for 3 weeks (8 sessions)`. */
export interface SessionSum {
  readonly printed: number;
  readonly product: number;
}

const SESSION_WORDS = ['session', 'sessions', 'visit', 'visits', 'treatments', 'appointments'];
const COUNTED: ReadonlySet<string> = new Set(['times', 'time', 'x', ...SESSION_WORDS]);
/** What is given in sessions, so that a bare count of it (`Acupuncture x 6`) counts them. */
const THERAPIES: ReadonlySet<string> = new Set([
  'therapy', 'acupuncture', 'chiropractic', 'manipulation', 'manipulations', 'stimulation', 'physiotherapy', 'chirophysio',
  'psychotherapy', 'massage', 'biofeedback', 'hypnotherapy', 'pt', 'ot', 'chiro', ...SESSION_WORDS,
]); // biome-ignore format: a word list reads best in rows
/** With one of these a count is of things that are bought or let. */
const DEVICES: ReadonlySet<string> = new Set([
  'unit', 'units', 'device', 'devices', 'brace', 'braces', 'purchase', 'rental', 'equipment', 'supplies',
]); // biome-ignore format: a word list reads best in rows
/** What may be between a number and the word sessions. */
const BETWEEN: ReadonlySet<string> = new Set([
  'physical', 'occupational', 'therapy', 'therapies', 'pt', 'ot', 'acupuncture', 'chiropractic', 'chiropractor', 'massage',
  'aquatic', 'aqua', 'pool', 'manual', 'manipulation', 'manipulative', 'additional', 'more', 'further', 'extra', 'total',
  'new', 'initial', 'trial', 'post', '-', 'op', 'operative', 'postoperative', 'postop', 'outpatient', 'office', 'follow',
  'up', 'cognitive', 'behavioral', 'behavioural', 'individual', 'group', 'psychotherapy', 'counseling', 'biofeedback',
  'work', 'conditioning', 'hardening', 'hand', 'speech', 'vestibular', 'rehabilitation', 'rehab', 'treatment', 'of',
  'physiotherapy', 'home', 'health', 'nurse', 'psychological', 'spinal', 'requested', 'proposed', 'disputed',
]); // biome-ignore format: a word list reads best in rows
const MOST_BETWEEN = 6;
/** Of a course that is prescribed by the week for one month. */
const WEEKS_A_MONTH = 4;
const BEFORE_DURATION: ReadonlySet<string> = new Set([',', 'for', 'over', 'x', 'times', 'by', 'the', 'next']);
const PERIODS = byWord<Frequency['per']>({
  week: ['week', 'weeks', 'wk', 'wks', 'weekly'],
  month: ['month', 'months', 'mo', 'monthly'],
});

/**
 * How many sessions are asked for: printed (`six sessions`, `12 visits`, `#8`) or by frequency and duration. Null
 * where nothing says it, or readings differ: a number and a frequency that do not agree, two numbers of two things.
 */
export function readSessions(tokens: readonly Token[]): {
  sessions: Read<number> | null;
  frequency: Read<Frequency> | null;
  sum: Read<SessionSum> | null;
} {
  const numbers = [...tokens.keys()].filter((i) => timesAt(tokens, i) !== null);
  if (numbers.length === 0) return { sessions: null, frequency: null, sum: null };
  const frequencies = numbers.flatMap((i) => frequencyAt(tokens, i) ?? []);
  const frequency = theSame(frequencies, ({ times, per, duration }) => `${times} ${per} ${duration}`);
  const ofTherapy = isTherapy(tokens);
  const printed = numbers.flatMap((i) => printedAt(tokens, i, ofTherapy) ?? []);
  const counted = [
    ...frequencies.map((read) => ({ ...read, value: read.value.times * read.value.duration })),
    ...(ofTherapy && frequencies.length === 0 ? numbers.flatMap((i) => productAt(tokens, i) ?? []) : []),
  ];
  const beside = theSame(printed, String);
  return {
    sessions: theWhole([...printed, ...counted]),
    frequency: frequency && { ...frequency, value: { ...frequency.value, printed: beside?.value ?? null } },
    sum: unequalSum(beside, theWhole(counted)),
  };
}

/** What is printed and what the frequency gives, with the words from the one to the other. */
function unequalSum(printed: Read<number> | null, product: Read<number> | null): Read<SessionSum> | null {
  if (!printed || !product || !Number.isFinite(printed.value) || printed.value === product.value) return null;
  return {
    value: { printed: printed.value, product: product.value },
    start: Math.min(printed.start, product.start),
    end: Math.max(printed.end, product.end),
  };
}

/** `3 times a week for 2 weeks`, `twice a week for 3 weeks`, `2x/week x 6 weeks`, `3 visits per week for 2 weeks`. */
function frequencyAt(tokens: readonly Token[], i: number): Read<Frequency> | null {
  const first = tokens[i] as Token;
  const times = timesAt(tokens, i);
  if (times === null || isPartOfRange(tokens, i) || isFactor(tokens, i)) return null;
  let at = i + 1;
  if (COUNTED.has(wordAt(tokens, at))) at++;
  if (['a', 'per', '/', 'each', 'every'].includes(wordAt(tokens, at))) at++;
  const per = PERIODS.get(wordAt(tokens, at));
  // `4 weeks` alone is a duration
  if (!per || (at === i + 1 && first.value !== null) || wordAt(tokens, at).endsWith('s')) return null;

  let length = at + 1;
  while (length < at + 4 && BEFORE_DURATION.has(wordAt(tokens, length))) length++;
  const last = tokens[length + 1];
  const duration = durationAt(tokens, length, per);
  if (!last || duration === null) return null;
  return { value: { times, per, duration, printed: null }, start: first.start, end: last.end };
}

/** `6 weeks` after a number a week; one month is four weeks of them. */
function durationAt(tokens: readonly Token[], i: number, per: Frequency['per']): number | null {
  const unit = wordAt(tokens, i + 1);
  const period = PERIODS.get(unit);
  if (!period || unit.endsWith('ly') || isPartOfRange(tokens, i)) return null;
  const isOne = ['a', 'one'].includes(wordAt(tokens, i)) || valueAt(tokens, i) === 1;
  if (period === per) return valueAt(tokens, i);
  return per === 'week' && isOne && !unit.endsWith('s') ? WEEKS_A_MONTH : null;
}

/** A number of sessions that begins at `i`, or ends the words about them there. Not finite where it is not certain. */
function printedAt(tokens: readonly Token[], i: number, ofTherapy: boolean): Read<number> | null {
  const token = tokens[i] as Token;
  if (token.value === null) return null;
  const uncertain = isPartOfRange(tokens, i) || isFactor(tokens, i);
  let at = i + 1;
  while (at <= i + MOST_BETWEEN && BETWEEN.has(wordAt(tokens, at))) at++;
  const last = tokens[at];
  if (last && SESSION_WORDS.includes(last.word)) {
    if (isRate(tokens, at + 1)) return null;
    const stated = bracketed(tokens, at + 1);
    if (stated) return stated;
    return { value: uncertain ? Number.NaN : token.value, start: token.start, end: last.end };
  }
  if (wordAt(tokens, i - 1) === '(' && wordAt(tokens, i + 1) === ')') {
    const before = wordAt(tokens, i - 2);
    return SESSION_WORDS.includes(before) || PERIODS.has(before) ? own(token) : null;
  }
  return ofTherapy && !uncertain && isCount(tokens, i) ? own(token) : null;
}

/** `visits (8)`: the number in brackets is the sum. */
function bracketed(tokens: readonly Token[], i: number): Read<number> | null {
  const number = tokens[i + 1];
  const inside = wordAt(tokens, i) === '(' && wordAt(tokens, i + 2) === ')';
  return inside && number && number.value !== null ? own(number) : null;
}

/** Whether what is asked for is given in sessions, so that a bare count of it counts them. */
function isTherapy(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => THERAPIES.has(word)) && !tokens.some(({ word }) => DEVICES.has(word));
}

/** `sessions, 12`, `Acupuncture x 6`, `therapy for the neck, #8`: a count after the word for what is counted. */
function isCount(tokens: readonly Token[], i: number): boolean {
  const next = wordAt(tokens, i + 1);
  const ends = next === '' || [',', ';', '.', ')'].includes(next);
  if (!ends) return false;
  if (countLabel(tokens, i)) return true;
  const before = wordAt(tokens, i - 1);
  if (before === 'x' || before === 'times') return valueAt(tokens, i - 2) === null;
  return [',', ':', ';'].includes(before) && SESSION_WORDS.includes(wordAt(tokens, i - 2));
}

/** `visits per week`, `sessions a week`, `visits weekly`. */
function isRate(tokens: readonly Token[], i: number): boolean {
  return ['a', 'per', '/', 'each', 'every', 'weekly', 'monthly', 'daily'].includes(wordAt(tokens, i));
}

const MOST_A_WEEK = 7;
const MOST_WEEKS = 26;

/** `2x6`, `2 x 6`, `three times four`: so often a week for so many weeks, as requests for therapy are shortened. */
function productAt(tokens: readonly Token[], i: number): Read<number> | null {
  const [first, sign, second, next] = [tokens[i], tokens[i + 1], tokens[i + 2], wordAt(tokens, i + 3)];
  if (!first || !sign || !second || first.value === null || second.value === null) return null;
  if (!['x', '*', '\u00d7', 'times'].includes(sign.word) || isPartOfRange(tokens, i)) return null;
  if (['x', '-', '/', 'to'].includes(next) || ['x', '-', '/'].includes(wordAt(tokens, i - 1))) return null;
  if (first.value < 1 || first.value > MOST_A_WEEK || second.value > MOST_WEEKS) return null;
  return { value: first.value * second.value, start: first.start, end: second.end };
}

/** `two times four`: neither number says how many there are. */
function isFactor(tokens: readonly Token[], i: number): boolean {
  const joins = (at: number) => ['times', 'x'].includes(wordAt(tokens, at));
  return (
    (joins(i - 1) && valueAt(tokens, i - 2) !== null) ||
    (joins(i + 1) && firstNumber(tokens, i + 2, []) !== null)
  );
}

function own({ value, start, end }: Token): Read<number> {
  return { value: value ?? Number.NaN, start, end };
}
