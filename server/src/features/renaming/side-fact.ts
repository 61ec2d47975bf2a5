import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { readSides, type StatedSide } from '../../reading/patient/sides.ts';
import { type Side, sidesNamed } from '../../reading/requests/body-parts.ts';
import { type Read, tokensOf } from '../../reading/requests/request-tokens.ts';
import { isLetter } from '../../text/characters.ts';
import { type Placed, placedRange } from '../../text/placed.ts';
import { type Range, range, touches } from '../../text/range.ts';
import { doubtAround } from './doubts.ts';
import type { Doubt, Fact, Renamed } from './fact.ts';
import { flowAround } from './places.ts';
import type { Statement } from './statement.ts';
import { statementsOf } from './statements.ts';
import { casedLike } from './written-forms.ts';

/** What may be typed for each side. */
const TYPED: ReadonlyMap<string, Side> = new Map([
  ...['left', 'lt', 'l'].map((words): [string, Side] => [words, 'left']),
  ...['right', 'rt', 'r'].map((words): [string, Side] => [words, 'right']),
  ...['bilateral', 'both'].map((words): [string, Side] => [words, 'bilateral']),
]);

/** The side at a place of a letter: of a part of the body, or of the procedure that an item requests; null where none is. */
export function sideFact(letter: Letter, { start, part }: Placed<LetterPart>, offset: number): Fact | null {
  const side = readSides(part.determination).find(({ sideRange }) => touches(sideRange, offset));
  return side ? sideOfBody(letter, start, side) : sideOfRequest(letter, offset + start);
}

/** The side of a part of the body that the part of a letter at `start` names. */
export function sideOfBody(letter: Letter, start: number, home: StatedSide): Fact {
  const { region, stated } = home;
  return factOf(letter, placedRange(home.sideRange, start), () =>
    letter.parts.flatMap((placed) =>
      readSides(placed.part.determination)
        .filter((side) => side.region === region && side.stated.value === stated.value)
        .map((side) => ({
          range: placedRange(side.sideRange, placed.start),
          body: placedRange(side.stated.range, placed.start),
          region,
          doubt:
            side.stated.range === stated.range && placed.start === start ? null : doubtOf(side, placed.part),
        })),
    ),
  );
}

function doubtOf({ kind, compares, sideRange }: StatedSide, part: LetterPart): Doubt | null {
  if (kind === 'request') return null;
  const flow = flowAround(part, sideRange);
  const doubt = flow && doubtAround(flow, flow.flowRange(sideRange));
  return doubt ?? (compares ? 'compares' : null);
}

/** The side of a procedure or level: where the request says it, and where its words are said again. */
function sideOfRequest(letter: Letter, offset: number): Fact | null {
  const statements = statementsOf(letter);
  for (const statement of statements) {
    const home = sidesIn(statement).find((side) => touches(placeOf(statement, side), offset));
    if (!home || statement.item === null) continue;
    const own = statements.filter(({ item }) => item === statement.item);
    return factOf(letter, placeOf(statement, home), () =>
      own.flatMap((one) =>
        sidesIn(one)
          .filter(({ value }) => value === home.value)
          .map((side) => ({
            range: placeOf(one, side),
            body: placeOf(one, side),
            region: null,
            doubt: one === statement ? null : one.doubt,
          })),
      ),
    );
  }
  return null;
}

function sidesIn({ flow, span }: Statement): Read<Side>[] {
  return sidesNamed(tokensOf(flow.text, span.start, span.end));
}

function placeOf({ start, flow }: Statement, side: Read<Side>): Range {
  return placedRange(flow.sourceRange(side.start, side.end), start);
}

/** A place of the side; `body` is where its part of the body is, with it. */
interface SidePlace {
  readonly range: Range;
  readonly body: Range;
  readonly region: string | null;
  readonly doubt: Doubt | null;
}

function factOf({ source }: Letter, place: Range, places: () => readonly SidePlace[]): Fact {
  return {
    kind: 'side',
    range: place,
    words: source.slice(place.start, place.end).replace(/\s+/g, ' '),
    rename: (words) => {
      const side = TYPED.get(words.toLowerCase().replace(/\.$/, ''));
      return side ? places().map((one) => renamed(source, one, side)) : 'no-side';
    },
  };
}

/** A side in the form that it replaces: `right`, `Rt`, `R`. */
function renamed(source: string, { range: place, body, region, doubt }: SidePlace, side: Side): Renamed {
  const written = source.slice(place.start, place.end);
  const isShort = /^[lr]t?$/i.test(written);
  const isGlued = written.length === 1 && isLetter(source.charCodeAt(place.end));
  if (side !== 'bilateral') {
    const words = isShort ? side.slice(0, 1) + written.slice(1).toLowerCase() : side;
    const text = written.length === 1 ? sameCase(written, words) : casedLike(written, words);
    const after = source.slice(place.end, Math.max(place.end, body.end));
    const one = isShort || /^(?:left|right)$/i.test(written) ? after : singular(after);
    return one === after
      ? { range: place, text, doubt }
      : { range: range(place.start, body.end), text: text + one, doubt };
  }
  // `LUE` has no form for both sides that is read
  if (isGlued) return { range: body, text: `bilateral ${region ?? ''}`.trim(), doubt };
  const text = isShort ? sameCase(written.length === 2 ? written : '', side) : casedLike(written, side);
  return { range: range(place.start, place.end + afterSide(source, place.end, isShort)), text, doubt };
}

/** `both knees` as of one side: the part of the body in the singular. */
function singular(words: string): string {
  return words
    .replace(/(extremit)ies\b/i, '$1y')
    .replace(/\bfeet\b/i, 'foot')
    .replace(
      /(knee|shoulder|arm|elbow|wrist|hand|finger|thumb|limb|hip|thigh|leg|ankle|toe|joint|eye)s\b/i,
      '$1',
    );
}

/** How much after a side goes with it: the period of `Lt.`, the rest of `left-sided`. */
function afterSide(source: string, end: number, isShort: boolean): number {
  const after = source.slice(end, end + 7);
  return (isShort ? /^\./ : /^[- ]sided\b/).exec(after)?.[0].length ?? 0;
}

function sameCase(written: string, words: string): string {
  return written === written.toUpperCase() && written !== '' ? words.toUpperCase() : words;
}
