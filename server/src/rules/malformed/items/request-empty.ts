import type { DisputedItem } from '../../../syntax/tree.ts';
import { range } from '../../../text/range.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { hasWords } from '../../own-words.ts';
import { ITEM_EXAMPLE, quoted } from '../../wording.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'An item that begins with its decision, or with its first label, and does not say what was requested.',
  why: 'The reader cannot know which treatment is decided.',
  law: ['disputed-treatment'],
  wrong: { request: ': Overturned' },
  right: { request: 'MRI of the left knee: Overturned' },
};

/** An item that does not say what was requested. */
export const requestEmpty: Rule = {
  code: 'request-empty',
  title: 'Disputed item without a request',
  category: 'malformed',
  severity: 'error',
  scope: 'part',
  check: ({ determination }) =>
    determination.items.filter((item) => !hasWords(item.request.text)).map(missing),
};

function missing(item: DisputedItem): Observation {
  const { decision, colon } = item;
  if (decision) {
    return {
      message: `Missing request before ${quoted(decision.value ?? 'the decision')}. Write what was requested, a colon, then the decision.`,
      range: range(colon?.start ?? decision.range.start, decision.range.end),
    };
  }
  return {
    message: `Missing request and decision above this label. Write them as in ${ITEM_EXAMPLE}.`,
    range: item.fields[0]?.label.range ?? range(item.range.start, item.range.start),
  };
}
