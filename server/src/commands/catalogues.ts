import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { builtInCatalogue } from '../catalogue/built-in.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { readWorkspaceCatalogue, WORKSPACE_FILE } from '../catalogue/workspace-file.ts';
import { LineIndex } from '../text/line-index.ts';
import { decode, NotText } from './decode.ts';

/** In bytes; a file beyond it is no catalogue. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** Told what is wrong with a catalogue's file, in one line each: `error` where something of it is left out. */
export type Told = (line: string, severity: 'error' | 'warning') => void;

/**
 * The catalogues by which files are read: that of `.imr/catalogue.json` in the file's folder, or in the nearest folder
 * above it; the search ends with the folder that holds `.git`. Elsewhere the built-in one. Each file is read, and told
 * of, once.
 */
export class NearestCatalogues {
  readonly #byFolder = new Map<string, Catalogue>();
  readonly #told: Told;

  constructor(told: Told) {
    this.#told = told;
  }

  /** The catalogue for what stands in a folder; relative paths count from the current one. */
  forFolder(path: string): Catalogue {
    const folder = resolve(path);
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const catalogue = this.#find(folder);
    this.#byFolder.set(folder, catalogue);
    return catalogue;
  }

  #find(folder: string): Catalogue {
    const file = join(folder, WORKSPACE_FILE);
    if (existsSync(file)) return this.#read(file);
    const above = dirname(folder);
    return above === folder || existsSync(join(folder, '.git')) ? builtInCatalogue() : this.forFolder(above);
  }

  #read(file: string): Catalogue {
    let text: string;
    try {
      if (statSync(file).size > LARGEST_FILE)
        throw new NotText('it is too large for a catalogue (over 20 MB)');
      text = decode(readFileSync(file));
    } catch (error) {
      const reason = error instanceof NotText ? error.message : 'it could not be read';
      this.#told(`${file}: ${reason}; the built-in catalogue is used alone`, 'error');
      return builtInCatalogue();
    }
    const { catalogue, problems } = readWorkspaceCatalogue(text);
    const lines = new LineIndex(text);
    for (const { message, range, severity } of problems) {
      const { line, character } = lines.positionAt(range.start);
      this.#told(`${file}:${line + 1}:${character + 1} ${severity} ${message}`, severity);
    }
    return catalogue;
  }
}
