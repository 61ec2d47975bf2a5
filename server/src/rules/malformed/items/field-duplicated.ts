import type { Rule, RuleDocs } from '../../finding.ts';
import { forRequest, quoted } from '../../wording.ts';
import { repeatedKinds } from '../repeated.ts';
import { isEmptyField } from './field-words.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A label that appears a second time before the next request. The second one is marked, and the first is ' +
    'linked.',
  why:
    'A reader cannot know which of the two applies. Where the second one opens the next item, that item has ' +
    'lost its request and decision.',
  fix: 'Removes the one of the two that is empty. No fix is offered where both hold text.',
  wrong: { request: 'MRI of the left knee: Overturned\n\nClaims Administrator guideline:' },
  right: { request: 'MRI of the left knee: Overturned' },
};

/** A labeled field that appears in one item a second time. */
export const fieldDuplicated: Rule = {
  code: 'field-duplicated',
  title: 'Duplicate field in disputed item',
  category: 'malformed',
  severity: 'error',
  scope: 'part',
  check: ({ determination }) =>
    determination.items.flatMap((item) =>
      repeatedKinds(determination, item.fields, isEmptyField).map(({ again, first, removal }) => ({
        message: `Duplicate ${quoted(again.label.expected)}${forRequest(item)}. Keep one; if a new item begins here, add its request and decision.`,
        range: again.label.range,
        related: [{ range: first.label.range, message: 'First occurrence.' }],
        ...removal,
      })),
    ),
};
