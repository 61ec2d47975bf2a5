import type { Letter } from '../../../letter/letter.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import { type CountedCare, readCountedCare } from '../../../reading/facts/counted-care.ts';
import { summaryFlows } from '../../../reading/narrative.ts';
import { mayBeOfOnePart } from '../../../reading/requests/near-regions.ts';
import type { Request } from '../../../reading/requests/request.ts';
import { placedIn, placedRange } from '../../../text/placed.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_RECORD } from '../../rule-docs.ts';
import { shown } from '../../wording.ts';
import { namesAllDays } from './days-named.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The case summary says how many visits, sessions or injections the patient has had, and a rationale says another number of the ' +
    'same. The number of the rationale is marked, and that of the summary is linked.',
  why: WHY_RECORD,
  law: ['appeal-grounds'],
  notes:
    'Compared only where the summary has one number for the treatment, and where neither says that it is a part, an estimate, or of ' +
    'another day. A sum with what is requested is accepted.',
  wrong: {
    summary: 'The neck is stiff. The patient has completed 6 chiropractic visits.',
    request: 'Chiropractic care, 4 visits: Upheld',
    rationale:
      'With 16 chiropractic visits completed no gain is shown. The request is not medically necessary.',
  },
  right: {
    rationale:
      'With 6 chiropractic visits completed no gain is shown. The request is not medically necessary.',
  },
};

/** `has completed 6 visits` in the summary, `16 visits already completed` in a rationale. */
export const visitsContradicted: Rule = {
  code: 'visits-contradicted',
  title: 'Number of earlier visits is inconsistent',
  category: 'contradiction',
  severity: 'information',
  scope: 'letter',
  check: (letter) => {
    const ofSummary = inSummary(letter);
    if (ofSummary.length === 0) return [];
    return letter.items.flatMap(({ start, part }): Observation[] => {
      const request = part.requests[0];
      const flow = part.determination.items[0]?.rationale?.flow;
      if (!request || !flow) return [];
      const found = firstContradicted(readCountedCare(flow), ofSummary, request);
      if (!found) return [];
      const { care, other } = found;
      const words = shown(letter.source.slice(other.range.start, other.range.end));
      return [
        {
          message: `Rationale counts ${shown(part.determination.source.slice(care.range.start, care.range.end))}, but the case summary says ${words}.`,
          range: placedRange(care.range, start),
          related: [{ range: other.range, message: `Case summary: ${words}.` }],
        },
      ];
    });
  },
};

/** The first number of a rationale that the summary contradicts, and that of the summary; null where all may be right. */
function firstContradicted(
  all: readonly CountedCare[],
  ofSummary: readonly CountedCare[],
  request: Request,
): { readonly care: CountedCare; readonly other: CountedCare } | null {
  const inRationale = new Set(all.map(({ count }) => count));
  const known = new Map<string, OnlyNumber | null>();
  for (const care of all) {
    const treatment = treatmentOf(care, request);
    if (!care.isHad || !treatment) continue;
    if (!known.has(treatment)) known.set(treatment, onlyNumber(treatment, ofSummary, request));
    const only = known.get(treatment);
    if (!only || only.mayBeMeant.has(care.count) || inRationale.has(only.stated.count)) continue;
    const { stated } = only;
    const ofItem = care.parts.length > 0 ? care.parts : request.bodyParts.map(({ value }) => value);
    const isOfOneKind = care.isAftercare === stated.isAftercare && mayBeOfOnePart(ofItem, stated.parts);
    if (isOfOneKind && isOfOneDay(care, stated)) return { care, other: stated };
  }
  return null;
}

/** The one number that a summary has of a treatment. */
interface OnlyNumber {
  readonly stated: CountedCare;
  /** Numbers of a rationale that may be right as well: what is requested, other numbers of the summary, and sums with these. */
  readonly mayBeMeant: ReadonlySet<number>;
}

/** The number that the summary has of a treatment; null where it has none, or several that differ. */
function onlyNumber(
  treatment: string,
  ofSummary: readonly CountedCare[],
  request: Request,
): OnlyNumber | null {
  const same = ofSummary.filter((one) => treatmentOf(one, request) === treatment);
  const [stated] = same;
  if (!stated?.isHad || same.some(({ count }) => count !== stated.count)) return null;
  const asked = [request, request.original, request.authorized].map((one) => one?.sessions?.value ?? 0);
  const besides = [...ofSummary.filter((one) => one !== stated).map(({ count }) => count), ...asked];
  return {
    stated,
    mayBeMeant: new Set([stated.count, ...besides.flatMap((count) => [count, count + stated.count])]),
  };
}

/** The treatment that is counted: that of the request where its sentence names none. */
function treatmentOf({ treatment }: CountedCare, { treatments }: Request): string | null {
  if (treatment) return treatment === 'several' ? null : treatment;
  const [only, ...others] = treatments;
  return only && others.length === 0 ? only.value : null;
}

/** Whether all days that the rationale names are named in the summary as well, and since when, if it says so. */
function isOfOneDay(care: CountedCare, other: CountedCare): boolean {
  const isOfOneTime = !SINCE.test(care.sentence) || SINCE.test(other.sentence);
  return isOfOneTime && namesAllDays(other.sentence, care.sentence);
}

const SINCE = /\bsince\b/i;

const inSummary = remembered(({ parts }: Letter): readonly CountedCare[] => placedIn(parts, ofSummary));

const ofSummary = remembered(({ determination }: LetterPart) =>
  summaryFlows(determination).flatMap((flow) => readCountedCare(flow)),
);
