import { decisionFor, decisionForm } from '../../../form/form-of.ts';
import type { Verdict } from '../../../reading/requests/verdicts.ts';
import type { Rule, RuleDocs, Severity } from '../../finding.ts';
import { replacement } from '../../replacement.ts';
import { shown } from '../../wording.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The last conclusion of the rationale is that the request is medically necessary under `Upheld`, or that it is ' +
    'not under `Overturned`. The decision is marked, and the conclusion is linked. It is a warning where the ' +
    'rationale also concludes on something else as the decision does, and information where it does so ' +
    'on the request.',
  why: 'A decision that its own reasons contradict leaves the parties with two answers.',
  law: ['necessity-stated'],
  fix: 'Changes the decision. Where the conclusion is the wrong one, correct it by hand.',
  notes:
    'Conclusions are understood by what they mean: `cannot be considered medically necessary`, `medical necessity ' +
    'has not been established`, `I would overturn the denial`, `the operation should be carried out`, `utilization review was right ' +
    'to refuse it`. Words that leave more open (`the criteria are met`, `an operation would be premature`) count only where they close a ' +
    'rationale that concludes nothing else, and are information. What is ' +
    'quoted or said by somebody else, left open (`may be`, `if it is`), or about another treatment is no conclusion ' +
    'of the reviewer.',
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
  check: ({ determination, verdicts }) =>
    determination.items.flatMap(({ decision, request }, index) => {
      const { all, last } = verdicts[index] ?? {};
      if (!decision?.value || !last || !all || last.necessary === decisionForm(decision.value).necessary)
        return [];
      const { value: right, conclusion: concluded } = decisionFor(last.necessary);
      const named = request.text === '' ? 'the request' : shown(request.text);
      return {
        message: `Decision is ${decision.value}, but the rationale concludes that ${named} ${concluded}.`,
        range: decision.range,
        severity: severityOf(last, all),
        related: [{ range: last.range, message: `Conclusion: ${concluded}.` }],
        fix: replacement(`Change decision to ${right}`, decision.range, right),
      };
    }),
};

/** Less sure where another conclusion agrees with the decision: least where that one is on the request as well. */
function severityOf(last: Verdict, all: readonly Verdict[]): Severity {
  const others = all.filter(({ standing, necessary }) => standing !== 'open' && necessary !== last.necessary);
  if (last.mild || others.some((other) => mayPrevail(other, last))) return 'information';
  if (last.relation === 'lesser') {
    const isAgain = last.repeats && last.strong && last.closes && others.length === 0;
    return isAgain ? 'warning' : 'information';
  }
  return others.length > 0 || last.standing === 'weak' || last.relation === 'presumed' ? 'warning' : 'error';
}

/** Whether a conclusion on the request weighs as much as a later one: in everyday words, or on an alternative, it does not. */
function mayPrevail({ relation, standing, strong, namesMore, onDenial }: Verdict, last: Verdict): boolean {
  if (relation === 'foreign') return false;
  if (last.standing === 'weak' || last.relation === 'presumed' || last.namesMore) return true;
  if (onDenial && last.relation === 'own' && last.strong && last.closes) return false;
  return strong && standing === 'certain' && !namesMore;
}
