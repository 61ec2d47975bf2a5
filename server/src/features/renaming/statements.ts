import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { readRequestPart } from '../../reading/requests/request.ts';
import { requestSpans } from '../../reading/requests/request-parts.ts';
import { tokensOf } from '../../reading/requests/request-tokens.ts';
import { isOfRequest } from '../../reading/requests/restatements.ts';
import type { Flow } from '../../text/flow.ts';
import { lettersOf, nameKeys } from '../../text/letters.ts';
import { placedRange } from '../../text/placed.ts';
import { overlap, type Range } from '../../text/range.ts';
import type { Span } from '../../text/words.ts';
import { areInOrder, numberIn } from '../items/item-numbers.ts';
import { requestLists } from '../items/request-list.ts';
import { findNames } from '../named-words.ts';
import { doubtAround, isQuoted } from './doubts.ts';
import { flowAround, isCited } from './places.ts';
import type { Statement } from './statement.ts';
import { besides, told } from './told-statements.ts';

/** What a letter states of its requests, in the order of its parts; no two places overlap. */
export function statementsOf(letter: Letter): readonly Statement[] {
  const marks = numberMarks(letter);
  const requests = letter.items.map(({ part }, i) =>
    (part.determination.items[0]?.request.text ?? '').slice(marks[i]),
  );
  const listed = requestLists(letter).flatMap(({ entries }) => entries);
  return letter.parts.flatMap(({ start, part }) => {
    const item = letter.items.findIndex((one) => one.start === start);
    const named = [
      inItem(start, part, item, marks[item] ?? 0),
      wholeRequests(start, part, item, requests, listed),
      restated(start, part, item),
      told(start, part, letter),
    ].reduce(withApart);
    return withApart(named, besides(start, part, item, named));
  });
}

/** Statements with those of others that overlap none, nor one another. Both lists are in the order of the text, and so is the result. */
function withApart(kept: Statement[], others: readonly Statement[]): Statement[] {
  const taken = kept.map(rangeIn);
  const more: Statement[] = [];
  let next = 0;
  let end = 0;
  for (const one of others) {
    const place = rangeIn(one);
    while (next < taken.length && (taken[next] as Range).end <= place.start) next++;
    const other = taken[next];
    if (place.start < end || (other && overlap(other, place))) continue;
    more.push(one);
    end = place.end;
  }
  return [...kept, ...more].sort((a, b) => rangeIn(a).start - rangeIn(b).start);
}

/** How long the numbers are that open the requests as `#1: `, which is read as one of their words, where all of them count from 1 on. */
export function numberMarks({ items }: Letter): readonly number[] {
  const marks = items.map(
    ({ part }) => /^#\d{1,2}: /.exec(part.determination.items[0]?.request.text ?? '')?.[0] ?? '',
  );
  const isNumbered = items.length > 1 && areInOrder(marks.map((mark) => numberIn(mark, 0, mark.length)));
  return marks.map((mark) => (isNumbered ? mark.length : 0));
}

/** Where a statement is in its part. */
function rangeIn({ flow, span }: Statement): Range {
  return flow.sourceRange(span.start, span.end);
}

/** Where a statement is in the letter. */
export function placeOfStatement(statement: Statement): Range {
  return placedRange(rangeIn(statement), statement.start);
}

/** The request of an item; of one that was modified, its sentences. */
function inItem(start: number, part: LetterPart, item: number, mark: number): Statement[] {
  const flow = part.determination.items[0]?.request;
  const request = part.requests[0];
  if (!flow || !request || flow.text === '') return [];
  const { disputed, original, authorized } = requestSpans(flow.text);
  const before = [original, authorized].flatMap((span) => span ?? []);
  const whole = before.length > 0 || disputed.start > 0 ? disputed : { start: mark, end: flow.text.length };
  return [
    ...before.map(
      (span): Statement => ({
        ...{ start, part, flow, span, item, origin: 'before', doubt: 'elsewhere' },
        read: readRequestPart(flow, span, part),
      }),
    ),
    { start, part, flow, span: whole, read: request, item, origin: 'request', doubt: null },
  ];
}

/** The words of a request in prose, in whatever case and line. */
function wholeRequests(
  start: number,
  part: LetterPart,
  item: number,
  requests: readonly string[],
  listed: readonly Range[],
): Statement[] {
  const keys = requests.map((request) => nameKeys(request));
  return findNames(part.determination, requests).flatMap((place): Statement[] => {
    const flow = flowAround(part, place);
    if (!flow || isCited(part, place) || flow === part.determination.items[0]?.request) return [];
    const span = flow.flowRange(place);
    const text = flow.text.slice(span.start, span.end);
    const same = keys.flatMap((some, i) =>
      some.includes(lettersOf(text)) && haveSameNumbers(text, requests[i] as string) ? [i] : [],
    );
    const about = same.includes(item) ? item : same[0];
    if (about === undefined) return [];
    const isListed = listed.some((entry) => overlap(entry, placedRange(place, start)));
    const isNamed = /\d/.test(text) || text.split(' ').length > 2;
    const own = isQuoted(flow, span) ? 'quoted' : null;
    const inWords = restatesAt(part, flow, span) ? own : doubtAround(flow, span);
    const doubt = isListed
      ? null
      : (inWords ?? (isNamed || restatesAt(part, flow, span) ? null : 'elsewhere'));
    return [
      {
        ...{ start, part, flow, span, item: about, origin: 'whole' },
        read: readRequestPart(flow, span, part),
        doubt: same.length > 1 && about !== item ? 'other-item' : doubt,
      },
    ];
  });
}

/** Whether the numbers of two texts are the same: letters and digits alone do not tell 2.5 mg from 25 mg. */
function haveSameNumbers(a: string, b: string): boolean {
  const [own, other] = [a, b].map((text) =>
    tokensOf(text, 0, text.length).flatMap(({ value }) => value ?? []),
  );
  return String(own) === String(other);
}

/** Whether a place is in words that say the request of the part's item again. */
export function restatesAt(part: LetterPart, flow: Flow, { start, end }: Span): boolean {
  if (flow !== part.determination.items[0]?.rationale?.flow) return false;
  return (part.restatements[0] ?? []).some(
    (one) => isOfRequest(one) && one.span.start <= start && end <= one.span.end,
  );
}

function restated(start: number, part: LetterPart, item: number): Statement[] {
  const flow = part.determination.items[0]?.rationale?.flow;
  if (!flow) return [];
  return (part.restatements[0] ?? []).map((restatement): Statement => {
    const { span, part: read } = restatement;
    const inWords = isQuoted(flow, span) ? 'quoted' : null;
    const doubt = isOfRequest(restatement) ? inWords : 'elsewhere';
    return { start, part, flow, span, read, item, origin: 'restated', doubt };
  });
}
