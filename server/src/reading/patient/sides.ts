import type { Part } from '../../syntax/tree.ts';
import type { Flow } from '../../text/flow.ts';
import { keyTextOf, placeOf, sentenceAt } from '../../text/key-text.ts';
import { remembered } from '../../text/remembered.ts';
import { type WordList, WordNotes, wordIndexFrom, wordsOfSource } from '../../text/word-list.ts';
import type { Span } from '../../text/words.ts';
import { type BodyRegion, bodyPartsOf, type Side } from '../requests/body-parts.ts';
import type { Stated } from '../requests/request.ts';
import { tokensOf } from '../requests/request-tokens.ts';
import { toldStretches } from '../told.ts';

/** A part of the body with its side where summary, request or rationale names it. */
export interface ToldSide {
  readonly region: BodyRegion;
  readonly told: Stated<Side>;
  /** `diagnosis`, `complaint` by the words of the sentence; `request`; else `other`. */
  readonly kind: 'diagnosis' | 'complaint' | 'request' | 'other';
  /** Whether its sentence compares the two sides, or tells of a side that is sound. */
  readonly compares: boolean;
}

const DIAGNOSIS = /diagnos|sprain|strain|derangement|statuspost/;
const COMPLAINT = /complain|presentswith|injuryto|injuredthe|injuredhis|injuredher/;
const COMPARES =
  /compar|contralateral|opposite|unaffected|uninjured|uninvolved|compensat|versus|(?:was|is|were|are)normal|unremarkable|asymptomatic|other(?:side|knee|shoulder|hand|foot|arm|leg|hip|wrist|ankle|elbow)/;
const LONGEST_SENTENCE = 400;
const namesSide = new WordNotes((word) => /^(?:right|left|bilateral|both|[lr][ul]e$)/.test(word));
const AROUND = 60;

/** Every sided part of the body that a part of a letter names, requests first, then in the order of the text. */
export const readSides = remembered((part: Part): readonly ToldSide[] => {
  const list = wordsOfSource(part);
  const requests = part.items.flatMap(({ request }) => sidesIn(list, request, 'request'));
  return [...requests, ...toldStretches(part).flatMap((flow) => sidesIn(list, flow, null))];
});

function sidesIn(list: WordList, flow: Flow, kind: ToldSide['kind'] | null): ToldSide[] {
  const { text } = flow;
  return windowsOf(list, flow).flatMap(({ start: from, end: to }) => {
    const words = keyTextOf(flow);
    return bodyPartsOf(tokensOf(text, from, to)).flatMap(({ value, start, end }) => {
      if (!value.side) return [];
      const place = placeOf(words, start);
      const sentence = sentenceAt(words, place);
      const about = words.key.slice(
        Math.max(sentence.start, place - LONGEST_SENTENCE),
        Math.min(sentence.end, place + LONGEST_SENTENCE),
      );
      return [
        {
          region: value.region,
          told: { value: value.side, range: flow.sourceRange(start, end) },
          kind: kind ?? (COMPLAINT.test(about) ? 'complaint' : DIAGNOSIS.test(about) ? 'diagnosis' : 'other'),
          compares: COMPARES.test(about) || (/left/.test(about) && /right/.test(about)),
        },
      ];
    });
  });
}

/** The words around those that name a side: the others need not be read. */
function windowsOf(list: WordList, flow: Flow): Span[] {
  const { text } = flow;
  const windows: { start: number; end: number }[] = [];
  for (let k = wordIndexFrom(list, flow.range.start); k < list.count; k++) {
    const at = list.starts[k] as number;
    if (at >= flow.range.end) break;
    if (!namesSide.of(list, k)) continue;
    const index = flow.flowOffset(at);
    const start = wordAt(text, Math.max(0, index - AROUND));
    const end = wordAt(text, Math.min(text.length, index + AROUND));
    const last = windows.at(-1);
    if (last && start <= last.end) last.end = end;
    else windows.push({ start, end });
  }
  return windows;
}

/** The end of the word at an offset, so that no word is cut. */
function wordAt(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && at < text.length && text.charAt(at) !== ' ') at++;
  return at;
}
