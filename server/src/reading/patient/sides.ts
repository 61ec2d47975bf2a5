import type { Part } from '../../syntax/tree.ts';
import type { Flow } from '../../text/flow.ts';
import { keyTextOf, placeOf, sentenceAt } from '../../text/key-text.ts';
import type { Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { type WordList, WordNotes, wordsOfSource } from '../../text/word-list.ts';
import type { Span } from '../../text/words.ts';
import { wordsWhere } from '../flow-openings.ts';
import { narrativeFlows } from '../narrative.ts';
import { type BodyRegion, bodyPartsOf, type Side } from '../requests/body-parts.ts';
import { comparesSides } from '../requests/compared-sides.ts';
import type { Stated } from '../requests/request.ts';
import { tokensOf } from '../requests/request-tokens.ts';

/** A part of the body with its side where summary, request or rationale names it. */
export interface StatedSide {
  readonly region: BodyRegion;
  readonly stated: Stated<Side>;
  /** The words for the side alone. */
  readonly sideRange: Range;
  /** `diagnosis`, `complaint` by the words of the sentence; `request`; else `other`. */
  readonly kind: 'diagnosis' | 'complaint' | 'request' | 'other';
  /** Whether its sentence compares the two sides, or mentions a side that is sound. */
  readonly compares: boolean;
  /** The operation that its sentence is about, by a word that means it; null for none or several. */
  readonly operation: string | null;
}

const DIAGNOSIS = /diagnos|sprain|strain|derangement|statuspost/;
const COMPLAINT = /complain|presentswith|injuryto|injuredthe|injuredhis|injuredher/;
/** Operations that are done once on a side, by the letters of their words. */
const OPERATIONS: Readonly<Record<string, RegExp>> = {
  replacement: /replace[dm]|arthroplast/,
  release: /tunnelrelease|triggerfingerrelease/,
  repair: /(?:cuff|meniscus|meniscal|ligament|tendon|labral)repair|repairofthe/,
  reconstruction: /reconstruct/,
  amputation: /amputat/,
  meniscectomy: /meniscectom/,
};
/** What is to be done, or was not. */
const NOT_DONE =
  /planned|(?:is|was|been)requested|proposed|recommended|scheduled|candidate|needsa|considered|(?:would|will|might|may|could)(?:be|have)|if(?:the|a|he|she)|(?:was|were)not|never|declined|deferred/;
const LONGEST_SENTENCE = 400;
const namesSide = new WordNotes((word) => /^(?:right|left|[lr]t?$|bilateral|both|[lr][ul]e$)/.test(word));
const AROUND = 60;

/** Every sided part of the body that a part of a letter names, requests first, then in the order of the text. */
export const readSides = remembered((part: Part) => sidesOf(part, aroundSides));

/** As `readSides`; of each stretch the `windows` are read. */
export function sidesOf(part: Part, windows: Windows): readonly StatedSide[] {
  const list = wordsOfSource(part);
  const requests = part.items.flatMap(({ request }) => sidesIn(windows(list, request), request, 'request'));
  return [...requests, ...narrativeFlows(part).flatMap((flow) => sidesIn(windows(list, flow), flow, null))];
}

function sidesIn(windows: readonly Span[], flow: Flow, kind: StatedSide['kind'] | null): StatedSide[] {
  const { text } = flow;
  return windows.flatMap(({ start: from, end: to }) => {
    const words = keyTextOf(flow);
    return bodyPartsOf(tokensOf(text, from, to)).flatMap(({ value, start, end, sideSpan }) => {
      if (!value.side || !sideSpan || /^[\s-]*domin/i.test(text.slice(end, end + 12))) return [];
      const place = placeOf(words, start);
      const sentence = sentenceAt(words, place);
      const about = words.key.slice(
        Math.max(sentence.start, place - LONGEST_SENTENCE),
        Math.min(sentence.end, place + LONGEST_SENTENCE),
      );
      return [
        {
          region: value.region,
          stated: { value: value.side, range: flow.sourceRange(start, end) },
          sideRange: flow.sourceRange(sideSpan.start, sideSpan.end),
          kind: kind ?? (COMPLAINT.test(about) ? 'complaint' : DIAGNOSIS.test(about) ? 'diagnosis' : 'other'),
          compares: comparesSides(about),
          operation: operationIn(about),
        },
      ];
    });
  });
}

function operationIn(about: string): string | null {
  if (NOT_DONE.test(about)) return null;
  const [only, ...others] = Object.keys(OPERATIONS).filter((name) => OPERATIONS[name]?.test(about));
  return only !== undefined && others.length === 0 ? only : null;
}

/** Says which words of a flow are read; `list` are those of the letter. */
type Windows = (list: WordList, flow: Flow) => readonly Span[];

/** The words around those that name a side: the others need not be read. */
function aroundSides(list: WordList, flow: Flow): Span[] {
  const { text } = flow;
  const windows: { start: number; end: number }[] = [];
  for (const k of wordsWhere(list, flow.range.start, flow.range.end, (i) => namesSide.of(list, i))) {
    const index = flow.flowOffset(list.starts[k] as number);
    const last = windows.at(-1);
    if (last && index + AROUND <= last.end) continue;
    const start = wordStart(text, index - AROUND, last?.end ?? 0);
    const end = wordEnd(text, index + AROUND);
    if (last && start <= last.end) last.end = end;
    else windows.push({ start, end });
  }
  return windows;
}

/** The start of the word at an offset, so that no word is cut; `floor` when that is further back. */
function wordStart(text: string, offset: number, floor: number): number {
  let at = Math.max(floor, offset);
  while (at > floor && text.charAt(at - 1) !== ' ') at--;
  return at;
}

/** The end of the word at an offset. */
function wordEnd(text: string, offset: number): number {
  let at = Math.min(text.length, offset);
  while (at < text.length && text.charAt(at) !== ' ') at++;
  return at;
}
