import { describe, expect, test } from 'vitest';
import { countedLooks } from '../../../../test/engine/counted-looks.ts';
import { markedText } from '../../../../test/marked-text.ts';
import { readLetter } from '../../letter/letter.ts';
import { applyEdits } from '../../text/text-edits.ts';
import { factAt } from './fact-at.ts';
import { linkedRanges } from './linked-ranges.ts';
import { rename } from './rename.ts';

/** A letter with this summary and these items; `|` is the cursor. */
const letter = (summary: string, ...items: readonly string[]) =>
  `CLINICAL CASE SUMMARY
The following clinical case summary was developed based on a review of the case file, including all medical records.

${summary}

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

${items.join('\n\n')}
`;

const item = (request: string, rationale: string) =>
  `${request}: Upheld

Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 78.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Hydrocodone (Vicodin, Norco) Page(s): 51.

Decision rationale: ${rationale}`;

/** What renaming at the cursor does: each place as `old > new`, with what is in doubt, and the letter when all are changed. */
function renamed(source: string, words: string) {
  const { text, cursor } = markedText(source);
  const read = readLetter(text);
  const fact = factAt(read, cursor ?? -1);
  if (!fact) return { kind: null, words: null, places: [], unfit: null, text };
  const edits = rename(read, fact, words);
  const at = { kind: fact.kind, words: fact.words };
  if (typeof edits === 'string') return { ...at, places: [], unfit: edits, text };
  return {
    ...at,
    unfit: null,
    places: edits.map(
      ({ range, text: to, doubt }) =>
        `${text.slice(range.start, range.end)} > ${to}${doubt ? ` (${doubt})` : ''}`,
    ),
    text: applyEdits(text, edits),
  };
}

describe('a drug', () => {
  const norco = letter(
    'The injured worker takes Norco and ibuprofen. He took Norco in 2012, when he was treated earlier. The record says "Norco helps".',
    item(
      'Norco 10/325mg #90',
      'Norco is hydrocodone with acetaminophen. The guideline lists Norco with opioids. There is no benefit of Norco. NORCO is sedating. Therefore, the request for No|rco is not medically necessary.',
    ),
  );

  test('has its new name wherever it is named so; other names, and words of others, are in doubt', () => {
    const { kind, words, places, text } = renamed(norco, 'Percocet');
    expect([kind, words]).toEqual(['drug', 'Norco']);
    expect(places).toEqual([
      'Norco > Percocet',
      'Norco > Percocet (earlier)',
      'Norco > Percocet (quoted)',
      'Norco > Percocet',
      'Norco > Percocet',
      'hydrocodone > Percocet (other-name)',
      'Norco > Percocet (other-person)',
      'Norco > Percocet',
      'NORCO > PERCOCET',
      'Norco > Percocet',
    ]);
    expect(text).toContain('Hydrocodone (Vicodin, Norco) Page(s): 51');
  });

  test('is written without a capital where a generic name was', () => {
    const source = letter(
      'He takes tramadol.',
      item('|Tramadol 50mg #60', 'It is tramadol.'.replace('It', 'This')),
    );
    const inRequest = source.replace('|Tramadol', 'Trama|dol');
    expect(renamed(inRequest, 'Tapentadol').places).toEqual([
      'tramadol > tapentadol',
      'Tramadol > Tapentadol',
      'tramadol > tapentadol',
    ]);
    expect(renamed(inRequest, 'Nucynta').places[0]).toBe('tramadol > Nucynta');
  });

  test('is certain where utilization review denied it, in doubt in what else it says', () => {
    const denied = letter(
      'Utilization review non-certified Norco. Utilization review noted that Norco has risks.',
      item('Nor|co 10/325mg #90', 'None.'),
    );
    expect(renamed(denied, 'Percocet').places).toEqual([
      'Norco > Percocet',
      'Norco > Percocet (other-person)',
      'Norco > Percocet',
    ]);
  });

  test('of another item that asks for it, too, is in doubt', () => {
    const twice = letter(
      '',
      item('Nor|co 10/325mg #90', 'Norco is sedating.'),
      item('Norco 5/325mg #30', 'None.'),
    );
    expect(renamed(twice, 'Percocet').places).toEqual([
      'Norco > Percocet',
      'Norco > Percocet',
      'Norco > Percocet (other-item)',
    ]);
  });
});

