import { describe, expect, test } from 'vitest';
import { completionsAt, reviewerGuidelineOf } from '../test-support.ts';
import { citing, IN_2016, PAGES, RELAXANTS, SECTIONS, WHOLE } from './test-words.ts';

describe('the words that are replaced', () => {
  test('go back over a line end, with CRLF too', () => {
    const typed = `
Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Topical
                                                                        ^^^^^^^
anal|
^^^^^`;
    for (const lineEnd of ['\n', '\r\n']) {
      const text = citing(typed, IN_2016).replaceAll('\n', lineEnd);
      const source = completionsAt(text).accept('Topical analgesics');
      expect(reviewerGuidelineOf(source)).toBe(`${SECTIONS}, Section(s): Topical analgesics.`);
    }
  });

  test('at the end of the file, with and without a line end behind', () => {
    const whole = citing(`${PAGES} mus|`);
    const cut = whole.slice(0, whole.indexOf('|') + 1);
    for (const end of ['', '\n', '\r\n'])
      expect(completionsAt(cut + end).accept(RELAXANTS)).toContain(`${WHOLE}${end}`);
  });
});

describe('completion in prose', () => {
  const prose = (rationale: string) => completionsAt(citing(`${PAGES} Topical analgesics.`, { rationale }));

  test.each([
    [
      'The MTUS norf| is quoted.',
      `The MTUS Chronic Pain Treatment Guidelines, ${RELAXANTS}, pages 63-66 is quoted.`,
    ],
    ['The MTUS |', `The MTUS Chronic Pain Treatment Guidelines, ${RELAXANTS}, pages 63-66`],
    [
      'MTUS Chronic Pain Treatment Guidelines mus|',
      `MTUS Chronic Pain Treatment Guidelines, ${RELAXANTS}, pages 63-66`,
    ],
    [
      'MTUS Chronic Pain Treatment Guidelines biofee|',
      'MTUS Chronic Pain Treatment Guidelines, Biofeedback, pages [confirm 24-25]',
    ],
    ['Page(s): |', 'Page(s): 63-66'],
    ['Section(s): |', `Section(s): ${RELAXANTS}`],
  ])('%s', (typed, becomes) => {
    const found = prose(typed);
    const label = ['Biofeedback', RELAXANTS, '63-66'].find((one) => found.labels.includes(one)) ?? '';
    expect(found.accept(label)).toContain(becomes);
  });

  test.each([
    'The patient takes norf|',
    'The patient |',
    '|',
    'MTUS page|',
    'MTUS page |',
    'The MTUS guidelines recommend that the |',
    'per MTUS. The mus|',
    'mus|',
  ])('nothing in %s', (typed) => expect(prose(typed).labels).toEqual([]));

  test('nothing in the summary, its heading and the credentials but behind a trigger word', () => {
    for (const words of [
      { summary: 'The injured worker hurt the| lower back.' },
      { heading: 'CLINICAL CASE| SUMMARY' },
      { summary: 'The injured| worker hurt the lower back.' },
    ]) {
      expect(completionsAt(citing(WHOLE, words)).labels, JSON.stringify(words)).toEqual([]);
    }
    const behindTrigger = { summary: 'The injured worker hurt the lower back. ACOEM |' };
    expect(completionsAt(citing(WHOLE, behindTrigger)).labels).toContain(
      'ACOEM Chapter 12 Low Back Complaints',
    );
  });
});
