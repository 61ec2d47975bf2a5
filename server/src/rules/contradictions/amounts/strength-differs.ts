import { isSameStrength, type Strength } from '../../../reading/requests/request-amounts.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { AMOUNTS_COMPARED, FIX_RESTATED, WHY_RESTATED } from '../../rule-docs.ts';
import { differences } from '../items/restated.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The strength of a drug is compared between the request and the sentences of the rationale that restate ' +
    'it (`The request is for ...`, `the request for ... is not medically necessary`). Where they differ, the ' +
    'words of the rationale are marked and those of the request are linked.',
  why: WHY_RESTATED,
  fix: FIX_RESTATED,
  law: ['disputed-treatment', 'necessity-stated'],
  notes: AMOUNTS_COMPARED,
  wrong: {
    request: 'Flexeril 10mg #60: Upheld',
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain).',
    rationale:
      'The muscle spasm has been treated for two years. Therefore, the request for Flexeril 5mg #60 is not ' +
      'medically necessary.',
  },
  right: {
    rationale:
      'The muscle spasm has been treated for two years. Therefore, the request for Flexeril 10mg #60 is not ' +
      'medically necessary.',
  },
};

/** `Flexeril 10mg` in the request, `Flexeril 5mg` where the rationale says it again. */
export const strengthDiffers: Rule = {
  code: 'strength-differs',
  title: 'Strength in rationale differs from request',
  category: 'contradiction',
  severity: 'warning',
  scope: 'part',
  check: differences<Strength>({
    name: 'Strength',
    read: ({ strength }) => strength,
    same: isSameStrength,
    words: ({ amounts, unit }) => `${amounts.join('/')}${unit ? ` ${unit}` : ''}`,
  }),
};