describe('strength and quantity', () => {
  const source = letter(
    'The request is for Norco 10/325mg, quantity 90. He also takes Naprosyn 500mg #90.',
    item(
      'Norco 10/325mg #9|0',
      'He was given Norco 10/325 #90 before. The request for Norco 10/325 mg, ninety tablets, is not medically necessary.',
    ),
  );

  test('are changed where the request is stated, each in its form', () => {
    const { kind, words, places } = renamed(source, '60');
    expect([kind, words]).toEqual(['quantity', '90']);
    expect(places).toEqual(['90 > 60', '90 > 60', '90 > 60 (elsewhere)', 'ninety > sixty']);
  });

  test('a strength keeps its unit and spaces', () => {
    const at = source.replace('#9|0', '#90').replace('10/325mg #', '1|0/325mg #');
    const { kind, words, places, text } = renamed(at, '5/325mg');
    expect([kind, words]).toEqual(['strength', '10/325mg']);
    expect(places).toEqual(['10 > 5', '10 > 5', '10 > 5 (elsewhere)', '10 > 5']);
    expect(text).toContain('5/325 mg, ninety');
    expect(renamed(at, '10 mg').places[1]).toBe('10/325mg > 10 mg');
  });

  test('are in doubt where a rationale states them without the drug', () => {
    const bare = letter(
      'He takes 90 tablets a month.',
      item(
        'Norco 10/325mg #9|0',
        'The report asks for another ninety tablets. He had 60 tablets. It costs $90.',
      ),
    );
    expect(renamed(bare, '30').places).toEqual(['90 > 30', 'ninety > thirty (elsewhere)']);
  });

  test('sessions are a quantity where they are one number', () => {
    const visits = letter(
      '',
      item(
        'Acupuncture, 1|2 sessions',
        'The request for 12 sessions of acupuncture is not medically necessary.',
      ),
    );
    expect(renamed(visits, '6').places).toEqual(['12 > 6', '12 > 6']);
    expect(renamed(letter('', item('Acupuncture, 2 |x 6', 'None.')), 'Acupuncture').kind).toBe('request');
  });

  test.each(['', '  ', 'many', '60 70', '6\n0'])('%j is no quantity', (words) => {
    expect(renamed(source, words).unfit).toMatch(/^(?:empty|no-quantity|lines)$/);
  });

  test.each(['mg', '10 ml of', '#5'])('%j is no strength', (words) => {
    const at = source.replace('#9|0', '#90').replace('10/325mg #', '1|0/325mg #');
    expect(renamed(at, words).unfit).toBe('no-strength');
  });
});

describe('a side', () => {
  const knee = letter(
    'He injured his left knee. The Lt. knee is swollen. The left hip is well. He compares the left knee with the right knee.',
    item(
      'MRI of the le|ft knee',
      'The L knee is stiff. The MRI of the Left knee is not medically necessary.',
    ),
  );

  test('is that of its part of the body, in each form', () => {
    const { kind, words, places } = renamed(knee, 'right');
    expect([kind, words]).toEqual(['side', 'left']);
    expect(places).toEqual([
      'left > right',
      'Lt > Rt',
      'left > right (compares)',
      'left > right',
      'L > R',
      'Left > Right',
    ]);
    expect(renamed(knee, 'bilateral').places.slice(0, 2)).toEqual(['left > bilateral', 'Lt. > bilateral']);
    expect(renamed(knee, 'upper').unfit).toBe('no-side');
  });

  test('of both goes with the singular of one', () => {
    const both = letter('Both knees hurt.', item('MRI of the bilat|eral knees', 'None.'));
    expect(renamed(both, 'R').places).toEqual(['Both knees > Right knee', 'bilateral knees > right knee']);
    const glued = letter(
      'Weakness of the LUE is noted.',
      item('EMG of the |left upper extremity', 'None.'.replace('|', '')),
    );
    const at = glued.replace('|left', 'le|ft');
    expect(renamed(at, 'right').text).toContain('the RUE is');
    expect(renamed(at, 'bilateral').text).toContain('the bilateral upper extremity is');
  });

  test('of a procedure is that of its item', () => {
    const release = letter(
      'He has a right shoulder strain.',
      item(
        'Ri|ght carpal tunnel release',
        'The request for right carpal tunnel release is not medically necessary.',
      ),
    );
    expect(renamed(release, 'left').places).toEqual(['Right > Left', 'right > left']);
  });
});

