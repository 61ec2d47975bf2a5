import { describe, expect, test } from 'vitest';
import { parse } from '../syntax/parse.ts';
import { asOf, printedForm } from './as-of.ts';

const HEADER = 'Case Number: CM16-0999001\nDecision Date: 12/09/2016\nUR Denial Date: 11/03/2016\n';

function letter({ header = '', summary = '', field = '' }): string {
  return [
    header,
    'CLINICAL CASE SUMMARY',
    summary,
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'Norflex 100mg #60: Upheld',
    'Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.',
    `MAXIMUS guideline: ${field}`,
    'Decision rationale: Seen on 01/01/2020. The request is not medically necessary.',
  ].join('\n\n');
}

const told = (parts: Parameters<typeof letter>[0]) => {
  const { date, basis } = asOf(parse(letter(parts)));
  return `${date} ${basis}`;
};

const SECTIONS =
  'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Topical analgesics.';
const PAGES = 'Decision based on MTUS Chronic Pain Treatment Guidelines Topical analgesics Page(s): 111.';

describe('the day a letter is about', () => {
  test('the utilization review denial, else the decision', () => {
    expect(told({ header: HEADER, summary: 'On 12/24/2016.' })).toBe('2016-11-03 utilization-review-denial');
    expect(told({ header: HEADER.replace(/UR.*\n/, '') })).toBe('2016-12-09 decision');
    expect(told({ header: HEADER.replace('11/03/2016', 'TBD') })).toBe('2016-12-09 decision');
    expect(told({ header: HEADER.replace('11/03/2016', '02/30/2016') })).toBe('2016-12-09 decision');
  });

  test('else the latest date in the summary', () => {
    const summary = 'Hurt on 2/23/01. Seen on 06-04-15 and on January 20, 2014.';
    expect(told({ summary })).toBe('2015-06-04 summary');
    expect(told({ summary, field: PAGES })).toBe('2015-06-04 summary');
  });

  test('else the form says the years', () => {
    expect(told({ field: PAGES })).toBe('2015-01-01 form');
    expect(told({ field: SECTIONS })).toBe('2016-12-01 form');
    expect(told({})).toBe('2015-01-01 form');
    expect(asOf(parse('')).basis).toBe('form');
  });

  test('an old date in the summary makes no letter older than review itself, or than its form', () => {
    expect(told({ summary: 'Hurt on 2/23/01.' })).toBe('2015-01-01 form');
    expect(told({ summary: 'Hurt on 03/02/2014.', field: SECTIONS })).toBe('2016-12-01 form');
  });

  test('the form is that of most fields', () => {
    expect(printedForm(parse(letter({})))).toBeNull();
    expect(printedForm(parse(letter({ field: PAGES })))).toBe('pages');
    expect(printedForm(parse(letter({ field: SECTIONS })))).toBe('sections');
  });
});
