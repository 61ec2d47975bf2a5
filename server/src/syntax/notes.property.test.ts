import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  DECISIONS,
  FORM,
  HEADINGS,
  LABELS,
  LEAD_INS,
  mutilated,
  textOf,
} from '../../../test/engine/generated-text.ts';
import { range } from '../text/range.ts';
import { findHeadings, findLeadIns } from './headings.ts';
import { decisionBefore } from './items/decision-phrase.ts';
import { findDecisionLines } from './items/decisions.ts';
import { findLabels } from './labels.ts';
import { noted, notedAsAnything } from './test-notes.ts';

const RUNS = { numRuns: 1500 };
const LINE_END = fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n', '\n  ', '\f', '\n \n', ' ', '');

/** Lines of the form, among which these are frequent, joined and broken as extraction does it; or any text. */
function textWith(pieces: readonly string[]): fc.Arbitrary<string> {
  const some = fc.constantFrom(...pieces);
  const line = fc.oneof(some, mutilated(some), fc.constantFrom(...FORM), mutilated(fc.constantFrom(...FORM)));
  const lines = fc.array(fc.tuple(line, LINE_END), { maxLength: 10 }).map((parts) => parts.flat().join(''));
  return fc.oneof({ weight: 3, arbitrary: lines }, { weight: 1, arbitrary: textOf(FORM) });
}

const everywhere = (source: string) => range(0, source.length);

/** Runs the property and fails unless something was found often enough for it to say anything. */
function holds(pieces: readonly string[], atLeast: number, property: (source: string) => number): void {
  let found = 0;
  fc.assert(
    fc.property(textWith(pieces), (source) => {
      found += property(source);
    }),
    RUNS,
  );
  expect(found).toBeGreaterThan(atLeast);
}

describe('what a line is noted as leaves out no line that counts', () => {
  test('headings', () =>
    holds(HEADINGS, 400, (source) => {
      const all = findHeadings(notedAsAnything(source));
      expect(findHeadings(noted(source))).toEqual(all);
      return all.length;
    }));

  test('fixed first sentences', () =>
    holds(LEAD_INS, 400, (source) => {
      const headings = findHeadings(noted(source));
      const all = findLeadIns(notedAsAnything(source), headings);
      expect(findLeadIns(noted(source), headings)).toEqual(all);
      return all.length;
    }));

  test('labels, right and misspelled', () => {
    let near = 0;
    holds(LABELS, 400, (source) => {
      // as if the issues section were all of the text: misspelled labels count everywhere
      const section = { kind: 'issues-decisions-rationales', range: everywhere(source) } as never;
      const all = findLabels(notedAsAnything(source), [section]);
      expect(findLabels(noted(source), [section])).toEqual(all);
      near += all.filter(({ marker }) => marker.spelling === 'near').length;
      return all.length;
    });
    expect(near).toBeGreaterThan(50);
  });

  test('labels without an issues section', () =>
    holds(LABELS, 400, (source) => {
      const all = findLabels(notedAsAnything(source), []);
      expect(findLabels(noted(source), [])).toEqual(all);
      return all.length;
    }));

  test('decision lines', () =>
    holds(DECISIONS, 200, (source) => {
      const labels = findLabels(noted(source), []);
      const all = findDecisionLines(notedAsAnything(source), labels, everywhere(source));
      expect(findDecisionLines(noted(source), labels, everywhere(source))).toEqual(all);
      return all.length;
    }));
});

test('a heading is known though as many letters are lost as may be wrong, white space gone with them', () => {
  const heading = fc.constantFrom(...HEADINGS.slice(0, 3).map((words) => words.replace(/[^A-Z]/g, '')));
  fc.assert(
    fc.property(heading, fc.nat(), fc.nat(), (letters, a, b) => {
      const once = without(letters, a % letters.length);
      const twice = without(once, b % once.length);
      for (const line of [letters, once, twice]) expect(findHeadings(noted(line))).toHaveLength(1);
    }),
    RUNS,
  );
});

test('whatever ends in a decision word has it noted, and no last letter passes over one', () => {
  const closing = fc.constantFrom('', '.', ' ', ' .', ',\n', ';*');
  const word = fc.constantFrom(
    'Upheld',
    'UPHELD',
    'up held',
    'Over turned',
    'OVERTURNED',
    'overturne\nd',
    'upheId',
    'turned',
  );
  fc.assert(
    fc.property(textOf(FORM, 3), word, closing, (before, written, end) => {
      const source = `${before} ${written}${end}`;
      const letters = written.toLowerCase().replace(/\s/g, '');
      const value = { upheld: 'Upheld', overturned: 'Overturned' }[letters] ?? null;
      if (value === null) return;
      const decision = decisionBefore(source, 0, source.length)?.decision;
      // words before it may make it another decision: then they are part of the phrase
      const isQualified = decision && decision.range.start < source.length - `${written}${end}`.length;
      expect(decision?.value).toBe(isQualified ? null : value);
    }),
    RUNS,
  );
});

function without(letters: string, at: number): string {
  return letters.slice(0, at) + letters.slice(at + 1);
}
