import { describe, expect, it } from 'vitest';
import { hover } from '../../server/src/features/hover/hover.ts';
import { type WholeLetter, wholeLetter } from '../../server/src/letter/test-support.ts';
import type { Citation } from '../../server/src/reading/citations/citation.ts';
import type { Field } from '../../server/src/syntax/tree.ts';
import {
  ARRANGEMENTS,
  type Arrangement,
  corpusIsThere,
  readPublished,
  readSeeds,
  readTruth,
} from './support.ts';

/** What is cited, in one line: guideline or law, topics, pages, and how it was understood where not by name. */
function told({ kind, resolution, guideline, topics, pages, sections, cut }: Citation): string {
  return [
    guideline?.id ?? kind,
    ...topics.map(
      ({ topic, text }) => topic?.id ?? (text.length > 30 ? `?${text.length} units` : `?${text}`),
    ),
    ...sections.map(({ cite }) => cite),
    ...pages.map(({ pages: [first, last] }) => (first === last ? `p${first}` : `p${first}-${last}`)),
    ...(resolution === 'named' ? [] : [resolution]),
    ...(cut ? ['cut'] : []),
  ].join(' | ');
}

const CP = 'mtus-chronic-pain-2009';
const OF_CHRONIC_PAIN = (rest: string) => `${CP} | ${rest}`;
const RELAXANTS = 'muscle-relaxants-for-pain';
const GASTRIC = 'nsaids-gi-symptoms-and-cardiovascular-risk';

interface TrueItem {
  readonly claimsAdministrator: string[];
  readonly reviewer: string[];
  readonly rationale: string[];
}

/** Read by hand from the five letters: each field and every place of a rationale that names a guideline. */
const SEEDS: Readonly<Record<string, TrueItem[]>> = {
  '000': [
    {
      claimsAdministrator: [OF_CHRONIC_PAIN(`${RELAXANTS} | p63`)],
      reviewer: [OF_CHRONIC_PAIN('muscle-relaxants-antispasmodics | p64')],
      rationale: [OF_CHRONIC_PAIN('p63 | understood'), OF_CHRONIC_PAIN('p64 | understood'), 'mtus | general'],
    },
  ],
  '001': [
    {
      claimsAdministrator: [OF_CHRONIC_PAIN(RELAXANTS)],
      reviewer: [OF_CHRONIC_PAIN('cyclobenzaprine-flexeril')],
      rationale: ['mtus | general', 'mtus | general'],
    },
    {
      claimsAdministrator: [OF_CHRONIC_PAIN('opioids-criteria-for-use')],
      reviewer: [OF_CHRONIC_PAIN('opioids-criteria-for-use | p76-85 | p88-89')],
      rationale: [OF_CHRONIC_PAIN('understood'), 'mtus | general'],
    },
  ],
  '002': [
    {
      claimsAdministrator: [OF_CHRONIC_PAIN('opioids-on-going-management | p78')],
      reviewer: [
        OF_CHRONIC_PAIN(
          'medications-for-chronic-pain | opioids-criteria-for-use | p60 | p61 | p76-78 | p88 | p89 | p80 | p81',
        ),
      ],
      rationale: [
        OF_CHRONIC_PAIN('p88 | p89 | understood'),
        OF_CHRONIC_PAIN('p78 | understood'),
        OF_CHRONIC_PAIN('p77 | understood'),
        OF_CHRONIC_PAIN('p90 | understood'),
        'mtus | general',
        OF_CHRONIC_PAIN('p80 | p81 | understood'),
      ],
    },
    {
      claimsAdministrator: [OF_CHRONIC_PAIN(`${RELAXANTS} | p63`)],
      reviewer: [OF_CHRONIC_PAIN(`${RELAXANTS} | p63`), 'odg | pain | ?Muscle relaxants (for pain)'],
      rationale: [OF_CHRONIC_PAIN('p63 | understood'), 'mtus | general', 'odg | pain', 'mtus | general'],
    },
    {
      claimsAdministrator: [OF_CHRONIC_PAIN(`${GASTRIC} | p68`)],
      reviewer: [OF_CHRONIC_PAIN(`${GASTRIC} | p69`)],
      rationale: [OF_CHRONIC_PAIN(`${GASTRIC} | p69 | understood`), 'mtus | general'],
    },
    {
      claimsAdministrator: [OF_CHRONIC_PAIN('topical-analgesics | p111')],
      reviewer: [OF_CHRONIC_PAIN('topical-analgesics | p111-113')],
      rationale: [
        OF_CHRONIC_PAIN('topical-analgesics | p111-113 | understood'),
        'odg | pain',
        'mtus | general',
      ],
    },
  ],
  '003': [
    {
      claimsAdministrator: [OF_CHRONIC_PAIN(RELAXANTS)],
      reviewer: [OF_CHRONIC_PAIN('cut'), 'regulation | 8 CCR 9792.20 | 8 CCR 9792.26 | cut'],
      rationale: [],
    },
    {
      claimsAdministrator: [OF_CHRONIC_PAIN('opioids')],
      reviewer: [OF_CHRONIC_PAIN('cut'), 'regulation | 8 CCR 9792.20 | 8 CCR 9792.26 | cut'],
      rationale: [],
    },
    {
      claimsAdministrator: [OF_CHRONIC_PAIN('gabapentin-neurontin')],
      reviewer: [OF_CHRONIC_PAIN('cut'), 'acoem-2004 | ?67 units | cut'],
      rationale: [CP],
    },
  ],
  '004': [
    {
      claimsAdministrator: ['mtus-acupuncture-2007'],
      reviewer: ['mtus-acupuncture-2007'],
      rationale: ['mtus-acupuncture-2007'],
    },
    {
      claimsAdministrator: [OF_CHRONIC_PAIN(`${RELAXANTS} | p64-66`)],
      reviewer: [OF_CHRONIC_PAIN(`${RELAXANTS} | p128`)],
      rationale: [],
    },
  ],
};

