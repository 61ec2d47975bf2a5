import type { Letter } from '../../../letter/letter.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import type { RequestPart } from '../../../reading/requests/request.ts';
import { shifted } from '../../../text/placed.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_RESTATED } from '../../rule-docs.ts';
import { shown } from '../../wording.ts';
import { sharesDrug } from './restated.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The last conclusion of the rationale names a drug that neither this item nor another one requests, ' +
    'under any of its names.',
  why: WHY_RESTATED,
  law: ['disputed-treatment', 'necessity-stated'],
  notes: 'Brands and generic names are those on file. A drug that is not on file is not judged.',
  wrong: {
    request: 'Flexeril 10mg #60: Upheld',
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain).',
    rationale:
      'The muscle spasm has been treated for two years. Therefore, the request for Norco is not medically ' +
      'necessary.',
  },
  right: {
    rationale:
      'The muscle spasm has been treated for two years. Therefore, the request for cyclobenzaprine is not ' +
      'medically necessary.',
  },
};

/** `the request for Norco is not medically necessary` under a request for Flexeril that no other item makes either. */
export const drugDiffers: Rule = {
  code: 'drug-differs',
  title: 'Drug in rationale differs from request',
  category: 'contradiction',
  severity: 'warning',
  scope: 'letter',
  check: (letter) =>
    letter.parts.flatMap(({ start, part }) =>
      otherDrugs(part)
        // then the conclusion is copied from that item, which another rule reports
        .filter(({ named }) => !isRequested(letter, named))
        .map(({ observation }) => shifted(observation, start)),
    ),
};

/** The conclusions of a part's items on another drug than their own. */
const otherDrugs = remembered(({ requests, concluded }: LetterPart) =>
  requests.flatMap((request, index): { named: RequestPart; observation: Observation }[] => {
    const last = concluded[index];
    const [named] = last?.part.drugs ?? [];
    const [asked] = request.drugs;
    if (!last || !named || !asked || sharesDrug(request, last.part)) return [];
    const observation = {
      message: `Rationale concludes on ${shown(named.text)}, but the request is for ${shown(asked.text)}.`,
      range: named.range,
      related: [{ range: asked.range, message: 'Requested drug.' }],
    };
    return [{ named: last.part, observation }];
  }),
);

function isRequested({ items }: Letter, named: RequestPart): boolean {
  return items.some(({ part }) => part.requests.some((request) => sharesDrug(request, named)));
}
