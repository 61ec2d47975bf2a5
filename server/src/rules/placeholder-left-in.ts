import { contains } from '../text/range.ts';
import type { Rule } from './finding.ts';
import { findPlaceholders } from './placeholders.ts';
import { isReadWhole } from './sections.ts';

/** A place that was left to be filled in: `TBD`, `[insert ...]`, `XXX`, `___`. */
export const placeholderLeftIn: Rule = {
  code: 'placeholder-left-in',
  title: 'A place to fill in was left in',
  category: 'malformed',
  severity: 'warning',
  check({ determination }) {
    if (!isReadWhole(determination)) return [];
    // In the place of the decision it is a word that is no decision: decision-unknown says so.
    const decisions = determination.items.flatMap((item) => (item.decision ? [item.decision.range] : []));
    return findPlaceholders(determination.source)
      .filter((place) => !decisions.some((decision) => contains(decision, place)))
      .map((place) => ({
        message:
          'This looks like a place left to be filled in. Write the text that belongs here, or delete it.',
        range: place,
      }));
  },
};
