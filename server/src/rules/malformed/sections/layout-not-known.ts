import { FORM } from '../../../form/printed-form.ts';
import type { Rule } from '../../finding.ts';
import { quoted } from '../../wording.ts';

const FIRST_HEADING = FORM.sections[0]?.heading ?? '';

/** A text in which nothing of a determination's form was recognised. */
export const layoutNotKnown: Rule = {
  code: 'layout-not-known',
  title: 'The text is not recognised as a determination',
  category: 'malformed',
  severity: 'information',
  scope: 'form',
  check({ determination }) {
    // An empty document has nothing wrong with it yet.
    if (determination.lines.length === 0) return [];
    return determination.problems
      .filter((problem) => problem.kind === 'layout-not-known')
      .map((problem) => ({
        message: `No heading or label of a determination was found, so this text has not been checked. A letter begins with the heading ${quoted(FIRST_HEADING)}.`,
        range: problem.range,
      }));
  },
};
