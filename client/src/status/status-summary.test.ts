import { expect, it } from 'vitest';
import { describeFindings, describeSummary, objections, type Summary } from './status-summary.ts';

const summary = (part: Partial<Summary>): Summary => ({
  uri: 'file:///a.imr',
  version: 1,
  layout: 'issues',
  items: 0,
  upheld: 0,
  overturned: 0,
  undecided: 0,
  ...part,
});

it('counts items and decisions', () => {
  expect(describeSummary(summary({ items: 3, upheld: 2, overturned: 1 }))).toBe(
    '3 disputed items: 2 upheld, 1 overturned',
  );
  expect(describeSummary(summary({ items: 1, overturned: 1 }))).toBe('1 disputed item: 1 overturned');
  expect(describeSummary(summary({ items: 2, upheld: 1, undecided: 1 }))).toBe(
    '2 disputed items: 1 upheld, 1 without decision',
  );
});

it('says what is not read', () => {
  expect(describeSummary(summary({}))).toBe('No disputed item');
  expect(describeSummary(summary({ layout: null }))).toBe('Layout not known');
  expect(describeSummary(summary({ layout: 'notice-2013' }))).toBe('Older layout, not read yet');
});

it('counts findings of all levels', () => {
  const none = { errors: 0, warnings: 0, notes: 0, suggestions: 0 };
  expect(describeFindings(none)).toBe('No findings');
  expect(describeFindings({ ...none, suggestions: 3 })).toBe('3 suggestions');
  expect(describeFindings({ errors: 1, warnings: 2, notes: 1, suggestions: 1 })).toBe(
    '1 error, 2 warnings, 1 note, 1 suggestion',
  );
});

it('says what rules object to in a letter that leaves the editor', () => {
  expect(objections({ errors: 0, warnings: 0 })).toBe('');
  expect(objections({ errors: 2, warnings: 1 })).toBe(' The letter has 2 errors, 1 warning.');
});
