import { toldAt } from '../../reading/patient/whose.ts';
import type { Flow } from '../../text/flow.ts';
import { type KeyText, keyTextOf, placeOf, sentenceAt } from '../../text/key-text.ts';
import { quotationsOf } from '../../text/quotations.ts';
import { overlap } from '../../text/range.ts';
import type { Span } from '../../text/words.ts';
import type { Doubt } from './fact.ts';

/** A denial is of what is in dispute; what is granted with it is not. */
const DENIES = /noncertif|notcertif|denie|denial|deny|notauthoriz/;
const GRANTS = /modif|approv|partial|grant|allow/;
/** So much of a sentence is looked at on each side, in letters. */
const NEAR = 200;

/** What the words around a place of a flow leave open about it: whose words they are, of whom, and of when. */
export function doubtAround(flow: Flow, span: Span): Doubt | null {
  if (isQuoted(flow, span)) return 'quoted';
  const words = keyTextOf(flow);
  const [start, end] = [placeOf(words, span.start), placeOf(words, span.end)];
  const told = toldAt(words, start, end);
  if (told.ofAnother && !(told.reported && isDenied(words, start))) return 'other-person';
  return told.earlier ? 'earlier' : null;
}

/** Whether the sentence at a place says what utilization review denied. */
function isDenied(words: KeyText, place: number): boolean {
  const { start, end } = sentenceAt(words, place);
  const near = words.key.slice(Math.max(start, place - NEAR), Math.min(end, place + NEAR));
  return DENIES.test(near) && !GRANTS.test(near);
}

/** Whether a place is in quotation marks. */
export function isQuoted(flow: Flow, { start, end }: Span): boolean {
  const place = flow.sourceRange(start, end);
  return quotationsOf(flow).some((quotation) => overlap(quotation, place));
}
