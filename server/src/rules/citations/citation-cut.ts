import type { Citation } from '../../reading/citations/citation.ts';
import { range } from '../../text/range.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { runsOf } from '../runs.ts';
import { citedItems } from './cited-items.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A citation that stops in the middle, about 90 to 100 characters after the name of the guideline, and is ' +
    'closed with a period. Systems that print letters cut longer ones.',
  why: 'The part that was cut is mostly the topic or the page: what the decision rests on.',
  wrong: {
    request: 'Orphenadrine 100mg #60: Upheld',
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Treatment Guidelines title 8, sections 9792.20 to 9792.26, as ' +
      'adopted for all claims and as amended since by the Adm.',
    rationale:
      'The tablets have been taken for months. The request for orphenadrine is not medically necessary.',
  },
  right: {
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63-66.',
  },
};

/** A citation that was cut at a fixed width, in the middle of a word or a name, and closed with a full stop. */
export const citationCut: Rule = {
  code: 'citation-cut',
  title: 'Truncated citation',
  category: 'citation',
  severity: 'warning',
  scope: 'part',
  check: (part) =>
    citedItems(part)
      .flatMap(({ claimsAdministrator, reviewer }) => [claimsAdministrator, reviewer])
      .flatMap((citations) => cutSentences(citations, part.determination.source))
      .map((sentence) => ({
        message:
          'This citation was cut off at a fixed width. Write it out: guideline, topic, pages or sections.',
        range: range(sentence[0].range.start, (sentence.at(-1) as Citation).range.end),
      })),
};

/** The cut citations of a field, those of one sentence together: one cut, one finding. */
function cutSentences(citations: readonly Citation[], source: string) {
  return runsOf(
    citations.filter(({ cut }) => cut),
    (last, citation) => !/decision/i.test(source.slice(last.range.end, citation.range.start)),
  );
}
