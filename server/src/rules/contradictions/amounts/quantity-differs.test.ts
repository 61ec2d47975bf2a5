import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inIssues, marked } from '../../test-support.ts';
import { quantityDiffers } from './quantity-differs.ts';

it('marks the quantity that the rationale restates', () => {
  const letter = inIssues(`
    Flexeril 10mg #60: Upheld

    Decision rationale: Hence, the request for # 90 is not medically necessary.
                                               ^^^^

    Flexeril 10mg #60: Upheld

    Decision rationale: The request for #60 is not medically necessary.
  `);
  expectFindings(quantityDiffers, letter);
});

it.each([
  ['Flexeril 10mg #60', 'The request for Flexeril 10mg #90 is not medically necessary.', 'Change to “#60”'],
  [
    'Flexeril 10mg #60',
    'The request for Flexeril 10mg #90 is early. The request for Flexeril 10mg #90 is not medically necessary.',
    undefined,
  ],
  [
    'Home health aide, 3 hours a day, 2 days a week, 6 weeks',
    'The request for eight hours a day of a home health aide, seven days a week, is not medically necessary.',
    undefined,
  ],
])('offers the words of the request where they fit: %s, %s', (request, rationale, title) => {
  const found = findingsOf(
    quantityDiffers,
    inIssues(`${request}: Upheld\n\nDecision rationale: ${rationale}\n`),
  );
  expect(found.length).toBeGreaterThan(0);
  expect(found.map(({ fix }) => fix?.title)).toContain(title);
});

it('accepts the original and the authorized amount of a request', () => {
  const letter = inIssues(`
    Flexeril 10mg #60 was the original request. Flexeril 10mg #40 was authorized by the Claims Administrator.
    The remaining IMR eligible portion of the original request, Flexeril 10mg #20 is: Upheld

    Decision rationale: The request is for Flexeril 10mg #60.

    Flexeril 10mg #60 was the original request. Flexeril 10mg #40 was authorized by the Claims Administrator.
    The remaining IMR eligible portion of the original request, Flexeril 10mg #20 is: Upheld

    Decision rationale: The request is for Flexeril 10mg #30.
                                                         ^^^
  `);
  expectFindings(quantityDiffers, letter);
});

const REMAINING =
  'Mobic 15mg #90 was the original request. Mobic 15mg #60 was authorized by the Claims Administrator. The remaining IMR ' +
  'eligible portion of the original request, Mobic 15mg #30 is';

it.each([
  ['Hospital stay, 2 days', 'A stay of five days is medically necessary.', 'five days'],
  ['Walker rental, 30 days', 'The 60 day rental is medically necessary.', '60 day'],
  ['Dendracin lotion 60ml', 'Dendracin lotion 180ml is medically necessary.', '180ml'],
  ['Mobic 15mg #30', 'A supply of 90 tablets is medically necessary.', '90 tablets'],
  [REMAINING, 'The remaining 40 tablets are medically necessary.', '40 tablets'],
])('compares the amount in a conclusion on all of %s: %s', (request, words, found) => {
  const text = inIssues(`${request}: Overturned\n\nDecision rationale: The notes are plain. ${words}\n`);
  expect(marked(quantityDiffers, text)).toEqual([found]);
});

it.each([
  ['Hospital stay, 4 days', 'Upheld', 'A stay of two days is medically necessary.'],
  [
    'Mobic 15mg #60',
    'Upheld',
    'Thirty tablets are medically necessary. Mobic 15mg #60 is not medically necessary.',
  ],
  [REMAINING, 'Overturned', 'The remaining 30 tablets are medically necessary.'],
])('is silent where the amount is not that of the whole request: %s, %s, %s', (request, decision, words) => {
  expectFindings(quantityDiffers, inIssues(`${request}: ${decision}\n\nDecision rationale: ${words}\n`));
});

