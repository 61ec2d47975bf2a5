import { type Catalogue, createCatalogue } from './catalogue.ts';
import { dataFiles } from './data.ts';
import type { CatalogueFile } from './file.ts';

let files: readonly CatalogueFile[] | null = null;
let catalogue: Catalogue | null = null;

/** The catalogue's own files, by subject; a test checks each against the schema. */
export function builtInFiles(): readonly CatalogueFile[] {
  files ??= dataFiles() as readonly CatalogueFile[];
  return files;
}

/** The catalogue that is part of the program; made once, when first asked for. */
export function builtInCatalogue(): Catalogue {
  catalogue ??= createCatalogue(builtInFiles());
  return catalogue;
}
