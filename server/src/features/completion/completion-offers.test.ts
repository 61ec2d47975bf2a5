import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../catalogue/built-in.ts';
import type { LetterWords } from '../test-letters.ts';
import { analysed, completionsAt } from '../test-support.ts';
import { MOST_ITEMS } from './shortlist.ts';
import { citing, completed, IN_2016, PAGES, RELAXANTS, SECTIONS } from './test-words.ts';

describe('all that is offered', () => {
  test.each([
    ['Page(s)', {}],
    ['Section(s)', IN_2016],
  ])('in the %s form is read back as what it is, and is plain text', (_form, parts) => {
    const wrong: string[] = [];
    for (const guideline of builtInCatalogue().guidelines.filter(({ mtus }) => mtus)) {
      const name = guideline.aliases[0] ?? guideline.name;
      const found = completionsAt(citing(`Decision based on MTUS ${name}|`, parts));
      for (const { fact, insertText } of found.items) {
        if (!fact || fact.guideline !== guideline.id) continue;
        const read = analysed(citing(`Decision based on MTUS ${insertText}`, parts));
        const [citation] = read.citations.filter(({ origin, kind }) => origin === 'field' && kind !== 'none');
        const topic = citation?.topics[0]?.topic?.id ?? null;
        const same = topic === fact.topic || fact.topic === null;
        if (citation?.guideline?.id !== guideline.id || !same || /[$\n]/.test(insertText))
          wrong.push(insertText);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('is no longer than a list may be, at any place, in any text', () => {
    for (const text of [
      '',
      citing(''),
      citing('MTUS '),
      citing(PAGES, IN_2016),
      '\n\n: \u2028 MTUS \ud800',
    ]) {
      for (let i = 0; i <= text.length; i++) {
        expect(completionsAt(`${text.slice(0, i)}|${text.slice(i)}`).items.length).toBeLessThanOrEqual(
          MOST_ITEMS,
        );
      }
    }
  });

  test('takes time in proportion to the text at worst', () => {
    for (const unit of ['a', ', ', 'MTUS ', '1,', '. ', 'Section(s): ', 'and ', '(', ': ']) {
      const typed = citing(`${unit.repeat(100_000 / unit.length)}|`);
      expect(completionsAt(typed).items.length).toBeLessThanOrEqual(MOST_ITEMS);
    }
  });
});

describe('what is offered can be used as it is', () => {
  const offered = (marked: string, parts?: LetterWords) => completionsAt(citing(marked, parts));

  test('behind a comma nothing is offered twice, and nothing that the list has comes first', () => {
    const { items, labels } = offered(`${SECTIONS}, Section(s): NSAIDs, |`, IN_2016);
    const told = items.map(({ label, detail }) => `${label}, ${detail}`);
    expect(new Set(told).size).toBe(told.length);
    expect(labels.filter((label) => label.startsWith('NSAIDs, GI'))).toHaveLength(1);
    const listed = offered(`${SECTIONS}, Section(s): Topical analgesics, |`, IN_2016).labels;
    expect(listed.slice(0, 5)).not.toContain('Topical analgesics');
  });

  test('behind a second page label the pages of the topic before it come first', () => {
    const typed = `${PAGES} ${RELAXANTS} Page(s): 63-66, Topical analgesics Page(s): |`;
    expect(offered(typed).labels[0]).toBe('111-113');
  });

  test('pages that are after the cursor are not put in again', () => {
    const typed = `${PAGES} Topical anal| pages 111-113.`;
    expect(completed(typed, 'Topical analgesics')).toBe(`${PAGES} Topical analgesics pages 111-113.`);
  });

  test.each(['Muscle-relax', 'NSAIDs: GI', 'relaxants muscle'])(
    'the editor shows all that is offered for “%s”',
    (typed) => {
      const { items } = offered(`${PAGES} ${typed}|`);
      expect(items.length).toBeGreaterThan(0);
      expect(items.every(({ filterText }) => filterText.startsWith(`${typed} `))).toBe(true);
    },
  );

  test('no work outside the MTUS is a topic of one of its editions', () => {
    for (const parts of [{}, IN_2016])
      for (const typed of ['norf', 'tramad', 'work hard'])
        expect(
          offered(`Decision based on Non-MTUS Citation ${typed}|`, parts).items.map(({ kind }) => kind),
        ).not.toContain('topic');
  });

  test('one space is before words, and between words', () => {
    expect(completed('|Decision based on MTUS Topical analgesics.', RELAXANTS)).toBe(
      `${PAGES} ${RELAXANTS} Page(s): 63-66 Decision based on MTUS Topical analgesics.`,
    );
    expect(completionsAt(citing('Decision based on | Chronic Pain')).accept('MTUS')).toContain(
      'based on MTUS Chronic Pain',
    );
    expect(completionsAt(citing('Decision based on |')).accept('MTUS')).toContain('based on MTUS \n');
  });
});
