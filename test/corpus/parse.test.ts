import { describe, expect, it } from 'vitest';
import type { HeaderKey } from '../../server/src/form/kinds.ts';
import { wholeTree } from '../../server/src/letter/test-support.ts';
import { parse } from '../../server/src/syntax/parse.ts';
import type { DisputedItem } from '../../server/src/syntax/tree.ts';
import {
  ARRANGEMENTS,
  type Arrangement,
  corpusIsThere,
  readPublished,
  readTruth,
  type TrueItem,
  type TrueLetter,
} from './support.ts';

const TRUE_HEADER_KEYS: Readonly<Record<HeaderKey, string>> = {
  caseNumber: 'case_number',
  dateAssigned: 'date_assigned',
  dateOfInjury: 'date_of_injury',
  decisionDate: 'decision_date',
  utilizationReviewDenialDate: 'ur_denial_date',
  priority: 'priority',
  applicationReceived: 'application_received',
};

/** The arrangements that keep each header value beside its label. */
const ALL_HEADER_VALUES: readonly Arrangement[] = ['pypdf', 'pdfium', 'pdftotext-raw', 'pdftotext-layout'];

/**
 * Spaces and line-end hyphens are the extractor's, not the letter's: one scatters blanks inside words, one prints a
 * sign of its own for a hyphen at a line end and one drops that hyphen. What must agree is every other character.
 */
function essence(words: string): string {
  return words.replace(/[\s-]+/g, '');
}

/** pdfminer prints a few words of this rationale at the end of the page: there the same words count in any order. */
function sameWords(a: string, b: string): boolean {
  const sorted = (words: string) => words.split(/\s+/).sort().join(' ');
  return sorted(a) === sorted(b);
}

function differences(item: DisputedItem, truth: TrueItem): string[] {
  const pairs: [string, string, string][] = [
    ['request', item.request.text, truth.request],
    ['decision', item.decision?.value ?? '(none)', truth.decision],
    [
      'claims administrator guideline',
      item.claimsAdministratorGuideline?.flow.text ?? '',
      truth.claims_administrator_guideline,
    ],
    ['reviewer guideline', item.reviewerGuideline?.flow.text ?? '', truth.maximus_guideline],
    ['rationale', item.rationale?.flow.text ?? '', truth.rationale],
  ];
  return pairs
    .filter(([, read, told]) => essence(read) !== essence(told) && !sameWords(read, told))
    .map(([name, read, told]) => `${name}: ${firstDifference(essence(read), essence(told))}`);
}

function firstDifference(read: string, told: string): string {
  let i = 0;
  while (i < read.length && read[i] === told[i]) i++;
  return `lengths ${read.length} and ${told.length}, from ${i} on`;
}

describe.skipIf(!corpusIsThere)('published determinations', () => {
  const truth: ReadonlyMap<string, TrueLetter> = corpusIsThere ? readTruth() : new Map();

  it.each(ARRANGEMENTS)('are read whole in the arrangement %s', (arrangement) => {
    const wrong: string[] = [];
    let items = 0;
    for (const [caseNumber, letter] of truth) {
      const tree = wholeTree(readPublished(arrangement, caseNumber));
      if (tree.items.length !== letter.items.length) {
        wrong.push(`${caseNumber}: ${tree.items.length} items instead of ${letter.items.length}`);
        continue;
      }
      tree.items.forEach((item, i) => {
        items++;
        wrong.push(
          ...differences(item, letter.items[i] as TrueItem).map(
            (what) => `${caseNumber} item ${i + 1} ${what}`,
          ),
        );
      });
    }
    expect(wrong).toEqual([]);
    expect(items).toBe(214);
  });

  it.each(ARRANGEMENTS)('have no wrong header value in the arrangement %s', (arrangement) => {
    const wrong: string[] = [];
    let found = 0;
    for (const [caseNumber, letter] of truth) {
      const source = readPublished(arrangement, caseNumber);
      for (const { key, value } of parse(source).header?.fields ?? []) {
        if (!value) continue;
        found++;
        const read = source.slice(value.start, value.end).replace(/\s/g, '');
        if (read !== letter.header[TRUE_HEADER_KEYS[key]]) wrong.push(`${caseNumber}: ${key}`);
      }
    }
    expect(wrong).toEqual([]);
    if (ALL_HEADER_VALUES.includes(arrangement)) expect(found).toBe(97 * 7);
  });

  it.each(ARRANGEMENTS)(
    "name the reviewer's licences and specialties in the arrangement %s",
    (arrangement) => {
      const wrong: string[] = [];
      for (const [caseNumber, letter] of truth) {
        const { reviewer } = parse(readPublished(arrangement, caseNumber));
        const names = (credentials: readonly { text: string }[]) =>
          essence(credentials.map(({ text }) => text).join());
        if (names(reviewer.licensure) !== essence(letter.header.licensure as string))
          wrong.push(`${caseNumber}: licensure`);
        if (
          names(reviewer.specialties) !== essence((letter.header.specialty as string).replaceAll(', ', ','))
        )
          wrong.push(`${caseNumber}: specialty`);
      }
      expect(wrong).toEqual([]);
    },
  );

  it.each([55, 72, 80, 95, 110, 130, Number.POSITIVE_INFINITY])(
    'have their requests found when set at %d characters a line',
    (width) => {
      const wrong: string[] = [];
      for (const [caseNumber, letter] of truth) {
        for (const gap of ['\n', '\n\n']) {
          const { items } = wholeTree(rewrapped(letter, width, gap));
          letter.items.forEach((item: TrueItem, i: number) => {
            if (items[i]?.request.text !== item.request) wrong.push(`${caseNumber} item ${i + 1}`);
          });
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});

/** The issues section of a letter set anew: lines of at most `width` characters, `gap` between paragraphs. */
function rewrapped(letter: TrueLetter, width: number, gap: string): string {
  const paragraphs = [
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    ...letter.items.flatMap((item) => [
      `${item.request}: ${item.decision}`,
      `Claims Administrator guideline: ${item.claims_administrator_guideline}`,
      `MAXIMUS guideline: ${item.maximus_guideline}`,
      `Decision rationale: ${item.rationale}`,
    ]),
  ];
  return paragraphs.map((paragraph) => wrap(paragraph, width)).join(gap);
}

function wrap(paragraph: string, width: number): string {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
