import { describe, expect, test } from 'vitest';
import { countedLooks } from '../../../test/engine/counted-looks.ts';
import { analyse } from './analysis.ts';
import { mentionsAt } from './mentions.ts';

const LETTER = `CLINICAL CASE SUMMARY
The injured worker takes orphenadrine and Norco. Muscle
relaxants made him drowsy.

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

Norflex 100mg #60: Upheld

Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines
Muscle relaxants Page(s): 63.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants
(for pain) Page(s): 63-66.

Decision rationale: MTUS page 64 lists Norflex with the antispasmodics; MTUS page 88 does not. See 8 CCR
9792.20 and 9792.21. Under 8 CCR 9792.20(a) a muscle relaxant is no help. Orphenedrine is not medically necessary.

Acupuncture, 6 sessions: Overturned

Claims Administrator guideline: Decision based on MTUS Acupuncture Treatment Guidelines.

MAXIMUS guideline: Decision based on Non-MTUS Citation The Big Book of Backs.

Decision rationale: The guideline allows acupuncture. In this case acupuncture, 6 sessions
is medically necessary. See The Big Book of Backs.
`;

/** The mentions of what the n-th occurrence of the words is, in order: `words` or, where only named, `(words)`. */
function of(words: string, n = 0, source = LETTER): string[] {
  let offset = -1;
  for (let i = 0; i <= n; i++) offset = source.indexOf(words, offset + 1);
  expect(offset).toBeGreaterThanOrEqual(0);
  return mentionsAt(analyse(source), offset).map(({ range, kind }) => {
    const text = source.slice(range.start, range.end);
    return kind === 'cited' ? text : `(${text})`;
  });
}

describe('mentions', () => {
  const drug = ['(orphenadrine)', 'Norflex', '(Norflex)', '(Orphenedrine)'];
  test.each([0, 1])('of a drug: by generic name, brand and misspelling, from each of them (%#)', (n) => {
    expect(of('Norflex', n)).toEqual(drug);
    expect(of('orphenadrine')).toEqual(drug);
    expect(of('Orphenedrine')).toEqual(drug);
  });

  test('of a topic: in citations by any of its names, and in prose across a line wrap', () => {
    const topic = ['(Muscle\nrelaxants)', 'Muscle relaxants', 'Muscle relaxants\n(for pain)'];
    expect(of('Muscle relaxants')).toEqual(topic);
    expect(of('Muscle relaxants', 1)).toEqual(topic);
  });

  test('of a page: every page list that meets it', () => {
    expect(of('63.')).toEqual(['63', '63-66']);
    expect(of('63-66')).toEqual(['63', '63-66', '64']);
    expect(of('88')).toEqual(['88']);
  });

  test('of a guideline', () => {
    expect(of('Chronic Pain')).toEqual([
      'Chronic Pain Treatment Guidelines',
      'Chronic Pain Treatment Guidelines',
      'MTUS',
      'MTUS',
    ]);
    expect(of('Acupuncture Treatment')).toEqual(['Acupuncture Treatment Guidelines']);
  });

  test('of a section of law', () => {
    expect(of('9792.20')).toEqual(['9792.20', '9792.20(a)']);
    expect(of('9792.21')).toEqual(['9792.21']);
  });

  test('of a disputed item: request, decision and its name elsewhere', () => {
    const item = ['Acupuncture, 6 sessions', 'Overturned', '(acupuncture)', '(acupuncture, 6 sessions)'];
    expect(of('Acupuncture, 6')).toEqual(item);
    expect(of('Overturned')).toEqual(item);
  });

  test('of a work that is not known: the same words', () => {
    expect(of('The Big Book')).toContain('The Big Book of Backs');
  });

  test.each(['The injured', 'is medically', 'Decision rationale', 'CASE SUMMARY'])('none on %s', (words) =>
    expect(of(words)).toEqual([]),
  );

  test('a letter with CR LF has the same', () => {
    const crlf = LETTER.replaceAll('\n', '\r\n');
    expect(of('Norflex', 0, crlf)).toEqual(drug);
    expect(of('(for pain)', 0, crlf)).toContain('Muscle relaxants\r\n(for pain)');
  });

  test('offsets out of bounds have none', () => {
    for (const offset of [-1, LETTER.length, LETTER.length + 9]) {
      expect(mentionsAt(analyse(LETTER), offset)).toEqual([]);
    }
    expect(mentionsAt(analyse(''), 0)).toEqual([]);
  });
});

test.each(['Muscle relaxants. ', 'MTUS page 63. ', 'Norflex\n', 'muscle '])(
  'time grows with the length: %j',
  (piece) => {
    const looks = (times: number) => {
      const source = LETTER.replace('The guideline allows', piece.repeat(times));
      const { determination, citations, drugs } = analyse(source);
      const letter = { determination, citations, drugs };
      const offset = source.indexOf('Muscle relaxants');
      return countedLooks(() => mentionsAt(letter, offset));
    };
    looks(1);
    expect(looks(5_000) / looks(500)).toBeLessThan(12);
  },
);
