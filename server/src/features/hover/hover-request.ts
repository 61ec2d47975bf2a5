import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import type { Request, RequestPart } from '../../reading/requests/request.ts';
import { type Range, touches } from '../../text/range.ts';
import type { PlacedCard } from '../cards/card.ts';
import { requestCard } from '../cards/request-card.ts';
import { dailyAmount } from '../daily-amount.ts';
import { requestInWords } from '../request-words.ts';

/**
 * The card of the request at `offset`: what is asked for, with the amounts added up. Of a request partly authorized,
 * the sentence under the cursor; null where the request says nothing that was read for certain.
 */
export function findRequest(input: LetterPart, offset: number, letter: Letter): PlacedCard | null {
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
  const daily = dailyAmount(part, input, letter);
  return { card: requestCard(says + words, part, request, daily, letter), range };
}

function sentenceAt(request: Request, offset: number): { part: RequestPart; says: string } {
  const { original, authorized } = request;
  if (original && touches(original.range, offset)) return { part: original, says: 'Originally requested: ' };
  if (authorized && touches(authorized.range, offset)) return { part: authorized, says: 'Authorized: ' };
  return { part: request, says: original ? 'In dispute: ' : '' };
}
