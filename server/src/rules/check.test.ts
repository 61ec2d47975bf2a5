import { describe, expect, it } from 'vitest';
import { readLetter } from '../letter/letter.ts';
import type { LetterPart } from '../letter/letter-part.ts';
import { check } from './check.ts';
import type { Observation, PartRule, Rule } from './finding.ts';
import { rules } from './registry.ts';
import { HOW, ISSUES, letterWith, REQUEST, report, SOUND_LETTER } from './test-support.ts';

const letter = readLetter(HOW);

function ruleThat(code: string, find: () => Observation[]): Rule {
  return { code, title: code, category: 'words', severity: 'hint', scope: 'letter', check: find };
}

function ruleOnParts(code: string, find: (part: LetterPart) => Observation[]): PartRule {
  return { code, title: code, category: 'words', severity: 'hint', scope: 'part', check: find };
}

describe('check', () => {
  it('stamps what a rule says with its code, category and severity', () => {
    const rule = ruleThat('a', () => [{ message: 'Look.', range: { start: 1, end: 2 } }]);
    expect(check(letter, { rules: [rule] })).toEqual([
      { code: 'a', category: 'words', severity: 'hint', message: 'Look.', range: { start: 1, end: 2 } },
    ]);
  });

  it('lets an observation have a severity and related places of its own', () => {
    const related = [{ range: { start: 5, end: 6 }, message: 'There.' }];
    const rule = ruleThat('a', () => [
      { message: 'Look.', range: { start: 1, end: 2 }, severity: 'warning', related },
    ]);
    expect(check(letter, { rules: [rule] })).toMatchObject([{ severity: 'warning', related }]);
  });

  it('sorts by place, then by code', () => {
    const at = (start: number) => [{ message: 'Look.', range: { start, end: start + 1 } }];
    const found = check(letter, {
      rules: [ruleThat('late', () => at(9)), ruleThat('b', () => at(2)), ruleThat('a', () => at(2))],
    });
    expect(found.map(({ code }) => code)).toEqual(['a', 'b', 'late']);
  });

  it('does without a rule that throws, and reports its code alone', () => {
    const told: unknown[][] = [];
    const sound = ruleThat('sound', () => [{ message: 'Look.', range: { start: 0, end: 1 } }]);
    const broken = ruleThat('broken', () => {
      throw new Error('words of the document');
    });
    const found = check(letter, { rules: [broken, sound], onRuleFailure: (...all) => told.push(all) });
    expect(found.map(({ code }) => code)).toEqual(['sound']);
    expect(told).toEqual([['broken']]);
    expect(() => check(letter, { rules: [broken] })).not.toThrow();
  });

  it('does without what a rule on parts says of a part at which it throws, and of all where it cannot say on what it depends', () => {
    const told: string[] = [];
    const look = (part: LetterPart) =>
      part.determination.items.map(({ requestRange: range }) => ({ message: 'Look.', range }));
    const sound = ruleOnParts('sound', look);
    const atFirst = ruleOnParts('at-first', (part) => {
      if (part.determination.source.startsWith('MRI')) throw new Error('words of the document');
      return look(part);
    });
    const lost: PartRule = {
      ...ruleOnParts('lost', look),
      dependsOn: () => {
        throw new Error('words of the document');
      },
    };
    const found = check(readLetter(SOUND_LETTER), {
      rules: [atFirst, lost, sound],
      onRuleFailure: (code) => told.push(code),
    });
    const [mri, brace] = ['MRI of', 'Knee brace: '].map((words) => SOUND_LETTER.indexOf(words));
    expect(found.map(({ code, range }) => [code, range.start])).toEqual([
      ['sound', mri],
      ['at-first', brace],
      ['sound', brace],
    ]);
    expect(told.sort()).toEqual(['at-first', 'lost']);
  });

  it('sorts what is found in parts among what is found in the letter', () => {
    const place = SOUND_LETTER.indexOf('Knee brace: ');
    const found = check(readLetter(SOUND_LETTER), {
      rules: [
        ruleOnParts('part', () => [{ message: 'Look.', range: { start: 1, end: 2 } }]),
        ruleThat('letter', () => [{ message: 'Look.', range: { start: place, end: place + 1 } }]),
      ],
    });
    expect(found.map(({ code }) => code)).toEqual(['part', 'part', 'part', 'letter', 'part']);
    expect(found.map(({ range }) => range.start)).toEqual(
      found.map(({ range }) => range.start).sort((a, b) => a - b),
    );
  });

  it('gives back what else an observation holds, and nothing that it does not', () => {
    const fix = { title: 'Change it', edits: [{ range: { start: 0, end: 1 }, text: 'h' }], preferred: true };
    const range = { start: 1, end: 2 };
    const full: Observation = { message: 'Look.', range, fix, choices: [fix], tags: ['unnecessary'] };
    const empty: Observation = {
      message: 'Look.',
      range,
      severity: undefined,
      fix: undefined,
      tags: undefined,
    };
    const [first, second] = check(letter, {
      rules: [ruleThat('a', () => [full]), ruleThat('b', () => [empty])],
    });
    expect(first).toEqual({ ...full, code: 'a', category: 'words', severity: 'hint' });
    const written = JSON.parse(JSON.stringify(second));
    expect(Object.keys(written)).toEqual(['code', 'category', 'severity', 'message', 'range']);
  });
});

describe('all rules together', () => {
  it('take any number of findings', () => {
    const text = `${letterWith(REQUEST)}${'___ '.repeat(200_000)}`;
    expect(check(readLetter(text)).length).toBeGreaterThan(200_000);
  });

  it('find nothing in a sound letter', () => {
    expect(report(SOUND_LETTER)).toEqual([]);
  });

  it('have codes of their own in kebab-case', () => {
    const codes = rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('say nothing of an empty document and one thing of a nearly empty one', () => {
    expect(report('')).toEqual([]);
    expect(report(' \n\n')).toEqual([]);
    for (const text of [
      'H',
      'Dear',
      'HOW THE IMR FINAL DETERMINATION WAS MADE',
      'CLINICAL CASE SUMMARY\n',
      HOW,
      'CLINICAL CASE SUMMARY\n\nIMR ISSUES, DECISIONS AND RATIONALES\n',
      ISSUES,
    ]) {
      const found = check(readLetter(text));
      expect(found.length, text).toBeLessThanOrEqual(1);
      for (const { severity } of found) expect(['information', 'warning']).toContain(severity);
    }
  });

  it('say little of a letter that is being typed, word by word', () => {
    for (let end = 0; end < SOUND_LETTER.length; end++) {
      if (!/\s/.test(SOUND_LETTER[end] as string)) continue;
      const found = report(SOUND_LETTER.slice(0, end));
      expect(found.length, found.join('; ')).toBeLessThanOrEqual(2);
    }
  });

  it('mark words, never the whole document', () => {
    const drafts = [letterWith(REQUEST), 'Dear', HOW, SOUND_LETTER.replace('CASE SUMMARY', 'CASE SUMARY')];
    for (const text of drafts) {
      for (const { range } of check(readLetter(text))) {
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeGreaterThan(range.start);
        expect(range.end).toBeLessThanOrEqual(text.length);
        if (text.length > 200) expect(range.end - range.start).toBeLessThan(text.length / 3);
      }
    }
  });
});
