import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../catalogue/built-in.ts';
import { pastedRequests } from './pasted-requests.ts';

const read = (text: string) => pastedRequests(text, builtInCatalogue());

describe('requests of a copied list', () => {
  test('a line each, without marks, numbers, labels and what was decided', () => {
    const list = [
      '1. Nortriptyline 25mg #30',
      '2) MRI of the cervical spine - Denied',
      '\u2022 Aquatic therapy 2x4, left knee;',
      '',
      '(d) Labs to include: CBC: non-certified.',
      'Request 3: Baclofen 10mg q.d.',
    ];
    for (const lineEnd of ['\n', '\r\n', '\f'])
      expect(read(list.join(lineEnd))).toEqual({
        requests: [
          'Nortriptyline 25mg #30',
          'MRI of the cervical spine',
          'Aquatic therapy 2x4, left knee',
          'Labs to include: CBC',
          'Baclofen 10mg q.d.',
        ],
        areLikely: true,
      });
  });

  test('numbers of the request and dollar amounts stay', () => {
    expect(read('2.5mg lorazepam #30\nHand brace ($45)').requests).toEqual([
      '2.5mg lorazepam #30',
      'Hand brace ($45)',
    ]);
  });

  test.each([
    'The patient has pain in the left knee.',
    'Dear colleague,\nplease find the report attached.\nBest wishes',
    'https://example.org/guidelines',
    'const total = price * 2;',
    'He was seen on 3/4/2015 and takes ibuprofen 800mg.',
    '12345',
    ' \n\t\n',
    '',
    'x'.repeat(30_000),
  ])('is not offered: %s', (text) => expect(read(text).areLikely).toBe(false));
});
