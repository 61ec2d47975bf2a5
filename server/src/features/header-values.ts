import type { HeaderField } from '../syntax/tree.ts';
import { foldedText } from '../text/flow.ts';

/**
 * The value of a header field as printed, or null. Case numbers and dates in numbers hold no white space: what is in
 * them (`CM16 -0213037`) was put there by a text extractor.
 */
export function headerValue(source: string, { key, value }: HeaderField): string | null {
  if (!value) return null;
  const words = foldedText(source, value);
  return key === 'caseNumber' || /^[\d/ ]+$/.test(words) ? words.replaceAll(' ', '') : words;
}
