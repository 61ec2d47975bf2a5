import { describe, expect, test } from 'vitest';
import { complete } from '../../server/src/features/completion/completion.ts';
import { inlayHints } from '../../server/src/features/inlay-hints.ts';
import { readLetter } from '../../server/src/letter/letter.ts';
import { wholeLetter } from '../../server/src/letter/test-support.ts';
import type { Citation } from '../../server/src/reading/citations/citation.ts';
import { foldedText } from '../../server/src/text/flow.ts';
import { lettersOf } from '../../server/src/text/letters.ts';
import { ARRANGEMENTS, corpusIsThere, readPublished, readSeeds, readTruth } from './support.ts';

/** So many entries an editor shows before one has to scroll. */
const FIRST_PAGE = 12;

/** The ids of what is proposed on the first page at an offset of a text: guidelines, and topics with theirs. */
function firstPage(text: string, offset: number): { guidelines: string[]; topics: string[] } {
  const shown = complete(readLetter(text), offset).slice(0, FIRST_PAGE);
  const facts = shown.flatMap(({ fact }) => fact ?? []);
  return {
    guidelines: facts.map(({ guideline }) => guideline),
    topics: facts.flatMap(({ guideline, topic }) => (topic === null ? [] : [`${guideline} ${topic}`])),
  };
}

/** Citations of guidelines of the MTUS in fields: what completion is to offer. */
function fieldCitations(citations: readonly Citation[]): Citation[] {
  return citations.filter(({ origin, guideline }) => origin === 'field' && guideline?.mtus);
}

describe.skipIf(!corpusIsThere)('completion on real determinations', () => {
  const seeds = corpusIsThere ? readSeeds() : [];

  test.each(seeds)('seed $name: at the end of each guideline field, what it cites', ({ name, text }) => {
    const { tree, citations } = wholeLetter(text);
    const missing: string[] = [];
    let fields = 0;
    for (const [index, { fields: all }] of tree.items.entries()) {
      for (const { kind, flow } of all) {
        if (kind === 'rationale') continue;
        fields++;
        const own = fieldCitations(citations).filter(
          ({ range }) => flow.range.start <= range.start && range.end <= flow.range.end,
        );
        const page = firstPage(text, flow.range.end);
        for (const { guideline, topics } of own) {
          const where = `${name}, item ${index + 1}, ${kind}`;
          if (!page.guidelines.includes(guideline?.id ?? '')) missing.push(`${where}: ${guideline?.id}`);
          for (const { topic } of topics) {
            const id = topic && `${topic.guidelineId} ${topic.id}`;
            if (id && !page.topics.includes(id)) missing.push(`${where}: ${id}`);
          }
        }
      }
    }
    expect(missing).toEqual([]);
    expect(fields).toBe(2 * tree.items.length);
  });

  const cases = [...seeds.map(({ name, text }) => [name, text] as const)];
  if (corpusIsThere)
    for (const number of readTruth().keys()) cases.push([number, readPublished('pypdf', number)]);

  test('half of a cited topic or guideline typed at the end of a letter: it is on the first page', () => {
    const missing: string[] = [];
    let asked = 0;
    for (const [name, text] of cases) {
      const { citations } = wholeLetter(text);
      for (const { guideline, guidelineRange, topics } of fieldCitations(citations)) {
        for (const { topic, range } of topics) {
          if (!topic) continue;
          const words = text.slice(range.start, range.end);
          const offset = range.start + Math.max(3, Math.ceil(words.length / 2));
          const page = firstPage(text.slice(0, offset), offset);
          asked++;
          if (!page.topics.includes(`${topic.guidelineId} ${topic.id}`)) missing.push(`${name}: ${topic.id}`);
        }
        if (!guideline || !guidelineRange) continue;
        const offset = Math.ceil((guidelineRange.start + guidelineRange.end) / 2);
        asked++;
        const { guidelines } = firstPage(text.slice(0, offset), offset);
        // half of a long name may be that of the book which the chapter is in
        if (!guidelines.includes(guideline.id) && !guidelines.includes(guideline.partOf ?? ''))
          missing.push(`${name}: ${guideline.id}`);
      }
    }
    console.log(`completion: ${asked} places asked, ${missing.length} without what is cited there`);
    // this one cites a book by its acronym in brackets, half of which is the name and half the edition
    expect(missing.filter((place) => place !== '003: acoem-2004')).toEqual([]);
    expect(asked).toBeGreaterThan(300);
  });
});

describe.skipIf(!corpusIsThere)('inlay hints on real determinations', () => {
  test.each(ARRANGEMENTS)('%s: none repeats words that stand beside it', (arrangement) => {
    const wrong: string[] = [];
    let shown = 0;
    for (const number of corpusIsThere ? readTruth().keys() : []) {
      const source = readPublished(arrangement, number);
      const whole = { start: 0, end: source.length };
      for (const { offset, label } of inlayHints(readLetter(source), whole, 'everywhere')) {
        shown++;
        const behind = lettersOf(
          foldedText(source, { start: offset, end: Math.min(source.length, offset + 60) }),
        );
        const before = lettersOf(foldedText(source, { start: Math.max(0, offset - 100), end: offset }));
        const key = lettersOf(label.replace(/^‹pages? [\d-]+: /, ''));
        if (behind.startsWith(key) || before.endsWith(key) || label.length > 42)
          wrong.push(`${number}: ${offset}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(shown).toBeGreaterThan(0);
  });

  test('the seeds show topics and editions, where no margin of wrapped lines leaves them out', () => {
    const longLine = 'It is so. '.repeat(12);
    const labels = readSeeds().flatMap(({ text }) => {
      const unwrapped = `${text}\n${longLine}`;
      return inlayHints(readLetter(unwrapped), { start: 0, end: text.length }, 'everywhere').map(
        ({ label }) => label,
      );
    });
    expect(labels).toContain('‹2009 edition›');
    expect(labels.some((label) => label.startsWith('‹page'))).toBe(true);
  });
});
