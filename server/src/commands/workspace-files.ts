import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { builtInCatalogue } from '../catalogue/built-in.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { readWorkspaceCatalogue, WORKSPACE_FILE } from '../catalogue/workspace-file.ts';
import { type IgnoreList, NO_CHOICES } from '../choices/choices.ts';
import { IGNORE_FILE, readIgnoreList } from '../choices/ignore-list.ts';
import type { FileProblem } from '../text/json/json-file.ts';
import { LineIndex } from '../text/line-index.ts';
import { decode, NotText } from './letters/decode.ts';
import type { Remark } from './letters/outcome.ts';

/** In bytes; a file beyond it is none of ours. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** Called with what is wrong with a file of a workspace, a line each; a loss where something of it is left out. */
type Told = (remark: Remark) => void;

/** What holds for what is in a folder; relative paths count from the current one. */
type ForFolder<T> = (path: string) => T;

/** The catalogues by which files are read; the built-in one where no workspace has its own. */
export function nearestCatalogues(told: Told): ForFolder<Catalogue> {
  return nearest(WORKSPACE_FILE, 'only the built-in catalog is used', builtInCatalogue, told, (text) => {
    const { catalogue, problems } = readWorkspaceCatalogue(text);
    return [catalogue, problems];
  });
}

/** The lists of findings to pass over; an empty one where no workspace has any. */
export function nearestIgnoreLists(told: Told): ForFolder<IgnoreList> {
  const none = () => NO_CHOICES.ignored;
  return nearest(IGNORE_FILE, 'no finding is ignored', none, told, (text) => {
    const { ignored, problems } = readIgnoreList(text);
    return [ignored, problems];
  });
}

/**
 * What the workspace's file of that name says for a folder: the file in that folder, or in the nearest folder above it; the
 * search ends with the folder that holds `.git`. Each file is read once. `none` holds where there is no such file, and where
 * it cannot be read, which is reported with this consequence.
 */
function nearest<T>(
  name: string,
  consequence: string,
  none: () => T,
  told: Told,
  understood: (text: string) => readonly [T, readonly FileProblem[]],
): ForFolder<T> {
  const read = (file: string) => {
    const tell = (line: string, isLoss: boolean) => told({ line: `${file}:${line}`, isLoss, about: file });
    let text: string;
    try {
      if (statSync(file).size > LARGEST_FILE) throw new NotText('it is too large (over 20 MB)');
      text = decode(readFileSync(file));
    } catch (error) {
      const reason = error instanceof NotText ? error.message : 'it could not be read';
      tell(` ${reason}; ${consequence}`, true);
      return none();
    }
    const [said, problems] = understood(text);
    const lines = new LineIndex(text);
    for (const { message, range, severity } of problems) {
      const { line, character } = lines.positionAt(range.start);
      tell(`${line + 1}:${character + 1} ${severity} ${message}`, severity === 'error');
    }
    return said;
  };
  const find = (folder: string) => {
    const file = join(folder, name);
    if (existsSync(file)) return read(file);
    const above = dirname(folder);
    return above === folder || existsSync(join(folder, '.git')) ? none() : forFolder(above);
  };
  const known = new Map<string, T>();
  const forFolder: ForFolder<T> = (path) => {
    const folder = resolve(path);
    const found = known.get(folder) ?? find(folder);
    known.set(folder, found);
    return found;
  };
  return forFolder;
}
