import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../catalogue/built-in.ts';
import { cardAsPlainText } from '../cards/card.ts';
import { completionsAt } from '../test-support.ts';
import { completionCard } from './completion-card.ts';
import { citing, RELAXANTS } from './test-words.ts';

const catalogue = builtInCatalogue();

describe('the documentation', () => {
  const told = (guideline: string, topic: string | null) => {
    const card = completionCard({ guideline, topic }, catalogue);
    return card && cardAsPlainText(card);
  };

  test('of a topic: what it says, drugs, pages, guideline', () => {
    const text = told('mtus-chronic-pain-2009', 'muscle-relaxants-for-pain');
    expect(text).toMatch(new RegExp(`^${RELAXANTS.replace(/[()]/g, '\\$&')}\nRecommended with limits\\. `));
    expect(text).toContain('\nPages 63-66. MTUS Chronic Pain');
    expect(text).toContain('orphenadrine');
    expect(text).toContain('8 CCR 9792.24.2, in force July 18, 2009 to July 27, 2016.');
  });

  test('says that pages are unverified', () => {
    const low = catalogue
      .guideline('mtus-chronic-pain-2009')
      ?.topics.find(({ pagesConfidence }) => pagesConfidence === 'low');
    const text = told('mtus-chronic-pain-2009', low?.id ?? '');
    expect(text).toMatch(/^Pages? \d+(-\d+)? \(not verified\)\. MTUS /m);
    expect(text).toContain('Not verified against the guideline text.');
    expect(text).toContain('\nCheck the pages before you cite them.');
  });

  test('of a guideline, and of what the catalogue does not have', () => {
    expect(told('mtus-acupuncture-2007', null)).toMatch(/^MTUS Acupuncture/);
    expect(told('nowhere', null)).toBeNull();
    expect(told('mtus-acupuncture-2007', 'nothing')).toBeNull();
  });

  test('is there for every offer of a guideline, topic or page', () => {
    const { items } = completionsAt(citing('|'));
    expect(items.filter(({ kind, fact }) => kind !== 'phrase' && fact === null)).toEqual([]);
  });
});