/** The citations inside a field. */
function within(field: Field | null, citations: readonly Citation[]): Citation[] {
  if (!field) return [];
  return citations.filter(({ range }) => field.range.start <= range.start && range.end <= field.range.end);
}

/** Ranges in order, parts inside their citation, and nothing overlapping. */
function checkPlaces({ citations }: WholeLetter): void {
  let end = 0;
  for (const { range, guidelineRange, topics, pages, sections } of citations) {
    expect(range.start).toBeGreaterThanOrEqual(end);
    end = range.end;
    const parts = [...topics, ...pages, ...sections].map((part) => part.range);
    for (const part of guidelineRange ? [guidelineRange, ...parts] : parts) {
      expect(part.start).toBeGreaterThanOrEqual(range.start);
      expect(part.end).toBeLessThanOrEqual(range.end);
      expect(part.end).toBeGreaterThan(part.start);
    }
  }
}

/** A hover at every character of every citation, each about words that hold the character; how many there were. */
function hoverEverywhere({ letter, citations }: WholeLetter): number {
  let count = 0;
  for (const { range } of citations) {
    for (let offset = range.start; offset < range.end; offset++) {
      const found = hover(letter, offset);
      count++;
      const right =
        found &&
        range.start <= found.range.start &&
        found.range.start <= offset &&
        offset <= found.range.end &&
        found.range.end <= range.end &&
        found.plain !== '';
      if (!right) throw new Error(`no right hover at ${offset}`);
    }
  }
  return count;
}

describe.skipIf(!corpusIsThere)('citations of the five seeds', () => {
  const seeds = corpusIsThere ? readSeeds() : [];

  it('reads all 24 guideline fields and every rationale', () => {
    let fields = 0;
    for (const { name, text } of seeds) {
      const letter = wholeLetter(text);
      const items = letter.tree.items.map((item) => {
        const [claimsAdministrator, reviewer, rationale] = [
          item.claimsAdministratorGuideline,
          item.reviewerGuideline,
          item.rationale,
        ].map((field) => within(field, letter.citations).map(told));
        return { claimsAdministrator, reviewer, rationale };
      });
      expect(items, name).toEqual(SEEDS[name]);
      fields += items.length * 2;
      checkPlaces(letter);
    }
    expect(fields).toBe(24);
  });

  it('hovers at every character', () => {
    for (const { text } of seeds) expect(hoverEverywhere(wholeLetter(text))).toBeGreaterThan(0);
  });
});

