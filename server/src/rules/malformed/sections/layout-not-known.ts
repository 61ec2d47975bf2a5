import type { Rule } from '../../finding.ts';

/** A text in which nothing of a determination's form was recognised. */
export const layoutNotKnown: Rule = {
  code: 'layout-not-known',
  title: 'The text is not recognised as a determination',
  category: 'malformed',
  severity: 'information',
  scope: 'letter',
  check({ determination }) {
    // An empty document has nothing wrong with it yet.
    if (determination.lines.length === 0) return [];
    return determination.problems
      .filter((problem) => problem.kind === 'layout-not-known')
      .map((problem) => ({
        message:
          'No heading or label of a determination was found, so this text has not been checked. A letter begins with the heading “HOW THE IMR FINAL DETERMINATION WAS MADE”.',
        range: problem.range,
      }));
  },
};
