import type { RequestPart, Stated } from '../../../reading/requests/request.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { AMOUNTS_COMPARED, WHY_RESTATED } from '../../rule-docs.ts';
import { differences } from './restated.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The number of sessions, visits or treatments is compared between the request and the sentences of the ' +
    'rationale that restate it. A frequency counts as its product: `2 times a week for 3 weeks` is 6. Where ' +
    'they differ, the words of the rationale are marked and those of the request are linked.',
  why: WHY_RESTATED,
  law: ['disputed-treatment', 'necessity-stated'],
  notes: AMOUNTS_COMPARED,
  wrong: {
    request: 'Acupuncture, six sessions: Overturned',
    rationale:
      'The trial brought less pain. Therefore, the request for 8 sessions of acupuncture is medically ' +
      'necessary.',
  },
  right: {
    rationale:
      'The trial brought less pain. Therefore, the request for 6 sessions of acupuncture is medically ' +
      'necessary.',
  },
};

/** `12 visits` in the request, `8 visits` where the rationale says it again; a frequency counts as its product. */
export const sessionsDiffer: Rule = {
  code: 'sessions-differ',
  title: 'Number of sessions in rationale differs from request',
  category: 'contradiction',
  severity: 'warning',
  scope: 'part',
  check: differences({ name: 'number of sessions', read: sessionsOf }),
};

/** `Acupuncture QTY: 12` is said again as `12 sessions of acupuncture`. */
function sessionsOf({ sessions, quantity, drugs }: RequestPart): Stated<number> | null {
  if (sessions || drugs.length > 0 || !quantity || quantity.value.unit) return sessions;
  return { value: quantity.value.amount, range: quantity.range };
}
