import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { builtInCatalogue } from '../src/catalogue/built-in.ts';
import { readInputs } from '../src/commands/inputs.ts';
import type { Analysis } from '../src/features/analysis.ts';

/** A letter as the tools look at it; its name is the case number, or the number of a seed. */
export interface Letter {
  readonly name: string;
  readonly analysis: Analysis;
}

/** The folder of real determinations that may stand beside the project, counted from the project's root. */
export const CORPUS = '../shared/corpus';

/** The folders of the corpus that hold each of its letters once. */
export function corpusFolders(root = '.'): string[] {
  return ['seeds', 'published/text/pypdf'].map((folder) => join(root, CORPUS, folder)).filter(existsSync);
}

/** The letters in folders and files, in the order named; what cannot be read is told on the error stream. */
export async function readLetters(names: readonly string[]): Promise<Letter[]> {
  const letters: Letter[] = [];
  const complain = (line: string) => console.error(line);
  for await (const { file, analysis } of readInputs(names, builtInCatalogue, complain)) {
    letters.push({ name: caseName(file), analysis });
  }
  return letters;
}

/** `CM16-0213037` of a case's file; the words before the first underscore or full stop of another's. */
function caseName(file: string): string {
  return /CM\d\d-\d{7}/.exec(file)?.[0] ?? basename(file).replace(/[_.].*$/, '');
}
