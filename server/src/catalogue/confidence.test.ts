import { expect, test } from 'vitest';
import { confidenceInWords, doubt, doubtInList, leastSure, NOT_VERIFIED, surer } from './confidence.ts';

test('doubt is said of facts of low confidence and of those without any', () => {
  expect([doubt('high'), doubt('medium'), doubt('low'), doubt(null)]).toEqual([
    '',
    '',
    ` ${NOT_VERIFIED}`,
    ` ${NOT_VERIFIED}`,
  ]);
  expect([doubtInList('medium'), doubtInList('low')]).toEqual(['', ' (not verified)']);
  expect((['high', 'medium', 'low'] as const).map(confidenceInWords)).toEqual([null, null, NOT_VERIFIED]);
});

test('confidences are compared', () => {
  expect([surer('low', 'medium'), surer('high', 'low')]).toEqual(['medium', 'high']);
  expect(leastSure(['high', 'medium', 'high'])).toBe('medium');
  expect(leastSure(['high', null])).toBe('low');
  expect(leastSure([])).toBe('low');
});
