import { describe, expect, test } from 'vitest';
import { countedLooks } from '../../../test/engine/counted-looks.ts';
import { markedText } from '../../../test/marked-text.ts';
import { mentionsOf, shown } from './test-support.ts';

const OPENING = `IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:
`;

/**
 * Asserts that from each marked place on, or from those that `asked` chooses, exactly the marked places are found, which
 * are of these kinds.
 */
function expectAll(source: string, kinds: readonly string[], asked = (words: string) => words !== '') {
  const { text, marks } = markedText(source);
  const mentionsAt = mentionsOf(text);
  const expected = marks.map((mark) => shown(text, mark));
  const places = marks.filter(({ start, end }) => asked(text.slice(start, end)));
  expect(places.length).toBeGreaterThan(0);
  for (const { start } of places) {
    const found = mentionsAt(start);
    expect(found.map(({ range }) => shown(text, range))).toEqual(expected);
    expect(found.map(({ kind }) => kind)).toEqual(kinds);
  }
}

const DRUG = `CLINICAL CASE SUMMARY
The injured worker takes orphenadrine and Norco.
                         ^^^^^^^^^^^^

${OPENING}
Norflex 100mg #60: Upheld
^^^^^^^

Decision rationale: MTUS page 64 lists Norflex with the antispasmodics. Orphenedrine is not
                                       ^^^^^^^                          ^^^^^^^^^^^^
medically necessary.
`;

const TOPIC = `CLINICAL CASE SUMMARY
The injured worker takes Norco. Muscle
                                ^^^^^^
relaxants made him drowsy.
^^^^^^^^^

${OPENING}
Norflex 100mg #60: Upheld

Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines
Muscle relaxants Page(s): 63.
^^^^^^^^^^^^^^^^

MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants
                                                                            ^^^^^^^^^^^^^^^^
(for pain) Page(s): 63-66.
^^^^^^^^^^

Decision rationale: A muscle relaxant is no help.
`;

/** A letter of one item with these fields. */
const item = (fields: string) => `${OPENING}
Norflex 100mg #60: Upheld
${fields}`;

