import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { reason } from './reason.ts';

/** What one of the names on the command line stands for. */
export interface Listing {
  /** The folder that was named; null for a file. */
  readonly folder: string | null;
  /** The file that was named, or those of the folder that may be determinations, sorted by path. */
  readonly files: readonly string[];
  /** What could not be looked into, a line each, without words of any document. */
  readonly unreadable: readonly string[];
}

/** The extensions of the language; a file of such a name is read whatever it holds. */
const EXTENSIONS = ['.imr', '.imr.txt', '.determination', '.determination.txt'];

/** The extensions of files that hold a determination or something else. */
const OTHER_EXTENSIONS = ['.txt', '.docx', '.pdf'];

/** How the names begin of what Word keeps beside an open document. */
const OF_WORD = '~$';

/**
 * The files that a name means, `-` included. Of a folder and those in it: files with the language's extensions, other `.txt`
 * files, `.docx` and `.pdf`; not what begins with a dot, what Word keeps beside an open document, links to folders, and what is no file (pipes, devices).
 */
export function listed(name: string): Listing {
  if (!isFolder(name)) return { folder: null, files: [name], unreadable: [] };
  const files: string[] = [];
  const unreadable: string[] = [];
  const folders = [name];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(folder, unreadable)) {
      if (entry.name.startsWith('.') || entry.name.startsWith(OF_WORD)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if ((entry.isFile() || entry.isSymbolicLink()) && mayBeLetter(path)) files.push(path);
    }
  }
  // by code unit, not by language, so that the order is the same on every machine
  return { folder: name, files: files.sort(), unreadable: unreadable.sort() };
}

/** Whether a file is taken for a determination by its name alone. */
export function hasOurExtension(path: string): boolean {
  const lower = path.toLowerCase();
  return EXTENSIONS.some((extension) => lower.endsWith(extension));
}

function mayBeLetter(path: string): boolean {
  const lower = path.toLowerCase();
  return hasOurExtension(path) || OTHER_EXTENSIONS.some((extension) => lower.endsWith(extension));
}

/** Whether a name that was typed is that of a folder; false where it cannot be looked at. */
export function isFolder(name: string): boolean {
  try {
    return name !== '-' && statSync(name).isDirectory();
  } catch {
    return false; // reading it as a file will tell why
  }
}

function entriesOf(folder: string, unreadable: string[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    unreadable.push(`${folder}: ${reason(error)}`);
    return [];
  }
}
