import type { DisputedItem } from '../../syntax/tree.ts';
import { type Range, range } from '../../text/range.ts';
import type { Rule } from '../finding.ts';
import { lastLineOf } from '../place.ts';
import { hasWords } from '../words.ts';

/** An item whose request is not followed by a decision. */
export const decisionMissing: Rule = {
  code: 'decision-missing',
  title: 'A disputed item has no decision',
  category: 'malformed',
  severity: 'error',
  check({ determination }) {
    return (
      determination.items
        // Where the request is missing as well, request-empty says both.
        .filter((item) => item.decision === null && hasWords(item.request.text))
        .map((item) => ({
          message: 'This item has no decision. End the request with “: Upheld” or “: Overturned”.',
          range: withColon(item, lastLineOf(determination.lines, item.requestRange)),
        }))
    );
  },
};

/** The decision belongs behind the colon, so a colon that is there is looked at too. */
function withColon(item: DisputedItem, words: Range): Range {
  return item.colon === null ? words : range(words.start, item.colon + 1);
}