it.each([
  ['Sixty capsules taken twice a day are a 60-day supply', '60 capsules at 2 a day last 30 days, not 60'],
  ['At four tablets a day, 120 tablets last for six weeks', '120 tablets at 4 a day last 30 days, not 42'],
  ['#42 at three a day is enough for six weeks', '42 tablets at 3 a day last 14 days, not 42'],
  ['20 pills cover 20 days at one pill twice daily', '20 pills at 2 a day last 10 days, not 20'],
  [
    'One tablet three times a day for two weeks comes to 90 tablets',
    '3 a day for 14 days are 42 tablets, not 90',
  ],
])('marks how long a supply cannot last: %s', (words, says) => {
  const text = inIssues(`Therapy: Upheld\n\nDecision rationale: The sum is told. ${words}.\n`);
  const [finding, ...others] = findingsOf(quantityDiffers, text);
  expect(others).toEqual([]);
  expect(finding?.message).toContain(says);
  expect(text.slice(finding?.range.start, finding?.range.end)).toBe(words);
});

it.each([
  'Sixty capsules taken twice a day are a 30-day supply',
  'At four tablets a day, 120 tablets last for a month',
  '#45 at two a day is a supply for 22 days',
  'Sixty tablets at up to four a day last thirty days',
  'Thirty tablets at three a day, as needed, last 30 days',
  'Thirty tablets at three a day do not last 30 days',
  'Thirty tablets at one or two a day last 25 days',
  'Sixty tablets of 10 mg a day were given 30 days ago',
  'Ninety tablets with two refills at three a day last 90 days',
])('is silent on how long a supply may last: %s', (words) => {
  expectFindings(
    quantityDiffers,
    inIssues(`Therapy: Upheld\n\nDecision rationale: The sum is told. ${words}.\n`),
  );
});

it.each([
  [
    'Home care, 3 hours a day, 5 days a week',
    'Home care, 6 hours a day, 5 days a week, is not medically necessary.',
    '6 hours a day, 5 days a week',
  ],
  [
    'Home care, 12 hours a week for 8 weeks',
    'Home care, 12 hours a week for 16 weeks, is not medically necessary.',
    '12 hours a week for 16 weeks',
  ],
  [
    'Functional restoration program, 60 hours',
    'The 90 hours of the program are not medically necessary.',
    '90 hours',
  ],
])('compares hours of care: %s, %s', (request, words, found) => {
  const text = inIssues(`${request}: Upheld\n\nDecision rationale: The notes are plain. ${words}\n`);
  expect(marked(quantityDiffers, text)).toEqual([found]);
});

it.each([
  ['Home care, 3 hours a day, 5 days a week', 'Home care, 15 hours a week, is not medically necessary.'],
  ['Home care, 12 hours a week for 8 weeks', 'Home care beyond 35 hours a week is not medically necessary.'],
  ['Home care, 12 hours a week for 8 weeks', 'The request is for care while her son works 8 hours a week.'],
  [
    'Functional restoration program, 60 hours',
    'The program, ten days of six hours, is not medically necessary.',
  ],
  [
    'Functional restoration program, 60 hours',
    'He completed 40 hours. The full 100 hours of the program are not medically necessary.',
  ],
  ['Soma 350mg #30 with 2 refills', 'The 90 tablets are not medically necessary.'],
])('is silent on other hours and on all fills together: %s, %s', (request, words) => {
  expectFindings(quantityDiffers, inIssues(`${request}: Upheld\n\nDecision rationale: ${words}\n`));
});

it.each([
  ['The remaining 45 tablets of Ultram 50mg are not medically necessary.', ['45 tablets']],
  ['The additional 45 tablets are not medically necessary.', ['45 tablets']],
  ['The remaining 30 tablets of Ultram 50mg are not medically necessary.', []],
  ['All 90 tablets of Ultram 50mg are not medically necessary.', []],
  ['What remains of the 90 tablets is not medically necessary.', []],
])('compares what is called remaining with what is in dispute: %s', (words, found) => {
  const text = inIssues(
    `Ultram 50mg #90 was the original request. Ultram 50mg #60 was authorized by the Claims Administrator. The remaining IMR ` +
      `eligible portion of the original request, Ultram 50mg #30 is: Upheld\n\nDecision rationale: ${words}\n`,
  );
  expect(marked(quantityDiffers, text)).toEqual(found);
});

