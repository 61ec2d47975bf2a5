import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Times, timesOf } from './figures.ts';

/** What the prose checker Harper takes to check a text: it is a library, so no protocol stands between. */
export async function proseTimes(folder: string, letter: string, rounds: number): Promise<Times> {
  const packages = createRequire(pathToFileURL(join(folder, 'package.json')));
  const at = (entry: string) =>
    pathToFileURL(join(packages.resolve('markdown-it/package.json'), '../../harper.js/dist', entry));
  const { LocalLinter } = await import(at('index.js').href);
  const { binaryInlined } = await import(at('binaryInlined.js').href);
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  const measured: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const text = `${letter}${'e'.repeat(round)}`;
    const began = performance.now();
    await linter.lint(text, { language: 'plaintext' });
    measured.push(performance.now() - began);
  }
  return timesOf(measured);
}
