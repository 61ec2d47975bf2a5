import { describe, expect, test } from 'vitest';
import { countedLooks } from '../../../../test/engine/counted-looks.ts';
import { growth, WORST_GROWTH } from '../../../../test/engine/growth.ts';
import { builtInCatalogue } from '../../catalogue/built-in.ts';
import { type Flow, readFlow } from '../../text/flow.ts';
import { Vocabulary } from '../../text/vocabulary.ts';
import type { Subject } from '../subject.ts';
import { type RequestPart, readRequest, totalOf } from './request.ts';

/** What a request is read by besides its words: of a letter, no more than this. */
const subject = () =>
  ({ catalogue: builtInCatalogue(), determination: { vocabulary: new Vocabulary() } }) as Subject;

const flowOf = (text: string): Flow => readFlow(text, { start: 0, end: text.length });
const read = (text: string) => readRequest(flowOf(text), subject());

/** What was read, in one line of fixed order. */
function told(part: RequestPart): string {
  const { drug, strength, quantity, refills, refillsAlone, days, sessions, frequency, bodyParts } = part;
  const total = totalOf(part);
  return [
    drug?.drugs.map(({ id }) => id).join('+'),
    strength && `${strength.value.amounts.join('/')}${strength.value.unit ?? ''}`,
    quantity && `#${quantity.value.amount}${quantity.value.unit ?? ''}`,
    refills && `refills ${refills.value}${refillsAlone ? ' alone' : ''}`,
    total === null || total === quantity?.value.amount ? null : `total ${total}`,
    days && `days ${days.value}`,
    sessions && `sessions ${sessions.value}`,
    frequency && `${frequency.value.times} a ${frequency.value.per} x ${frequency.value.duration}`,
    ...bodyParts.map(({ value: { side, region } }) => (side ? `${side} ${region}` : region)),
  ]
    .filter((part) => part)
    .join(', ');
}

describe('a drug', () => {
  test.each([
    ['Tizanidine 4mg #90 with 3 refills', 'tizanidine, 4mg, #90, refills 3, total 360'],
    ['1 prescription of Zanaflex 4 mg #90 with three refills', 'tizanidine, 4mg, #90, refills 3, total 360'],
    ['Norco 10/325mg #120 for 30 days', 'hydrocodone-acetaminophen, 10/325mg, #120, days 30'],
    ['Norco 5-325 mg, QTY: 45, no refills', 'hydrocodone-acetaminophen, 5/325mg, #45, refills 0'],
    ['Naproxen 500mg, one hundred and twenty tablets', 'naproxen, 500mg, #120'],
    ['Naproxen 500mg, a hundred tablets', 'naproxen, 500mg, #100'],
    ['Norco 10/325 #60', 'hydrocodone-acetaminophen, 10/325, #60'],
    ['Oxycodone ER 20mg #60 day supply: 30', 'oxycodone-er, 20mg, #60, days 30'],
    ['Naproxen 550 mg quantity of 60 (refills: 2)', 'naproxen, 550mg, #60, refills 2, total 180'],
    ['Meloxicam (Mobic) 7.5mg 30 tablets', 'meloxicam, 7.5mg, #30'],
    ['Fentanyl transdermal 25 mcg/hr #10', 'fentanyl-transdermal, 25mcg/hr, #10'],
    [
      'Voltaren gel 1% 4 times a day, #100 grams with 1 refill',
      'diclofenac-gel-1, 1%, #100g, refills 1, total 200',
    ],
    ['Lidoderm patch #1 box', 'lidocaine-patch, #1box'],
    ['Ketoprofen 20% in cream base 240g', 'ketoprofen, 20%, #240g'],
    ['Three refills of Naproxen 500mg #60', 'naproxen, 500mg, #60, refills 3 alone, total 180'],
    ['Diazepam 5mg take 1 tablet every 6 hours', 'diazepam, 5mg'],
    ['Fentanyl transdermal 25mcg one patch every 3 days', 'fentanyl-transdermal, 25mcg'],
    ['Omepraxole 20mg #1,000', 'omeprazole, 20mg, #1000'],
    ['Tylenol #3 #60', 'codeine-acetaminophen, #60'],
    ['Gabapentin 300mg #30 refill 1', 'gabapentin, 300mg, #30, refills 1, total 60'],
    ['Retrospective naproxen (DOS 11/14/16)', 'naproxen'],
  ])('%s', (request, expected) => expect(told(read(request))).toBe(expected));
});

