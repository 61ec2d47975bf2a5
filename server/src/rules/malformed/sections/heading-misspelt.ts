import type { Rule } from '../../finding.ts';
import { quoted } from '../../wording.ts';
import { correction } from '../correction.ts';
import { isReadWhole } from './section-words.ts';

/** A section heading that is nearly, but not quite, as the form prints it. */
export const headingMisspelt: Rule = {
  code: 'heading-misspelt',
  title: 'A heading is misspelt',
  category: 'malformed',
  severity: 'warning',
  scope: 'letter',
  check({ determination }) {
    if (!isReadWhole(determination)) return [];
    return determination.sections.flatMap(({ heading }) =>
      heading?.spelling === 'near'
        ? {
            message: `The form prints this heading as ${quoted(heading.expected)}. Correct it.`,
            range: heading.range,
            fix: correction(determination.source, heading),
          }
        : [],
    );
  },
};
