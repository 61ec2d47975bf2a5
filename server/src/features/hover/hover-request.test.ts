import { describe, expect, test } from 'vitest';
import { type LetterWords, letter } from '../test-letters.ts';
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
      expect.stringMatching(/^Muscle relaxants.*, pages 6\d-66: Recommended with limits\. /),
    ]);
    expect(found?.plain).toContain('(2009), in force for this letter: ');
  });

  test.each([
    ['Norco #120 for 30 d|ays', 'Norco, quantity 120, 30 days\n120 for 30 days: 4 a day.'],
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
    ['|500mg #90', 'Originally requested: Naproxen 500 mg, quantity 90'],
    ['|500mg #60', 'Authorized: Naproxen 500 mg, quantity 60'],
    ['|500mg #30', 'In dispute: Naproxen 500 mg, quantity 30'],
    ['|the original request', 'In dispute: Naproxen 500 mg, quantity 30'],
  ])('partly authorized, on %s', (cursor, headline) => {
    const PARTLY =
      'Naproxen 500mg #90 was the original request. Naproxen 500mg #60 was authorized by the Claims Administrator. ' +
      'The remaining IMR eligible portion of the original request, Naproxen 500mg #30 is: Upheld';
    const found = hoverAt(letter({ request: PARTLY.replace(cursor.slice(1), cursor) }));
    expect(found?.plain.split('\n')[0]).toBe(headline);
    expect(found?.plain).toContain(
      'Originally requested: quantity 90; authorized: quantity 60; in dispute: quantity 30.',
    );
  });

  test.each(['Comprehensive exam|ination', 'Wedge pil|low'])('nothing where nothing is read: %s', (request) =>
    expect(hoverAt(letter({ request: `${request}: Upheld` }))).toBeNull(),
  );
});

describe('the daily amount', () => {
  const TABLE = 'CDC Clinical Practice Guideline for Prescribing Opioids for Pain, 2022';
  const linesOf = (request: string, words: LetterWords = {}) =>
    hoverAt(letter({ ...words, request: `${request.replace(/.$/, '|$&')}: Upheld` }))?.plain.split('\n') ??
    [];
  const daily = (request: string, words: LetterWords = {}) =>
    linesOf(request, words).filter((line) => /^(Daily|Morphine equivalent|Limits)/.test(line));

  test('of an opioid with acetaminophen, with morphine equivalent, table and limits', () => {
    expect(daily('Norco 10/325mg #120 for 30 days')).toEqual([
      'Daily: 40 mg hydrocodone, 1,300 mg acetaminophen (4 a day: #120 for 30 days).',
      `Morphine equivalent: 40 mg a day (hydrocodone x 1; ${TABLE}). Estimates risk; not for converting opioids.`,
      'Limits: 4,000 mg acetaminophen (FDA); 120 mg morphine equivalent (see MTUS 2009, page 86).',
    ]);
  });

  test('is followed by what governs the drug, and names its sources', () => {
    const lines = linesOf('Norco 10/325mg #120 for 30 days');
    expect(lines.join('\n')).toContain(
      'Opioids: hydrocodone maximum dose, pages 90-91 (not verified): At most 60 mg',
    );
    expect(lines.at(-1)).toMatch(/^Sources: .*U\.S\. Pharmacist/);
  });

  test('holds the limit of the 2009 guideline only while that is in force', () => {
    const later = { header: 'Decision Date: 12/09/2016\nUR Denial Date: 11/03/2016\n' };
    expect(daily('Oxycodone ER 20mg #60 for 30 days', later).join()).not.toContain('Limits');
    expect(daily('Oxycodone ER 20mg #60 for 30 days', later).join()).toContain(
      '60 mg a day (oxycodone x 1.5',
    );
  });

  test.each([
    [
      'Tramadol 50mg one tablet three times a day #90',
      '150 mg tramadol (3 a day: “one tablet three times a day”)',
      '30 mg',
    ],
    ['Hydromorphone 4mg twice daily #60', '8 mg hydromorphone (2 a day: “twice daily”)', '40 mg'],
    ['Methadone 10mg tid #90', '30 mg methadone (3 a day: “tid”)', '141 mg'],
    ['Morphine ER 15mg q12h #60', '30 mg morphine (2 a day: “q12h”)', '30 mg'],
    ['Nucynta 50mg #60 for 30 days', '100 mg tapentadol (2 a day: #60 for 30 days)', '40 mg'],
    ['Opana 10mg bid #60', '20 mg oxymorphone (2 a day: “bid”)', '60 mg'],
  ])('%s', (request, amount, morphine) => {
    expect(daily(request)[0]).toBe(`Daily: ${amount}.`);
    expect(daily(request)[1]).toContain(`Morphine equivalent: ${morphine} a day (`);
  });

  test('is the most that can be taken where less may do', () => {
    expect(daily('Tramadol 50mg take 1 tab orally every 4-6 hours as needed #30').slice(0, 2)).toEqual([
      'Daily: at most 300 mg tramadol (at most 6 a day: “1 tab orally every 4-6 hours”).',
      expect.stringMatching(/^Morphine equivalent: at most 60 mg a day /),
    ]);
  });

  test('of a patch, by what it gives in an hour', () => {
    for (const words of ['every 72 hours #10', '#10 for 30 days', '#15 for 30 days'])
      expect(daily(`Fentanyl patch 25 mcg/hr ${words}`)[0], words).toContain(
        'Morphine equivalent: 60 mg a day (',
      );
    for (const words of ['#20 for 30 days', '#10', 'every 24 hours'])
      expect(daily(`Fentanyl patch 25 mcg/hr ${words}`), words).toEqual([]);
  });

  test('as the letter states it of the drug in this strength, and where', () => {
    const summary = 'The worker takes Norco 10/325mg three times a day and naproxen 550mg twice a day.';
    expect(daily('Norco 10/325mg #90', { summary })[0]).toBe(
      'Daily: 30 mg hydrocodone, 975 mg acetaminophen (3 a day: “three times a day” in the case summary).',
    );
    const rationale = 'The worker takes naproxen 550mg twice a day. The request is not medically necessary.';
    expect(daily('Naproxen 550mg #60', { rationale })).toEqual([
      'Daily: 1,100 mg naproxen (2 a day: “twice a day” in the rationale).',
    ]);
  });

  test.each([
    ['nothing says how often', 'The worker takes Norco 10/325mg.'],
    ['another strength is spoken of', 'The worker takes Norco 5/325mg three times a day.'],
    ['places differ', 'He took Norco 10/325mg twice a day. He takes Norco 10/325mg three times a day.'],
    ['it was another time', 'Norco 10/325mg three times a day was discontinued.'],
    ['it is advice', 'The guideline recommends Norco 10/325mg twice a day.'],
  ])('is not guessed where %s', (_why, summary) => {
    expect(daily('Norco 10/325mg #90', { summary })).toEqual([]);
  });

  test.each([
    'Buprenorphine 8mg bid #60',
    'Gabapentin 600mg tid #90',
    'Morphine 10mg/mL intrathecal pump refill',
  ])('no morphine equivalent of %s', (request) => expect(daily(request).join()).not.toContain('Morphine'));
});
