import type { CitedSection } from '../../reading/citations/citation.ts';
import type { Rule, RuleDocs } from '../finding.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A section of law whose number is above the last one of its series: title 8, section 9792.28 and above, and Labor Code 4610.9 ' +
    'and above.',
  why: 'Most of these numbers are typing errors, and a reader who looks the section up finds nothing.',
  notes: 'A hint, since only a part of the law is on file; sections inside a series are not judged.',
  wrong: {
    request: 'MRI of the left knee: Upheld',
    rationale:
      'Labor Code 4610.9 asks for evidence. The joint is stable and no locking is described. The request for an MRI of the left ' +
      'knee is not medically necessary.',
  },
  right: {
    rationale:
      'Labor Code 4610.5 asks for evidence. The joint is stable and no locking is described. The request for an MRI of the left ' +
      'knee is not medically necessary.',
  },
};

/** A section of law that there is not, by its number. */
export const lawUnknown: Rule = {
  code: 'law-unknown',
  title: 'Unknown section of law',
  category: 'law',
  severity: 'hint',
  scope: 'part',
  check: ({ citations }) =>
    citations
      .flatMap(({ sections }) => sections)
      .filter(isAboveItsSeries)
      .map(({ cite, range }) => ({ message: `No section ${cite} on file. Check the number.`, range })),
};

/**
 * The last number of series that are cited often: the article on the MTUS ends with 9792.27.23 (title 8, article 5.5.2), and the
 * sections on utilization and independent medical review with 4610.8. Not verified for later years: hence a hint.
 */
const SERIES: readonly (readonly [first: string, last: number])[] = [
  ['8 CCR 9792.', 27],
  ['Labor Code 4610.', 8],
];

function isAboveItsSeries({ cite, law }: CitedSection): boolean {
  return (
    law === null &&
    SERIES.some(
      ([first, last]) => cite.startsWith(first) && Number.parseInt(cite.slice(first.length), 10) > last,
    )
  );
}
