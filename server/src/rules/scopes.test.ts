import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Mutations } from '../../../test/robustness/mutations.ts';
import { LetterReading, ruleInput } from '../letter/letter.ts';
import { parse } from '../syntax/parse.ts';
import { check } from './check.ts';
import type { Observation, Rule, RuleInput } from './finding.ts';
import { formOf } from './form.ts';
import { movedFinding } from './moved-finding.ts';
import { hasWords } from './own-words.ts';
import { rules } from './registry.ts';
import { HOW, ISSUES, ITEM, NEXT_ITEM, RATIONALE, SOUND_LETTER, SUMMARY } from './test-support.ts';

const folder = join(import.meta.dirname, '../../../samples');
const samples = readdirSync(folder).filter((name) => !name.endsWith('.md'));
const onParts = rules.filter(({ scope }) => scope === 'part');

/** A letter that no rule may look at. */
const hidden = new Proxy({} as RuleInput, {
  get() {
    throw new Error('a rule on parts looked at the letter');
  },
});

describe.each(samples)('rules on parts of %s', (name) => {
  const letter = ruleInput(parse(readFileSync(join(folder, name), 'utf8')));

  it.each(onParts.map((rule) => [rule.code, rule] as const))(
    '%s finds the same as in the whole',
    (_, rule) => {
      const inParts = letter.parts.flatMap(({ start, input }) =>
        rule.check(input, letter).map((found) => movedFinding(found, start)),
      );
      expect(inOrder(inParts)).toEqual(inOrder(rule.check(letter, letter)));
    },
  );

  it('look at no more of the letter than they say', () => {
    for (const rule of onParts.filter(({ dependsOn }) => !dependsOn)) {
      for (const { input } of letter.parts) expect(() => rule.check(input, hidden)).not.toThrow();
    }
  });
});

describe('rules on the form of letters', () => {
  const onForms = rules.filter(({ scope }) => scope === 'form');

  it('find something in all letters of one form, or in none', () => {
    const told = new Map<string, readonly string[]>();
    const mutations = new Mutations(20261125);
    const whole = samples.map((name) => readFileSync(join(folder, name), 'utf8'));
    // items in the summary, a section known by its sentence alone, sections twice
    const sentence = ISSUES.slice(ISSUES.indexOf('\n') + 1);
    const odd = [
      [HOW, SUMMARY, ITEM, NEXT_ITEM],
      [SUMMARY, ITEM, HOW, ISSUES, NEXT_ITEM],
      [HOW, SUMMARY, sentence, ITEM],
      [SUMMARY, SUMMARY, ISSUES, ITEM, ISSUES, NEXT_ITEM],
    ].map((parts) => parts.join('\n'));
    let repeated = 0;
    for (let n = 0; n < 4_000; n++) {
      const letters = n < 2_500 ? [SOUND_LETTER] : n < 3_700 ? odd : whole;
      const text = mutations.of(letters[n % letters.length] ?? '');
      const letter = ruleInput(parse(text));
      const form = formOf(letter);
      const said = onForms.filter((rule) => rule.check(letter, letter).length > 0).map(({ code }) => code);
      const before = told.get(form);
      if (before) expect(said, text).toEqual(before);
      if (before) repeated++;
      told.set(form, said);
    }
    expect(repeated).toBeGreaterThan(1_000);
    expect(told.size).toBeGreaterThan(300);
  });
});

it('no rule on parts goes through the whole letter for each of its parts', () => {
  const text = SOUND_LETTER + NEXT_ITEM.repeat(40);
  const letter = ruleInput(parse(text));
  let walks = 0;
  const counting = <T extends object>(of: T, given: Partial<T> = {}): T =>
    new Proxy(of, {
      get(target, name) {
        if (name === 'parts') walks++;
        return Reflect.get(name in given ? given : target, name);
      },
    });
  const watched = counting(letter as RuleInput, { determination: counting(letter.determination) });
  for (const rule of onParts) {
    walks = 0;
    rule.dependsOn?.(watched);
    for (const { input } of letter.parts) rule.check(input, watched);
    expect(walks, rule.code).toBeLessThan(5);
  }
});

