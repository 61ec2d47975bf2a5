import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { readSides } from '../../reading/patient/sides.ts';
import { readRequestPart } from '../../reading/requests/request.ts';
import { readFlow } from '../../text/flow.ts';
import { lettersOf } from '../../text/letters.ts';
import { type Placed, placedRange } from '../../text/placed.ts';
import { contains, overlap, type Range, range, touches } from '../../text/range.ts';
import { isKeyUnit, type Span } from '../../text/words.ts';
import { apart } from '../apart.ts';
import { findNames, requestNames } from '../named-words.ts';
import { requestedAmount } from './amount-facts.ts';
import { drugNamed } from './drug-fact.ts';
import type { Fact, Renamed } from './fact.ts';
import { flowAround, isCited } from './places.ts';
import { sideOfBody } from './side-fact.ts';
import type { Statement } from './statement.ts';
import { numberMarks, placeOfStatement, restatesAt, statementsOf } from './statements.ts';
import { casedLike } from './written-forms.ts';

/** The request that a place of a letter states whole: in an item, or where its words are said again; null where none is. */
export function requestFact(letter: Letter, offset: number): Fact | null {
  const statements = statementsOf(letter);
  const home = statements.find(
    (one) => isWhole(one) && touches(placeOfStatement(one), offset) && one.item !== null,
  );
  const request = home && statements.find((one) => one.origin === 'request' && one.item === home.item);
  const item = letter.items[home?.item ?? -1];
  if (!home || !request || !item) return null;
  return {
    kind: 'request',
    range: placeOfStatement(home),
    words: wordsOf(home),
    rename: (words) => {
      const whole = statements
        .filter((one) => isWhole(one) && one.item === home.item)
        .flatMap((one) => said(one, wordsOf(request), words, one === home));
      const places = statements.filter((one) => isWhole(one)).map(placeOfStatement);
      const others = byFact(letter, item, home.item as number, request, words).filter(
        (edit) => !places.some((place) => overlap(place, edit.range)),
      );
      return [...whole, ...apart(others)];
    },
  };
}

/**
 * Where the words of the request begin that opens at an offset, its number perhaps before them; null where none does. There a request is
 * meant as a whole, not its first word.
 */
export function openingOfRequest(letter: Letter, offset: number): number | null {
  const marks = numberMarks(letter);
  for (const [i, { start, part }] of letter.items.entries()) {
    const item = part.determination.items[0];
    if (!item || item.request.text === '') continue;
    const words = item.request.sourceRange(marks[i] as number, item.request.text.length).start + start;
    if (item.requestRange.start + start === offset || words === offset) return words;
  }
  return null;
}

function isWhole({ origin }: Statement): boolean {
  return origin === 'request' || origin === 'whole';
}

function wordsOf({ flow, span }: Statement): string {
  return flow.text.slice(span.start, span.end);
}

/** The new words where the old ones are said whole, as far as they differ: what both have at beginning and end stays as it is. */
function said(place: Statement, request: string, wanted: string, isHome: boolean): Renamed[] {
  const { flow, span, start } = place;
  const written = wordsOf(place);
  const words = inItsEnds(written, request, wanted);
  // a place in capitals, or at the beginning of a sentence, keeps them
  const plain = (word: string) => (isHome ? word : word.toLowerCase());
  const common = shared(written.split(' ').map(plain), words.split(' ').map(plain));
  if (common.isAll) return [];
  const [own, other] = [written, words].map((text) => between(text, common)) as [Span, Span];
  const found = flow.sourceRange(span.start + own.start, span.start + own.end);
  const text = words.slice(other.start, other.end);
  return [{ range: placedRange(found, start), text, doubt: isHome ? null : place.doubt }];
}

