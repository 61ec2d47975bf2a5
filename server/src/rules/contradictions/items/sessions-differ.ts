import type { RequestPart, Stated } from '../../../reading/requests/request.ts';
import type { Rule } from '../../finding.ts';
import { differences } from './restated.ts';

/** `12 visits` in the request, `8 visits` where the rationale says it again; a frequency counts as its product. */
export const sessionsDiffer: Rule = {
  code: 'sessions-differ',
  title: 'The rationale gives another number of sessions than the request',
  category: 'contradiction',
  severity: 'warning',
  scope: 'part',
  check: (input) =>
    differences<number>(input, {
      name: 'number of sessions',
      read: sessionsOf,
      key: String,
      words: String,
    }),
};

/** `Acupuncture QTY: 12` is said again as `12 sessions of acupuncture`. */
function sessionsOf({ sessions, quantity, drugs }: RequestPart): Stated<number> | null {
  if (sessions || drugs.length > 0 || !quantity || quantity.value.unit) return sessions;
  return { value: quantity.value.amount, range: quantity.range };
}
