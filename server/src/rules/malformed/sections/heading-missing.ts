import { sectionForm } from '../../../form/form-of.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { WHY_PRINTED_FORM } from '../../rule-docs.ts';
import { quoted } from '../../wording.ts';
import { firstOfKinds } from '../repeated.ts';
import { insertBefore } from '../spacing.ts';
import { openingWords } from './section-words.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'The fixed first sentence of a section, or its disputed items, without the heading above them.',
  why: WHY_PRINTED_FORM,
  fix: 'Inserts the heading.',
  wrong: { how: true, summary: true, slip: ['CLINICAL CASE SUMMARY\n', ''] },
  right: {},
};

/** A section whose text is there - its fixed first sentence, or disputed items - without the heading above it. */
export const headingMissing: Rule = {
  code: 'heading-missing',
  title: 'Missing section heading',
  category: 'malformed',
  severity: 'error',
  scope: 'letter',
  readWhole: true,
  check: ({ determination }) =>
    firstOfKinds(determination.sections).flatMap((section) => {
      const form = sectionForm(section.kind);
      if (!form || section.heading) return [];
      const place = openingWords(determination, section);
      return {
        message: `Missing heading ${quoted(form.heading)} above this line.`,
        range: place,
        fix: {
          title: 'Insert heading',
          edits: [insertBefore(determination, place.start, [form.heading])],
          preferred: true,
        },
      };
    }),
};
