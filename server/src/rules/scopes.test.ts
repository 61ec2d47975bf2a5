import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../catalogue/built-in.ts';
import { type Letter, readLetter } from '../letter/letter.ts';
import type { LetterPart } from '../letter/letter-part.ts';
import { LetterVersions } from '../letter/letter-versions.ts';
import { check } from './check.ts';
import type { Observation, PartRule, Rule } from './finding.ts';
import { hasWords } from './own-words.ts';
import { rules } from './registry.ts';
import { HEADER, inSummary, letterWith, NEXT_ITEM, SOUND_LETTER } from './test-support.ts';

const folder = join(import.meta.dirname, '../../../samples');
const samples = readdirSync(folder).filter((name) => !name.endsWith('.md'));
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

const onParts = rules.filter((rule) => rule.scope === 'part');
const keyed = onParts.filter(({ dependsOn }) => dependsOn);

/** What a rule on parts finds in each part of a letter, with offsets from where the part begins. */
function foundIn(rule: PartRule, letter: Letter): (readonly Observation[])[] {
  const key = rule.dependsOn?.(letter) ?? '';
  return letter.parts.map(({ part }) => rule.check(part, key));
}

describe('a rule on parts', () => {
  const versions = new LetterVersions();
  const letters = samples.map((name) => {
    const fresh = readLetter(textOf(name));
    const afterOthers = readLetter(textOf(name), builtInCatalogue, versions);
    return { name, fresh, afterOthers };
  });

  it.each(onParts.map((rule) => [rule.code, rule] as const))(
    '%s finds the same in a part, whatever letters were read before',
    (_, rule) => {
      for (const { name, fresh, afterOthers } of letters)
        expect(foundIn(rule, afterOthers), name).toEqual(foundIn(rule, fresh));
    },
  );

  it('finds something in the letters at hand, most of them', () => {
    const finding = onParts.filter((rule) =>
      letters.some(({ fresh }) => foundIn(rule, fresh).some((found) => found.length > 0)),
    );
    expect(finding.length).toBeGreaterThanOrEqual(10);
  });

  it('is given a key that says something only where it says on what of the letter it depends', () => {
    for (const rule of onParts.filter(({ dependsOn }) => !dependsOn)) {
      for (const { fresh, name } of letters) {
        for (const { part } of fresh.parts)
          expect(rule.check(part, 'other words'), `${rule.code} of ${name}`).toEqual(rule.check(part, ''));
      }
    }
  });

  it('reaches nothing of the letter from the part that it is shown', () => {
    for (const { fresh } of letters) {
      const { determination, parts } = fresh;
      for (const { part } of parts) {
        const reached = reachedFrom(part, [part.catalogue]);
        const others = parts.filter((other) => other.part !== part).map((other) => other.part.determination);
        for (const beyond of [fresh, determination, determination.parts, determination.lines, ...others])
          expect(reached.has(beyond)).toBe(false);
        // it goes as deep as to the words of a field
        for (const { fields } of part.determination.items)
          for (const { flow } of fields) expect(reached.has(flow)).toBe(true);
      }
    }
  });
});

/** All objects that can be reached from one by what they and their classes show, without those that are given. */
function reachedFrom(from: object, without: readonly object[]): ReadonlySet<object> {
  const reached = new Set<object>([from, ...without]);
  const next: object[] = [from];
  for (let one = next.pop(); one; one = next.pop()) {
    const shown = [one, Object.getPrototypeOf(one) ?? {}].flatMap(Object.getOwnPropertyNames);
    for (const name of shown) {
      const value: unknown = Reflect.get(one, name);
      if (typeof value !== 'object' || value === null || reached.has(value)) continue;
      reached.add(value);
      next.push(value);
    }
  }
  return reached;
}

