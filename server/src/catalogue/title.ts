import type { Guideline } from './types.ts';

/** The guideline's full name with its edition year, where the name does not hold it. */
export function titleOf({ name, edition }: Guideline): string {
  return edition === null || name.includes(String(edition)) ? name : `${name} (${edition})`;
}
