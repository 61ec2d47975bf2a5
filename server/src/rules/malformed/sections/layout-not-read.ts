import { FORM } from '../../../form/printed-form.ts';
import type { Rule } from '../../finding.ts';

/** A determination of an older form, which is recognised but not read yet. */
export const layoutNotRead: Rule = {
  code: 'layout-not-read',
  title: 'The determination has an older form',
  category: 'malformed',
  severity: 'information',
  scope: 'form',
  check({ determination }) {
    const older = FORM.olderLayouts.find((layout) => layout.family === determination.layout);
    const form = older ? `of the ${older.name}` : 'older';
    return determination.problems
      .filter((problem) => problem.kind === 'layout-not-read')
      .map((problem) => ({
        message: `This determination has the form ${form}, which is not read yet: its items, decisions and citations have not been checked.`,
        range: problem.range,
      }));
  },
};
