import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportLetter } from '../../server/src/features/exporting/export-letter.ts';
import { extract } from '../../server/src/features/extract.ts';
import { readLetter } from '../../server/src/letter/letter.ts';
import { FormatsProcess } from '../../server/src/node/formats-process.ts';
import { type Built, buildEntry } from '../protocol/build.ts';
import { sampled } from '../sampled.ts';
import { CORPUS, corpusIsThere, readTruth, type TrueLetter } from './support.ts';

const PDFS = join(CORPUS, 'published/pdf');
const pdfsAreThere = corpusIsThere && existsSync(PDFS);
if (!pdfsAreThere) console.warn('SKIPPED: published letters as PDF files are not here.');

/** Programs of others that read what we write; those that are not here are named. */
const OTHERS = {
  pandoc: { format: 'docx', args: (file: string) => ['--to', 'plain', '--wrap', 'none', file] },
  // the area of the text: it does not leave out what is marked as head and foot of a page
  pdftotext: { format: 'pdf', args: (file: string) => [...'-x 0 -y 60 -W 612 -H 670'.split(' '), file, '-'] },
} as const;
const others = Object.entries(OTHERS).filter(([program]) => {
  const isThere = !spawnSync(program, ['--version']).error;
  if (!isThere)
    console.warn(`SKIPPED: ${program} is not here; what it reads in exported letters is not compared.`);
  return isThere;
});

let built: Built;
let files: FormatsProcess;
let folder: string;

beforeAll(async () => {
  built = await buildEntry('cli.ts', {}, true);
  files = new FormatsProcess(built.file);
  folder = mkdtempSync(join(tmpdir(), 'imr-letter-files-'));
}, 120_000);
afterAll(() => {
  built.remove();
  rmSync(folder, { recursive: true, force: true });
});

const readPdf = (caseNumber: string) =>
  files.read(new Uint8Array(readFileSync(join(PDFS, `${caseNumber}.pdf`))), 'pdf');

/** What a text says, but for places in it. */
const said = (text: string) =>
  JSON.stringify(extract('', readLetter(text)), (key, value) => (key === 'range' ? undefined : value));

/** The extractor of the truth put a few spaces into words. */
const essence = (words: string | null | undefined) => (words ?? '').replace(/\s+/g, '');
const day = (printed: string) => printed.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$1-$2');

function differences(text: string, { header, items }: TrueLetter): string[] {
  const record = extract('', readLetter(text));
  const own = record.header;
  const fields: [string, string | null | undefined, string | undefined][] = [
    ['case number', own.caseNumber, header.case_number],
    ['date assigned', own.dateAssigned, day(header.date_assigned ?? '')],
    ['date of injury', own.dateOfInjury, day(header.date_of_injury ?? '')],
    ['decision date', own.decisionDate, day(header.decision_date ?? '')],
    ['denial date', own.utilizationReviewDenialDate, day(header.ur_denial_date ?? '')],
    ['priority', own.priority, header.priority],
    ['application received', own.applicationReceived, day(header.application_received ?? '')],
    ['licensure', record.reviewer.licensure.join(','), header.licensure],
    ['specialties', record.reviewer.specialties.join(','), header.specialty],
    ['number of items', String(record.items.length), String(items.length)],
    ...items.flatMap((item, k): typeof fields => {
      const read = record.items[k];
      return [
        [`request ${k}`, read?.request, item.request],
        [`decision ${k}`, read?.decision, item.decision],
        [
          `claims administrator guideline ${k}`,
          read?.claimsAdministratorGuideline?.text,
          item.claims_administrator_guideline,
        ],
        [`reviewer guideline ${k}`, read?.reviewerGuideline?.text, item.maximus_guideline],
        [`rationale ${k}`, read?.rationale?.text, item.rationale],
      ];
    }),
  ];
  const bare = (words: string | null | undefined) => essence(words).replaceAll(',', '');
  return fields.filter(([, read, told]) => bare(read) !== bare(told)).map(([name]) => name);
}

describe.skipIf(!pdfsAreThere)('published letters', () => {
  const truth: ReadonlyMap<string, TrueLetter> = pdfsAreThere ? readTruth() : new Map();

  test('opened from their PDFs have all fields as they are known', async () => {
    const wrong: string[] = [];
    for (const [caseNumber, letter] of truth)
      for (const field of differences(await readPdf(caseNumber), letter))
        wrong.push(`${caseNumber}: ${field}`);
    expect(truth.size).toBe(97);
    expect(wrong).toEqual([]);
  }, 300_000);

  test.each(['docx', 'pdf'] as const)(
    'exported as %s say the same to us and to programs of others',
    async (format) => {
      const wrong: string[] = [];
      for (const caseNumber of sampled([...truth.keys()], 5)) {
        const text = await readPdf(caseNumber);
        const { bytes } = await exportLetter(readLetter(text), format, files);
        const own = said(text);
        if (said(await files.read(bytes, format)) !== own) wrong.push(`${caseNumber}: read by us`);
        const file = join(folder, `${caseNumber}.${format}`);
        writeFileSync(file, bytes);
        for (const [program, other] of others) {
          if (other.format !== format) continue;
          const { stdout } = spawnSync(program, other.args(file), { encoding: 'utf8' });
          if (said(stdout) !== own) wrong.push(`${caseNumber}: read by ${program}`);
        }
      }
      expect(wrong).toEqual([]);
    },
    600_000,
  );
});
