import type { Confidence } from './types.ts';

/** What is said of a fact of low confidence, wherever a sentence has room. */
export const NOT_VERIFIED = 'Not verified against the guideline text.';

/** The same where it stands behind one entry of a list. */
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

/** The remark behind an entry of a list that is a fact of low confidence, a space before it; else nothing. */
export function doubtInList(confidence: Confidence | null): string {
  return doubtOf(confidence) === doubtOf('low') ? NOT_VERIFIED_HERE : '';
}

/** `Confidence: high`, with what `low` means said at once; the full stop is the caller's. */
export function confidenceInWords(confidence: Confidence): string {
  return `Confidence: ${confidence}.${doubt(confidence)}`.slice(0, -1);
}
