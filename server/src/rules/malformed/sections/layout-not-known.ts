import { FORM } from '../../../form/printed-form.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { quoted } from '../../wording.ts';

const FIRST_HEADING = FORM.sections[0]?.heading ?? '';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A text without the headings, fixed sentences and labels that only a determination has. Its first line is ' +
    'marked. Other documents of a claim are such texts, too: a utilization review decision, an application, the ' +
    'reply to a request for records, a fax cover, although they have dates of injury, summaries and rationales.',
  why: 'Nothing in such a text is checked, and a page without findings would look as if all were well.',
  notes: 'An empty document is not marked.',
  wrong: { text: 'Notes for the file of the left knee\n\nAsk for the operative report.\n' },
  right: { how: true },
};

/** A text in which nothing of a determination's form was recognized. */
export const layoutNotKnown: Rule = {
  code: 'layout-not-known',
  title: 'Text not recognized as a determination',
  category: 'malformed',
  severity: 'information',
  scope: 'letter',
  anyText: true,
  check({ determination }) {
    // An empty document has nothing wrong with it yet.
    if (determination.lines.length === 0) return [];
    return determination.problems
      .filter((problem) => problem.kind === 'layout-not-known')
      .map((problem) => ({
        message: `Not recognized as a determination, so not checked: too few of its headings and labels were found. The first heading is ${quoted(FIRST_HEADING)}.`,
        range: problem.range,
      }));
  },
};
