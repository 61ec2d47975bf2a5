import type { Letter } from '../../letter/letter.ts';
import { citationCompletions, MOST_ITEMS } from './completion-citations.ts';
import { formCompletions } from './completion-form.ts';
import type { Completions } from './proposals.ts';

/**
 * What may be inserted at `offset` (UTF-16): headings and labels where a paragraph begins, the decision behind a
 * request, guidelines, topics and pages where a citation is typed; nothing in plain prose.
 */
export function complete(letter: Letter, offset: number): Completions {
  const form = formCompletions(letter, offset);
  const cited = citationCompletions(letter, offset);
  const items = [...form, ...(cited?.items ?? [])];
  const isIncomplete = items.length > MOST_ITEMS || (cited?.isIncomplete ?? false);
  return { items: items.slice(0, MOST_ITEMS), isIncomplete };
}
