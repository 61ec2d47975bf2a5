import type { Letter } from '../../../letter/letter.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import { summaryFlows } from '../../../reading/narrative.ts';
import { type TakenDose, takenDosesIn } from '../../../reading/requests/amounts/taken-doses.ts';
import type { Request } from '../../../reading/requests/request.ts';
import { isSameStrength, type Strength } from '../../../reading/requests/request-amounts.ts';
import { placedIn, placedRange } from '../../../text/placed.ts';
import { contains } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';
import { shown } from '../../wording.ts';
import { supplyOfDose } from './supply-of-dose.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A rationale says that more or less of the requested drug is taken than the case summary says (`150 mg three times a day`, `75 mg twice ' +
    'daily`), says how long a supply lasts that this dose does not give, or gives it a strength that is ten, a hundred or a thousand times that of the request. The words of the rationale are ' +
    'marked, and those that they contradict are linked.',
  why: WHY_FACT,
  notes:
    'Doses of earlier days, of guidelines, changes of a dose, and what utilization review is said to have found are not compared. What ' +
    'is taken as needed may be less. Strengths in sentences that restate the request have a rule of their own.',
  wrong: {
    summary: 'The foot burns since the crush injury. The patient takes gabapentin 300 mg twice daily.',
    request: 'Gabapentin 300mg #60: Upheld',
    rationale:
      'The patient is on gabapentin 300 mg four times a day, without a measured gain. The request is not medically necessary.',
  },
  right: {
    rationale:
      'The patient is on gabapentin 300 mg twice a day, without a measured gain. The request is not medically necessary.',
  },
};

/** `75 mg twice daily` in the summary, `150 mg three times a day` in the rationale. */
export const doseContradicted: Rule = {
  code: 'dose-contradicted',
  title: 'Dose of drug is inconsistent',
  category: 'contradiction',
  severity: 'information',
  scope: 'letter',
  check: (letter) => {
    const told = inSummary(letter);
    return letter.items.flatMap(({ start, part }) => {
      const request = part.requests[0];
      if (!request?.drug) return [];
      const own = told.filter((dose) => isOf(dose, request) && dose.drugs.length > 0);
      const here = inRationale(part).filter((dose) => isOf(dose, request));
      const found = here
        .filter(({ isPlain }) => isPlain)
        .flatMap((dose): Observation[] => {
          const range = placedRange(dose.range, start);
          const words = shown(letter.source.slice(range.start, range.end));
          const other = contraryOf(dose, here, own, request);
          if (other) {
            const said = shown(letter.source.slice(other.range.start, other.range.end));
            return [
              {
                message: `Rationale says ${words}, but the case summary says ${said}.`,
                range,
                related: [{ range: other.range, message: `Case summary: ${said}.` }],
              },
            ];
          }
          const { strength } = request;
          const isRestated = (part.restatements[0] ?? []).some(
            (one) => one.part.strength && contains(one.part.range, dose.range),
          );
          if (!strength || isRestated || !isMisplaced(dose, strength.value, own, request)) return [];
          const asked = placedRange(strength.range, start);
          return [
            {
              message: `Rationale says ${words}, but the strength in the request is ${shown(letter.source.slice(asked.start, asked.end))}.`,
              range,
              related: [{ range: asked, message: 'Request.' }],
            },
          ];
        })
        .slice(0, 1);
      return found.length > 0 ? found : supplies(part, request, start, own);
    });
  },
};

/** Supplies of a rationale that the doses do not give, which letter and rationale say in one way. */
function supplies(
  part: LetterPart,
  request: Request,
  start: number,
  told: readonly TakenDose[],
): Observation[] {
  const flow = part.determination.items[0]?.rationale?.flow;
  if (!flow) return [];
  const here = inRationale(part).filter((dose) => isOf(dose, request));
  const doses = [
    ...here.map((dose) => ({ ...dose, placed: placedRange(dose.range, start) })),
    ...told.map((dose) => ({ ...dose, placed: dose.range })),
  ].filter(({ dose }) => dose);
  if (doses.some(isVague)) return [];
  return supplyOfDose(part, request, flow, doses).map((one) => ({
    ...one,
    range: placedRange(one.range, start),
  }));
}

/** Whether a dose is of the drug that is requested; without a name it is, in a rationale. */
function isOf({ drugs }: TakenDose, { drugs: asked }: Request): boolean {
  if (drugs.length === 0) return true;
  const names = new Set(
    asked.flatMap((mention) => mention.drugs).flatMap(({ id, substances }) => [id, ...substances]),
  );
  return drugs.some(({ id, substances }) => [id, ...substances].some((name) => names.has(name)));
}

