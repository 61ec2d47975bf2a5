import { describe, expect, test } from 'vitest';
import { markedText } from '../../../../test/marked-text.ts';
import { readLetter } from '../../letter/letter.ts';
import { applyEdits } from '../../text/text-edits.ts';
import { addItem, NO_PLACE_FOR_ITEMS } from './added-item.ts';
import { openRequests } from './open-requests.ts';

const HEADING = 'IMR ISSUES, DECISIONS AND RATIONALES';
const FIELDS = '\n\nClaims Administrator guideline:\n\nMAXIMUS guideline:\n\nDecision rationale:';

/** The letter with an item added at the cursor `|`, and the cursor where it is then. */
function added(source: string, request: string): string | null {
  const { text, cursor } = markedText(source);
  const made = addItem(readLetter(text), cursor ?? 0, request);
  if (!made) return null;
  const changed = applyEdits(text, made.edits);
  const at = made.selection.active;
  return `${changed.slice(0, at)}|${changed.slice(at)}`;
}

describe('an item is added', () => {
  test('after the one at the cursor, with the next number, as the letter prints decisions', () => {
    const source = `${HEADING}\n\n1. Norco #90:  Upheld\n\nDecision rationale: |A.\n\n2. MRI:  Upheld\n\nDecision rationale: B.\n`;
    expect(added(source, ' Gym membership\n($30) ')).toBe(
      `${HEADING}\n\n1. Norco #90:  Upheld\n\nDecision rationale: A.\n\n2. Gym membership ($30):  |${FIELDS}\n\n3. MRI:  Upheld\n\nDecision rationale: B.\n`,
    );
  });

  test('after the last one, where the cursor is in none', () => {
    const source = `CLINICAL CASE SUMMARY\n\nC|ook.\n\n${HEADING}\n\nMRI: Upheld\n\nDecision rationale: B.`;
    expect(added(source, '')).toBe(`${source.replace('|', '')}\n\n|${FIELDS}`);
  });

  test('where the section begins, with the line ends of the letter', () => {
    expect(added(`${HEADING}\r\n|`, 'MRI $1')).toBe(
      `${HEADING}\r\n\r\nMRI $1: |${FIELDS.replaceAll('\n', '\r\n')}\r\n`,
    );
  });

  test('nowhere without that section, which is said', () => {
    expect(added('Dear |colleague,', 'MRI')).toBeNull();
    expect(NO_PLACE_FOR_ITEMS).toBe(
      'There is no place for items yet. Write the heading “IMR ISSUES, DECISIONS AND RATIONALES” first.',
    );
    expect(added(`${HEADING}|`, 'MRI')).not.toBeNull();
  });

  test('and read as one, which lacks its decision and the words of its fields', () => {
    const source = added(`${HEADING}\n\nNorco #90: Upheld${FIELDS} A|.`, 'Gym membership ($30)');
    const [, item] = readLetter(source?.replace('|', '') ?? '').items;
    expect(item?.part.determination.items[0]).toMatchObject({
      request: { text: 'Gym membership ($30)' },
      decision: null,
    });
    expect(item?.part.determination.items[0]?.fields).toHaveLength(3);
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