describe('an age', () => {
  const aged = letter(
    'The patient is a 45-ye|ar-old male. His wife is a 45 year old nurse. At the time of the injury he was a 45 year old man.',
    item('MRI of the left knee', 'This forty-five year old man fell. The claimant, aged 45, fell.'),
  );

  test('is that of the patient now, in digits or words', () => {
    const { kind, words, places } = renamed(aged, '46');
    expect([kind, words]).toEqual(['age', '45']);
    expect(places).toEqual(['45 > 46', '45 > 46 (earlier)', 'forty-five > forty-six', '45 > 46']);
    expect(renamed(aged, 'fifty').places[0]).toBe('45 > 50');
  });

  test('takes its article along', () => {
    expect(renamed(aged, '81').places.slice(0, 2)).toEqual(['a 45 > an 81', 'a 45 > an 81 (earlier)']);
    expect(renamed(letter('She is an 18 ye|ar old woman.', item('MRI', 'None.')), '28').text).toContain(
      'a 28 year old',
    );
  });

  test.each(['old', '45-year-old', '0', '45.5', '450'])('%j is no age', (words) => {
    expect(renamed(aged, words).unfit).toBe('no-age');
  });
});

describe('the date of injury', () => {
  const injured = `Date of Injury: 10/13/2014
Decision Date: 11/09/2016

${letter(
  'The worker sustained an injury on October 13, 2014. Date of injury: 10-13-14. He was seen on 10/13/2014. The industrial injury in October 2014 was a fall.',
  item('MRI of the left knee', 'The injury of Oct. 13, 2014 was a fall.'),
)}`;
  const at = injured.replace('October 13', 'Octo|ber 13');

  test('stays in the form that each place has', () => {
    const { kind, words, places } = renamed(at, '2/3/2015');
    expect([kind, words]).toEqual(['date of injury', 'October 13, 2014']);
    expect(places).toEqual([
      '10/13/2014 > 02/03/2015',
      'October 13, 2014 > February 3, 2015',
      '10-13-14 > 02-03-15',
      '10/13/2014 > 02/03/2015 (same-day)',
      'October 2014 > February 2015',
      'Oct. 13, 2014 > Feb. 3, 2015',
    ]);
    expect(renamed(injured.replace('10/13/2014', '10/|13/2014'), '2015-02-03').places).toEqual(places);
    const seen = injured.replace('seen on 10/13/2014', 'seen on 10/1|3/2014');
    expect(renamed(seen, '2/3/2015').places[3]).toBe('10/13/2014 > 02/03/2015');
  });

  test.each(['soon', '13/40/2015', '02/30/2015', '2/3/2015 or so'])('%j is no day', (words) => {
    expect(renamed(at, words).unfit).toBe('no-day');
  });
});

