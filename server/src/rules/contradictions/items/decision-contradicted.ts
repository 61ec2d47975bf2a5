import { decisionFor, decisionForm } from '../../../form/form-of.ts';
import { readConclusions } from '../../../reading/assertions/conclusions.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { replacement } from '../../replacement.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The last conclusion of the rationale is `is medically necessary` under `Upheld`, or `is not medically ' +
    'necessary` under `Overturned`. The decision is marked, and the conclusion is linked. It is only a ' +
    'warning where the rationale also holds a conclusion that agrees with the decision.',
  why: 'A decision that its own reasons contradict leaves the parties with two answers.',
  law: ['necessity-stated'],
  fix: 'Changes the decision. Where the conclusion is the wrong one, correct it by hand.',
  notes:
    'Many wordings are understood, such as `cannot be considered medically necessary` and `medical necessity ' +
    'has not been established`. Words that leave it open (`would be`, `may be`, `if it is`) are not taken ' +
    'for a conclusion.',
  wrong: { request: 'MRI of the left knee: Upheld' },
  right: { request: 'MRI of the left knee: Overturned' },
};
/** `is not medically necessary` under Overturned, or the other way; the last conclusion of a rationale counts. */
export const decisionContradicted: Rule = {
  code: 'decision-contradicted',
  title: 'Decision contradicts rationale',
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
      return {
        message: `The decision is ${decision.value}, but its rationale concludes that the request ${concluded}. Correct whichever is wrong.`,
        range: decision.range,
        severity: allSay ? 'error' : 'warning',
        related: [{ range: last.range, message: `The rationale concludes here that it ${concluded}.` }],
        fix: replacement(`Change the decision to ${right}`, decision.range, right),
      };
    }),
};