it.each([
  'Were the request for #240, as it was in May, I would not agree.',
  'Had the request been for #240, it would not be necessary.',
  'A request for #240 would have been found medically unnecessary.',
  'If the request were for #30, I would have found it medically necessary.',
])('is silent on an amount that is contrary to fact: %s', (words) => {
  const text = inIssues(
    `Norco 10/325mg #120: Overturned\n\nDecision rationale: ${words} The request for Norco 10/325mg #120 is medically necessary.\n`,
  );
  expect(findingsOf(quantityDiffers, text)).toEqual([]);
});

it.each([
  [
    'Trigger point injections x3',
    'Two trigger point injections are not medically necessary.',
    'Two trigger point injections',
  ],
  [
    'Supartz injections, series of five, left knee',
    'The series of three Supartz injections is not medically necessary.',
    'three Supartz injections',
  ],
  ['Electrodes, 6 pairs', 'Three pairs of electrodes are not medically necessary.', 'Three pairs'],
  [
    'Lidoderm patches, 3 boxes',
    'The request for one box of Lidoderm patches is not medically necessary.',
    'one box',
  ],
  [
    'Health club, 12 months',
    'The four-month membership of the health club is not medically necessary.',
    'four-month',
  ],
  ['Aquatic therapy for 5 weeks', 'Nine weeks of aquatic therapy is not medically necessary.', 'Nine weeks'],
  [
    'Wheelchair, 30 day rental',
    'The three month rental of a wheelchair is not medically necessary.',
    'three month',
  ],
  [
    'Norco 10/325mg #90',
    'One hundred and fifty tablets of Norco are not medically necessary.',
    'One hundred and fifty tablets',
  ],
  [
    'Home care, 5 hours a day, 4 days a week',
    'Home care of 3 hours a day, 7 days a week is not medically necessary.',
    '3 hours a day, 7 days a week',
  ],
])('marks another number of pieces, weeks or hours: %s, %s', (request, words, found) => {
  const text = inIssues(`${request}: Upheld\n\nDecision rationale: No gain was seen. ${words}\n`);
  expect(marked(quantityDiffers, text)).toEqual([found]);
});

it.each([
  ['Facet injections, left and right', 'Four facet injections are not medically necessary.'],
  ['Supartz injection, both knees, x3', 'Six injections of Supartz are not medically necessary.'],
  [
    'Trigger point injections x4',
    'No more than three injections are usual. The injections are not medically necessary.',
  ],
  ['Electrodes, 8 pairs', 'Sixteen electrodes are not medically necessary.'],
  ['Voltaren gel 1% 100 gm, 3 tubes', 'The 100 gm tubes of Voltaren gel are not medically necessary.'],
  ['Lidoderm, 1 box with 2 refills', 'Three boxes of Lidoderm are not medically necessary.'],
  ['Health club, 12 months', 'A one-year membership of the health club is not medically necessary.'],
  ['Wheelchair, 30 day rental', 'A one month rental of a wheelchair is not medically necessary.'],
  ['Wheelchair, 30 day rental', 'A wheelchair for four weeks is not medically necessary.'],
  [
    'Aquatic therapy for 5 weeks',
    'After 9 weeks of land therapy, aquatic therapy is not medically necessary.',
  ],
  [
    'Aquatic therapy for 5 weeks',
    'He had 4 weeks of it. Nine weeks of aquatic therapy is not medically necessary.',
  ],
  ['Norco 10/325mg #150', 'One hundred and fifty tablets of Norco are not medically necessary.'],
  ['Home care, 4 hours a day, 7 days a week', 'Home care of 28 hours a week is not medically necessary.'],
])('is silent on the same pieces, weeks or hours: %s, %s', (request, words) => {
  expectFindings(quantityDiffers, inIssues(`${request}: Upheld\n\nDecision rationale: ${words}\n`));
});

