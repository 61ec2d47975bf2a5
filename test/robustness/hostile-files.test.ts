import { constants, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FileTrouble, type LetterFiles } from '../../server/src/features/exporting/letter-files.ts';
import { print } from '../../server/src/features/exporting/print.ts';
import { readLetter } from '../../server/src/letter/letter.ts';
import { FormatsProcess } from '../../server/src/node/formats-process.ts';
import { type Built, buildEntry } from '../protocol/build.ts';
import { LETTER } from '../protocol/letter.ts';
import { Random } from '../protocol/random.ts';

let built: Built;
let files: LetterFiles;

beforeAll(async () => {
  built = await buildEntry('cli.ts', {}, true);
  files = new FormatsProcess(built.file);
}, 120_000);
afterAll(() => built.remove());

/** An archive of one file of so many zeros. */
function archiveOf(name: string, size: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(size), { level: constants.Z_BEST_SPEED });
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0); // the version that it needs
  shared.writeUInt16LE(8, 4); // deflated
  shared.writeUInt32LE(packed.length, 14);
  shared.writeUInt32LE(size, 18);
  shared.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed]);
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), shared, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, entry, end]);
}

/** What reading gives: a text, or why there is none. Nothing else may come of it. */
async function read(bytes: Uint8Array, format: 'docx' | 'pdf'): Promise<string> {
  try {
    return await files.read(bytes, format);
  } catch (error) {
    if (error instanceof FileTrouble) return error.message;
    throw error;
  }
}

test.each(['docx', 'pdf'] as const)(
  'a damaged %s is text or refused, and the next file is read',
  async (format) => {
    const sound = await files.write(print(readLetter(LETTER)), format);
    const random = new Random(20_261_127);
    for (let round = 0; round < 60; round++) {
      const damaged = Uint8Array.from(sound);
      for (let k = 0; k < 1 + round; k++) damaged[random.below(damaged.length)] = random.below(256);
      const cut = round % 3 === 0 ? damaged.subarray(0, random.below(damaged.length)) : damaged;
      expect(typeof (await read(cut, format))).toBe('string');
    }
    expect(await files.read(sound, format)).toContain('Norflex 100mg #60: Upheld');
  },
  300_000,
);

test('an archive that unpacks to far more than a letter costs the memory of another process', async () => {
  const bomb = archiveOf('word/document.xml', 1_200_000_000);
  expect(bomb.length).toBeLessThan(20 * 1024 * 1024);
  const before = process.memoryUsage.rss();
  const answer = await read(bomb, 'docx');
  expect(answer).toMatch(/too much memory|damaged|longer than|ended over it/);
  expect(process.memoryUsage.rss() - before).toBeLessThan(500 * 1024 * 1024);
  const sound = await files.write(print(readLetter(LETTER)), 'docx');
  expect(await files.read(sound, 'docx')).toContain('Norflex');
}, 120_000);

test('a file that hangs its reader is given up, and the next is read', async () => {
  const hanging = await buildEntry(
    'cli.ts',
    {
      'formats/pdf-reader.ts': `export async function readPdf() { for (;;) {} }`,
      'formats/tasks.ts': `export const OUT_OF_TIME = 67; export const OUT_OF_MEMORY = 68; export const TIME_LIMIT = 6000; export const MEMORY_LIMIT = 700;`,
    },
    true,
  );
  const own = new FormatsProcess(hanging.file);
  await expect(own.read(new Uint8Array([1]), 'pdf')).rejects.toThrow('it took longer than 20 seconds');
  const sound = await own.write(print(readLetter(LETTER)), 'docx');
  expect(await own.read(sound, 'docx')).toContain('Norflex');
  hanging.remove();
}, 120_000);

test('a file beyond 20 MB is not even sent', async () => {
  expect(await read(new Uint8Array(21 * 1024 * 1024), 'pdf')).toBe('it is larger than 20 MB');
});
