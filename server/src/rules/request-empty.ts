import { range } from '../text/range.ts';
import type { Rule } from './finding.ts';
import { hasWords } from './words.ts';

/** An item that does not say what was requested. */
export const requestEmpty: Rule = {
  code: 'request-empty',
  category: 'malformed',
  severity: 'error',
  check({ determination }) {
    return determination.items
      .filter((item) => !hasWords(item.request.text))
      .map((item) =>
        item.decision
          ? {
              message: 'The request is missing before this decision. Write what was requested, then a colon.',
              range: range(item.colon ?? item.decision.range.start, item.decision.range.end),
            }
          : {
              message:
                'The request and its decision are missing above this label. Write them as in “MRI of the right knee: Upheld”.',
              range: item.fields[0]?.label.range ?? range(item.range.start, item.range.start),
            },
      );
  },
};