describe('what a rule on parts depends on', () => {
  it('is reported by six rules, of letters alone', () => {
    expect(keyed.map(({ code }) => code).sort()).toEqual([
      'drug-misspelled',
      'numbers-disagree',
      'person-named',
      'section-not-named',
      'term-misspelled',
      'topic-not-for-request',
    ]);
    for (const { dependsOn } of keyed) {
      for (const name of samples)
        expect(dependsOn?.(readLetter(textOf(name)))).toBe(dependsOn?.(readLetter(textOf(name))));
    }
  });

  const WRONG = 'He takes cyclobemzaprene.';
  const OF_MASSAGE = `Massage, 6 visits: Upheld

Decision rationale: The 6 visits asked for are more than the eight that the guideline allows.`;
  const OF_HERNIA = `Acupuncture, 6 visits: Upheld

MAXIMUS guideline: Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Hernia Chapter.

Decision rationale: Six visits are a trial. The request is not medically necessary.`;
  const WHOLE = NEXT_ITEM.replace(', Section(s): Initial Care', '');
  it.each([
    [
      'drug-misspelled',
      inSummary(`${WRONG}\n\nHe is well.`),
      inSummary(`${WRONG}\n\nHe takes cyclobenzaprine.`),
    ],
    [
      'term-misspelled',
      inSummary('A radiculopthy.\n\nNo radiculopthy now.'),
      inSummary('A radiculopthy.\n\nHe is well.'),
    ],
    [
      'numbers-disagree',
      inSummary('She completed 12 visits.', OF_MASSAGE),
      inSummary('She has low back pain.', OF_MASSAGE),
    ],
    [
      'topic-not-for-request',
      inSummary('He has a bulge in the groin.', OF_HERNIA),
      inSummary('He has pain of the neck.', OF_HERNIA),
    ],
    ['section-not-named', HEADER + letterWith(WHOLE), HEADER + letterWith(NEXT_ITEM, WHOLE)],
  ])('%s: a part that stays is judged anew when the letter around it changes', (code, one, other) => {
    const rule = rules.filter((candidate) => candidate.code === code);
    const versions = new LetterVersions();
    const letterOf = (text: string) => readLetter(text, builtInCatalogue, versions);
    const [silent, speaking] = [letterOf(one), letterOf(other)];
    const stays = silent.parts.filter(({ part }) => speaking.parts.some((after) => after.part === part));
    expect(stays.length).toBeGreaterThan(0);
    const found = [one, other, one, other].map((text) => check(letterOf(text), { rules: rule }).length);
    expect(found).toEqual([0, 1, 0, 1]);
  });

  it('is asked once, and no rule goes through the whole letter for each of its parts', () => {
    const text = SOUND_LETTER + NEXT_ITEM.repeat(40);
    for (const rule of onParts) {
      const letter = readLetter(text);
      let walks = 0;
      const counting = <T extends object>(of: T, given: Partial<T> = {}): T =>
        new Proxy(of, {
          get(target, name) {
            if (name === 'parts' || name === 'items') walks++;
            return Reflect.get(name in given ? given : target, name);
          },
        });
      let asked = 0;
      const { dependsOn } = rule;
      const telling = (of: Letter) => {
        asked++;
        return dependsOn?.(of) ?? '';
      };
      const watched = counting(letter, { determination: counting(letter.determination) });
      check(watched, { rules: [dependsOn ? { ...rule, dependsOn: telling } : rule] });
      expect(asked, rule.code).toBe(dependsOn ? 1 : 0);
      // at least the check itself goes through the parts
      expect(walks, rule.code).toBeGreaterThan(0);
      expect(walks, rule.code).toBeLessThan(5);
    }
  });
});

it('white space of any script is no word, so that no finding hangs on it', () => {
  expect(['\u2003', '\u2028 \u3000', '\ufeff.', ''].map(hasWords)).toEqual([false, false, false, false]);
  expect(['\u00e9', '_', 'a', '\u4e2d'].map(hasWords)).toEqual([true, true, true, true]);
});