describe('nothing that is not said for certain', () => {
  test.each([
    ['several drugs', 'Flurbiprofen 10%/Lidocaine 5%, 120 grams #1', '#1'],
    ['a drug beside one that is not known', 'Injection of lidocaine 1% and Nosuchol 120mg', ''],
    ['two quantities', 'Naproxen 500mg #60, #30', 'naproxen, 500mg'],
    ['a range of refills', 'Naproxen 500mg #60 with 1-2 refills', 'naproxen, 500mg, #60'],
    ['a range of days', 'Inpatient stay 7-10 days', ''],
    ['a range of sessions', 'Physical therapy 12-18 sessions', ''],
    [
      'two numbers of sessions',
      'Two sessions for the left knee and eight sessions for the neck',
      'left knee, neck',
    ],
    [
      'a number and a frequency that differ',
      'Physical therapy 3 times a week for 4 weeks, 10 sessions',
      '3 a week x 4',
    ],
    ['a frequency without an end', 'Acupuncture twice a week', ''],
    ['a frequency of another period', 'Acupuncture twice a week for 2 months', ''],
    ['a factor', 'Physical therapy two times four visits', ''],
    ['hours and ordinals', 'Home aide 6 hours per day, 2nd request, 1.5 Tesla', ''],
    ['an identifier', 'MRI order 123456789012', ''],
    ['levels and code names', 'Fusion L4-5 and L5-S1, COX-2', ''],
    ['nothing', '', ''],
  ])('%s', (_what, request, expected) => expect(told(read(request))).toBe(expected));
});

describe('sessions', () => {
  test.each([
    ['Acupuncture, 6 sessions', 'sessions 6'],
    ['Twelve additional physical therapy visits', 'sessions 12'],
    ['Twenty-four sessions of aquatic therapy', 'sessions 24'],
    ['Physical therapy 2x/week x 6 weeks', 'sessions 12, 2 a week x 6'],
    ['Physical therapy 3 visits per week for 2 weeks', 'sessions 6, 3 a week x 2'],
    ['Acupuncture twice a week for three weeks (6)', 'sessions 6, 2 a week x 3'],
    ['Chiropractic therapy for the neck, #8', 'sessions 8, neck'],
    ['Manipulation times 12', 'sessions 12'],
    ['Physical therapy sessions, 12', 'sessions 12'],
    ['Physical therapy two times four visits (8)', 'sessions 8'],
    ['TENS unit for stimulation #2', '#2'],
  ])('%s', (request, expected) => expect(told(read(request))).toBe(expected));
});

describe('body parts and sides', () => {
  test.each([
    ['MRI of the left shoulder', 'left shoulder'],
    ['Brace for the right-sided hip and the knee', 'right hip, knee'],
    ['MRI left and right knee', 'bilateral knee'],
    ['EMG of the bilateral lower extremities', 'bilateral lower extremity'],
    ['EMG RUE', 'right upper extremity'],
    ['MRI cervical spine, knee (left)', 'neck, left knee'],
    ['Low back pain', 'low back'],
    ['Grab bar, 6 foot, on the other hand', ''],
    ['Follow-up right away', ''],
    ['Surgery on the left', ''],
  ])('%s', (request, expected) => expect(told(read(request))).toBe(expected));

  test('one side where all agree', () => {
    expect(read('Left hip and left knee').side?.value).toBe('left');
    expect(read('Left hip and right knee').side).toBeNull();
    expect(read('Hip').side).toBeNull();
  });
});

test('a request partly authorized is read sentence by sentence', () => {
  const request = read(
    'Naproxen 500mg #90 with 2 refills was the original request. Naproxen 500mg #60 was authorized by the Claims ' +
      'Administrator. The remaining IMR eligible portion of the original request, Naproxen 500mg #30 is',
  );
  expect(told(request)).toBe('naproxen, 500mg, #30');
  expect(request.original && told(request.original)).toBe('naproxen, 500mg, #90, refills 2, total 270');
  expect(request.authorized && told(request.authorized)).toBe('naproxen, 500mg, #60');
});

test('values are where they are said, over line wraps', () => {
  const text = 'Naproxen 500\n\n mg Quantity:\n60 with 3\nrefills';
  const { strength, quantity, refills, drug, range } = read(text);
  const words = (place: { range: { start: number; end: number } } | null) =>
    place && text.slice(place.range.start, place.range.end);
  expect([drug, strength, quantity, refills].map(words)).toEqual([
    'Naproxen',
    '500\n\n mg',
    'Quantity:\n60',
    '3\nrefills',
  ]);
  expect(range).toEqual({ start: 0, end: text.length });
});

describe.each([
  '#9 ',
  'refill ',
  '3 times a week for ',
  'left ',
  '2 x ',
  '5mg/',
  'Norco ',
  'portion of the original request, ',
  'sessions 8 ',
  'therapy, 8, ',
  'twenty-',
  '1,000',
])('time grows with the length: %j', (piece) => {
  test('by the characters looked at', () => {
    const looks = (times: number) => {
      const flow = flowOf(piece.repeat(times));
      return countedLooks(() => readRequest(flow, subject()));
    };
    looks(1);
    expect(looks(2_000) / looks(200)).toBeLessThan(12);
  });

  test('by time', () => {
    const measured = growth((times) => readRequest(flowOf(piece.repeat(times)), subject()), 500);
    expect(measured).toBeLessThan(WORST_GROWTH);
  });
});
