import { describe, expect, test } from 'vitest';
import { markedText } from '../../../../test/marked-text.ts';
import { gapsOf } from '../../letter/gaps.ts';
import { readLetter } from '../../letter/letter.ts';
import { range } from '../../text/range.ts';
import { applyEdits, inOrder } from '../../text/text-edits.ts';
import { asSnippet, asText } from '../drafting/pieces.ts';
import { addItem, NO_PLACE_FOR_ITEMS } from './added-item.ts';
import { openRequests } from './open-requests.ts';

const HEADING = 'IMR ISSUES, DECISIONS AND RATIONALES';
const BASED = 'Decision based on MTUS [insert guideline]';
const OWED = `[insert decision]\n\nClaims Administrator guideline: ${BASED}\n\nMAXIMUS guideline: ${BASED}\n\nDecision rationale: [insert decision rationale]`;

/** The letter with an item added at the cursor `|`. */
function added(source: string, request: string): string | null {
  const { text, cursor } = markedText(source);
  const made = addItem(readLetter(text), cursor ?? 0, request);
  if (!made) return null;
  const { place, pieces, renumbered } = made;
  return applyEdits(text, inOrder([{ range: range(place, place), text: asText(pieces) }, ...renumbered]));
}

describe('an item is added', () => {
  test('after the one at the cursor, with the next number, as the letter prints decisions', () => {
    const source = `${HEADING}\n\n1. Norco #90:  Upheld\n\nDecision rationale: |A.\n\n2. MRI:  Upheld\n\nDecision rationale: B.\n`;
    expect(added(source, ' Gym membership\n($30) ')).toBe(
      `${HEADING}\n\n1. Norco #90:  Upheld\n\nDecision rationale: A.\n\n2. Gym membership ($30):  ${OWED}\n\n3. MRI:  Upheld\n\nDecision rationale: B.\n`,
    );
  });

  test('after the last one, where the cursor is in none', () => {
    const source = `CLINICAL CASE SUMMARY\n\nC|ook.\n\n${HEADING}\n\nMRI: Upheld\n\nDecision rationale: B.`;
    expect(added(source, '')).toBe(`${source.replace('|', '')}\n\n[insert request]: ${OWED}`);
  });

  test('where the section begins, with the line ends of the letter, as the form of its time prints decisions', () => {
    const dated = `Decision Date: 01/03/2017\r\n\r\n${HEADING}\r\n`;
    expect(added(`${dated}|`, 'MRI $1')).toBe(`${dated}\r\nMRI $1: ${OWED.replaceAll('\n', '\r\n')}\r\n`);
  });

  test('nowhere without that section, which is said', () => {
    expect(added('Dear |colleague,', 'MRI')).toBeNull();
    expect(NO_PLACE_FOR_ITEMS).toBe(
      'There is no place for items yet. Write the heading “IMR ISSUES, DECISIONS AND RATIONALES” first.',
    );
    expect(added(`${HEADING}|`, 'MRI')).not.toBeNull();
  });

  test('with a tab stop for each place to fill in', () => {
    const { pieces } = addItem(readLetter(`${HEADING}\n\nMRI: Upheld`), 0, 'Gym $30') ?? { pieces: [] };
    expect(asSnippet(pieces)).toContain(`\n\nGym \\$30: \${1:[insert decision]}\n\n`);
    expect(asSnippet(pieces)).toMatch(/\{6:\[insert decision rationale\]\}\$0$/);
  });

  test('and read as one, in which all but the request is left to be filled in', () => {
    const source = `${HEADING}\n\nNorco #90: ${OWED} A|.`.replaceAll(/\[.*?\]/g, 'Upheld');
    const letter = readLetter(added(source, 'Gym ($30)') ?? '');
    const [, item] = letter.items;
    expect(item?.part.determination.items[0]?.request.text).toBe('Gym ($30)');
    expect(item?.part.determination.items[0]?.fields).toHaveLength(3);
    expect(gapsOf(letter).map(({ owed }) => owed)).toEqual([
      'decision',
      'guideline',
      'guideline',
      'decision rationale',
    ]);
  });
});

describe('requests that no item decides', () => {
  const open = (summary: string) =>
    openRequests(
      readLetter(
        `CLINICAL CASE SUMMARY\n\n${summary}\n\n${HEADING}\n\nNorco 10/325mg #90: Upheld\n\nDecision rationale: A.`,
      ),
    );

  test.each<[string, string, string[]]>([
    [
      'of a list with one that has',
      '1. Norco 10/325 mg #90;\n2. MRI of the left\nknee; and\n3. Gym ($30).',
      ['MRI of the left knee', 'Gym ($30)'],
    ],
    ['with empty lines between', '- Norco 10/325mg #90\n\n- MRI\n\nThe worker rests.\n\n- Pain', ['MRI']],
    ['of another list', '1. Lumbar strain\n2. Left knee sprain', []],
    ['in prose', 'Norco 10/325mg #90 and an MRI were asked for.', []],
  ])('%s', (_, summary, expected) => expect(open(summary)).toEqual(expected));
});
