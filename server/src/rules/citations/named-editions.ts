import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Guideline } from '../../catalogue/types.ts';
import type { Citation } from '../../reading/citations/citation.ts';
import { foldedText } from '../../text/flow.ts';
import { range } from '../../text/range.ts';
import type { Fix } from '../finding.ts';
import { replacement } from '../replacement.ts';

/** The editions that bear the name printed in a citation, without its year, oldest first. */
export function editionsNamed({ guidelineRange }: Citation, source: string, catalogue: Catalogue) {
  if (!guidelineRange) return [];
  const words = foldedText(source, guidelineRange).slice(0, 200);
  const name = words.replace(/\b(?:19|20)\d\d\b/, ' ').replace(/^\s*MTUS\b/i, '');
  return catalogue.guidelinesNamed(name);
}

/**
 * Writes the year of another edition in the place of the printed one; undefined where that edition does not bear the
 * printed name, or where the year is not printed in one piece. Its title says where a cited topic is not on file in that edition.
 */
export function yearFix(
  { guidelineRange, year, topics }: Citation,
  edition: Guideline,
  source: string,
  named: readonly Guideline[],
  catalogue: Catalogue,
): Fix | undefined {
  if (!guidelineRange || year === null || edition.edition === null || !named.includes(edition))
    return undefined;
  const at = source.slice(guidelineRange.start, guidelineRange.end).lastIndexOf(String(year));
  if (at < 0) return undefined;
  const place = range(guidelineRange.start + at, guidelineRange.start + at + 4);
  const missing = topics.filter(({ topic, text }) => !catalogue.topicNamed(edition, topic?.name ?? text));
  const check = missing.length === 0 ? '' : ` (check the topic${missing.length === 1 ? '' : 's'})`;
  return replacement(`Change edition to ${edition.edition}${check}`, place, String(edition.edition));
}
