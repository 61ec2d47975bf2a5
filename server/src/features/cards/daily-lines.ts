import type { Catalogue } from '../../catalogue/catalogue.ts';
import { isInForce } from '../../catalogue/editions.ts';
import type { DailyLimit } from '../../catalogue/types.ts';
import type { IsoDate } from '../../text/days.ts';
import type { DailyAmount, MorphineEquivalent } from '../daily-amount.ts';

/** Lines of a card, with the sources of what they say. */
export interface DailyLines {
  readonly lines: readonly string[];
  readonly sources: readonly string[];
}

const MORPHINE_EQUIVALENT = 'morphine equivalent';

/** The amount in words: substances, morphine equivalent, and the limits of both that hold on a day. */
export function dailyLines(amount: DailyAmount, date: IsoDate, catalogue: Catalogue): DailyLines {
  const { dose, from, substances, morphine } = amount;
  const limits = [
    ...substances.flatMap(({ name }) => limitsOf(name, date, catalogue)),
    ...(morphine ? limitsOf(MORPHINE_EQUIVALENT, date, catalogue) : []),
  ];
  const most = dose.atMost ? 'at most ' : '';
  const named = substances.map(({ name, milligrams }) => `${inMilligrams(milligrams)} ${name}`).join(', ');
  return {
    lines: [
      ...(named === '' ? [] : [`Daily: ${most}${named} (${most}${rounded(dose.perDay)} a day: ${from}).`]),
      ...(morphine ? [morphineLine(morphine, most, named === '' ? from : '')] : []),
      ...(limits.length > 0
        ? [`Limits: ${limits.map((one) => limitInWords(one, catalogue)).join('; ')}.`]
        : []),
    ],
    sources: [...(morphine?.table.sources ?? []), ...limits.flatMap(({ sources }) => sources)],
  };
}

/** `Morphine equivalent: 40 mg a day (hydrocodone x 1; CDC ..., 2022).` `from`: what it was computed from, if not said before. */
function morphineLine({ milligrams, table, factor }: MorphineEquivalent, most: string, from: string): string {
  const by = [from, `${factor.substance} x ${factor.factor}`, table.name].filter((words) => words !== '');
  const line = `Morphine equivalent: ${most}${inMilligrams(milligrams)} a day (${by.join('; ')}).`;
  return table.note ? `${line} ${table.note}` : line;
}

/** The limits of a substance that hold on a day. */
function limitsOf(substance: string, date: IsoDate, { dailyLimits, guideline }: Catalogue): DailyLimit[] {
  return dailyLimits.filter((limit) => {
    if (limit.substance !== substance) return false;
    const of = limit.guideline === null ? null : guideline(limit.guideline);
    return limit.guideline === null || (of !== null && isInForce(of, date));
  });
}

/** `4,000 mg acetaminophen (FDA)`, `120 mg morphine equivalent (see MTUS 2009, page 86)` */
function limitInWords(limit: DailyLimit, catalogue: Catalogue): string {
  const { substance, milligrams, setBy, guideline, page, confidence } = limit;
  const edition = guideline === null ? null : catalogue.guideline(guideline)?.edition;
  const where = edition ? `MTUS ${edition}${page === null ? '' : `, page ${page}`}` : setBy;
  const by = where ? ` (${confidence === 'high' ? '' : 'see '}${where})` : '';
  return `${inMilligrams(milligrams)} ${substance}${by}`;
}

/** `1,300 mg`, `0.1 mg` */
function inMilligrams(milligrams: number): string {
  const [whole, decimals] = rounded(milligrams).split('.') as [string, string?];
  let grouped = '';
  for (let end = whole.length; end > 0; end -= 3)
    grouped = `${whole.slice(Math.max(0, end - 3), end)}${grouped && ','}${grouped}`;
  return `${grouped}${decimals ? `.${decimals}` : ''} mg`;
}

/** With two decimals at most. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}
