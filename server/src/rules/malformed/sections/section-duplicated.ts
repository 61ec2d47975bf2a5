import { sectionForm } from '../../../form/form-of.ts';
import type { Frame, Section } from '../../../syntax/tree.ts';
import type { Fix, Rule, Tag } from '../../finding.ts';
import type { RuleDocs } from '../../rule-docs.ts';
import { quoted } from '../../wording.ts';
import { remove } from '../spacing.ts';
import { hasOwnWords, openingWords } from './section-words.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'A second heading of the same section. The second one is marked, and the first is linked.',
  why: 'A reader cannot know which of the two holds.',
  fix: 'Removes the one of the two that is empty. No fix is offered where both hold text.',
  wrong: { summary: true, issues: true, more: 'CLINICAL CASE SUMMARY\n' },
  right: { more: '' },
};

/** A section that stands in the letter a second time. */
export const sectionDuplicated: Rule = {
  code: 'section-duplicated',
  title: 'Duplicate section',
  category: 'malformed',
  severity: 'error',
  scope: 'letter',
  readWhole: true,
  check: ({ determination }) =>
    determination.sections.flatMap((section, i, all) => {
      const form = sectionForm(section.kind);
      const first = all.find((other) => other.kind === section.kind);
      if (!form || !first || first === all[i]) return [];
      return {
        message: `The section ${quoted(form.heading)} stands in the letter already. Keep one of the two.`,
        range: openingWords(determination, section),
        related: [{ range: openingWords(determination, first), message: 'It stands here first.' }],
        ...removalOfEmpty(determination, all[i - 1] === first, first, section),
      };
    }),
};

/** One that holds no words of its own can go; the first only if nothing would change its place by it. */
function removalOfEmpty(
  determination: Frame,
  areNeighbours: boolean,
  first: Section,
  section: Section,
): { fix: Fix; tags?: Tag[] } | undefined {
  const title = 'Remove the empty one';
  const fix = (empty: Section): Fix => ({
    title,
    edits: [remove(determination, empty.range)],
    preferred: true,
  });
  if (!hasOwnWords(determination, section)) return { fix: fix(section), tags: ['unnecessary'] };
  return areNeighbours && !hasOwnWords(determination, first) ? { fix: fix(first) } : undefined;
}
