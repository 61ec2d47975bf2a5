import { FORM } from '../../../form/printed-form.ts';
import type { Rule, RuleDocs } from '../../finding.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A determination of 2013 or early 2014, recognized by a heading that only the older forms have. That ' +
    'heading is marked.',
  why:
    'The older forms print request, decision and guidelines in other ways, which are not read. Items, ' +
    'decisions and citations of such a letter are not checked.',
  wrong: {
    text: 'MEDICAL PROFESSIONAL REVIEW\n\nISSUE AT DISPUTE:\nPhysical therapy for the left knee, six sessions\n',
  },
  right: { how: true, summary: true, issues: true },
};

/** A determination of an older form, which is recognized but not read yet. */
export const layoutNotRead: Rule = {
  code: 'layout-not-read',
  title: 'Determination in an older form',
  category: 'malformed',
  severity: 'information',
  scope: 'letter',
  check({ determination }) {
    const older = FORM.olderLayouts.find((layout) => layout.family === determination.layout);
    const name = older ? ` (${older.name})` : '';
    return determination.problems
      .filter((problem) => problem.kind === 'layout-not-read')
      .map((problem) => ({
        message: `Older form${name}: items, decisions and citations are not checked.`,
        range: problem.range,
      }));
  },
};
