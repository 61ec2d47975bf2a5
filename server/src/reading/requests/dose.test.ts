import { describe, expect, test } from 'vitest';
import { readDose } from './dose.ts';
import { tokensOf } from './request-tokens.ts';

/** The dose that words state as `units a day: words`, with `<` where it may be less; null where none is certain. */
function dose(words: string): string | null {
  const read = readDose(tokensOf(words, 0, words.length));
  if (!read) return null;
  const { perDay, atMost } = read.value;
  return `${atMost ? '< ' : ''}${perDay}: ${words.slice(read.start, read.end)}`;
}

describe('a dose', () => {
  test.each([
    ['10/325mg three times a day', '3: three times a day'],
    ['10/325 tid', '3: tid'],
    ['50mg b.i.d. with food', '2: b.i.d'],
    ['100mg QID', '4: QID'],
    ['20mg one tablet every 12 hours', '2: one tablet every 12 hours'],
    ['10mg, two by mouth, twice daily #120', '4: two by mouth, twice daily'],
    ['10mg 2 po qhs', '2: 2 po qhs'],
    ['10mg at bedtime', '1: at bedtime'],
    ['20mg daily for 30 days', '1: daily'],
    ['50mg 2x/day', '2: 2x/day'],
    ['#60 twice daily', '2: twice daily'],
    ['15mg q8h', '3: q8h'],
    ['25 mcg/hr every 72 hours', `${1 / 3}: every 72 hours`],
    ['25 mcg/hr every 3 days', `${1 / 3}: every 3 days`],
  ])('%s', (words, expected) => expect(dose(words)).toBe(expected));

  test.each([
    ['take 1 tab orally every 4-6 hours as needed', '< 6: 1 tab orally every 4-6 hours'],
    ['one to two tablets daily', '< 2: one to two tablets daily'],
    ['1-2 tabs q4-6h', '< 12: 1-2 tabs q4-6h'],
    ['50mg q6h prn', '< 4: q6h'],
    ['50mg up to 4 times a day', '< 4: 4 times a day'],
    ['two to three times a day', '< 3: two to three times a day'],
    ['20mg once or twice a day', '< 2: once or twice a day'],
  ])('at most: %s', (words, expected) => expect(dose(words)).toBe(expected));

  test.each([
    '',
    '10mg #90',
    'above 800mg three times a day',
    '5 nightly',
    '1/2 tablet bid',
    '300mg in the morning and 600mg at bedtime',
    'from four times a day to twice a day',
    'every other day',
    'twice a week',
    '12 hours on 12 hours off',
    'every 5 hours',
    'twice in June',
    '3 times',
  ])('none that is certain: %j', (words) => expect(dose(words)).toBeNull());
});
