import type { LetterPart } from '../../letter/letter-part.ts';
import type { DrugMention } from '../../reading/names/drug-mentions.ts';
import { contains } from '../../text/range.ts';
import type { PlacedCard } from '../cards/card.ts';
import { drugsCard } from '../cards/drug-card.ts';
import { partAt } from '../citation-part.ts';
import { amountLines, requestInWords } from '../request-words.ts';

/** The card of the drug at `offset`. */
export function findDrug(input: LetterPart, offset: number): PlacedCard | null {
  const mention = partAt(input.drugs, offset);
  if (!mention) return null;
  const card = drugsCard(mention, requestLines(mention, input), input.asOf.date, input.catalogue);
  return { card, range: mention.range };
}

/** What the item under whose request the drug is named asks for. */
function requestLines(
  { requested, range, text }: DrugMention,
  { determination, requests }: LetterPart,
): string[] {
  const item = requested && determination.items.find((one) => contains(one.requestRange, range));
  const request = item ? requests[0] : undefined;
  if (!request) return [];
  const { original, authorised } = request;
  const part = [original, authorised].find((one) => one && contains(one.range, range)) ?? request;
  const words = requestInWords(part);
  return words === text ? [] : [`Requested: ${words}.`, ...amountLines(part)];
}
