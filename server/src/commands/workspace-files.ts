import { readFileSync, statSync } from 'node:fs';
import { builtInCatalogue } from '../catalogue/built-in.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { readWorkspaceCatalogue, WORKSPACE_FILE } from '../catalogue/workspace-file.ts';
import type { IgnoreList } from '../choices/choices.ts';
import { IGNORE_FILE, readIgnoreList } from '../choices/ignore-list.ts';
import type { FileProblem } from '../text/json-file.ts';
import { LineIndex } from '../text/line-index.ts';
import { decode, NotText } from './letters/decode.ts';
import type { Remark } from './letters/outcome.ts';
import { Nearest } from './nearest-word.ts';

/** In bytes; a file beyond it is none of ours. */
const LARGEST_FILE = 20 * 1024 * 1024;

/** Told what is wrong with a file of a workspace, a line each; a loss where something of it is left out. */
export type Told = (remark: Remark) => void;

/** The catalogues by which files are read; the built-in one where no workspace has its own. */
export function nearestCatalogues(told: Told): Nearest<Catalogue> {
  const read = (file: string) => {
    const text = textOf(file, 'the built-in catalogue is used alone', told);
    if (text === null) return builtInCatalogue();
    const { catalogue, problems } = readWorkspaceCatalogue(text);
    tell(file, text, problems, told);
    return catalogue;
  };
  return new Nearest(WORKSPACE_FILE, read, builtInCatalogue);
}

/** The lists of findings to pass over; an empty one where no workspace has any. */
export function nearestIgnoreLists(told: Told): Nearest<IgnoreList> {
  const none: IgnoreList = new Map();
  const read = (file: string) => {
    const text = textOf(file, 'no finding is ignored', told);
    if (text === null) return none;
    const { ignored, problems } = readIgnoreList(text);
    tell(file, text, problems, told);
    return ignored;
  };
  return new Nearest(IGNORE_FILE, read, () => none);
}

/** Null for a file that cannot be read, which is told with what follows from it. */
function textOf(file: string, consequence: string, told: Told): string | null {
  try {
    if (statSync(file).size > LARGEST_FILE) throw new NotText('it is too large (over 20 MB)');
    return decode(readFileSync(file));
  } catch (error) {
    const reason = error instanceof NotText ? error.message : 'it could not be read';
    told({ line: `${file}: ${reason}; ${consequence}`, isLoss: true, about: file });
    return null;
  }
}

function tell(file: string, text: string, problems: readonly FileProblem[], told: Told): void {
  const lines = new LineIndex(text);
  for (const { message, range, severity } of problems) {
    const { line, character } = lines.positionAt(range.start);
    const place = `${file}:${line + 1}:${character + 1}`;
    told({ line: `${place} ${severity} ${message}`, isLoss: severity === 'error', about: file });
  }
}
