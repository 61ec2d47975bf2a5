import { expect, test } from 'vitest';
import { readFlow } from './flow.ts';
import { range } from './range.ts';

const read = (text: string) => readFlow(text, range(0, text.length)).text;

test.each([
  ['is *not* necessary', 'is not necessary'],
  ['__Muscle relaxants.__', 'Muscle relaxants.'],
  ['_Soma_, and *Norco (10 mg)*.', 'Soma, and Norco (10 mg).'],
  ['the **Norco** and ***Soma***', 'the Norco and Soma'],
  ['(*see page\n63*)', '(see page 63)'],
  ['*Soma* and *Norco*', 'Soma and Norco'],
])('the marks around words are left out of “%s”', (text, expected) => expect(read(text)).toBe(expected));

test.each([
  'Upheld* and * p < 0.05',
  'Norco #__ for __ days',
  'on __/__/2016',
  'five ____ mg',
  'a_b_c and snake_case',
  '2*4 = 8, 3*3 = 9',
  '* Soma',
  'doses* of Norco* a day',
  '_ mg of _ a day',
])('others stay: “%s”', (text) => expect(read(text)).toBe(text));

test('no pair goes over a blank line', () => {
  expect(read('*Soma\n\nNorco*')).toBe('*Soma Norco*');
});
