import type { Confidence } from '../../catalogue/types.ts';
import type { Severity } from '../finding.ts';

/** What a finding may weigh that rests on a fact of this confidence and would weigh `most` on a sure one. */
export function atMost(most: Severity, confidence: Confidence | null): Severity {
  if (confidence === 'high') return most;
  if (confidence === 'medium') return most === 'hint' ? 'hint' : 'information';
  return 'hint';
}
