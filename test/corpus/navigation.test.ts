import { describe, expect, test } from 'vitest';
import { definitions } from '../../server/src/features/definition.ts';
import { links } from '../../server/src/features/links.ts';
import { mentionsAt } from '../../server/src/features/mentions.ts';
import { readLetter } from '../../server/src/letter/letter.ts';
import { type WholeLetter, wholeLetter } from '../../server/src/letter/test-support.ts';
import {
  ARRANGEMENTS,
  corpusIsThere,
  readPublished,
  readSeeds,
  readTruth,
  type TrueItem,
  type TrueLetter,
} from './support.ts';

/** What is promised of every place of a citation and of every drug; the places where it does not hold, by offset. */
function faults({ letter, source, citations, drugs }: WholeLetter): string[] {
  const wrong: string[] = [];
  const check = (holds: boolean, what: string, offset: number) => {
    if (!holds) wrong.push(`${what} at ${offset}`);
  };
  const at = (offset: number) => definitions(letter, offset);
  const isAmongItsMentions = (offset: number) =>
    mentionsAt(letter, offset).some(({ range }) => range.start <= offset && offset < range.end);

  for (const citation of citations) {
    const { guideline, guidelineRange } = citation;
    for (const { topic, range } of citation.topics) {
      check(isAmongItsMentions(range.start), 'mentions of a topic', range.start);
      if (!topic) continue;
      const [definition] = at(range.start);
      const { page, target, name } = definition ?? { page: null };
      const row = page?.text.slice(target?.start, target?.end) ?? '';
      check(row.includes(topic.name) && !row.includes('\n'), 'row of a topic', range.start);
      check(page?.text.slice(name?.start, name?.end).includes(topic.name) === true, 'name', range.start);
    }
    for (const { range } of citation.pages) {
      check(!guideline || at(range.start).length === 1, 'card of a page', range.start);
      check(isAmongItsMentions(range.start), 'mentions of a page', range.start);
    }
    if (guideline && guidelineRange)
      check(at(guidelineRange.start).length === 1, 'card', guidelineRange.start);
  }
  for (const { range } of drugs) {
    check(at(range.start).length > 0, 'card of a drug', range.start);
    check(isAmongItsMentions(range.start), 'mentions of a drug', range.start);
  }
  let end = 0;
  for (const link of links(letter)) {
    check(link.range.start >= end && link.range.end > link.range.start, 'link', link.range.start);
    check(/^https?:\/\/[\w.-]+(\/|$)/.test(link.target), 'address', link.range.start);
    end = link.range.end;
  }
  check(end <= source.length, 'last link', end);
  return wrong;
}

describe.skipIf(!corpusIsThere)('definitions, mentions and links on real determinations', () => {
  const truth = corpusIsThere ? readTruth() : new Map<string, TrueLetter>();

  test.each(ARRANGEMENTS)('%s: hold for every citation and every drug', (arrangement) => {
    const wrong: string[] = [];
    let topics = 0;
    let drugs = 0;
    for (const caseNumber of truth.keys()) {
      const letter = wholeLetter(readPublished(arrangement, caseNumber));
      topics += letter.citations.flatMap((citation) => citation.topics).filter(({ topic }) => topic).length;
      drugs += letter.drugs.length;
      wrong.push(...faults(letter).map((fault) => `${caseNumber}: ${fault}`));
    }
    expect(wrong).toEqual([]);
    expect(topics).toBeGreaterThan(150);
    expect(drugs).toBeGreaterThan(300);
  });

  test('hold on the seeds', () => {
    const letters = readSeeds().map(({ text }) => wholeLetter(text));
    expect(letters.flatMap(faults)).toEqual([]);
    expect(letters.reduce((sum, { drugs }) => sum + drugs.length, 0)).toBeGreaterThan(50);
  });

  test('addresses broken by a line end are joined in every arrangement to what the letter says', () => {
    const addresses = (arrangement: (typeof ARRANGEMENTS)[number]) =>
      [...truth.keys()].flatMap((caseNumber) => {
        return links(readLetter(readPublished(arrangement, caseNumber)))
          .filter(({ tooltip }) => tooltip.startsWith('Address printed'))
          .map(({ target }) => `${caseNumber} ${target}`);
      });
    const fieldsOf = (item: TrueItem) => [item.claims_administrator_guideline, item.maximus_guideline];
    const printed = [...truth].flatMap(([caseNumber, { items }]) =>
      items.flatMap(fieldsOf).flatMap((field) =>
        // a blank behind a hyphen is the line end at which the address was broken
        [...field.replaceAll('- ', '-').matchAll(/https?:\/\/\S*[^\s.,]/g)].map(
          ([url]) => `${caseNumber} ${url}`,
        ),
      ),
    );
    expect(printed.length).toBeGreaterThan(3);
    // pdftotext leaves the hyphen out where a line ends in one: nothing can bring it back
    const kept = ARRANGEMENTS.filter((arrangement) => arrangement !== 'pdftotext');
    for (const arrangement of kept) expect(addresses(arrangement), arrangement).toEqual(printed);
  });
});