describe('a request', () => {
  const source = letter(
    'The requests are for Norco 10/325mg #90, and acupuncture, 6 sessions. He takes Norco.',
    item(
      '|Norco 10/325mg #90',
      'Norco 10/325mg is sedating. The request for NORCO 10/325MG #90 is not medically necessary.',
    ),
    item(
      'Acupuncture, 6 sessions',
      'The guideline allows acupuncture. The request for acupuncture is not medically necessary.',
    ),
  );

  test('is changed where it is stated whole; what states a part of it elsewhere is in doubt', () => {
    const { kind, words, places } = renamed(source, 'Percocet 5/325mg #60');
    expect([kind, words]).toEqual(['request', 'Norco 10/325mg #90']);
    expect(places).toEqual([
      'Norco 10/325mg #90 > Percocet 5/325mg #60',
      'Norco > Percocet (elsewhere)',
      'Norco 10/325mg #90 > Percocet 5/325mg #60',
      'Norco > Percocet (elsewhere)',
      '10 > 5 (elsewhere)',
      'NORCO 10/325MG #90 > Percocet 5/325mg #60',
    ]);
    expect(renamed(source, 'Norco 10/325mg #60').places).toEqual(['#90 > #60', '#90 > #60', '#90 > #60']);
  });

  test('is called by its name, too', () => {
    const at = source.replace('|Norco', 'Norco').replace('\nAcupuncture, 6', '\n|Acupuncture, 6');
    expect(renamed(at, 'Yoga, 8 sessions').places).toEqual([
      'acupuncture, 6 > yoga, 8',
      'Acupuncture, 6 > Yoga, 8',
      'acupuncture > yoga (name-alone)',
      'acupuncture > yoga',
    ]);
  });

  test('of one that was modified is what the decision is about', () => {
    const words =
      'Norco #120 was the original request. Norco #60 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Norco #6|0 is';
    const { kind, places } = renamed(letter('', item(words, 'None.')), '90');
    expect([kind, ...places]).toEqual(['quantity', '60 > 90 (elsewhere)', '60 > 90']);
    const strong = words
      .replace('#6|0', '#60')
      .replaceAll('Norco #', 'Norco 10/325mg #')
      .replace('10/', '1|0/');
    expect(renamed(letter('', item(strong, 'None.')), '5/325mg').places).toEqual([
      '10 > 5',
      '10 > 5',
      '10 > 5',
    ]);
  });

  test.each([
    'MRI\nof the knee',
    'Decision rationale: x',
    'IMR ISSUES, DECISIONS AND RATIONALES',
    '-',
    'Claims Administrator guideline: None',
  ])('%j is refused', (words) => {
    expect(renamed(source, words).unfit).toMatch(/^(?:lines|reads-otherwise)$/);
  });

  test('amounts of money, CR LF and page breaks stay', () => {
    const text = letter(
      'Gym membership at $30/month\fwas $& and $1.',
      item(
        '|Gym membership at $30/month',
        'It is $$ more.\f\n\nThe request for gym\nmembership at $30/month is not medically necessary.',
      ),
    ).replaceAll('\n', '\r\n');
    const { places, text: after } = renamed(text, 'Gym membership at $45/month');
    expect(places).toEqual(['$30/month > $45/month', '$30/month > $45/month', '$30/month > $45/month']);
    expect(after).toBe(markedText(text).text.replaceAll('$30/month', '$45/month'));
  });
});

test.each(['CLINICAL CA|SE SUMMARY', 'Decision based| on', 'Page(s): 7|8', 'Uph|eld', 'None|.'])(
  'no fact is at %j',
  (words) => {
    const source = letter('The worker fell.', item('MRI of the left knee', 'None.'));
    expect(
      renamed(
        source.replace(words.replace('|', ''), () => words),
        'x',
      ).kind,
    ).toBeNull();
  },
);

test('a text without words has none, nor a place outside', () => {
  for (const [text, offset] of [
    ['', 0],
    ['', 5],
    ['x', -1],
    ['Norco #90: ', 99],
  ] as const)
    expect(factAt(readLetter(text), offset)).toBeNull();
});

test('a request is typed in its item and in the list of all requests alike, where the words are the same', () => {
  const source = letter(
    'In dispute:\n1. Norco 10/325mg #90\n2. Yoga',
    item('Norco 10/325mg #|90', 'None.'),
    item('Yoga', 'None.'),
  );
  const { text, cursor } = markedText(source);
  const places = linkedRanges(readLetter(text), cursor ?? -1);
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Norco 10/325mg #90',
    'Norco 10/325mg #90',
  ]);
  expect(linkedRanges(readLetter(text), text.indexOf('Decision rationale'))).toEqual([]);
  const other = text.replace('1. Norco 10/325mg', '1. NORCO 10/325mg');
  expect(linkedRanges(readLetter(other), cursor ?? -1)).toEqual([]);
});

test.each([
  'Norco 10/325mg #90. ',
  'The request for Norco #90 is not medically necessary. ',
  '10/13/2014, left knee; "Norco" ',
])('time grows with the length: %j', (piece) => {
  const looks = (times: number) => {
    const text = letter('He takes Norco.', item('Norco 10/325mg #90', piece.repeat(times)));
    const read = readLetter(text);
    return countedLooks(() => {
      const fact = factAt(read, text.indexOf('#90: ') + 1);
      if (fact) rename(read, fact, '60');
    });
  };
  looks(1);
  expect(looks(2_000) / looks(200)).toBeLessThan(13);
});
