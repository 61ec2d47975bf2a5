import { DECISION_VALUES } from '../../../form/form-of.ts';
import type { DecisionValue } from '../../../form/kinds.ts';
import { editDistance } from '../../../text/edit-distance.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { replacement } from '../../replacement.ts';
import { either, quoted } from '../../wording.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'Another word in the place of the decision: a typing error (`Upheid`) or a word that is no decision of a ' +
    'disputed item (`Modified`).',
  why:
    'Where utilization review modified a request, only the remaining part is in dispute: its decision, too, ' +
    'is one of the two.',
  law: ['necessity-stated'],
  fix: 'Changes the word to the decision it resembles; where it resembles none, both decisions are offered.',
  wrong: { request: 'MRI of the left knee: Overturnd' },
  right: { request: 'MRI of the left knee: Overturned' },
};

/** A word in the place of the decision that is neither Upheld nor Overturned. */
export const decisionUnknown: Rule = {
  code: 'decision-unknown',
  title: 'Decision other than Upheld or Overturned',
  category: 'malformed',
  severity: 'error',
  scope: 'part',
  check: ({ determination }) =>
    determination.items.flatMap(({ decision }) => {
      if (!decision || decision.value !== null) return [];
      const nearest = nearestValue(determination.source.slice(decision.range.start, decision.range.end));
      const advice = nearest ? `Did you mean ${quoted(nearest)}?` : `Write ${either(DECISION_VALUES)}.`;
      const changeTo = (value: DecisionValue) =>
        replacement(`Change to ${quoted(value)}`, decision.range, value);
      return {
        message: `This word is not a decision. ${advice}`,
        range: decision.range,
        ...(nearest
          ? { fix: { ...changeTo(nearest), preferred: true } }
          : { choices: DECISION_VALUES.map(changeTo) }),
      };
    }),
};

/** The decision that a slip of the keyboard or another form of the verb stands for; null when it is neither. */
function nearestValue(word: string): DecisionValue | null {
  const letters = word.toLowerCase();
  const near = DECISION_VALUES.find((value) => editDistance(letters, value.toLowerCase(), 2) <= 2);
  return near ?? null;
}
