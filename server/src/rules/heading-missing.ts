import type { Rule } from './finding.ts';
import { firstSections, isReadWhole } from './sections.ts';
import { quoted, sectionForm } from './wording.ts';

/** A section that is known by its fixed first sentence alone: the heading above it is gone. */
export const headingMissing: Rule = {
  code: 'heading-missing',
  category: 'malformed',
  severity: 'error',
  check({ determination }) {
    if (!isReadWhole(determination)) return [];
    return firstSections(determination).flatMap((section) => {
      const form = sectionForm(section.kind);
      if (!form || section.heading || !section.leadIn) return [];
      return {
        message: `The heading ${quoted(form.heading)} is missing. Insert it above this sentence.`,
        range: section.leadIn,
      };
    });
  },
};