describe('mentions', () => {
  test('of a drug: by generic name, brand and misspelling, from each of them', () =>
    expectAll(DRUG, ['named', 'cited', 'named', 'named']));

  test('of a topic: in citations by any of its names, and in prose across a line wrap', () => {
    const { text, marks } = markedText(TOPIC);
    const [first, second, claims, third, fourth] = marks as [Mark, Mark, Mark, Mark, Mark];
    const expected = [
      { range: { start: first.start, end: second.end }, kind: 'named' },
      { range: claims, kind: 'cited' },
      { range: { start: third.start, end: fourth.end }, kind: 'cited' },
    ];
    expect(mentionsOf(text)(claims.start)).toEqual(expected);
    expect(mentionsOf(text)(third.start)).toEqual(expected);
  });

  test.each([
    [
      '63',
      `
MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63.
                                                                                     ^^

Decision rationale: MTUS pages 63-66 and MTUS page 64 list it; MTUS page 88 does not.
                               ^^^^^
`,
    ],
    [
      '63-66',
      `
MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63.
                                                                                     ^^

Decision rationale: MTUS pages 63-66 and MTUS page 64 list it; MTUS page 88 does not.
                               ^^^^^               ^^
`,
    ],
    [
      '88',
      `
MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63.

Decision rationale: MTUS pages 63-66 and MTUS page 64 list it; MTUS page 88 does not.
                                                                         ^^
`,
    ],
  ])('of page %s: every page list that meets it', (pages, fields) => {
    const lists = { '63': 2, '63-66': 3, '88': 1 }[pages] ?? 0;
    expectAll(item(fields), Array(lists).fill('cited'), (words) => words === pages);
  });

  test('of a guideline', () => {
    const chronicPain = `
MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63.
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Decision rationale: MTUS page 64 lists it; MTUS page 88 does not. The pain is chronic.
                    ^^^^                   ^^^^
`;
    expectAll(item(chronicPain), ['cited', 'cited', 'cited']);
    const acupuncture = `
MAXIMUS guideline: Decision based on MTUS Acupuncture Treatment Guidelines.
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Decision rationale: The guideline allows acupuncture.
`;
    expectAll(item(acupuncture), ['cited']);
  });

  test('of a section of law', () => {
    const twice = `
Decision rationale: See 8 CCR
9792.20 and 9792.21. Under 8 CCR 9792.20(a) this is no help.
^^^^^^^                          ^^^^^^^^^^
`;
    expectAll(item(twice), ['cited', 'cited']);
    const once = `
Decision rationale: See 8 CCR
9792.20 and 9792.21. Under 8 CCR 9792.20(a) this is no help.
            ^^^^^^^
`;
    expectAll(item(once), ['cited']);
  });

  test('of a disputed item: request, decision and its name elsewhere', () =>
    expectAll(
      `${OPENING}
Acupuncture, 6 sessions: Overturned
^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^

Claims Administrator guideline: Decision based on MTUS Acupuncture Treatment Guidelines.

Decision rationale: The guideline allows acupuncture. In this case acupuncture, 6 sessions
                                         ^^^^^^^^^^^               ^^^^^^^^^^^^^^^^^^^^^^^
is medically necessary.
`,
      ['cited', 'cited', 'named', 'named'],
      (words) => /^[AO]/.test(words),
    ));

  test('of a work that is not known: the same words', () => {
    const { text, marks } = markedText(
      item(`
MAXIMUS guideline: Decision based on Non-MTUS Citation The Big Book of Backs.
                                                       ^^^^^^^^^^^^^^^^^^^^^

Decision rationale: See The Big Book of Backs.
`),
    );
    const [work] = marks as [Mark];
    const found = mentionsOf(text)(work.start).map(({ range }) => shown(text, range));
    expect(found).toContain(shown(text, work));
  });

  test.each([
    'The injured |worker takes orphenadrine.',
    'CLINICAL CASE| SUMMARY\nHe fell.',
    item('\nDecision| rationale: Norflex is medically necessary.'),
    item('\nDecision rationale: Norflex is medi|cally necessary.'),
  ])('none on other words: %j', (source) => {
    const { text, cursor } = markedText(source);
    expect(cursor).not.toBeNull();
    expect(mentionsOf(text)(cursor ?? -1)).toEqual([]);
  });

  test('of an item that appears twice, each place has its own request and decision cited, and the other one named', () => {
    const item = 'Acupuncture, 6 sessions: Upheld\n\nDecision rationale: Not needed.\n\n';
    const text = `IMR ISSUES, DECISIONS AND RATIONALES\n\n${item}${item}`;
    const first = text.indexOf('Acupuncture');
    const second = text.indexOf('Acupuncture', first + 1);
    const kindsAt = (offset: number) =>
      mentionsOf(text)(offset).map(({ range, kind }) => [range.start, kind]);
    const decision = 'Acupuncture, 6 sessions: '.length;
    expect(kindsAt(first)).toEqual([
      [first, 'cited'],
      [first + decision, 'cited'],
      [second, 'named'],
    ]);
    expect(kindsAt(second)).toEqual([
      [first, 'named'],
      [second, 'cited'],
      [second + decision, 'cited'],
    ]);
  });

  test('a letter with CR LF has the same', () => {
    expectAll(DRUG.replaceAll('\n', '\r\n'), ['named', 'cited', 'named', 'named']);
    const { text, marks } = markedText(TOPIC.replaceAll('\n', '\r\n'));
    const topic = { start: marks[3]?.start, end: marks[4]?.end };
    expect(mentionsOf(text)(topic.end ?? -1).map(({ range }) => range)).toContainEqual(topic);
  });

  test('offsets out of bounds have none', () => {
    const { text } = markedText(DRUG);
    const mentionsAt = mentionsOf(text);
    for (const offset of [-1, text.length, text.length + 9]) expect(mentionsAt(offset)).toEqual([]);
    expect(mentionsOf('')(0)).toEqual([]);
  });
});

type Mark = { readonly start: number; readonly end: number };

test.each(['Muscle relaxants. ', 'MTUS page 63. ', 'Norflex\n', 'muscle '])(
  'time grows with the length: %j',
  (piece) => {
    const looks = (times: number) => {
      const { text, marks } = markedText(TOPIC.replace('A muscle relaxant is', piece.repeat(times)));
      const mentionsAt = mentionsOf(text);
      return countedLooks(() => mentionsAt(marks[2]?.start ?? -1));
    };
    looks(1);
    expect(looks(5_000) / looks(500)).toBeLessThan(12);
  },
);
