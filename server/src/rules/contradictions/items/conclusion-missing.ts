import type { Verdicts } from '../../../reading/requests/verdicts.ts';
import { lastWordsOf } from '../../../text/line-ends.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { forRequest } from '../../wording.ts';

/** The end of a rationale, in characters, in which some other wording of a conclusion is looked for. */
const END = 500;
/** A rationale of fewer characters is one being begun. */
const LEAST = 60;

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The rationale ends without a sentence that says whether the request is medically necessary. Its last ' +
    'words are marked.',
  why: 'The rationale has to lead to the decision.',
  law: ['necessity-stated'],
  notes: 'A rationale that is still being written, without a period at its end, is not marked.',
  wrong: {
    request: 'MRI of the left knee: Overturned',
    rationale: 'The examination suggests a meniscus tear, and surgery would be considered.',
  },
  right: {
    rationale:
      'The examination suggests a meniscus tear, and surgery would be considered. Therefore, the request for ' +
      'an MRI of the left knee is medically necessary.',
  },
};

/** A rationale that has come to its last period without saying whether the request is medically necessary. */
export const conclusionMissing: Rule = {
  code: 'conclusion-missing',
  title: 'Rationale without a conclusion on medical necessity',
  category: 'contradiction',
  severity: 'information',
  ofFinished: true,
  scope: 'part',
  check: ({ determination, verdicts }) =>
    determination.items.flatMap((item, index) => {
      const { rationale } = item;
      const text = rationale?.flow.text ?? '';
      if (!rationale || text.length < LEAST || !/[.!?][)\]"'\u2019\u201d]*$/.test(text.slice(-4))) return [];
      if (hasConclusion(text, verdicts[index])) return [];
      return {
        message: `No conclusion on medical necessity${forRequest(item)}.`,
        range: lastWordsOf(determination.source, determination.lines, rationale.flow.range),
      };
    }),
};

/** Whether a rationale says anything that may be its conclusion on medical necessity. */
export function hasConclusion(text: string, verdicts: Verdicts | undefined): boolean {
  if (verdicts?.concludes) return true;
  const end = text.slice(-END).toLowerCase();
  // it may be what a drug is sold for, or the decision
  if (/\b(?:is|are) (?:not )?approved\b[^.!?]*[.!?]\W*$/.test(end)) return true;
  return /medicallynecessary|medicalnecessity/.test(end.replace(/[^a-z]/g, ''));
}
