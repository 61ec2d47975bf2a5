import type { Confidence } from './types.ts';

/** The one sentence for a fact of low confidence. */
export const NOT_VERIFIED = 'Not verified against the guideline text.';

/** The same after one entry of a list. */
const NOT_VERIFIED_HERE = ' (not verified)';

const SUREST_FIRST: readonly Confidence[] = ['high', 'medium', 'low'];

/** 0 for a sure fact, more for a less sure one; what has no confidence counts as the least sure. */
export function doubtOf(confidence: Confidence | null): number {
  return SUREST_FIRST.indexOf(confidence ?? 'low');
}

/** The surer of two confidences. */
export function surer(a: Confidence, b: Confidence): Confidence {
  return doubtOf(a) <= doubtOf(b) ? a : b;
}

/** The least sure of some confidences; low when there are none. */
export function leastSure(confidences: readonly (Confidence | null)[]): Confidence {
  const [first = 'low', ...others] = confidences.map((one) => one ?? 'low');
  return others.reduce((least, one) => (doubtOf(one) > doubtOf(least) ? one : least), first);
}

/** The sentence that follows one on a fact of low confidence, a space before it; else nothing. */
export function doubt(confidence: Confidence | null): string {
  return doubtOf(confidence) === doubtOf('low') ? ` ${NOT_VERIFIED}` : '';
}

/** The remark after an entry of a list that is a fact of low confidence, a space before it; else nothing. */
export function doubtInList(confidence: Confidence | null): string {
  return doubtOf(confidence) === doubtOf('low') ? NOT_VERIFIED_HERE : '';
}

/** What a reviewer reads of a confidence: that a fact of low confidence is not verified; null for any other. */
export function confidenceInWords(confidence: Confidence): string | null {
  return doubtOf(confidence) === doubtOf('low') ? NOT_VERIFIED : null;
}
