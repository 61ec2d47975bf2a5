import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportLetter } from '../../server/src/features/exporting/export-letter.ts';
import { FILE_FORMATS } from '../../server/src/features/exporting/letter-files.ts';
import { extract } from '../../server/src/features/extract.ts';
import { readLetter } from '../../server/src/letter/letter.ts';
import { FormatsProcess } from '../../server/src/node/formats-process.ts';
import { type Built, buildEntry } from '../protocol/build.ts';
import { readSamples } from './samples.ts';

let built: Built;

beforeAll(async () => {
  built = await buildEntry('cli.ts', {}, true);
}, 120_000);
afterAll(() => built.remove());

/** What a text says, but for places in it. */
const said = (text: string) =>
  JSON.parse(
    JSON.stringify(extract('', readLetter(text)), (key, value) => (key === 'range' ? undefined : value)),
  );

describe.each(FILE_FORMATS)('every sample as %s', (format) => {
  test('says the same when it is read', async () => {
    const files = new FormatsProcess(built.file);
    for (const { name, text } of readSamples()) {
      const { bytes } = await exportLetter(readLetter(text), format, files);
      expect(said(await files.read(bytes, format)), name).toEqual(said(text));
    }
  }, 120_000);
});
