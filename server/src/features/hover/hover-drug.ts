import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import type { DrugMention } from '../../reading/names/drug-mentions.ts';
import { contains } from '../../text/range.ts';
import type { PlacedCard } from '../cards/card.ts';
import { type DailyLines, dailyLines } from '../cards/daily-lines.ts';
import { drugsCard } from '../cards/drug-card.ts';
import { partAt } from '../citation-part.ts';
import { dailyAmount } from '../daily-amount.ts';
import { amountLines, requestInWords } from '../request-words.ts';

/** The card of the drug at `offset`. */
export function findDrug(input: LetterPart, offset: number, letter: Letter): PlacedCard | null {
  const mention = partAt(input.drugs, offset);
  if (!mention) return null;
  const requested = requestLines(mention, input, letter);
  const card = drugsCard(mention, requested.lines, input.asOf.date, input.catalogue);
  return { card: { ...card, sources: [...requested.sources, ...card.sources] }, range: mention.range };
}

/** What the item under whose request the drug is named asks for. */
function requestLines(
  { requested, range, text }: DrugMention,
  input: LetterPart,
  letter: Letter,
): DailyLines {
  const { determination, requests } = input;
  const item = requested && determination.items.find((one) => contains(one.requestRange, range));
  const request = item ? requests[0] : undefined;
  if (!request) return NOTHING;
  const { original, authorized } = request;
  const part = [original, authorized].find((one) => one && contains(one.range, range)) ?? request;
  const words = requestInWords(part);
  if (words === text) return NOTHING;
  const amount = dailyAmount(part, input, letter);
  const daily = amount ? dailyLines(amount, letter.asOf.date, letter.catalogue) : NOTHING;
  return { ...daily, lines: [`Requested: ${words}.`, ...amountLines(part, amount !== null), ...daily.lines] };
}

const NOTHING: DailyLines = { lines: [], sources: [] };
