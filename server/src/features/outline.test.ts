import { describe, expect, test } from 'vitest';
import { contains } from '../text/range.ts';
import type { OutlineRow } from './outline.ts';
import { outlineOf } from './test-support.ts';

const ISSUES = `IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:
`;

const fields = (rationale = 'The request is medically necessary.') => `
Claims Administrator guideline: Decision based on MTUS Acupuncture Treatment Guidelines.

MAXIMUS guideline: The Expert Reviewer did not cite any medical evidence for its decision.

Decision rationale: ${rationale}
`;

const HEADER = `Case Number: CM16-0123456
Date Assigned: 11/09/2016
Date of Injury: 10/13/2015
Decision Date: 12/09/2016
UR Denial Date: 11/03/2016
Priority: Standard
Application Received: 11/03/2016

`;

/** The rows as indented lines: name, detail, and the words that are gone to. */
function sketch(source: string): string[] {
  const lines = (rows: readonly OutlineRow[], indent: string): string[] =>
    rows.flatMap((row) => [
      `${indent}${row.name} | ${row.detail} | ${source.slice(row.selectionRange.start, row.selectionRange.end)}`,
      ...lines(row.children, `${indent}  `),
    ]);
  return lines(outlineOf(source), '');
}

/** Throws where a row breaks what rows promise. */
function expectSound(rows: readonly OutlineRow[], whole: { start: number; end: number }): void {
  let end = whole.start;
  for (const row of rows) {
    expect(row.name).not.toBe('');
    expect(contains(whole, row.range)).toBe(true);
    expect(contains(row.range, row.selectionRange)).toBe(true);
    expect(row.range.start).toBeGreaterThanOrEqual(end);
    end = row.range.end;
    expectSound(row.children, row.range);
  }
}

describe('the outline', () => {
  test('of an empty text, and of one that is no determination, has no rows', () => {
    expect(outlineOf('')).toEqual([]);
    expect(outlineOf('Dear colleague,\n\nthank you for your letter.\n')).toEqual([]);
  });

  test('shows the header as one row', () => {
    expect(sketch(HEADER + ISSUES).slice(0, 2)).toEqual([
      'Case CM16-0123456 | Date of Injury: 10/13/2015, Decision Date: 12/09/2016 | Case Number:',
      expect.stringMatching(/^IMR ISSUES/),
    ]);
  });

  test('shows a header of which little is certain', () => {
    const row = 'Case Number:\nDate Assigned: 11/09/2016\nDecision Date: 12/09/2016\n\n';
    expect(sketch(row + ISSUES)[0]).toBe('Header | Decision Date: 12/09/2016 | Case Number:');
  });

  test('begins the name of an item with its decision', () => {
    const name = (head: string) => outlineOf(`${ISSUES}\n${head}\n${fields()}`)[0]?.children[0]?.name;
    expect(name('Norco 10/325mg #120: Upheld')).toBe('Upheld: Norco 10/325mg #120');
    expect(name('Norco 10/325mg #120: overturned')).toBe('Overturned: Norco 10/325mg #120');
  });

  test('names an item by its request, whatever the lines', () => {
    const text = `${ISSUES}\nPhysical therapy for the\n\n  left knee,   6 sessions :  Upheld\n${fields()}`;
    expect(sketch(text)[1]).toBe(
      '  Upheld: Physical therapy for the left knee, 6 sessions |  | Physical therapy for the\n\n  left knee,   6 sessions',
    );
  });

  test('cuts a very long request behind a whole word', () => {
    const request = `${'Tramadol hydrochloride 50mg #90 with two refills, '.repeat(12)}QTY: 270`;
    const name = outlineOf(`${ISSUES}\n${request}: Upheld\n${fields()}`)[0]?.children[0]?.name;
    expect(name).toBe(
      'Upheld: Tramadol hydrochloride 50mg #90 with two refills, Tramadol hydrochloride 50mg #90…',
    );
  });

  test('says what an item lacks', () => {
    expect(sketch(`${ISSUES}\n: Upheld\n${fields()}`)[1]).toBe('  Upheld: (no request) |  | Upheld');
    expect(sketch(`${ISSUES}\nNorco 10/325mg #90\n${fields()}`)[1]).toMatch(
      /^ {2}No decision: Norco 10\/325mg #90 /,
    );
    expect(sketch(`${ISSUES}\nNorco 10/325mg #90: Upheid\n${fields()}`)[1]).toMatch(
      /^ {2}“Upheid”: Norco 10\/325mg #90 /,
    );
    expect(sketch(`${ISSUES}\nNorco #90: Upheld\n${fields('')}`)[4]).toBe(
      '    Decision rationale | (empty) | Decision rationale:',
    );
  });

  test('counts the items of the section', () => {
    const item = (name: string) => `\n${name}: Upheld\n${fields()}`;
    expect(sketch(ISSUES)[0]).toContain('| no disputed items |');
    expect(sketch(ISSUES + item('Norco'))[0]).toContain('| 1 disputed item |');
    expect(sketch(ISSUES + item('Norco') + item('Soma'))[0]).toContain('| 2 disputed items |');
  });

  test('keeps items whose heading is lost', () => {
    const rows = sketch(`Norco 10/325mg #90: Upheld\n${fields()}`);
    expect(rows.some((row) => row.trimStart().startsWith('Upheld: Norco 10/325mg #90 |'))).toBe(true);
  });

  test('has rows in order, each inside the one above it, however the letter is cut', () => {
    const letter = `${HEADER}${ISSUES}\nNorco #90: Upheld\n${fields()}\nSoma 350mg #60: Overturned\n${fields()}`;
    for (let cut = 0; cut <= letter.length; cut += 7) {
      for (const source of [letter.slice(cut), letter.slice(0, cut)]) {
        expectSound(outlineOf(source), { start: 0, end: source.length });
      }
    }
  });
});
