import type { Strength } from '../../../reading/requests/request-amounts.ts';
import type { Rule } from '../../finding.ts';
import { differences } from './restated.ts';

/** `Flexeril 10mg` in the request, `Flexeril 5mg` where the rationale says it again. */
export const strengthDiffers: Rule = {
  code: 'strength-differs',
  title: 'The rationale gives another strength than the request',
  category: 'contradiction',
  severity: 'warning',
  scope: 'part',
  check: (input) =>
    differences<Strength>(input, {
      name: 'strength',
      read: ({ strength }) => strength,
      key: ({ amounts }) => amounts.join('/'),
      words: ({ amounts, unit }) => `${amounts.join('/')}${unit ? ` ${unit}` : ''}`,
    }),
};
