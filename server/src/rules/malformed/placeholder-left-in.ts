import type { Part } from '../../syntax/tree.ts';
import type { Range } from '../../text/range.ts';
import { wordsOfSource } from '../../text/word-list.ts';
import type { Rule } from '../finding.ts';
import { findPlaceholders } from './placeholders.ts';
import { isReadWhole } from './sections/section-words.ts';

/** A place that was left to be filled in: `TBD`, `[insert ...]`, `XXX`, `___`. */
export const placeholderLeftIn: Rule = {
  code: 'placeholder-left-in',
  title: 'A place to fill in was left in',
  category: 'malformed',
  severity: 'warning',
  scope: 'part',
  check({ determination }) {
    if (!isReadWhole(determination)) return [];
    const undecidedEnds = new Set(
      determination.items.filter((item) => item.decision === null).map((item) => item.requestRange.end),
    );
    return findPlaceholders(determination.source, wordsOfSource(determination))
      .filter((place) => !(undecidedEnds.has(place.end) && followsColon(determination, place)))
      .map((place) => ({
        message:
          'This looks like a place left to be filled in. Write the text that belongs here, or delete it.',
        range: place,
      }));
  },
};

/** `MRI of the left knee: TBD` stands for the decision, of which decision-missing says that it is not there. */
function followsColon({ source }: Part, place: Range): boolean {
  return source
    .slice(Math.max(0, place.start - 40), place.start)
    .trimEnd()
    .endsWith(':');
}
