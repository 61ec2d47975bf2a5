import { sectionForm } from '../../../form/form-of.ts';
import type { Section } from '../../../syntax/tree.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { quoted } from '../../wording.ts';
import { repeatedKinds } from '../repeated.ts';
import { hasOwnWords, openingWords } from './section-words.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'A second heading of the same section. The second one is marked, and the first is linked.',
  why: 'A reader cannot know which of the two applies.',
  fix: 'Removes the one of the two that is empty. No fix is offered where both hold text.',
  wrong: { summary: true, issues: true, more: 'CLINICAL CASE SUMMARY\n' },
  right: { more: '' },
};

/** A section that appears in the letter a second time. */
export const sectionDuplicated: Rule = {
  code: 'section-duplicated',
  title: 'Duplicate section',
  category: 'malformed',
  severity: 'error',
  scope: 'letter',
  readWhole: true,
  check: ({ determination }) => {
    const isEmpty = (section: Section) => !hasOwnWords(determination, section);
    return repeatedKinds(determination, determination.sections, isEmpty).map(({ again, first, removal }) => ({
      message: `Duplicate section ${quoted(sectionForm(again.kind)?.heading ?? '')}. Keep one.`,
      range: openingWords(determination, again),
      related: [{ range: openingWords(determination, first), message: 'First occurrence.' }],
      ...removal,
    }));
  },
};
