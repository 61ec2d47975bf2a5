import type { Letter } from '../../letter/letter.ts';
import type { Request, RequestPart } from '../../reading/requests/request.ts';
import { capitalized } from '../../text/in-words.ts';
import type { DailyAmount } from '../daily-amount.ts';
import { amountLines, requestInWords, totalInWords } from '../request-words.ts';
import type { Card } from './card.ts';
import { dailyLines } from './daily-lines.ts';
import { drugLine, governingLines } from './drug-card.ts';

/**
 * The card of a request of which `part` is looked at: `headline` says what that asks for, `daily` what it amounts to a day where
 * that is certain. Drugs are judged by the guidelines in force for the letter.
 */
export function requestCard(
  headline: string,
  part: RequestPart,
  request: Request,
  daily: DailyAmount | null,
  { asOf, catalogue }: Letter,
): Card {
  const { drug } = part;
  const total = totalInWords(part);
  const told = daily && dailyLines(daily, asOf.date, catalogue);
  return {
    headline: capitalized(total === '' ? headline : `${headline}: ${total}`),
    lines: [
      ...amountLines(part, told !== null),
      ...(told?.lines ?? []),
      ...(request.original ? [partsLine(request)] : []),
      ...(drug ? [...governingLines(drug.drugs, asOf.date, catalogue).slice(0, 3), drugLine(drug)] : []),
    ],
    confidence: null,
    sources: told?.sources ?? [],
  };
}

/** `Originally requested: 90; authorized: 63; in dispute: 27.` */
function partsLine({ original, authorized, ...disputed }: Request): string {
  const said = [
    ['originally requested', original],
    ['authorized', authorized],
    ['in dispute', disputed],
  ] as const;
  const named = said.flatMap(([what, part]) => {
    const words = part
      ? requestInWords({ ...part, drugs: [], drug: null, strength: null, bodyParts: [] })
      : '';
    return words === '' ? [] : [`${what}: ${words}`];
  });
  return named.length > 0
    ? `${capitalized(named.join('; '))}.`
    : 'Part of the request was authorized; the rest is in dispute.';
}