/** What the summary says otherwise; null where it says the same somewhere, or the rationale says both. */
function contraryOf(
  dose: TakenDose,
  here: readonly TakenDose[],
  told: readonly TakenDose[],
  { strength }: Request,
): TakenDose | null {
  const [other] = told.filter((one) => one.dose);
  if (!other?.isPlain || !dose.dose || !told.every((one) => !one.dose || isSameDose(one, other))) return null;
  const known = strength?.value ?? null;
  if (
    told.some((one) => mayBeSame(dose, one, known)) ||
    here.some((one) => one !== dose && isSameDose(one, other))
  )
    return null;
  return isOfOneDay(dose, other) ? other : null;
}

function isSameDose(one: TakenDose, other: TakenDose): boolean {
  return one.dose?.perDay === other.dose?.perDay;
}

/** Whether two doses may be one: as much a day, or at most as much. `known` is the strength where one does not say it. */
function mayBeSame(one: TakenDose, other: TakenDose, known: Strength | null): boolean {
  if (!one.dose || !other.dose || isVague(one) || isVague(other)) return true;
  const [mine, others] = [dailyOf(one, known), dailyOf(other, known)];
  const [first, second] =
    mine !== null && others !== null ? [mine, others] : [one.dose.perDay, other.dose.perDay];
  if (one.dose.atMost && other.dose.atMost) return true;
  if (one.dose.atMost) return second <= first;
  if (other.dose.atMost) return first <= second;
  return Math.abs(first - second) < 1e-6;
}

/** `Is taken daily`: each day, however often. */
function isVague({ dose, strength, words }: TakenDose): boolean {
  return dose?.perDay === 1 && !strength && /^(?:daily|(?:every|each|a|per) day)$/i.test(words);
}

/** How much is taken a day in the unit of its strength; null without one. */
function dailyOf({ strength, dose }: TakenDose, known: Strength | null): number | null {
  const amount = (strength ?? known)?.amounts[0];
  return amount === undefined || !dose ? null : amount * dose.perDay;
}

/** Powers of ten by which a strength is off where its point is in another place, or its unit is another. */
const POWERS = [10, 100, 1000];
/** In days: no supply for a month is shorter. */
const SHORTEST_MONTH = 28;
/** So many times as much as the quantity allows is surely too much. */
const BEYOND = 2.5;

/** `5 mg nightly` of a drug that is asked for in tablets of 0.5 mg, fewer than ten a day. */
function isMisplaced(
  { strength, dose }: TakenDose,
  asked: Strength,
  told: readonly TakenDose[],
  { quantity }: Request,
): boolean {
  if (!strength || strength.amounts.length !== asked.amounts.length) return false;
  const known = [asked, ...told.flatMap((one) => one.strength ?? [])];
  if (known.some((one) => isSameStrength(one, strength))) return false;
  const [said = 0, one = 0] = [strength.amounts[0], asked.amounts[0]];
  if (strength.unit !== asked.unit) return said === one && strength.unit !== null && asked.unit !== null;
  const factor = said / one;
  const isPower = POWERS.some(
    (power) => Math.abs(factor - power) < 1e-9 || Math.abs(factor - 1 / power) < 1e-9,
  );
  if (!isPower) return false;
  const mostPerDay = quantity ? quantity.value.amount / SHORTEST_MONTH : 1;
  return factor < 1 || factor * (dose?.perDay ?? 1) > BEYOND * mostPerDay;
}

const DATES = /\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}\/\d{4}|\b(?:19|20)\d\d\b/g;

/** Whether all days that the rationale names are named in the summary as well. */
function isOfOneDay(dose: TakenDose, other: TakenDose): boolean {
  return (dose.sentence.match(DATES) ?? []).every((day) => other.sentence.includes(day));
}

const inSummary = remembered(({ parts }: Letter): readonly TakenDose[] => placedIn(parts, ofSummary));

const ofSummary = remembered((part: LetterPart): readonly TakenDose[] =>
  summaryFlows(part.determination).flatMap((flow) => takenDosesIn(flow, part)),
);

const inRationale = remembered((part: LetterPart): readonly TakenDose[] => {
  const flow = part.determination.items[0]?.rationale?.flow;
  return flow ? takenDosesIn(flow, part) : [];
});
