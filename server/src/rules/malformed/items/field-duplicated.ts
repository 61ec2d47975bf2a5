import type { Field, Frame } from '../../../syntax/tree.ts';
import type { Fix, Rule, Tag } from '../../finding.ts';
import type { RuleDocs } from '../../rule-docs.ts';
import { quoted } from '../../wording.ts';
import { remove } from '../spacing.ts';
import { isEmptyField } from './field-words.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A label that appears a second time before the next request. The second one is marked, and the first is ' +
    'linked.',
  why:
    'A reader cannot know which of the two holds. Where the second one opens the next item, that item has ' +
    'lost its request and decision.',
  fix: 'Removes the one of the two that is empty. No fix is offered where both hold text.',
  wrong: { request: 'MRI of the left knee: Overturned\n\nClaims Administrator guideline:' },
  right: { request: 'MRI of the left knee: Overturned' },
};

/** A labelled field that stands in one item a second time. */
export const fieldDuplicated: Rule = {
  code: 'field-duplicated',
  title: 'Duplicate field in disputed item',
  category: 'malformed',
  severity: 'error',
  scope: 'part',
  check: ({ determination }) =>
    determination.items.flatMap((item) =>
      item.fields.flatMap((field, i, all) => {
        const first = all.find((other) => other.kind === field.kind);
        if (!first || first === all[i]) return [];
        return {
          message: `${quoted(field.label.expected)} stands in this item already. Keep one of the two; if a new item begins here, its request and decision are missing.`,
          range: field.label.range,
          related: [{ range: first.label.range, message: 'It stands here first.' }],
          ...removalOfEmpty(determination, all[i - 1] === first, first, field),
        };
      }),
    ),
};

/** One with nothing behind its label can go; the first only if the other stands right behind it. */
function removalOfEmpty(
  determination: Frame,
  areNeighbours: boolean,
  first: Field,
  field: Field,
): { fix: Fix; tags?: Tag[] } | undefined {
  const fix = (empty: Field): Fix => ({
    title: 'Remove the empty one',
    edits: [remove(determination, empty.range)],
    preferred: true,
  });
  if (isEmptyField(field)) return { fix: fix(field), tags: ['unnecessary'] };
  return areNeighbours && isEmptyField(first) ? { fix: fix(first) } : undefined;
}
