import { FORM } from '../../../form/printed-form.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { quoted } from '../../wording.ts';

const FIRST_HEADING = FORM.sections[0]?.heading ?? '';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A text without a heading, a label of a disputed item or a header block of a determination. Its first ' +
    'line is marked.',
  why: 'Nothing in such a text is checked, and a page without findings would look as if all were well.',
  notes: 'An empty document is not marked.',
  wrong: { text: 'Notes for the file of the left knee\n\nAsk for the operative report.\n' },
  right: { how: true },
};

/** A text in which nothing of a determination's form was recognised. */
export const layoutNotKnown: Rule = {
  code: 'layout-not-known',
  title: 'Text not recognized as a determination',
  category: 'malformed',
  severity: 'information',
  scope: 'letter',
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