describe('a check of versions of a letter', () => {
  const LOOK: Observation = { message: 'Look.', range: { start: 0, end: 1 } };

  function ruleOnParts(code: string, find: (part: LetterPart) => readonly Observation[]): PartRule {
    return { code, title: code, category: 'words', severity: 'hint', scope: 'part', check: find };
  }

  const CHANGED = SOUND_LETTER.replace('MRI of the left', 'MRI of that left');

  it('asks a rule on parts of the parts that are new, and of all when what it depends on is another', () => {
    const asked: string[] = [];
    let key = 'one';
    const rule = ruleOnParts('noting', (part) => {
      asked.push(part.determination.source.slice(0, 10));
      return [LOOK];
    });
    const depending: PartRule = { ...rule, code: 'depending', dependsOn: () => key };
    const chosen = [rule, depending];
    const versions = new LetterVersions();
    const askedOf = (text: string) => {
      asked.length = 0;
      const letter = readLetter(text, builtInCatalogue, versions);
      expect(check(letter, { rules: chosen })).toHaveLength(letter.parts.length * 2);
      return asked;
    };
    expect(askedOf(SOUND_LETTER)).toHaveLength(8);
    expect(askedOf(SOUND_LETTER)).toEqual([]);
    expect(askedOf(CHANGED)).toEqual(['MRI of tha', 'MRI of tha']);
    expect(askedOf(SOUND_LETTER)).toEqual([]);
    key = 'other';
    expect(askedOf(CHANGED)).toHaveLength(4);
    expect(askedOf(CHANGED)).toEqual([]);
  });

  it('shows a rule on parts what it depends on, and the rules that depend on other things do not share it', () => {
    const shown: string[] = [];
    const depending = (code: string, dependsOn: (letter: Letter) => string): PartRule => ({
      ...ruleOnParts(code, () => []),
      dependsOn,
      check: (_, key) => {
        shown.push(`${code} ${key}`);
        return [];
      },
    });
    const chosen = [
      depending('length', ({ source }) => String(source.length)),
      depending('items', ({ items }) => String(items.length)),
      { ...depending('nothing', () => ''), dependsOn: undefined } as unknown as PartRule,
    ];
    const letter = readLetter(SOUND_LETTER);
    check(letter, { rules: chosen });
    const each = (told: string) => letter.parts.map(() => told);
    expect(shown.sort()).toEqual(
      [...each('items 2'), ...each(`length ${SOUND_LETTER.length}`), ...each('nothing ')].sort(),
    );
  });

  it('keeps apart what other rules found in the same parts', () => {
    const letter = readLetter(SOUND_LETTER);
    const [one, other] = [ruleOnParts('one', () => [LOOK]), ruleOnParts('other', () => [])];
    const counts = [[one], [other], [one, other], [one]].map(
      (chosen) => check(letter, { rules: chosen }).length,
    );
    expect(counts).toEqual([4, 0, 4, 4]);
  });

  it('asks a rule on letters of each version', () => {
    const asked: string[] = [];
    const rule: Rule = {
      ...ruleOnParts('whole', () => []),
      scope: 'letter',
      check: ({ source }: Letter) => {
        asked.push(source);
        return [LOOK];
      },
    };
    const versions = new LetterVersions();
    for (const text of [SOUND_LETTER, CHANGED])
      expect(check(readLetter(text, builtInCatalogue, versions), { rules: [rule] })).toHaveLength(1);
    expect(asked).toEqual([SOUND_LETTER, CHANGED]);
  });

  it('reports places of the letter, also of an item that appears twice', () => {
    const text = `${SOUND_LETTER}\n${NEXT_ITEM}`;
    const rule = ruleOnParts('first-word', ({ determination: { items } }) =>
      items.map(({ requestRange }) => ({ message: 'Look.', range: requestRange })),
    );
    const words = check(readLetter(text), { rules: [rule] }).map(({ range }) =>
      text.slice(range.start, range.end),
    );
    expect(words).toEqual(['MRI of the left knee', 'Knee brace', 'Knee brace']);
  });

  it('reports related places, fixes and choices in the letter, too', () => {
    const text = `${SOUND_LETTER}\n${NEXT_ITEM}`;
    const rule = ruleOnParts('everything', ({ determination: { items } }) =>
      items.map(({ requestRange, decision, rationale }) => {
        const place = decision?.range ?? requestRange;
        const edits = [
          { range: place, text: 'Modified' },
          { range: rationale?.label.range ?? place, text: 'Why:' },
        ];
        return {
          message: 'Look.',
          range: requestRange,
          related: [{ range: place, message: 'There.' }],
          fix: { title: 'Change it', edits },
          choices: [{ title: 'Change it', edits }],
        };
      }),
    );
    const at = ({ range }: { readonly range: Observation['range'] }) => text.slice(range.start, range.end);
    const told = check(readLetter(text), { rules: [rule] }).map(({ related = [], fix, choices = [] }) => [
      related.map(at),
      fix?.edits.map(at),
      choices.map(({ edits }) => edits.map(at)),
    ]);
    const each = (decision: string) => [
      [decision],
      [decision, 'Decision rationale:'],
      [[decision, 'Decision rationale:']],
    ];
    expect(told).toEqual([each('Overturned'), each('Upheld'), each('Upheld')]);
  });
});
