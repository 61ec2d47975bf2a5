import type { Confidence, PageRange } from '../../catalogue/types.ts';
import type { Severity } from '../finding.ts';

/** `page 63` or `pages 63 to 66`. */
export function pagesInWords([first, last]: PageRange): string {
  return first === last ? `page ${first}` : `pages ${first} to ${last}`;
}

/** What a finding may weigh that rests on a fact of this confidence and would weigh `most` on a sure one. */
export function atMost(most: Severity, confidence: Confidence | null): Severity {
  if (confidence === 'high') return most;
  if (confidence === 'medium') return most === 'hint' ? 'hint' : 'information';
  return 'hint';
}

/** The remark that a finding on a fact of low confidence carries, else nothing. */
export function doubt(confidence: Confidence | null): string {
  return confidence === 'low' || confidence === null ? ' (This is unverified.)' : '';
}

/** The least sure of some confidences; low when there are none. */
export function leastSure(confidences: readonly (Confidence | null)[]): Confidence {
  if (confidences.length === 0 || confidences.some((one) => one === 'low' || one === null)) return 'low';
  return confidences.includes('medium') ? 'medium' : 'high';
}
