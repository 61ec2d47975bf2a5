import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Request, RequestPart } from '../../reading/requests/request.ts';
import type { IsoDate } from '../../text/days.ts';
import { capitalized } from '../../text/in-words.ts';
import { amountLines, requestInWords, totalInWords } from '../request-words.ts';
import { type Card, cardOf } from './card.ts';
import { drugLine, governingLines } from './drug-card.ts';

/**
 * The card of a request of which `part` is looked at: `headline` says what that asks for. Drugs are judged by the
 * guidelines in force on a day.
 */
export function requestCard(
  headline: string,
  part: RequestPart,
  request: Request,
  date: IsoDate,
  catalogue: Catalogue,
): Card {
  const { drug } = part;
  const total = totalInWords(part);
  return cardOf(capitalized(total === '' ? headline : `${headline}: ${total}`), [
    ...amountLines(part),
    ...(request.original ? [partsLine(request)] : []),
    ...(drug ? [drugLine(drug), ...governingLines(drug.drugs, date, catalogue).slice(0, 2)] : []),
  ]);
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
    ? `${capitalized(named.join('; '))}.`
    : 'Part of the request was authorised; the rest is in dispute.';
}