it.each([
  [
    'Baclofen 20mg #90, one tablet three times a day',
    'Baclofen 20mg, one tablet once a day, is',
    'one tablet once a day',
  ],
  ['Naproxen 500mg #60, 1 tablet twice daily', 'Naproxen 500mg four times daily is', 'four times daily'],
  [
    'Gabapentin 300mg, 1 tab TID, #90',
    'Gabapentin 300mg, two capsules three times a day, is',
    'two capsules three times a day',
  ],
  [
    'Norco 10/325mg, one tablet every 8 hours, #90',
    'Norco 10/325mg, one tablet every 4 hours, is',
    'one tablet every 4 hours',
  ],
  ['Lidocaine 5% ointment, 100 g', 'Lidocaine 5% ointment, 100 mg, is', '100 mg'],
  ['Flurbiprofen 20% cream, 180 grams', 'The flurbiprofen 20% cream, 180 milligrams, is', '180 milligrams'],
  ['Terocin lotion 120 mL', 'Terocin lotion 120 L is', '120 L'],
  ['Voltaren 1% gel, quantity 2 tubes', 'Voltaren 1% gel, quantity of 5 tubes, is', 'quantity of 5 tubes'],
  ['Voltaren 1% gel 100g', 'Voltaren 1% gel 300g is', '300g'],
  [
    'Home aide, 2 hours a day, 3 days a week',
    'Ten hours a day of a home aide, seven days a week, is',
    'Ten hours a day of a home aide, seven days a week',
  ],
  [
    'Home care 4 hours per day, 3 days per week',
    'Twelve hours per day of home care is',
    'Twelve hours per day',
  ],
])('compares doses, units and hours of %s: %s', (request, words, found) => {
  const text = inIssues(
    `${request}: Upheld\n\nDecision rationale: He copes. ${words} not medically necessary.\n`,
  );
  expect(marked(quantityDiffers, text)).toContain(found);
});

it.each([
  ['Baclofen 20mg #90, one tablet three times a day', 'Baclofen 20mg, 1 tab TID, is'],
  [
    'Norco 10/325mg, one tablet every 4-6 hours as needed, #90',
    'Norco 10/325mg, one tablet three times a day, is',
  ],
  ['Topamax 25mg, 2 tablets twice a day', 'Topamax 50mg twice a day is'],
  ['Prilosec 20mg, one capsule daily', 'Prilosec once or twice a day is'],
  ['Ibuprofen 800mg three times a day #90', 'Ibuprofen at doses above 800mg four times a day is'],
  [
    'Tramadol 50mg, 1 tablet 2 times a day',
    'Tramadol 50mg is not medically necessary. Raising it to one tablet four times a day is',
  ],
  ['Voltaren 1% gel 100g, 2 tubes', 'Voltaren 1% gel in the quantity of two tubes is'],
  ['Lidoderm patch, qty 1 box', 'Lidoderm, quantity 30 patches, is'],
  ['Terocin lotion 120 mL', 'Terocin lotion 120 g is'],
  ['Lidocaine ointment, 50 g', 'Lidocaine ointment, 50 mg per g, is'],
  ['Home aide, 8 hours a day, 7 days a week', 'Even two hours a day of a home aide is'],
  ['Home aide, 4 hours a day', 'Home care of more than eight hours a day is'],
  ['Home aide, 8 hours a day', 'A wife is at home eight hours a day on 2 days a week. The aide is'],
])('is silent on the same dose, unit or hours of %s: %s', (request, words) => {
  const text = inIssues(
    `${request}: Upheld\n\nDecision rationale: He copes. ${words} not medically necessary.\n`,
  );
  expect(marked(quantityDiffers, text)).toEqual([]);
});

const onGel = (words: string) =>
  inIssues(
    `Voltaren 1% gel 200 g: Overturned\n\nDecision rationale: The thumb is arthritic. ${words} Voltaren gel is medically necessary.\n`,
  );
