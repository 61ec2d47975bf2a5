import { matchAnyWords, matchWords, skip } from '../../text/words.ts';
import type { Citation } from './citation.ts';
import type { Draft } from './draft.ts';

const CITED_THINGS = [
  'sections', 'section', 'guidelines', 'guideline', 'citations', 'citation', 'pages', 'page', 'criteria',
]; // biome-ignore format: a word list reads best in rows
const CITED = ['cited', 'noted', 'mentioned', 'listed', 'referenced', 'quoted', 'stated', 'discussed'];

/**
 * A mention of a whole schedule or book that says it means what was cited before (`the MTUS section cited above`,
 * `the ODG guidelines noted above`): linked to the one citation of that work among `above`, the reviewer guideline of
 * the item. Any other draft, or one that could mean several citations, stays as it is.
 */
export function withReference(draft: Draft, text: string, above: readonly Citation[]): Draft {
  if (draft.resolution !== 'general') return draft;
  const end = endOfReference(text, draft.end);
  if (end < 0) return draft;
  const meant = above.filter(
    ({ kind, guideline }) =>
      kind === draft.kind &&
      guideline &&
      (!draft.guideline || [guideline.id, guideline.partOf].includes(draft.guideline.id)),
  );
  const [only] = meant;
  if (!only || meant.length > 1) return draft;
  return { ...draft, guideline: only.guideline, resolution: 'understood', refersTo: only, end };
}

/** The end of `section cited above` after the name of the work, or -1. */
function endOfReference(text: string, offset: number): number {
  const thing = matchAnyWords(text, skip(text, offset), CITED_THINGS);
  const at = skip(text, thing < 0 ? offset : thing);
  const as = matchWords(text, at, 'as');
  const cited = matchAnyWords(text, as < 0 ? at : skip(text, as), CITED);
  return cited < 0 ? -1 : matchWords(text, skip(text, cited), 'above');
}
