import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { builtInCatalogue } from '../src/catalogue/built-in.ts';
import { NO_CHOICES } from '../src/choices/choices.ts';
import { readInput } from '../src/commands/letters/inputs.ts';
import { hasOurExtension, listed } from '../src/commands/letters/listing.ts';
import { reason } from '../src/commands/letters/reason.ts';
import type { Analysis } from '../src/features/analysis.ts';

/** A letter as the tools look at it; its name is the case number where it has one. */
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

const WORKSPACE = { catalogue: builtInCatalogue, ignored: () => NO_CHOICES.ignored };

/** The letters in folders and files, as `imr` finds them; what cannot be read is told on the error stream. */
export async function readLetters(names: readonly string[]): Promise<Letter[]> {
  const letters: Letter[] = [];
  for (const { folder, files, unreadable } of names.map(listed)) {
    for (const line of unreadable) console.error(line);
    for (const file of files) {
      try {
        const { analysis } = await readInput(file, WORKSPACE, (code) =>
          console.error(`${file}: ${code} failed`),
        );
        if (folder !== null && !hasOurExtension(file) && analysis.letter.determination.layout === null)
          continue;
        letters.push({ name: caseName(file), analysis });
      } catch (error) {
        console.error(`${file}: ${reason(error)}`);
      }
    }
  }
  return letters;
}

/**
 * `CM16-0213037` of a published case's file. The seeds bear no case number; they are called as the catalogue's sources
 * call them, `3 of 2014-2015`. Of other files, the words before the first underscore or full stop.
 */
function caseName(file: string): string {
  const seed = /corpus[/\\]seeds[/\\](\d{3})_/.exec(file);
  if (seed) return `${Number(seed[1]) + 1} of 2014-2015`;
  return /CM\d\d-\d{7}/.exec(file)?.[0] ?? basename(file).replace(/[_.].*$/, '');
}