const onTablets = (words: string) =>
  inIssues(
    `Mobic 15mg #30: Overturned\n\nDecision rationale: The stomach is well. ${words} Mobic is medically necessary.\n`,
  );

it.each([
  [onGel('The amount, 500 g, is what a knee needs.'), '500 g'],
  [onGel('The amount of 100 grams will do for a month.'), '100 grams'],
  [onGel('The quantity is 400 g, four times a day to one hand.'), '400 g'],
  [onGel('The 300 g will last two months.'), '300 g'],
  [onGel('At four grams a day the 100 g should suffice for a month.'), '100 g'],
  [onGel('This quantity, 300 grams, is that of the label.'), '300 grams'],
  [onTablets('The quantity of 60 tablets is one month.'), '60 tablets'],
  [onTablets('The amount, ninety tablets, covers three months.'), 'ninety tablets'],
  [onTablets('The sixty tablets will see him through the month.'), 'sixty tablets'],
  [onTablets('The 90 tablets are enough until the next visit.'), '90 tablets'],
  [onTablets('The quantity, 20 tablets, fits one a day.'), '20 tablets'],
])('marks another amount that a rationale calculates with: %#', (text, found) => {
  expect(marked(quantityDiffers, text)).toEqual([found]);
});

it.each([
  onGel('The amount, 200 g, lasts a month.'),
  onGel('The amount of 4 g a day is usual.'),
  onGel('The amount, 2 g, is rubbed in four times.'),
  onGel('The quantity of 32 g per day is the limit.'),
  onGel('The last amount, 100 g, was used up in May.'),
  onGel('If the amount were 300 g, it would be too much.'),
  onGel('The 100 g authorized in March are enough.'),
  onGel('The two tubes will last a month.'),
  onGel('The quantity of 30 tablets of Mobic was approved.'),
  onTablets('The quantity of 30 tablets is one month.'),
  onTablets('The thirty tablets will see him through the month.'),
  onTablets('The quantity taken is two tablets at night.'),
  onTablets('The 60 tablets of Norco will last until June.'),
  onTablets('The amount of 45 mg is above the label.'),
  onTablets('The 90 tablets he received in May are enough.'),
  onTablets('The guideline has the quantity at 60 tablets.'),
])('is silent on an amount that is the same, or a dose, or of another drug or day: %#', (text) => {
  expect(marked(quantityDiffers, text)).toEqual([]);
});

it.each([
  'He takes two tablets daily. The thirty tablets are the month.',
  'Mobic, two tablets a day, keeps him at work. The 30 tablets will last the month.',
  'At three tablets per day the knee is quiet. Thirty tablets are one month.',
  'With two pills a day he sleeps. The thirty pills should cover a month.',
  'Three tablets each day are taken with food. The thirty tablets see him through the month.',
  'Two tablets daily, as the bottle has it, have kept him at work for a year, and to stop would be unwise. The thirty tablets are a month.',
  'Four tablets daily agree with him. These 30 tablets suffice for a month.',
])('informs on a daily dose that a month of tablets does not give: %s', (words) => {
  expect(findingsOf(quantityDiffers, onTablets(words)).map(({ severity }) => severity)).toEqual([
    'information',
  ]);
});

it.each([
  'He takes one tablet daily. The thirty tablets are the month.',
  'He took two tablets daily until it was reduced. The thirty tablets are the month.',
  'The label allows two tablets daily. The thirty tablets are the month.',
  'He takes up to two tablets daily. The thirty tablets are the month.',
  'Norco, four tablets daily, is another matter. The thirty tablets are the month.',
  'He takes two tablets daily. The thirty tablets are not the month that the form says.',
  'He takes two tablets daily. Thirty tablets are requested.',
  'One or two tablets daily are taken. The thirty tablets are the month.',
  'He takes two tablets daily on Mondays, one tablet daily else. The thirty tablets are the month.',
])('is silent on a daily dose that fits, or of another day or drug: %s', (words) => {
  expect(findingsOf(quantityDiffers, onTablets(words))).toEqual([]);
});
