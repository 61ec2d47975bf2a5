import type { Letter } from '../../../letter/letter.ts';
import { regionWords } from '../../../reading/requests/body-parts.ts';
import { printedDay } from '../../../text/days.ts';
import { placedRange, shifted } from '../../../text/placed.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';
import { wantedIn } from '../items/letter-items.ts';
import { type DatedDenial, denialsIn } from './dated-denials.ts';
import { type DatedRequest, requestsDatedIn } from './dated-requests.ts';
import { headerDate } from './header-dates.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The case summary dates the request for authorization of a disputed item later than the utilization review denial of the ' +
    'header, or than the denial that the summary dates. The date is marked, and the other is linked. Without a header, and where ' +
    'it says only that a treatment was requested on that day, it is information.',
  why: `${WHY_FACT} What was not yet requested cannot be denied: one of the two dates is wrong.`,
  notes:
    'Only a sentence that dates the request and names the treatment that an item requests, and no other part of the body, is compared. ' +
    'Where the summary speaks of an appeal, of a second request or of several requests on different days, nothing is marked.',
  wrong: {
    header: true,
    summary: 'The request for authorization dated 11/14/2016 is for an MRI of the left knee.',
    request: 'MRI of the left knee: Overturned',
  },
  right: { summary: 'The request for authorization dated 10/14/2016 is for an MRI of the left knee.' },
};

/** `The request for authorization dated 11/14/2016`, where the denial is of 11/03/2016. */
export const requestAfterDenial: Rule = {
  code: 'request-after-denial',
  title: 'Request dated after the UR denial',
  category: 'contradiction',
  severity: 'warning',
  scope: 'letter',
  check: (letter) => {
    const requests = letter.parts.flatMap(({ start, part }) =>
      requestsDatedIn(part).map((dated) => placedRequest(dated, start)),
    );
    const inSentence = requests.flatMap(deniedBefore);
    return inSentence.length > 0 ? inSentence : afterDenial(letter, requests);
  },
};

function placedRequest(dated: DatedRequest, start: number): DatedRequest {
  const { denied } = dated;
  return {
    ...dated,
    range: placedRange(dated.range, start),
    denied: denied && { ...denied, source: placedRange(denied.source, start) },
  };
}

/**
 * The requests that are later than the denial of the header, or without a header that of the summary, where the summary dates
 * requests on one day alone. Where it dates the form, that is the request.
 */
function afterDenial(letter: Letter, all: readonly DatedRequest[]): Observation[] {
  const formal = all.filter(({ isFormal }) => isFormal);
  const requests = formal.length > 0 ? formal : all;
  const inHeader = headerDate(letter.determination, 'utilizationReviewDenialDate');
  const denial = inHeader ?? onlyDenial(letter);
  const decision = headerDate(letter.determination, 'decisionDate');
  const [only, ...others] = new Set(requests.map(({ date }) => date));
  // what is dated after the decision is found as a report
  if (!denial || !only || others.length > 0 || only <= denial.date || (decision && only > decision.date))
    return [];
  return requests
    .filter(
      ({ contents, isOfDisputed }) =>
        (isOfDisputed && letter.items.length === 1) ||
        letter.items.some(({ part }) => isNamed(wantedIn(part), contents)),
    )
    .map(({ date, range, isFormal }) => ({
      message: `${isFormal ? 'Request for authorization' : 'Request'} is dated ${printedDay(date)}, after its UR denial (${printedDay(denial.date)}).`,
      range,
      severity: isFormal && inHeader ? 'warning' : 'information',
      related: [{ range: denial.range, message: 'UR denial date.' }],
    }));
}

/** The denial that the summary dates, in a letter without a header; none where it dates several. */
function onlyDenial({ determination, parts }: Letter): DatedDenial | undefined {
  if (determination.header) return undefined;
  const denials = parts.flatMap(({ start, part }) => shifted(denialsIn(part), start));
  const [only] = denials;
  return denials.every(({ date }) => date === only?.date) ? only : undefined;
}

/**
 * Whether the treatment that an item requests is named, and no other part of the body than its own; a sentence that names none may
 * mean that of the item.
 */
function isNamed(wanted: ReadonlySet<string>, contents: ReadonlySet<string>): boolean {
  const treatment = [...wanted].filter((word) => !regionWords.has(word));
  if (treatment.length === 0 || !treatment.every((word) => contents.has(word))) return false;
  const regions = [...wanted].filter((word) => regionWords.has(word));
  return regions.every((word) => contents.has(word)) || ![...contents].some((word) => regionWords.has(word));
}

/** `was requested on 02/20/2015 and denied on 02/16/2015` */
function deniedBefore({ date, range, denied }: DatedRequest): Observation[] {
  if (!denied || denied.date >= date) return [];
  return [
    {
      message: `Request is dated ${printedDay(date)}, after its denial (${printedDay(denied.date)}).`,
      range,
      related: [{ range: denied.source, message: 'Denial.' }],
    },
  ];
}
