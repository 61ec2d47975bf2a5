import type { Letter } from '../../letter/letter.ts';
import type { RequestPart, Stated } from '../../reading/requests/request.ts';
import { readStrengths } from '../../reading/requests/request-amounts.ts';
import { type Token, tokensOf } from '../../reading/requests/request-tokens.ts';
import { placedRange } from '../../text/placed.ts';
import { type Range, touches } from '../../text/range.ts';
import type { Doubt, Fact, Renamed } from './fact.ts';
import type { Statement } from './statement.ts';
import { statementsOf } from './statements.ts';
import { numberLike } from './written-forms.ts';

/** An amount that a statement states, with its numbers. */
interface Amount {
  readonly kind: 'strength' | 'quantity';
  readonly values: readonly number[];
  readonly unit: string | null;
  /** Where all its words are, and where each number is: offsets into the letter. */
  readonly range: Range;
  readonly numbers: readonly Range[];
}

/** The strength or quantity at a place of a letter; null where none is. */
export function amountFact(letter: Letter, offset: number): Fact | null {
  const statements = statementsOf(letter);
  for (const statement of statements) {
    const amount = amountsOf(statement).find((one) => touches(one.range, offset));
    if (amount) return factOf(letter, statements, statement, amount);
  }
  return null;
}

/** The same of the request of an item, where it states one. */
export function requestedAmount(letter: Letter, item: number, kind: Amount['kind']): Fact | null {
  const statements = statementsOf(letter);
  const statement = statements.find((one) => one.item === item && one.origin === 'request');
  const amount = statement && amountsOf(statement).find((one) => one.kind === kind);
  return statement && amount ? factOf(letter, statements, statement, amount) : null;
}

function factOf({ source }: Letter, statements: readonly Statement[], home: Statement, amount: Amount): Fact {
  const { kind, numbers } = amount;
  const item = home.item ?? askedBy(statements, home, amount);
  const first = kind === 'strength' ? amount.range : (numbers[0] as Range);
  return {
    kind,
    range: first,
    words: source.slice(first.start, first.end).replace(/\s+/g, ' '),
    rename: (words) => {
      const wanted = kind === 'strength' ? strengthIn(words) : quantityIn(words);
      if (!wanted) return kind === 'strength' ? 'no-strength' : 'no-quantity';
      return statements.flatMap((statement): Renamed[] => {
        const doubt = statement === home ? null : doubtOf(statement, home, item, kind);
        if (doubt === 'none') return [];
        return amountsOf(statement)
          .filter((one) => isSame(one, amount))
          .flatMap((one) => inItsForm(source, one, wanted, words, doubt));
      });
    },
  };
}

/** The one item that asks for the drug of a statement in this amount; null where none or several do. */
function askedBy(statements: readonly Statement[], home: Statement, amount: Amount): number | null {
  const items = statements.filter(
    (one) =>
      one.origin === 'request' &&
      sharesDrug(one.read, home.read) &&
      amountsOf(one).some((other) => isSame(other, amount)),
  );
  return items.length === 1 ? (items[0]?.item ?? null) : null;
}

/** What is in doubt about an amount of the same size in another statement; `none` where it is of something else. */
function doubtOf(
  statement: Statement,
  home: Statement,
  item: number | null,
  kind: Amount['kind'],
): Doubt | null | 'none' {
  const isOwn = statement.item === item && item !== null;
  if (!isOwn && !sharesDrug(statement.read, home.read)) return 'none';
  // what was asked for, granted and is left of a modified request differ in quantity alone
  const isOfSentences = statement.origin === 'before' || statement.origin === 'request';
  if (isOwn && isOfSentences && kind === 'strength') return null;
  if (home.origin === 'before' && kind === 'quantity') return 'elsewhere';
  if (isOwn || statement.item === null) return statement.doubt;
  return 'other-item';
}

function sharesDrug(a: RequestPart, b: RequestPart): boolean {
  const ids = new Set(a.drugs.flatMap(({ drugs }) => drugs.map(({ id }) => id)));
  return b.drugs.some(({ drugs }) => drugs.some(({ id }) => ids.has(id)));
}

function isSame(a: Amount, b: Amount): boolean {
  return (
    a.kind === b.kind &&
    a.values.length === b.values.length &&
    a.values.every((value, i) => value === b.values[i]) &&
    (a.unit === b.unit || a.unit === null || b.unit === null)
  );
}

/** Strength and quantity of a statement; a count of sessions is a quantity where it is stated as one number. */
function amountsOf(statement: Statement): Amount[] {
  const { strength, quantity, sessions } = statement.read;
  const found: Amount[] = [];
  const add = (
    kind: Amount['kind'],
    stated: Stated<unknown>,
    values: readonly number[],
    unit: string | null,
  ) => {
    const numbers = numbersOf(statement, stated.range).filter(({ value }) => value !== null);
    if (numbers.length !== values.length || numbers.some(({ value }, i) => value !== values[i])) return;
    found.push({
      ...{ kind, values, unit },
      range: placedRange(stated.range, statement.start),
      numbers: numbers.map((token) =>
        placedRange(statement.flow.sourceRange(token.start, token.end), statement.start),
      ),
    });
  };
  if (strength) add('strength', strength, strength.value.amounts, strength.value.unit);
  if (quantity) add('quantity', quantity, [quantity.value.amount], quantity.value.unit);
  else if (sessions) add('quantity', sessions, [sessions.value], 'sessions');
  return found;
}

function numbersOf({ flow }: Statement, place: Range): Token[] {
  const { start, end } = flow.flowRange(place);
  return tokensOf(flow.text, start, end);
}

/** What is wanted, and in which unit; null for the one that each place has. */
interface Wanted {
  readonly values: readonly number[];
  readonly unit: string | null;
}

function strengthIn(words: string): Wanted | null {
  const tokens = tokensOf(words, 0, words.length);
  const [strength, ...others] = readStrengths(tokens, true);
  if (!strength) {
    const [number, ...more] = tokens;
    return number && number.value !== null && more.length === 0
      ? { values: [number.value], unit: null }
      : null;
  }
  const isWhole = strength.start === 0 && strength.end === words.length && others.length === 0;
  return isWhole ? { values: strength.value.amounts, unit: strength.value.unit } : null;
}

function quantityIn(words: string): Wanted | null {
  const [number, ...others] = tokensOf(words, 0, words.length).filter(({ word }) => word !== '#');
  if (!number || number.value === null || others.length > 0) return null;
  return { values: [number.value], unit: null };
}

/** The amount in the form that a place has: its numbers alone give way, unless the unit differs or there are more of them. */
function inItsForm(
  source: string,
  { values, unit, range: place, numbers }: Amount,
  wanted: Wanted,
  words: string,
  doubt: Doubt | null,
): Renamed[] {
  const keepsForm =
    wanted.values.length === values.length && (wanted.unit === null || unit === null || wanted.unit === unit);
  if (!keepsForm) return [{ range: place, text: words, doubt }];
  return numbers.flatMap((number, i): Renamed[] => {
    const value = wanted.values[i] as number;
    if (value === values[i]) return [];
    const written = source.slice(number.start, number.end);
    return [{ range: number, text: numberLike(written, value), doubt }];
  });
}
