import type { Rule, RuleDocs } from '../../finding.ts';
import { quoted } from '../../wording.ts';
import { firstOfKinds } from '../repeated.ts';
import { hasOwnWords, isBegun, sectionsToCome } from './section-words.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A heading, perhaps with its fixed sentence, and nothing else. For the issues section see ' +
    '[no-disputed-item](no-disputed-item.md).',
  why: 'A determination without one of its parts is incomplete.',
  law: ['condition', 'qualifications'],
  notes: 'The last section of an unfinished draft is not marked: its text is being written.',
  wrong: { how: true, summary: '', issues: true },
  right: { summary: true },
};

/** A section with its heading, and perhaps its fixed first sentence, but nothing else. */
export const sectionEmpty: Rule = {
  code: 'section-empty',
  title: 'Empty section',
  category: 'malformed',
  severity: 'warning',
  scope: 'letter',
  readWhole: true,
  check(letter) {
    const { determination } = letter;
    if (!isBegun(letter)) return [];
    // Where a draft has come to, its writer is: that more is to come is said by section-missing.
    const beingWritten = sectionsToCome(determination).length > 0 ? determination.sections.at(-1) : null;
    return firstOfKinds(determination.sections).flatMap((section) => {
      // An empty issues section is one without disputed items: no-disputed-item.
      if (section.kind === 'issues-decisions-rationales' || section === beingWritten) return [];
      if (!section.heading || hasOwnWords(determination, section)) return [];
      return {
        message: `Section ${quoted(section.heading.expected)} is empty.`,
        range: section.heading.range,
      };
    });
  },
};
