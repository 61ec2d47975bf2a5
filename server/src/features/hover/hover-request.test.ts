import { describe, expect, test } from 'vitest';
import { letter } from '../test-letters.ts';
import { hoverAt } from '../test-support.ts';

describe('hover on a request', () => {
  test('what it amounts to, first', () => {
    const found = hoverAt(
      letter({
        request: `
Zanaflex 4mg #90 with 3 re|fills: Upheld
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^`,
      }),
    );
    expect(found?.plain.split('\n').slice(0, 3)).toEqual([
      'Zanaflex 4 mg, quantity 90 with 3 refills: 360 in all',
      '360 in all: 90 x (1 + 3 refills).',
      'Zanaflex: tizanidine, muscle relaxant, antispasticity.',
    ]);
    expect(found?.plain).toContain('Muscle relaxants: antispasticity drugs, pages 64 to 66');
  });

  test.each([
    ['Norco 10/325mg #120 for 30 d|ays', 'Norco 10/325 mg, quantity 120, 30 days\n120 for 30 days: 4 a day.'],
    [
      'Acupuncture 3 times a w|eek for 2 weeks, left wrist',
      '6 sessions, left wrist\n6 in all: 3 a week x 2 weeks.',
    ],
    ['Splint for the left wri|st and the left knee', 'Left wrist and left knee'],
    [
      'Flurbiprofen 10%/Lidocaine 5%, 120grams #|1',
      'Several drugs with Flurbiprofen and Lidocaine, quantity 1',
    ],
  ])('%s', (request, expected) => {
    const plain = hoverAt(letter({ request: `${request}: Upheld` }))?.plain ?? '';
    expect(plain.slice(0, expected.length)).toBe(expected);
  });

  test.each([
    ['|500mg #90', 'Asked for at first: Naproxen 500 mg, quantity 90'],
    ['|500mg #60', 'Authorised: Naproxen 500 mg, quantity 60'],
    ['|500mg #30', 'In dispute: Naproxen 500 mg, quantity 30'],
    ['|the original request', 'In dispute: Naproxen 500 mg, quantity 30'],
  ])('partly authorised, on %s', (cursor, headline) => {
    const PARTLY =
      'Naproxen 500mg #90 was the original request. Naproxen 500mg #60 was authorized by the Claims Administrator. ' +
      'The remaining IMR eligible portion of the original request, Naproxen 500mg #30 is: Upheld';
    const found = hoverAt(letter({ request: PARTLY.replace(cursor.slice(1), cursor) }));
    expect(found?.plain.split('\n')[0]).toBe(headline);
    expect(found?.plain).toContain(
      'Asked for at first: quantity 90; authorised: quantity 60; in dispute: quantity 30.',
    );
  });

  test.each(['Comprehensive exam|ination', 'Wedge pil|low'])('nothing where nothing is read: %s', (request) =>
    expect(hoverAt(letter({ request: `${request}: Upheld` }))).toBeNull(),
  );
});
