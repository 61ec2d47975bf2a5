import { describe, expect, test } from 'vitest';
import { findingsIn } from '../../rules/test-support.ts';
import { letter } from '../test-letters.ts';
import { analysed, completionsAt } from '../test-support.ts';

const OPENING = `IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

`;
const ASKED = 'Norco 10/325mg #120 was the original request.';
const GRANTED = 'Norco 10/325mg #60 was authorized by the Claims Administrator.';
const LEFT = 'The remaining IMR eligible portion of the original request, Norco 10/325mg #60 is';

/** A request that is being typed: as the last words of the letter, and as the request of an item. */
const both = (typed: string) => [
  `${OPENING}${typed}`,
  letter({ request: `${typed}: Upheld` }),
  letter({ request: `${typed}: [insert decision]` }),
];

describe('the sentences of a request that was partly authorized', () => {
  test.each([
    'Norco 10/325mg #120 wa|',
    'Norco 10/325mg #120 was|',
    'Norco 10/325mg #120 was the orig|',
    'Acupuncture, 12 visits was|',
  ])('what was asked for: %s', (typed) => {
    for (const text of both(typed)) {
      const { labels, accept } = completionsAt(text);
      expect(labels).toEqual(['was the original request.']);
      expect(accept('was the original request.')).toContain(
        typed.replace(/ wa.*/, ' was the original request.'),
      );
    }
  });

  test.each([`${ASKED}|`, `${ASKED} |`, `${ASKED} N|`, `${ASKED} norco|`])(
    'what was authorized: %s',
    (typed) => {
      const sentence =
        'Norco 10/325mg #[insert amount authorized] was authorized by the Claims Administrator.';
      for (const text of both(typed)) {
        const { items, accept } = completionsAt(text);
        expect(items[0]).toMatchObject({ label: sentence });
        expect(items[0]?.snippet?.trim()).toBe(
          `Norco 10/325mg #\${1:[insert amount authorized]} was authorized by the Claims Administrator.$0`,
        );
        expect(accept(sentence)).toContain(`${ASKED} ${sentence}`);
      }
    },
  );

  test.each([`${ASKED} ${GRANTED}|`, `${ASKED} ${GRANTED} |`, `${ASKED} ${GRANTED} The rem|`])(
    'what remains, computed: %s',
    (typed) => {
      const [alone, ...ofItems] = both(typed);
      expect(completionsAt(alone as string).accept(LEFT)).toBe(`${OPENING}${ASKED} ${GRANTED} ${LEFT}: `);
      for (const text of ofItems) {
        for (const lineEnd of ['\n', '\r\n']) {
          const { labels, accept } = completionsAt(text.replaceAll('\n', lineEnd));
          expect(labels).toEqual([LEFT]);
          expect(accept(LEFT)).toContain(`${GRANTED} ${LEFT}: `);
        }
      }
    },
  );

  test.each([
    ['Norco 10/325mg #120', 'Norco 10/325mg #90', 'Norco 10/325mg #30'],
    ['Physical therapy, 12 visits', 'Physical therapy, 6 visits', 'Physical therapy, 6 visits'],
    ['24 sessions of acupuncture', '8 sessions of acupuncture', '16 sessions of acupuncture'],
    ['Tramadol 50mg, quantity 90', 'Tramadol 50mg, quantity 30', 'Tramadol 50mg, quantity 60'],
    ['Lidocaine 5% ointment 60g', 'Lidocaine 5% ointment 30g', 'Lidocaine 5% ointment 30g'],
  ])('%s less %s leaves %s', (asked, granted, left) => {
    const typed = `${asked} was the original request. ${granted} was authorized by the Claims Administrator. `;
    const [text = ''] = both(`${typed}|`);
    const label = `The remaining IMR eligible portion of the original request, ${left} is`;
    const accepted = completionsAt(text).accept(label);
    const read = analysed(
      `${accepted}Upheld\n\nDecision rationale: The request is not medically necessary.\n`,
    );
    expect(read.requests[0]?.original).not.toBeNull();
    expect(findingsIn(read.source).filter(({ code }) => code === 'remaining-portion-differs')).toEqual([]);
  });

  test.each([
    ['Norco 10/325mg #60', 'Norco 10/325mg #120'],
    ['Norco 10/325mg #60', 'Norco 10/325mg #60'],
    ['Norco 10/325mg #60', 'Soma 350mg #30'],
    ['Norco 10/325mg #60 with 3 refills', 'Norco 10/325mg #30'],
    ['Physical therapy 3 times a week for 4 weeks', 'Physical therapy, 6 visits'],
    ['Home health aide, 12 hours', 'Home health aide, 6 hours'],
    ['Lumbar brace', 'Lumbar brace rental'],
  ])('%s less %s is not computed', (asked, granted) => {
    const typed = `${asked} was the original request. ${granted} was authorized by the Claims Administrator. |`;
    expect(completionsAt(`${OPENING}${typed}`).labels).toEqual([
      'The remaining IMR eligible portion of the original request, [insert request] is',
    ]);
  });

  test('the other two sentences', () => {
    const leaving = `${ASKED} The Cl|`;
    const { items } = completionsAt(`${OPENING}${leaving}`);
    expect(items.map(({ label }) => label)).toEqual([
      'The Claims Administrator authorized [insert amount authorized], leaving the original request IMR eligible. The original request, Norco 10/325mg #120 is',
    ]);
    const typed = `${ASKED} The Claims Administrator authorized a month's supply, leaving the original request IMR eligible. |`;
    expect(completionsAt(`${OPENING}${typed}`).labels).toEqual([
      'The original request, Norco 10/325mg #120 is',
    ]);
  });

  test('a request with the characters of snippets is kept', () => {
    const typed = 'Brace $4} a\\b, 3 units was the original request. |';
    const item = completionsAt(`${OPENING}${typed}`).items[0];
    expect(item?.snippet ?? item?.insertText).not.toMatch(/(?<!\\)\$4/);
  });
});

describe('nothing', () => {
  test.each([
    'Norco 10/325mg #120 w|',
    'Norco 10/325mg #120 wi|',
    'Norco 10/325mg #120|',
    'Lumbar brace was|',
    `${ASKED} x|`,
    `${ASKED} ${GRANTED} ${LEFT}|`,
    `${ASKED} ${GRANTED} ${LEFT} |`,
    `${ASKED} | ${GRANTED}`,
    'Norco 10/325mg #120 was the original request|',
  ])('after %s', (typed) => {
    for (const text of both(typed))
      expect(completionsAt(text).items.filter(({ kind }) => kind === 'phrase')).toEqual([]);
  });

  test('on a line of its own after the request', () => {
    for (const behind of ['\n|', '\n\n|'])
      expect(
        completionsAt(`${OPENING}${ASKED}${behind}`).items.filter(({ kind }) => kind === 'phrase'),
      ).toEqual([]);
  });

  test('in a rationale and in the summary', () => {
    for (const words of [
      { rationale: 'He asked for Norco 10/325mg #120 was|' },
      { summary: 'Norco 10/325mg #120 was|' },
    ])
      expect(completionsAt(letter(words)).labels).toEqual([]);
  });
});
