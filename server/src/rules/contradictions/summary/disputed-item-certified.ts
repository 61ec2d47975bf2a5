import type { LetterPart } from '../../../letter/letter-part.ts';
import { summaryFlows } from '../../../reading/narrative.ts';
import { regionWords, sidesNamed } from '../../../reading/requests/body-parts.ts';
import { contentsOf } from '../../../reading/requests/contents.ts';
import { readRequestPart } from '../../../reading/requests/request.ts';
import { tokensOf } from '../../../reading/requests/request-tokens.ts';
import { findDates } from '../../../text/dates.ts';
import { placedRange } from '../../../text/placed.ts';
import type { Range } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';
import { shown } from '../../wording.ts';
import { headerDate } from '../dates/header-dates.ts';
import { itemOf, type PlacedItem, requestPlace, wantedIn } from '../items/letter-items.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The case summary says that utilization review certified what a disputed item requests: an item that was certified is ' +
    'not in dispute. The words of the summary are marked, and the request is linked.',
  why: WHY_FACT,
  law: ['disputed-treatment'],
  notes:
    'Only words that name all that the request names are compared. A partial or earlier certification, and one of another day ' +
    'than that of the denial, are not marked.',
  wrong: {
    summary: 'The knee locks. Utilization review certified the MRI of the left knee.',
    request: 'MRI of the left knee: Overturned',
  },
  right: { summary: 'The knee locks. Utilization review denied the MRI of the left knee.' },
};

/** `UR of 01/12/2017 certified the left carpal tunnel release`, which is in dispute. */
export const disputedItemCertified: Rule = {
  code: 'disputed-item-certified',
  title: 'Disputed item certified in case summary',
  category: 'contradiction',
  severity: 'information',
  scope: 'letter',
  check: ({ determination, parts, items }) => {
    const denial = headerDate(determination, 'utilizationReviewDenialDate');
    const told = new Set<unknown>();
    return parts.flatMap(({ start, part }) =>
      certifiedIn(part).flatMap((certified): Observation[] => {
        if (certified.days.some((day) => day !== denial?.date)) return [];
        const item = items.find((one) => isRequested(certified, one));
        if (!item || told.has(item)) return [];
        told.add(item);
        const request = shown(itemOf(item).request.text);
        return [
          {
            message: `Case summary says that utilization review certified ${request}, which is in dispute.`,
            range: placedRange(certified.range, start),
            related: [{ range: requestPlace(item), message: 'Request in dispute.' }],
          },
        ];
      }),
    );
  },
};

interface Certified {
  readonly contents: ReadonlySet<string>;
  readonly sides: string;
  readonly numbers: readonly number[];
  readonly days: readonly string[];
  readonly range: Range;
}

const SENTENCE = /[^.;!?]+/g;
/** So many characters around a verb are read. */
const FAR = 240;
const CERTIFIED = /\b(?:certified|approved|authorized) /g;
/** Before it: who certified, or what was certified besides. */
const BY_REVIEW = /\b(?:UR|utilization review|claims administrator)\b[^.;]{0,160}$/i;
const IS_VERB = /(?:\b(?:UR|review|administrator|reviewer|and|determination|decision)|\d),? $/i;
const END =
  /,|\band (?:denied|did|non|modified|certified|approved|authorized|refused|rejected)|\bbut\b|\bwhile\b|\bon \d/i;
/** It may be a part of the request, or another one. */
const OTHERWISE =
  /\b(?:modif\w*|partial\w*|reduc\w*|rest|remain\w*|only|instead|appeal\w*|prior|previous\w*|earlier|initial\w*|original\w*|first|except|of the \d|earlier|last|not|never|before|later|then|again)\b/i;

/** What the summary of a part says that utilization review certified. Linear. */
const certifiedIn = remembered((part: LetterPart): readonly Certified[] =>
  summaryFlows(part.determination).flatMap((flow) =>
    matchesOf(SENTENCE, flow.text).flatMap(({ index, 0: sentence }) => {
      const verbs = matchesOf(CERTIFIED, sentence);
      if (verbs.length === 0 || OTHERWISE.test(sentence)) return [];
      return verbs.flatMap((verb): Certified[] => {
        const before = sentence.slice(Math.max(0, verb.index - FAR), verb.index);
        if (!BY_REVIEW.test(before) || !IS_VERB.test(before)) return [];
        const from = verb.index + verb[0].length;
        const length = sentence.slice(from, from + FAR).search(END);
        const start = index + from;
        const end = start + (length < 0 ? Math.min(sentence.length - from, FAR) : length);
        const named = readRequestPart(flow, { start, end }, part);
        return [
          {
            contents: contentsOf(flow.text, start, end, named),
            ...amountsOf(flow.text, start, end),
            days: findDates(sentence).map(({ date }) => date),
            range: {
              start: flow.sourceRange(index + verb.index, end).start,
              end: flow.sourceRange(start, end).end,
            },
          },
        ];
      });
    }),
  ),
);

function amountsOf(text: string, start: number, end: number): Pick<Certified, 'sides' | 'numbers'> {
  const tokens = tokensOf(text, start, end);
  return {
    sides: [...new Set(sidesNamed(tokens).map(({ value }) => value))].sort().join(),
    numbers: tokens.flatMap(({ value }) => value ?? []),
  };
}

/** Whether what was certified is all that an item requests. */
function isRequested({ contents, sides, numbers }: Certified, item: PlacedItem): boolean {
  const { request } = itemOf(item);
  const asked = item.part.requests[0];
  if (!asked || asked.original) return false;
  const wanted = wantedIn(item.part);
  const own = amountsOf(request.text, 0, request.text.length);
  const isSame = wanted.size === contents.size && [...wanted].every((word) => contents.has(word));
  return (
    isSame &&
    [...wanted].some((word) => !regionWords.has(word)) &&
    sides === own.sides &&
    numbers.every((value) => own.numbers.includes(value))
  );
}
