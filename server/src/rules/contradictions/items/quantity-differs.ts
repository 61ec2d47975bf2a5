import type { Quantity } from '../../../reading/requests/request-amounts.ts';
import type { Rule } from '../../finding.ts';
import { differences } from './restated.ts';

/** `#60` in the request, `#90` where the rationale says it again. */
export const quantityDiffers: Rule = {
  code: 'quantity-differs',
  title: 'The rationale gives another quantity than the request',
  category: 'contradiction',
  severity: 'warning',
  scope: 'part',
  check: (input) =>
    differences<Quantity>(input, {
      name: 'quantity',
      read: ({ quantity }) => quantity,
      key: ({ amount }) => String(amount),
      words: ({ amount, unit }) => `${amount}${unit ? ` ${unit}` : ''}`,
    }),
};
