import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ARRANGEMENTS, GENERATIONS, generateLetter } from './generate.ts';

/** What `imr check` of a folder takes each program, and what it takes Node to read the same files and count their lines. */
export interface CheckTimes {
  readonly letters: number;
  readonly checks: readonly number[];
  readonly lineCount: number;
}

const COUNT_LINES = `
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
let lines = 0;
for (const file of readdirSync(process.argv[1])) lines += readFileSync(join(process.argv[1], file), 'utf8').split('\\n').length;
process.stdout.write(String(lines));`;

/** Seconds; letters of all generations and arrangements, about 4,000 characters each, in a folder of the benchmark's own. */
export function checkTimes(programs: readonly string[], built: string, letters: number): CheckTimes {
  const folder = join(built, 'letters');
  mkdirSync(folder);
  for (let i = 0; i < letters; i++) {
    const generation = GENERATIONS[i % GENERATIONS.length] ?? 'pages';
    const arrangement = ARRANGEMENTS[i % ARRANGEMENTS.length] ?? 'wrapped';
    const letter = generateLetter({ seed: i, length: 4000, generation, arrangement });
    writeFileSync(join(folder, `${String(i).padStart(6, '0')}.imr`), letter);
  }
  const lineCount = seconds(['-e', COUNT_LINES, folder], [0]);
  return {
    letters,
    lineCount,
    checks: programs.map((program) => seconds([program, 'check', folder], [0, 1])),
  };
}

function seconds(args: readonly string[], codes: readonly number[]): number {
  const began = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status === null || !codes.includes(status)) throw new Error(`a measured command ended with ${status}`);
  return (performance.now() - began) / 1000;
}
