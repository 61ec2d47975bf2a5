import type { Citation } from '../../reading/citations/citation.ts';
import { contains, type Range } from '../../text/range.ts';

/**
 * Whether the place lies in the name of a guideline or topic that could not be resolved: the rules on citations speak
 * of its spelling. The citations are few, so the search is plain.
 */
export function inUnknownTopic(citations: readonly Citation[], place: Range): boolean {
  return citations.some(
    (citation) =>
      citation.origin === 'field' &&
      contains(citation.range, place) &&
      (citation.resolution === 'unknown' ||
        citation.topics.some(({ topic, range }) => topic === null && contains(range, place))),
  );
}

/** Whether the place lies in the name of a guideline or topic in a guideline field, read or not. */
export function inCitedName(citations: readonly Citation[], place: Range): boolean {
  return citations.some(
    ({ origin, guidelineRange, topics }) =>
      origin === 'field' &&
      ((guidelineRange !== null && contains(guidelineRange, place)) ||
        topics.some(({ range }) => contains(range, place))),
  );
}
