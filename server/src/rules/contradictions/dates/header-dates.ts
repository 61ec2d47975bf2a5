import type { HeaderKey } from '../../../form/kinds.ts';
import { type HeaderDay, headerDays } from '../../../reading/header-days.ts';
import type { Determination } from '../../../syntax/tree.ts';

/** One of the days of the header; undefined where it does not state that day for certain. */
export function headerDate(determination: Determination, key: HeaderKey): HeaderDay | undefined {
  return headerDays(determination).find((day) => day.key === key);
}

/** No letter speaks of days so long after its own, in years. */
export const FAR_FUTURE = 5;
