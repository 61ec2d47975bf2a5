import { readConclusions } from '../../../reading/assertions/conclusions.ts';
import { lastLineOf } from '../../../text/line-ends.ts';
import type { Rule } from '../../finding.ts';

/** The end of a rationale, in characters, in which some other wording of a conclusion is looked for. */
const END = 500;
/** A rationale of fewer characters is one being begun. */
const LEAST = 60;

/** A rationale that has come to its last full stop without saying whether the request is medically necessary. */
export const conclusionMissing: Rule = {
  code: 'conclusion-missing',
  title: 'The rationale does not conclude on medical necessity',
  category: 'contradiction',
  severity: 'information',
  scope: 'part',
  check: ({ determination }) =>
    determination.items.flatMap(({ rationale }) => {
      const text = rationale?.flow.text ?? '';
      if (!rationale || text.length < LEAST || !/[.!?][)\]"'\u2019\u201d]*$/.test(text.slice(-4))) return [];
      if (readConclusions(rationale.flow).length > 0) return [];
      if (
        text
          .slice(-END)
          .toLowerCase()
          .replace(/[^a-z]/g, '')
          .includes('medicallynecessary')
      )
        return [];
      return [
        {
          message:
            'The rationale ends without saying whether the request is medically necessary. Add the conclusion that the decision states.',
          range: lastLineOf(determination.lines, rationale.flow.range),
        },
      ];
    }),
};
