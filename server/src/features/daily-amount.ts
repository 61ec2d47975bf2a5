import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Drug, MorphineFactor, MorphineTable } from '../catalogue/types.ts';
import type { Letter } from '../letter/letter.ts';
import type { LetterPart } from '../letter/letter-part.ts';
import { namesSameDrug } from '../reading/names/drug-names.ts';
import type { Dose } from '../reading/requests/dose.ts';
import type { RequestPart } from '../reading/requests/request.ts';
import type { Strength } from '../reading/requests/request-amounts.ts';
import type { StatedDose } from '../reading/requests/stated-doses.ts';
import { foldedText } from '../text/flow.ts';

/** What a request amounts to a day, with what that was computed from. */
export interface DailyAmount {
  readonly dose: Dose;
  /** `#120 for 30 days`, `“twice a day”`. */
  readonly from: string;
  /** The substances of the drug, in milligrams a day. */
  readonly substances: readonly { readonly name: string; readonly milligrams: number }[];
  readonly morphine: MorphineEquivalent | null;
}

/** Milligrams of oral morphine a day, by a factor of a table. */
export interface MorphineEquivalent {
  readonly milligrams: number;
  readonly table: MorphineTable;
  readonly factor: MorphineFactor;
}

/** Where a dose may be looked for, nearest first, and how the place is named. */
interface Place {
  readonly name: string;
  readonly doses: readonly StatedDose[];
}

/**
 * The daily amount of a request, or of a sentence of it, in `part` of the letter. Null where no dose is stated for certain: by the
 * request itself, by a quantity for a number of days, by the rationale of the item, by the case summary.
 */
export function dailyAmount(request: RequestPart, part: LetterPart, letter: Letter): DailyAmount | null {
  const strength = request.strength?.value;
  const drugs = drugsOfStrength(request.drug?.drugs ?? [], strength);
  if (!strength || drugs.length === 0) return null;
  const found =
    doseRequested(request, part) ?? doseOfSupply(request) ?? doseStated(strength, drugs, part, letter);
  if (!found) return null;
  const substances = substancesOf(drugs, strength, found.dose.perDay);
  const words = foldedText(part.determination.source, request.range);
  const morphine = NOT_BY_MOUTH.test(words)
    ? null
    : morphineOf(drugs, strength, found.dose, letter.catalogue);
  return substances.length > 0 || morphine ? { ...found, substances, morphine } : null;
}

/** The drugs that can have a strength of so many amounts: `10/325` is none of a drug of one substance. */
function drugsOfStrength(drugs: readonly Drug[], strength: Strength | undefined): readonly Drug[] {
  return drugs.filter(({ substances }) => substances.length === strength?.amounts.length);
}

/** The factors are those of tablets and patches. */
const NOT_BY_MOUTH = /intrathecal|epidural|inject|infus|pump|intraven/i;

function doseRequested({ dose }: RequestPart, { determination }: LetterPart) {
  return dose && { dose: dose.value, from: `“${foldedText(determination.source, dose.range)}”` };
}

/** `#120 for 30 days`: 4 a day. */
function doseOfSupply({ quantity, days }: RequestPart): { dose: Dose; from: string } | null {
  const isCounted = quantity && [null, 'patch'].includes(quantity.value.unit);
  if (!isCounted || !days || days.value <= 0) return null;
  const { amount } = quantity.value;
  return { dose: { perDay: amount / days.value, atMost: false }, from: `#${amount} for ${days.value} days` };
}

/** The dose that the letter states of a drug in this strength, where all that a place says of it agrees. */
function doseStated(strength: Strength, drugs: readonly Drug[], part: LetterPart, letter: Letter) {
  const places: readonly Place[] = [
    { name: 'rationale', doses: part.statedDoses },
    { name: 'case summary', doses: summaryDoses(letter) },
  ];
  for (const { name, doses } of places) {
    const ofDrug = doses.filter((one) => namesSameDrug(one, { drugs }) && isSame(one.strength, strength));
    const [first] = ofDrug;
    if (!first) continue;
    const agree = ofDrug.every(
      ({ dose }) => dose.perDay === first.dose.perDay && dose.atMost === first.dose.atMost,
    );
    return agree ? { dose: first.dose, from: `“${first.words}” in the ${name}` } : null;
  }
  return null;
}

function summaryDoses({ parts }: Letter): readonly StatedDose[] {
  return parts.flatMap(({ part }) => (part.determination.items.length > 0 ? [] : part.statedDoses));
}

/** `10/325` says the same as `10/325 mg`. */
function isSame(a: Strength, b: Strength): boolean {
  return a.amounts.join() === b.amounts.join() && (a.unit ?? 'mg') === (b.unit ?? 'mg');
}

const MILLIGRAMS: Readonly<Record<string, number>> = { mg: 1, mcg: 0.001 };

/** Milligrams a day of each substance; empty where the strength is none, or the drugs differ in their substances. */
function substancesOf(drugs: readonly Drug[], { amounts, unit }: Strength, perDay: number) {
  const inMg = MILLIGRAMS[unit ?? 'mg'];
  if (inMg === undefined) return [];
  return amounts.flatMap((amount, i) => {
    const name = shared(drugs.map(({ substances }) => substances[i] ?? ''));
    return name ? [{ name, milligrams: amount * inMg * perDay }] : [];
  });
}

/** By the newest table; null for drugs that it does not have. A patch counts while it is worn, two or three days. */
function morphineOf(
  drugs: readonly Drug[],
  { amounts, unit }: Strength,
  { perDay }: Dose,
  { morphineTables }: Catalogue,
): MorphineEquivalent | null {
  const table = morphineTables.at(-1);
  const isPatch = unit === 'mcg/hr';
  if (!table || !(isPatch ? [1 / 2, 1 / 3].includes(perDay) : [null, 'mg'].includes(unit))) return null;
  for (const [i, amount] of amounts.entries()) {
    const substance = shared(drugs.map(({ substances }) => substances[i] ?? ''));
    const factor = table.factors.find(
      (one) => one.substance === substance && one.per === (isPatch ? 'mcg/hr' : 'mg'),
    );
    if (factor) return { milligrams: amount * factor.factor * (isPatch ? 1 : perDay), table, factor };
  }
  return null;
}

/** The one value that all have; null where they differ. */
function shared(values: readonly string[]): string | null {
  const [first] = values;
  return first && values.every((value) => value === first) ? first : null;
}
