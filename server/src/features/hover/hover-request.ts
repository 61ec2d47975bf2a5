import type { LetterPart } from '../../letter/letter-part.ts';
import type { Request, RequestPart } from '../../reading/requests/request.ts';
import { type Range, touches } from '../../text/range.ts';
import type { Card } from '../cards/card.ts';
import { capitalised } from '../cards/facts.ts';
import { amountLines, requestInWords, totalInWords } from '../request-words.ts';
import type { PlacedCard } from './hover.ts';
import { drugLine, governingLines } from './hover-drug.ts';

/**
 * The card of the request at `offset`: what is asked for, with the amounts added up. Of a request partly authorised,
 * the sentence under the cursor; null where the request says nothing that was read for certain.
 */
export function requestCard(input: LetterPart, offset: number): PlacedCard | null {
  const item = input.determination.items.find(
    ({ requestRange }) => requestRange.start < requestRange.end && touches(requestRange, offset),
  );
  const request = item && input.requests[0];
  if (!item || !request) return null;
  const { part, says } = sentenceAt(request, offset);
  const words = requestInWords(part);
  if (words === '') return null;
  // the words of the form belong to no sentence's part; there the whole request is meant
  const range: Range = touches(part.range, offset) ? part.range : item.requestRange;
  return { card: cardOf(says + words, part, request, input), range };
}

function sentenceAt(request: Request, offset: number): { part: RequestPart; says: string } {
  const { original, authorised } = request;
  if (original && touches(original.range, offset)) return { part: original, says: 'Asked for at first: ' };
  if (authorised && touches(authorised.range, offset)) return { part: authorised, says: 'Authorised: ' };
  return { part: request, says: original ? 'In dispute: ' : '' };
}

function cardOf(headline: string, part: RequestPart, request: Request, input: LetterPart): Card {
  const { drug } = part;
  const total = totalInWords(part);
  return {
    headline: capitalised(total === '' ? headline : `${headline}: ${total}`),
    lines: [
      ...amountLines(part),
      ...(request.original ? [partsLine(request)] : []),
      ...(drug ? [drugLine(drug), ...governingLines(drug.drugs, input).slice(0, 2)] : []),
    ],
    confidence: null,
    sources: [],
  };
}

/** `Asked for at first: 90; authorised: 63; in dispute: 27.` */
function partsLine({ original, authorised, ...disputed }: Request): string {
  const said = [
    ['asked for at first', original],
    ['authorised', authorised],
    ['in dispute', disputed],
  ] as const;
  const named = said.flatMap(([what, part]) => {
    const words = part
      ? requestInWords({ ...part, drugs: [], drug: null, strength: null, bodyParts: [] })
      : '';
    return words === '' ? [] : [`${what}: ${words}`];
  });
  return named.length > 0
    ? `${capitalised(named.join('; '))}.`
    : 'Part of the request was authorised; the rest is in dispute.';
}
