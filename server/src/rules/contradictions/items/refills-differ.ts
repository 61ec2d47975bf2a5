import type { Rule } from '../../finding.ts';
import { differences } from './restated.ts';

/** `with 3 refills` in the request, `with 2 refills` where the rationale says it again. */
export const refillsDiffer: Rule = {
  code: 'refills-differ',
  title: 'The rationale gives other refills than the request',
  category: 'contradiction',
  severity: 'warning',
  scope: 'part',
  check: (input) =>
    differences<number>(input, {
      name: 'number of refills',
      read: ({ refills }) => refills,
      key: String,
      words: String,
    }),
};
