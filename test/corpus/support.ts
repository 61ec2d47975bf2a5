import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of real determinations beside the project; the tests that need it are skipped, loudly, without it. */
export const CORPUS = join(import.meta.dirname, '../../../shared/corpus');

export const corpusIsThere = existsSync(CORPUS);

if (!corpusIsThere) {
  console.warn(
    'SKIPPED: the tests on real determinations need the folder ../shared/corpus, which is not here.',
  );
}

/** The ways in which the same letters were extracted from their PDF files. */
export const ARRANGEMENTS = [
  'pypdf',
  'pypdf-3',
  'pdfminer',
  'pdfium',
  'pdftotext',
  'pdftotext-layout',
  'pdftotext-raw',
  'seedlike',
] as const;

/** The name of one of the ways in which a published letter was extracted. */
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** What a disputed item of a published letter says. */
export interface TrueItem {
  readonly request: string;
  readonly decision: 'Upheld' | 'Overturned';
  readonly claims_administrator_guideline: string;
  readonly maximus_guideline: string;
  readonly rationale: string;
}

/** What a published letter says: header values by name, and its disputed items in order. */
export interface TrueLetter {
  readonly header: Readonly<Record<string, string>>;
  readonly items: readonly TrueItem[];
}

/** What each published letter says, by case number. */
export function readTruth(): ReadonlyMap<string, TrueLetter> {
  return new Map(Object.entries(JSON.parse(readFileSync(join(CORPUS, 'published/truth.json'), 'utf8'))));
}

/** The text of a published letter in one arrangement, line ends as they are. */
export function readPublished(arrangement: Arrangement, caseNumber: string): string {
  return readFileSync(join(CORPUS, 'published/text', arrangement, `${caseNumber}.txt`), 'utf8');
}

/** The five seeds in order: name (the number before the underscore) and text. */
export function readSeeds(): { name: string; text: string }[] {
  const folder = join(CORPUS, 'seeds');
  return readdirSync(folder)
    .sort()
    .map((file) => ({ name: file.slice(0, 3), text: readFileSync(join(folder, file), 'utf8') }));
}
