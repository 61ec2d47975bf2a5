import { matchesOf } from '../../text/search.ts';
import { type Asked, numbersIn } from './asked.ts';
import type { RequestPart, Stated } from './request.ts';

/** They speak of something else than was asked for, unless the request has them, too. */
const MORE =
  /\b(?:another|second|third|further|additional|more|extra|future|subsequent|later|repeat|repeated|alternative|different|others?|similar|beyond|after|following|next|longer|refills?|initial|first|shorter|smaller|fewer|half|some|long|prolonged|indefinite|ongoing|chronic|use|maintenance|routine)\b/g;
/** `Three of the six visits`. */
const PART =
  /\b(?:\d{1,3}|one|two|three|four|five|six|eight|ten|twelve|most|several) of (?:the|these|those)\b/;
/** It says that something has ended, not how much of it. */
const ANY_LONGER = /\bany (?:longer|more)$/;
/** Of these words the ones that a second treatment of a kind is asked for with. */
export const REPEATED = /\b(?:repeat|repeated|second|another)\b/g;

/** Whether more, less or another side is spoken of than was asked for. */
export function isMore(text: string, part: RequestPart, asked: Asked): boolean {
  return differsInWords(text, part, asked) || differsInNumbers(text, part, asked);
}

/** `The other 30 tablets`, `the 12 additional visits`: the number shows that they are those in dispute. */
const THE_OTHERS =
  /^the (?:(?:other|additional|further|extra) (\w{1,9})|(\w{1,9}) (?:other|additional|further|extra|more))\b/;

/** Whether what is called the other part is as much as was asked for. */
function areAsked(text: string, { numbers, request }: Asked): boolean {
  const amount = THE_OTHERS.exec(text);
  const value = amount ? numbersIn(amount[1] ?? amount[2] ?? '')[0] : undefined;
  return value !== undefined && [...numbers, request.sessions?.value].includes(value);
}

/** Whether other words than the numbers say so: `additional`, `half`, another side. */
export function differsInWords(text: string, part: RequestPart, asked: Asked): boolean {
  return differsInKind(areAsked(text, asked) ? text.replace(THE_OTHERS, '') : text, part, asked);
}

function differsInKind(text: string, part: RequestPart, { text: asked, request }: Asked): boolean {
  if (PART.test(text) && !PART.test(asked)) return true;
  const isRepeated = asked.search(REPEATED) >= 0;
  // of a request that was partly authorized the additional ones are those in dispute
  const more = request.original ? text.replace(/\badditional\b/g, '') : text;
  for (const [word] of matchesOf(MORE, more.replace(ANY_LONGER, '')))
    if (!asked.includes(word.replace(/s$/, '')) && !(isRepeated && word.search(REPEATED) >= 0)) return true;
  return differ(part.side, request.side) || (part.side !== null && request.bodyParts.length === 0);
}

/** Whether other numbers are named than were asked for. */
export function differsInNumbers(text: string, part: RequestPart, { numbers, request }: Asked): boolean {
  const own = numbersIn(text);
  const all = [...numbers, request.sessions?.value];
  if (own.length > 0 && numbers.length > 0 && !own.some((value) => all.includes(value))) return true;
  return differ(part.sessions, request.sessions) || differ(part.refills, request.refills);
}

function differ<T>(a: Stated<T> | null, b: Stated<T> | null): boolean {
  return a !== null && b !== null && a.value !== b.value;
}
