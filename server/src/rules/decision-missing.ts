import type { Rule } from './finding.ts';
import { lastLineOf } from './place.ts';
import { hasWords } from './words.ts';

/** An item whose request is not followed by a decision. */
export const decisionMissing: Rule = {
  code: 'decision-missing',
  category: 'malformed',
  severity: 'error',
  check({ determination }) {
    return (
      determination.items
        // Where the request is missing as well, request-empty says both.
        .filter((item) => item.decision === null && hasWords(item.request.text))
        .map((item) => ({
          message: 'This item has no decision. End the request with “: Upheld” or “: Overturned”.',
          range: lastLineOf(determination.lines, item.requestRange),
        }))
    );
  },
};
