import type { Observation, Rule, RuleDocs, Severity } from '../../finding.ts';
import { shown } from '../../wording.ts';
import {
  drugKey,
  itemOf,
  type RepeatedItem,
  repeatedItems,
  requestPlace,
  requestWords,
} from './letter-items.ts';
import { haveOneSchedule, namesOneTreatment, treatmentKey } from './same-treatment.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The request of a disputed item is that of an earlier one, apart from case, white space, punctuation and the order ' +
    'of its words. The second is marked, and the first is linked. It is an error where the two decisions differ. The same ' +
    'strength and quantity of one drug under two names is information, and so is one treatment of a body part in other words ' +
    '(`PT 2x4 lumbar`, `physical therapy for the low back, 8 visits`).',
  why: 'One request is decided once.',
  law: ['disputed-treatment', 'necessity-stated'],
  wrong: {
    request: 'MRI of the left knee: Overturned',
    more:
      'MRI of the left knee: Overturned\n\nDecision rationale: Surgery would be considered. Therefore, the ' +
      'request is medically necessary.\n',
  },
  right: {
    more:
      'MRI of the right knee: Overturned\n\nDecision rationale: Surgery would be considered. Therefore, the ' +
      'request is medically necessary.\n',
  },
};

/** One request disputed twice; case, white space, punctuation and the order of words do not count. */
export const itemDuplicated: Rule = {
  code: 'item-duplicated',
  title: 'Duplicate request',
  category: 'contradiction',
  severity: 'warning',
  scope: 'letter',
  check: ({ items }) => {
    const inWords = repeatedItems(items, requestWords);
    const known = new Set(inWords.map(({ again }) => again.index));
    const byDrug = repeatedItems(items, drugKey).filter(({ again }) => !known.has(again.index));
    const byTreatment = repeatedItems(items, treatmentKey).filter(({ again }) => !known.has(again.index));
    return [
      ...inWords.map((repeated) => duplicate(repeated, repeated.differ ? 'error' : 'warning')),
      ...byDrug.map((repeated) => duplicate(repeated, 'information')),
      ...byTreatment
        .filter(({ first, again }) => haveOneSchedule(first.item, again.item))
        .map((repeated) => {
          const isCertain = namesOneTreatment(repeated.first.item) && namesOneTreatment(repeated.again.item);
          return duplicate(repeated, repeated.differ && isCertain ? 'warning' : 'information');
        }),
    ];
  },
};

function duplicate({ first, again, differ }: RepeatedItem, severity: Severity): Observation {
  const otherwise = differ ? `, which is ${itemOf(first.item).decision?.value}` : '';
  return {
    message: `Duplicate of item ${first.index + 1}${otherwise}: ${shown(itemOf(again.item).request.text)}.`,
    range: requestPlace(again.item),
    severity,
    related: [{ range: requestPlace(first.item), message: 'First occurrence.' }],
  };
}
