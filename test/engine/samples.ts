import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SAMPLES = join(import.meta.dirname, '../../samples');

/** A sample letter under the name of its file. */
export interface Sample {
  readonly name: string;
  readonly text: string;
}

/** The sample letters that ship with the extension, by name; `folder` is where they are, for a program that is bundled. */
export function readSamples(folder = SAMPLES): Sample[] {
  return readdirSync(folder)
    .filter((name) => name !== 'README.md')
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** Samples without a fault. */
export function readSoundSamples(): Sample[] {
  return readSamples().filter(({ name }) => !/draft|faults/.test(name));
}
