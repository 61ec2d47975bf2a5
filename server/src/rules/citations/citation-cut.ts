import type { Citation } from '../../reading/citations/citation.ts';
import { range } from '../../text/range.ts';
import type { Rule } from '../finding.ts';
import { citedItems } from './cited-items.ts';

/** A citation that was cut at a fixed width, in the middle of a word or a name, and closed with a full stop. */
export const citationCut: Rule = {
  code: 'citation-cut',
  title: 'A citation is cut off',
  category: 'citation',
  severity: 'warning',
  scope: 'part',
  check(input) {
    const { source } = input.determination;
    return citedItems(input)
      .flatMap(({ claimsAdministrator, reviewer }) => [
        ...sentences(claimsAdministrator, source),
        ...sentences(reviewer, source),
      ])
      .map((sentence) => ({
        message:
          'This citation was cut off at a fixed width. Write it out: guideline, topic, pages or sections.',
        range: range((sentence[0] as Citation).range.start, (sentence.at(-1) as Citation).range.end),
      }));
  },
};

/** The cut citations of a field, those of one sentence together: one cut, one finding. */
function sentences(citations: readonly Citation[], source: string): Citation[][] {
  const found: Citation[][] = [];
  for (const citation of citations) {
    if (!citation.cut) continue;
    const sentence = found.at(-1);
    const last = sentence?.at(-1);
    const goesOn = last && !/decision/i.test(source.slice(last.range.end, citation.range.start));
    if (sentence && goesOn) sentence.push(citation);
    else found.push([citation]);
  }
  return found;
}