/** The new words without the punctuation at their ends where a place does not have that of the request. */
function inItsEnds(written: string, request: string, wanted: string): string {
  let [first, last] = [0, request.length];
  while (first < last && !isKeyUnit(request.charCodeAt(first))) first++;
  while (last > first && !isKeyUnit(request.charCodeAt(last - 1))) last--;
  const [before, after] = [request.slice(0, first), request.slice(last)];
  const from = before !== '' && !written.startsWith(before) && wanted.startsWith(before) ? before.length : 0;
  const cut = after !== '' && !written.endsWith(after) && wanted.endsWith(after) ? after.length : 0;
  const words = wanted.slice(from, Math.max(from, wanted.length - cut));
  const isCapital =
    request.charAt(first) !== written.charAt(0) && request.charAt(first).toLowerCase() === written.charAt(0);
  return isCapital ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** How many words two wordings have in common at beginning and end; at least one word of the first is not among these. */
interface Shared {
  readonly first: number;
  readonly last: number;
  readonly isAll: boolean;
}

function shared(own: readonly string[], other: readonly string[]): Shared {
  const most = Math.min(own.length - 1, other.length);
  let first = 0;
  while (first < most && own[first] === other[first]) first++;
  let last = 0;
  while (last < most - first && own.at(-1 - last) === other.at(-1 - last)) last++;
  return { first, last, isAll: own.length === other.length && own.every((word, i) => word === other[i]) };
}

/** What is between the words at beginning and end of a wording that it shares with another. */
function between(text: string, { first, last }: Shared): Span {
  const words = text.split(' ');
  const lengthOf = (some: readonly string[]) => some.reduce((sum, word) => sum + word.length + 1, 0);
  return {
    start: lengthOf(words.slice(0, first)),
    end: text.length - lengthOf(words.slice(words.length - last)),
  };
}

/** Drug, strength, quantity and sides where they are stated by themselves, and the name alone; certain in the item's own words. */
function byFact(
  letter: Letter,
  item: Placed<LetterPart>,
  index: number,
  request: Statement,
  words: string,
): Renamed[] {
  const { part } = item;
  const flow = readFlow(words, range(0, words.length));
  const wanted = readRequestPart(flow, { start: 0, end: flow.text.length }, part);
  const edits: Renamed[] = [];
  const add = (fact: Fact | null, to: string | undefined) => {
    const renamed = fact && to !== undefined && fact.words !== to ? fact.rename(to) : [];
    if (typeof renamed !== 'string') edits.push(...renamed);
  };
  const { drug } = request.read;
  if (drug && wanted.drug) add(drugNamed(letter, item, drug), wanted.drug.text);
  const { strength, quantity, sessions } = wanted;
  const said = (place: Range | undefined) => (place ? words.slice(place.start, place.end) : undefined);
  add(requestedAmount(letter, index, 'strength'), said(strength?.range));
  const count = quantity?.value.amount ?? sessions?.value;
  add(requestedAmount(letter, index, 'quantity'), count === undefined ? undefined : String(count));
  const sides = readSides(part.determination).filter(({ kind }) => kind === 'request');
  for (const side of sides) {
    const other = wanted.bodyParts.find(({ value }) => value.region === side.region)?.value.side;
    if (other && other !== side.stated.value) add(sideOfBody(letter, item.start, side), other);
  }
  if (!drug) edits.push(...byName(letter, wordsOf(request), words));
  return edits.map((edit) =>
    isOwn(item, edit.range) ? edit : { ...edit, doubt: edit.doubt ?? 'elsewhere' },
  );
}

/** `acupuncture`, where `Acupuncture, 6 sessions` is asked for. */
function byName(letter: Letter, request: string, words: string): Renamed[] {
  const [, name] = requestNames(request);
  const [, other] = requestNames(words);
  if (!name || !other || lettersOf(name) === lettersOf(other) || name === request) return [];
  return letter.parts.flatMap(({ start, part }) =>
    findNames(part.determination, [name])
      .filter((place) => !isCited(part, place))
      .map((place): Renamed => {
        const written = part.determination.source.slice(place.start, place.end);
        const text = casedLike(written, other.charAt(0).toLowerCase() + other.slice(1));
        const flow = flowAround(part, place);
        const isSaid = flow !== null && restatesAt(part, flow, flow.flowRange(place));
        return { range: placedRange(place, start), text, doubt: isSaid ? null : 'name-alone' };
      }),
  );
}

/** Whether a place is in the words of an item that say its request again. */
function isOwn({ start, part }: Placed<LetterPart>, { start: from, end }: Range): boolean {
  const place = range(from - start, end - start);
  const flow = part.determination.items[0]?.rationale?.flow;
  return flow !== undefined && contains(flow.range, place) && restatesAt(part, flow, flow.flowRange(place));
}
