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
    const told = inSummary(letter);
    if (told.length === 0) return [];
    return letter.items.flatMap(({ start, part }) => {
      const request = part.requests[0];
      const flow = part.determination.items[0]?.rationale?.flow;
      if (!request || !flow) return [];
      const all = readCountedCare(flow);
      const found = all.flatMap((care): Observation[] => {
        const other = contraryOf(care, all, told, request);
        if (!other) return [];
        const words = shown(letter.source.slice(other.range.start, other.range.end));
        return [
          {
            message: `Rationale counts ${shown(part.determination.source.slice(care.range.start, care.range.end))}, but the case summary says ${words}.`,
            range: placedRange(care.range, start),
            related: [{ range: other.range, message: `Case summary: ${words}.` }],
          },
        ];
      });
      return found.slice(0, 1);
    });
  },
};

/** What the summary says of the same treatment with another number; null where both may be right. */
function contraryOf(
  care: CountedCare,
  all: readonly CountedCare[],
  told: readonly CountedCare[],
  request: Request,
): CountedCare | null {
  const treatment = treatmentOf(care, request);
  if (!care.isHad || !treatment) return null;
  const same = told.filter((one) => treatmentOf(one, request) === treatment);
  const [other] = same;
  if (!other?.isHad || same.some(({ count }) => count !== other.count)) return null;
  const asked = [request, request.original, request.authorized].map((one) => one?.sessions?.value ?? 0);
  const mayBeMeant = [
    ...told.filter((one) => one !== other).flatMap(({ count }) => [count, count + other.count]),
    ...asked.flatMap((count) => [count, count + other.count]),
    other.count,
  ];
  const isToldToo = all.some(({ count }) => count === other.count);
  if (mayBeMeant.includes(care.count) || isToldToo) return null;
  const ofItem = care.parts.length > 0 ? care.parts : request.bodyParts.map(({ value }) => value);
  const isOfOneKind = care.isAftercare === other.isAftercare && mayBeOfOnePart(ofItem, other.parts);
  return isOfOneKind && isOfOneDay(care, other) ? other : null;
}

/** The treatment that is counted: that of the request where its sentence names none. */
function treatmentOf({ treatment }: CountedCare, { treatments }: Request): string | null {
  if (treatment) return treatment === 'several' ? null : treatment;
  const [only, ...others] = treatments;
  return only && others.length === 0 ? only.value : null;
}

const DAYS =
  /\d{1,2}\/\d{2,4}|\b(?:19|20)\d\d\b|\b(?:January|February|March|April|June|July|August|September|October|November|December|since|in May)\b/gi;

/** Whether all days that the rationale names are named in the summary as well. */
function isOfOneDay(care: CountedCare, other: CountedCare): boolean {
  return (care.sentence.match(DAYS) ?? []).every((day) => other.sentence.includes(day));
}

const inSummary = remembered(({ parts }: Letter): readonly CountedCare[] => placedIn(parts, ofSummary));

const ofSummary = remembered(({ determination }: LetterPart) =>
  summaryFlows(determination).flatMap((flow) => readCountedCare(flow)),
);
