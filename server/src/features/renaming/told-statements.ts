import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { drugsInFlows } from '../../reading/names/drug-mentions.ts';
import { namesSameDrug } from '../../reading/names/drug-names.ts';
import { readRequestPart } from '../../reading/requests/request.ts';
import { clauseLength } from '../../reading/requests/stated-doses.ts';
import type { Flow } from '../../text/flow.ts';
import { keyTextOf, placeOf, sentenceAt, wordsOfSentence } from '../../text/key-text.ts';
import type { Span } from '../../text/words.ts';
import { doubtAround } from './doubts.ts';
import { asksFor, isCited } from './places.ts';
import type { Statement } from './statement.ts';

/** So far after its name a sentence states strength and quantity of a drug, in UTF-16 units. */
const WITHIN = 120;
/** By these a sentence is about what is in dispute. */
const ON_REQUEST = /request|dispute|atissue|underreview|rfa|prescri|noncertif|denied/;

/** What prose says of each drug that it names. */
export function told(start: number, part: LetterPart, letter: Letter): Statement[] {
  return drugsInFlows(part).flatMap(({ kind, flow, found }) =>
    kind === 'request'
      ? []
      : found.flatMap((drug, i): Statement[] => {
          const name = flow.sourceRange(drug.start, drug.end);
          if (isCited(part, name)) return [];
          const next = found.slice(i + 1).find((other) => !namesSameDrug(drug, other));
          const limit = Math.min(next?.start ?? flow.text.length, drug.end + WITHIN);
          const span = { start: drug.start, end: drug.end + clauseLength(flow.text.slice(drug.end, limit)) };
          const read = readRequestPart(flow, span, part);
          const asking = letter.items.filter((item) => asksFor(item.part, drug)).length;
          const doubt =
            doubtAround(flow, span) ?? (asking === 1 && isOnRequest(flow, drug) ? null : 'elsewhere');
          return [{ start, part, flow, span, read, item: null, origin: 'told', doubt }];
        }),
  );
}

/** What a rationale says besides, sentence by sentence: `120 tablets` may be those that are asked for. */
export function besides(
  start: number,
  part: LetterPart,
  item: number,
  named: readonly Statement[],
): Statement[] {
  const flow = part.determination.items[0]?.rationale?.flow;
  if (!flow) return [];
  const words = keyTextOf(flow);
  const taken = named.filter((one) => one.flow === flow).map(({ span }) => span);
  const found: Statement[] = [];
  const add = (from: number, to: number) => {
    const span = { start: from, end: to };
    if (to <= from) return;
    const doubt = doubtAround(flow, span) ?? 'elsewhere';
    found.push({
      start,
      part,
      flow,
      span,
      read: readRequestPart(flow, span, part),
      item,
      origin: 'told',
      doubt,
    });
  };
  let next = 0;
  for (const place of words.sentences) {
    const { start: opening, end } = wordsOfSentence(words, place);
    let from = opening;
    for (; next < taken.length && (taken[next] as Span).start < end; next++) {
      add(from, (taken[next] as Span).start);
      from = (taken[next] as Span).end;
    }
    add(from, end);
  }
  return found;
}

/** Whether the sentence that names a drug says that it is asked for. */
function isOnRequest(flow: Flow, { start }: Span): boolean {
  const words = keyTextOf(flow);
  const place = placeOf(words, start);
  const sentence = sentenceAt(words, place);
  const near = [Math.max(sentence.start, place - WITHIN), Math.min(sentence.end, place + WITHIN)];
  return ON_REQUEST.test(words.key.slice(...near));
}
