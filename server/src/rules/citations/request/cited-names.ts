import type { Citation, CitedTopic } from '../../../reading/citations/citation.ts';

/**
 * The topics that a citation names. What begins with a small letter goes on with the name before it: `Opioids, criteria for use`,
 * where the guideline has no such topic on file.
 */
export function topicsNamed({ topics }: Citation): readonly CitedTopic[] {
  return topics.filter(({ topic, text }, i) => i === 0 || topic !== null || !/^[a-z]/.test(text));
}