/** Names and years of the guidelines that a field of the `Section(s):` form prints, found apart from the reader. */
function printedGuidelines(field: string): { name: string; year: number }[] {
  const mtus = /Decision based on MTUS (.*?)(?= Decision based on|$)/.exec(field)?.[1] ?? '';
  return [...mtus.matchAll(/(?:^|, and )([A-Z][A-Za-z, -]*?) (20\d ?\d)(?=[ ,.])/g)].map(
    ([, name, year]) => ({
      name: name ?? '',
      year: Number(year?.replace(' ', '')),
    }),
  );
}

const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');

describe.skipIf(!corpusIsThere)('citations of the published letters', () => {
  const truth = corpusIsThere ? readTruth() : new Map();

  const readAll = (arrangement: Arrangement) =>
    [...truth].map(([caseNumber, { items }]) => ({
      caseNumber,
      items,
      letter: wholeLetter(readPublished(arrangement, caseNumber)),
    }));

  it.each(['pypdf', 'pdfium'] as const)('%s: the MTUS guidelines of every field', (arrangement) => {
    let printed = 0;
    let entries = 0;
    let unknown = 0;
    for (const { caseNumber, items, letter } of readAll(arrangement)) {
      checkPlaces(letter);
      items.forEach(
        (item: { claims_administrator_guideline: string; maximus_guideline: string }, i: number) => {
          const parsed = letter.tree.items[i];
          for (const [field, text] of [
            [parsed?.claimsAdministratorGuideline, item.claims_administrator_guideline],
            [parsed?.reviewerGuideline, item.maximus_guideline],
          ] as const) {
            const found = within(field ?? null, letter.citations).filter(({ kind }) => kind === 'mtus');
            const expected = printedGuidelines(text);
            expect(
              found.map(({ guideline }) => guideline?.edition),
              `${caseNumber} ${i}`,
            ).toEqual(expected.map(({ year }) => year));
            found.forEach(({ guideline }, n) => {
              const names = [guideline?.name, ...(guideline?.aliases ?? [])].map((name) =>
                letters(name ?? ''),
              );
              expect(names).toContain(letters(expected[n]?.name ?? ''));
            });
            printed += expected.length;
            const topics = found.flatMap((citation) => citation.topics);
            entries += topics.length;
            unknown += topics.filter(({ topic }) => !topic).length;
          }
        },
      );
    }
    expect(printed).toBeGreaterThan(300);
    expect(unknown).toBe(0);
    console.log(
      `${arrangement}: ${printed} MTUS guidelines in fields, all resolved; ${entries} topics, ${unknown} unknown`,
    );
  });

  it('no words of a field stand outside a citation or the words of the form', () => {
    const form =
      /decision based on|the (claims administrator|expert reviewer) based their decision on recommendation\(s\) outside of the mtus guidelines|\band( the)?\b/gi;
    for (const { caseNumber, letter } of readAll('pypdf')) {
      const { source, tree } = letter;
      for (const [index, item] of tree.items.entries()) {
        for (const field of [item.claimsAdministratorGuideline, item.reviewerGuideline]) {
          let rest = '';
          let at = field?.label.range.end ?? 0;
          for (const { range } of within(field, letter.citations)) {
            rest += `${source.slice(at, range.start)} ; `;
            at = range.end;
          }
          rest += source.slice(at, field?.range.end);
          const left = rest
            .replace(/\s+/g, ' ')
            .replace(form, '')
            .replace(/[\s.,;)]/g, '');
          expect(left, `${caseNumber} item ${index}`).toBe('');
        }
      }
    }
  });

  it('reads the same out of every arrangement', () => {
    const lines = (arrangement: Arrangement) =>
      readAll(arrangement).map(({ caseNumber, letter }) => [
        caseNumber,
        // Blanks and hyphens inside unknown names differ between extractors.
        ...letter.citations.map((citation) =>
          told(citation)
            .replace(/\?\d+ units/g, '?')
            .replace(/[\s-]/g, ''),
        ),
      ]);
    const expected = lines('pypdf');
    for (const arrangement of ARRANGEMENTS) expect(lines(arrangement), arrangement).toEqual(expected);
  });

  it.each(['pypdf', 'pdfium'] as const)('%s: a hover at every character', (arrangement) => {
    let count = 0;
    for (const { letter } of readAll(arrangement)) count += hoverEverywhere(letter);
    expect(count).toBeGreaterThan(10_000);
  });
});
