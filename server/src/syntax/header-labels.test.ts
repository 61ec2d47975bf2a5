import { describe, expect, test } from 'vitest';
import { parse } from './parse.ts';

/** The values of a header by their keys, with a star where the label is not as printed. */
function header(text: string): Record<string, string | null> {
  const source = `${text}\n\nHOW THE IMR FINAL DETERMINATION WAS MADE\n`;
  const fields = parse(source).header?.fields ?? [];
  return Object.fromEntries(
    fields.map(({ key, value, spelling }) => [
      spelling === 'near' ? `${key}*` : key,
      value && source.slice(value.start, value.end),
    ]),
  );
}

describe('header labels that are not as printed', () => {
  test('in other words', () => {
    const text = `IMR Case #: CM16-0000001  Assigned Date: 11/18/2016
DOI: 03/04/2014; Decision Date: 12/09/2016
UR Decision Date: 10/17/2016
Priority: Standard | Received: 10/31/2016`;
    expect(header(text)).toEqual({
      'caseNumber*': 'CM16-0000001',
      'dateAssigned*': '11/18/2016',
      'dateOfInjury*': '03/04/2014',
      decisionDate: '12/09/2016',
      'utilizationReviewDenialDate*': '10/17/2016',
      priority: 'Standard',
      'applicationReceived*': '10/31/2016',
    });
  });

  test.each([
    ['with nothing', ' '],
    ['with a dash', ' - '],
    ['with a tab', '\t'],
    ['with a bar', ' | '],
    ['with a line end', '\n'],
  ])('without colons, %s in their place', (_, between) => {
    const text = `Case Number:CM16-0000001\nDate of Injury:03/04/2014\nPriority:Standard`.replaceAll(
      ':',
      between,
    );
    expect(header(text)).toEqual({
      'caseNumber*': 'CM16-0000001',
      'dateOfInjury*': '03/04/2014',
      'priority*': 'Standard',
    });
  });

  test('are none where a printed label goes over a line end', () => {
    const text = 'Case Number: CM16-0000001\nPriority: Standard Application\nReceived: 10/31/2016';
    expect(header(text)).toEqual({
      caseNumber: 'CM16-0000001',
      priority: 'Standard',
      applicationReceived: '10/31/2016',
    });
  });

  test('are none among other words, or where there are few', () => {
    expect(header('Case: CM16-0000001\nReceived: 10/31/2016')).toEqual({});
    expect(
      header('The case of injury 03/04/2014\nwas received: 10/31/2016\nand decided: 12/09/2016'),
    ).toEqual({});
    expect(
      header('DOI: unknown\nCase Number: CM16-0000001\nPriority: Standard\nDate Assigned: 11/18/2016'),
    ).toEqual({
      caseNumber: 'CM16-0000001',
      priority: 'Standard',
      dateAssigned: '11/18/2016',
    });
  });
});
