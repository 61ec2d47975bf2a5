import type { Rule } from '../finding.ts';
import { quoted, sectionForm } from '../wording.ts';
import { isReadWhole, openingWords } from './sections.ts';

/** A section that stands in the letter a second time. */
export const sectionDuplicated: Rule = {
  code: 'section-duplicated',
  title: 'A section stands twice',
  category: 'malformed',
  severity: 'error',
  check({ determination }) {
    if (!isReadWhole(determination)) return [];
    return determination.sections.flatMap((section, i, all) => {
      const form = sectionForm(section.kind);
      const first = all.find((other) => other.kind === section.kind);
      if (!form || !first || first === all[i]) return [];
      return {
        message: `The section ${quoted(form.heading)} stands in the letter already. Keep one of the two.`,
        range: openingWords(determination, section),
        related: [{ range: openingWords(determination, first), message: 'It stands here first.' }],
      };
    });
  },
};
