import { decisionFor, decisionForm } from '../../../form/form-of.ts';
import { readConclusions } from '../../../reading/assertions/conclusions.ts';
import type { Rule } from '../../finding.ts';

/** `is not medically necessary` under Overturned, or the other way; the last conclusion of a rationale counts. */
export const decisionContradicted: Rule = {
  code: 'decision-contradicted',
  title: 'The rationale concludes against the decision',
  category: 'contradiction',
  severity: 'error',
  scope: 'part',
  check: ({ determination }) =>
    determination.items.flatMap(({ decision, rationale }) => {
      if (!decision?.value || !rationale) return [];
      const conclusions = readConclusions(rationale.flow);
      const last = conclusions.at(-1);
      if (!last || last.necessary === decisionForm(decision.value).necessary) return [];
      const { value: right, conclusion: concluded } = decisionFor(last.necessary);
      const allSay = conclusions.every(({ necessary }) => necessary === last.necessary);
      return [
        {
          message: `The decision is ${decision.value}, but its rationale concludes that the request ${concluded}. Correct whichever is wrong.`,
          range: decision.range,
          ...(allSay ? {} : { severity: 'warning' as const }),
          related: [{ range: last.range, message: `The rationale concludes here that it ${concluded}.` }],
          fix: {
            title: `Change the decision to ${right}`,
            edits: [{ range: decision.range, text: right }],
          },
        },
      ];
    }),
};
