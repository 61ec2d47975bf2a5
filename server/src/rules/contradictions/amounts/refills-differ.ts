import type { LetterPart } from '../../../letter/letter-part.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { AMOUNTS_COMPARED, WHY_RESTATED } from '../../rule-docs.ts';
import { differences, sharesDrug } from '../items/restated.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The number of refills is compared between the request and the sentences of the rationale that restate ' +
    'it (`The request is for ...`, `the request for ... is not medically necessary`). Where they differ, the ' +
    'words of the rationale are marked and those of the request are linked.',
  why: WHY_RESTATED,
  law: ['disputed-treatment', 'necessity-stated'],
  notes: AMOUNTS_COMPARED,
  wrong: {
    request: 'Flexeril 10mg #60 with 3 refills: Upheld',
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain).',
    rationale:
      'The muscle spasm has been treated for two years. Therefore, the request for Flexeril 10mg #60 with 2 ' +
      'refills is not medically necessary.',
  },
  right: {
    rationale:
      'The muscle spasm has been treated for two years. Therefore, the request for Flexeril 10mg #60 with 3 ' +
      'refills is not medically necessary.',
  },
};

/** `with 3 refills` in the request, `with 2 refills` where the rationale says it again. */
export const refillsDiffer: Rule = {
  code: 'refills-differ',
  title: 'Refills in rationale differ from request',
  category: 'contradiction',
  severity: 'warning',
  scope: 'part',
  check: (part, key) => {
    const stated = differences({ name: 'Number of refills', read: ({ refills }) => refills })(part, key);
    return [...stated, ...unasked(part)];
  },
};

/** Refills in a conclusion on a request that asks for a quantity and none: mostly those of another draft. */
function unasked({ requests, restatements }: LetterPart): Observation[] {
  return requests.flatMap((request, index) => {
    const parts = [request, request.original, request.authorized];
    if (!request.quantity || parts.some((part) => part?.refills)) return [];
    const found = restatements[index]?.find(
      ({ verdict, part }) => verdict && part.refills && part.refills.value > 0 && sharesDrug(request, part),
    )?.part.refills;
    if (!found) return [];
    return {
      message: `${found.value} refills in the rationale, but none in the request.`,
      range: found.range,
      severity: 'information',
      related: [{ range: request.quantity.range, message: 'Request: no refills.' }],
    };
  });
}
