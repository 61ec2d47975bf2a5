import { describe, expect, it } from 'vitest';
import { surroundingsOf, wordsOf } from '../../choices/surroundings.ts';
import type { Finding } from '../../rules/finding.ts';
import { rules } from '../../rules/registry.ts';
import { findingActions } from './code-actions.ts';
import { ignoredWords } from './ignored-words.ts';

const TEXT = 'He takes Topomax  at night, and then Topomax again in the morning.';

function finding(code: string, words: string, from = 0): Finding {
  const start = TEXT.indexOf(words, from);
  return {
    code,
    category: 'words',
    severity: 'warning',
    message: 'Look.',
    range: { start, end: start + words.length },
  };
}

const MISSPELLED = finding('drug-misspelled', 'Topomax');
const AGAIN = finding('drug-misspelled', 'Topomax', 20);
const FIX = { title: 'Change to “Topamax”', edits: [{ range: MISSPELLED.range, text: 'Topamax' }] };
const PERSON = finding('person-named', 'Topomax  at night');

function titles(findings: readonly Finding[], start: number, end = start): string[] {
  return findingActions(TEXT, findings, { start, end }, true).map(({ title }) => title);
}

describe('actions that ignore', () => {
  const cursor = MISSPELLED.range.start;

  it('say what they do: first what mends, then what ignores, then what turns off', () => {
    expect(titles([{ ...MISSPELLED, fix: FIX }], cursor)).toEqual([
      'Change to “Topamax”',
      'Ignore “Topomax” in this folder',
      'Ignore here: Misspelled drug name',
      'Turn off rule “Misspelled drug name” in this folder',
    ]);
  });

  it('ignore in the whole folder only words of the field, never a name', () => {
    expect(titles([PERSON], cursor)).toEqual([
      'Ignore here: Name of a person in letter',
      'Turn off rule “Name of a person in letter” in this folder',
    ]);
  });

  it.each(rules.filter(({ aboutWords }) => aboutWords))('$code marks words of the field', ({ category }) => {
    expect(['words', 'citation', 'law']).toContain(category);
  });

  it('are those of the findings that the cursor touches; the same words are ignored once', () => {
    expect(titles([MISSPELLED, AGAIN], 0)).toEqual([]);
    expect(titles([MISSPELLED, AGAIN], MISSPELLED.range.end)).toHaveLength(3);
    expect(titles([MISSPELLED, AGAIN], 0, TEXT.length)).toHaveLength(4);
  });

  it('quote long words shortened and on one line', () => {
    const long = finding('topic-unknown', 'Topomax  at night, and then Topomax again in the');
    expect(titles([long], cursor)[0]).toBe('Ignore “Topomax at night, and then Topomax…” in this folder');
  });
});

describe('ignoredWords', () => {
  const entry = { rule: 'drug-misspelled', date: null, file: null };

  it('are those of an entry, where the letter has them', () => {
    const place = { ...entry, covers: 'place', words: surroundingsOf(TEXT, AGAIN.range) } as const;
    const folder = { ...entry, covers: 'folder', words: wordsOf(TEXT, MISSPELLED.range) } as const;
    expect(ignoredWords(place, TEXT, [MISSPELLED, AGAIN])).toBe('Topomax');
    expect(ignoredWords(folder, TEXT, [PERSON, AGAIN])).toBe('Topomax');
    expect(ignoredWords(place, TEXT, [MISSPELLED])).toBeNull();
    expect(ignoredWords({ ...folder, rule: 'term-misspelled' }, TEXT, [MISSPELLED])).toBeNull();
  });
});