it('white space of any script is no word, so that a form does not hang on what stands around parts', () => {
  expect(['\u2003', '\u2028 \u3000', '\ufeff.', ''].map(hasWords)).toEqual([false, false, false, false]);
  expect(['\u00e9', '_', 'a', '\u4e2d'].map(hasWords)).toEqual([true, true, true, true]);
});

describe('a check', () => {
  it('does not ask a rule again about a form in which it found nothing', () => {
    const asked: string[] = [];
    const onForm = (code: string, found: readonly Observation[]): Rule => ({
      ...ruleOnParts(code, () => {
        asked.push(code);
        return [...found];
      }),
      scope: 'form',
    });
    const chosen = [
      onForm('silent', []),
      onForm('speaking', [{ message: 'Look.', range: { start: 0, end: 1 } }]),
    ];
    const versions = [
      SOUND_LETTER,
      SOUND_LETTER.replace('knee', 'ankle'),
      SOUND_LETTER.replace(RATIONALE, ''),
    ];
    const askedOf = (text = '') => {
      asked.length = 0;
      expect(check(ruleInput(parse(text)), { rules: chosen })).toHaveLength(1);
      return asked.join();
    };
    expect(versions.map(askedOf)).toEqual(['silent,speaking', 'speaking', 'silent,speaking']);
    expect(versions.map(askedOf)).toEqual(['speaking', 'speaking', 'speaking']);
  });

  it('remembers forms that are together as long as those of many letters, and no more', () => {
    let asked = 0;
    const counting: Rule = {
      ...ruleOnParts('counting', () => {
        asked++;
        return [];
      }),
      scope: 'form',
    };
    const chosen = [counting];
    // a field more makes another form, of some 600,000 signs
    const text = (fields: number) => `${SOUND_LETTER}\n${'Decision rationale:\n'.repeat(fields)}`;
    const askedOf = (fields: number) => {
      asked = 0;
      check(ruleInput(parse(text(fields))), { rules: chosen });
      return asked;
    };
    expect([30_000, 30_000, 30_001, 30_001, 30_000].map(askedOf)).toEqual([1, 0, 1, 0, 1]);
  });

  it('asks a rule on parts of the parts that are new, and of all when what it depends on is another', () => {
    const asked: string[] = [];
    let key = 'one';
    const rule = ruleOnParts('noting', (part) => {
      asked.push(part.determination.source.slice(0, 10));
      return [{ message: 'Look.', range: { start: 0, end: 1 } }];
    });
    const depending: Rule = { ...rule, code: 'depending', dependsOn: () => key };
    const chosen = [rule, depending];
    const versions = [SOUND_LETTER, SOUND_LETTER.replace('MRI of the left', 'MRI of that left')];
    let reading: LetterReading | undefined;
    const askedOf = (text: string) => {
      asked.length = 0;
      reading = new LetterReading(parse(text, reading?.determination), catalogue, reading);
      expect(check(reading, { rules: chosen })).toHaveLength(reading.parts.length * 2);
      return asked.join('; ');
    };
    const { catalogue: builtIn } = ruleInput(parse(''));
    const catalogue = () => builtIn;
    expect(askedOf(versions[0] as string).split('; ')).toHaveLength(8);
    expect(askedOf(versions[0] as string)).toBe('');
    expect(askedOf(versions[1] as string)).toBe('MRI of tha; MRI of tha');
    key = 'other';
    expect(askedOf(versions[1] as string).split('; ')).toHaveLength(4);
  });

  it('tells the places of the letter, also of an item that stands twice', () => {
    const text = `${SOUND_LETTER}\n${NEXT_ITEM}`;
    const rule = ruleOnParts('first-word', ({ determination: { items } }) =>
      items.map(({ requestRange }) => ({ message: 'Look.', range: requestRange })),
    );
    const words = check(ruleInput(parse(text)), { rules: [rule] }).map(({ range }) =>
      text.slice(range.start, range.end),
    );
    expect(words).toEqual(['MRI of the left knee', 'Knee brace', 'Knee brace']);
  });
});

function ruleOnParts(code: string, find: (part: RuleInput) => Observation[]): Rule {
  return { code, title: code, category: 'words', severity: 'hint', scope: 'part', check: find };
}

function inOrder(found: readonly Observation[]): readonly Observation[] {
  return found.toSorted((a, b) => a.range.start - b.range.start || (a.message < b.message ? -1 : 1));
}
