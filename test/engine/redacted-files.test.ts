import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportLetter } from '../../server/src/features/exporting/export-letter.ts';
import { FILE_FORMATS, type FileFormat } from '../../server/src/features/exporting/letter-files.ts';
import { redact } from '../../server/src/features/sending/redaction.ts';
import { IDENTIFIERS_A_LETTER, plantedLetter } from '../../server/src/features/sending/test-identifiers.ts';
import { readLetter } from '../../server/src/letter/letter.ts';
import { FormatsProcess } from '../../server/src/node/formats-process.ts';
import { type Built, buildEntry } from '../protocol/build.ts';
import { sampled } from '../sampled.ts';

const SEEDS = sampled(
  Array.from({ length: 100 }, (_, i) => i),
  10,
);

let built: Built;
let files: FormatsProcess;

beforeAll(async () => {
  built = await buildEntry('cli.ts', {}, true);
  files = new FormatsProcess(built.file);
}, 120_000);
afterAll(() => built.remove());

const plain = (words: string): string => words.replace(/\s+/g, ' ').toLowerCase();

/** All that a DOCX holds, its properties and the names of its files included. */
function inDocx(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, content]) => `${name}\n${strFromU8(content)}`)
    .join('\n');
}

/** All that a PDF holds but the text that its fonts encode: objects, properties, tags; strings of two bytes a character as well. */
function inPdf(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes);
  const streams: string[] = [];
  for (let at = raw.indexOf('stream\n'); at >= 0; at = raw.indexOf('stream\n', at + 7)) {
    if (raw.toString('latin1', at - 3, at) === 'end') continue;
    const end = raw.indexOf('endstream', at);
    try {
      streams.push(inflateSync(raw.subarray(at + 7, end)).toString('latin1'));
    } catch {
      // a stream that is not deflated is searched as it is
    }
  }
  const all = [raw.toString('latin1'), ...streams].join('\n');
  return `${all}\n${all.replaceAll('\0', '')}`;
}

/** What one may find in a file: what a reader gives, and what is around it. */
async function all(bytes: Uint8Array, format: FileFormat): Promise<string> {
  const around = format === 'docx' ? inDocx(bytes) : inPdf(bytes);
  return plain(`${await files.read(bytes, format)}\n${around}`);
}

test.each(FILE_FORMATS)(
  `of ${SEEDS.length * IDENTIFIERS_A_LETTER} planted identifiers none is left in the redacted copy as %s`,
  async (format) => {
    const leaks: string[] = [];
    for (const seed of SEEDS) {
      const { text, words } = plantedLetter(seed);
      const copy = redact(readLetter(text), readLetter).text;
      const { bytes } = await exportLetter(readLetter(copy), format, files);
      const found = await all(bytes, format);
      for (const word of words) if (found.includes(plain(word))) leaks.push(`${seed}: ${word}`);
    }
    expect(leaks).toEqual([]);
  },
  900_000,
);

test.each(FILE_FORMATS)(
  'the search finds identifiers in a %s that is not redacted',
  async (format) => {
    const { text, words } = plantedLetter(0);
    const { bytes } = await exportLetter(readLetter(text), format, files);
    const found = await all(bytes, format);
    expect([...words].filter((word) => !found.includes(plain(word)))).toEqual([]);
  },
  120_000,
);
