import { DECISION_VALUES } from '../../../form/form-of.ts';
import type { DecisionValue } from '../../../form/kinds.ts';
import type { DisputedItem } from '../../../syntax/tree.ts';
import { editDistance } from '../../../text/edit-distance.ts';
import { range } from '../../../text/range.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { hasWords } from '../../own-words.ts';
import { replacement } from '../../replacement.ts';
import { either, quoted, shown } from '../../wording.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'Another word where the decision belongs: a typing error (`Upheid`), a word that is no decision of a ' +
    'disputed item (`Modified`), or a phrase that says more or less than one (`Overturned in part`, ' +
    '`Upheld/Overturned`). A decision without the colon before it (`MRI of the left knee — Upheld`) is a warning.',
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
    determination.items.flatMap((item) => {
      const { decision } = item;
      if (!decision) return [];
      if (decision.value !== null) return withoutColon(item, decision.value);
      const word = determination.source.slice(decision.range.start, decision.range.end);
      const nearest = nearestValue(word);
      const advice = nearest ? `Did you mean ${quoted(nearest)}?` : `Use ${either(DECISION_VALUES)}.`;
      const changeTo = (value: DecisionValue) =>
        replacement(`Change to ${quoted(value)}`, decision.range, value);
      return {
        message: `${shown(word)} is not a decision. ${advice}`,
        range: decision.range,
        ...(nearest
          ? { fix: { ...changeTo(nearest), preferred: true } }
          : { choices: DECISION_VALUES.map(changeTo) }),
      };
    }),
};

/** A sound decision that no colon sets off from its request. */
function withoutColon(
  { colon, decision, request, requestRange }: DisputedItem,
  value: DecisionValue,
): Observation[] {
  if (colon || !decision || !hasWords(request.text)) return [];
  const ending = `: ${value}`;
  const { start, end } = decision.range;
  return [
    {
      message: `Missing colon before ${quoted(value)}. End the request ${shown(request.text)} with ${quoted(ending)}.`,
      range: range(requestRange.end, end),
      severity: 'warning',
      fix: {
        ...replacement(`Put a colon before ${quoted(value)}`, range(requestRange.end, start), ': '),
        preferred: true,
      },
    },
  ];
}

/** The decision that a slip of the keyboard or another form of the verb means; null when it is neither. */
function nearestValue(word: string): DecisionValue | null {
  const letters = word.toLowerCase();
  const near = DECISION_VALUES.find((value) => editDistance(letters, value.toLowerCase(), 2) <= 2);
  return near ?? null;
}
