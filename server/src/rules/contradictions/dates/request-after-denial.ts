import type { LetterPart } from '../../../letter/letter-part.ts';
import { sentencesOf } from '../../../reading/assertions/sentences.ts';
import { summaryFlows } from '../../../reading/narrative.ts';
import { regionWords } from '../../../reading/requests/body-parts.ts';
import { contentsOf } from '../../../reading/requests/contents.ts';
import { readRequestPart } from '../../../reading/requests/request.ts';
import { findDates } from '../../../text/dates.ts';
import { type IsoDate, printedDay } from '../../../text/days.ts';
import { placedRange } from '../../../text/placed.ts';
import type { Range } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';
import { wantedIn } from '../items/letter-items.ts';
import { headerDate } from './header-dates.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The case summary dates the request for authorization of a disputed item later than the utilization review denial of the ' +
    'header. The date is marked, and that of the header is linked.',
  why: `${WHY_FACT} What was not yet requested cannot be denied: one of the two dates is wrong.`,
  notes:
    'Only a sentence that dates the request and names all that an item requests is compared. Where the summary speaks of an appeal, ' +
    'of a second request or of several requests for authorization, nothing is marked.',
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
    const denial = headerDate(letter.determination, 'utilizationReviewDenialDate');
    const decision = headerDate(letter.determination, 'decisionDate');
    if (!denial) return [];
    const requests = letter.parts.flatMap(({ start, part }) =>
      requestsDatedIn(part).map((dated) => ({ ...dated, range: placedRange(dated.range, start) })),
    );
    const [only, ...others] = new Set(requests.map(({ date }) => date));
    // what is dated after the decision is found as a report
    if (!only || others.length > 0 || only <= denial.date || (decision && only > decision.date)) return [];
    return requests
      .filter(({ contents }) => letter.items.some(({ part }) => isNamed(wantedIn(part), contents)))
      .map(({ date, range }) => ({
        message: `Request for authorization is dated ${printedDay(date)}, after its UR denial (${printedDay(denial.date)}).`,
        range,
        related: [{ range: denial.range, message: 'UR denial date.' }],
      }));
  },
};

const REQUEST =
  /\b(?:request for authorization|RFA)(?: form)?,? (?:(?:is|was|were) )?(?:dated|of|from|(?:signed|submitted|made|sent) on),? ?$/i;
/** The summary may speak of another request than the one that was denied. */
const ANOTHER =
  /\b(?:appeal\w*|re-?submi\w*|re-?request\w*|reconsider\w*|renew\w*|(?:second|new|another|further|later|amended|revised|updated|subsequent|repeat\w*) (?:requests?|RFA|authorization)|again|RFAs|requests for authorization)\b/i;
/** With one of these before it, it may be a request made after the denial. */
const DENIED = /\b(?:den(?:y|ied|ial)|non-?certif\w*|utilization review|UR|modified|refused|rejected)\b/i;

interface DatedRequest {
  readonly date: IsoDate;
  readonly range: Range;
  /** What its sentence names. */
  readonly contents: ReadonlySet<string>;
}

/** The requests for authorization that the summary of a part dates; none where it speaks of more than one. */
const requestsDatedIn = remembered((part: LetterPart): readonly DatedRequest[] =>
  summaryFlows(part.determination).flatMap((flow) => {
    const { text } = flow;
    if (!/\b(?:RFA|request for authorization)\b/i.test(text) || ANOTHER.test(text)) return [];
    return sentencesOf(flow).flatMap(({ words }): DatedRequest[] => {
      const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
      const [day, ...others] = findDates(text.slice(start, end));
      if (!day || others.length > 0 || !REQUEST.test(text.slice(start, start + day.range.start))) return [];
      if (DENIED.test(text.slice(0, end))) return [];
      const contents = contentsOf(text, start, end, readRequestPart(flow, { start, end }, part));
      const range = flow.sourceRange(start + day.range.start, start + day.range.end);
      return [{ date: day.date, range, contents }];
    });
  }),
);

/** Whether all that an item requests is named, and more than a part of the body. */
function isNamed(wanted: ReadonlySet<string>, contents: ReadonlySet<string>): boolean {
  const words = [...wanted];
  return words.every((word) => contents.has(word)) && words.some((word) => !regionWords.has(word));
}
