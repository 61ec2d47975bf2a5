import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Analysis, analyse } from '../features/analysis.ts';
import { chosen, type IgnoreList, NO_CHOICES } from '../rules/choices.ts';
import type { Finding } from '../rules/finding.ts';
import { decode, encodeLike, NotText } from './decode.ts';

/** A determination that was read: the name it was given by, and what is known of it. */
export interface Input {
  /** The path as named, or found inside a named folder; `-` for the standard input. */
  readonly file: string;
  readonly text: string;
  readonly analysis: Analysis;
  /** Its findings but for the ignored ones. */
  readonly findings: readonly Finding[];
  /** The same text, or what became of it, as it is to be read and written: by the same catalogue, in the same bytes. */
  readonly reread: (text: string) => Input;
  readonly encode: (text: string) => Uint8Array;
}

/** Told what could not be read, in one line without words of any document. */
export type Complain = (line: string) => void;

/** What a workspace says of the files of a folder. */
export interface WorkspaceFor {
  readonly catalogue: (folder: string) => Catalogue;
  readonly ignored: (folder: string) => IgnoreList;
}

/** The extensions of the language; a file of such a name is read whatever it holds. */
const EXTENSIONS = ['.imr', '.imr.txt', '.determination', '.determination.txt'];

/** No letter comes near it; a folder may hold other things of that name. In bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;

/**
 * The determinations among the named files and folders, one at a time, in the order named; those of a folder sorted
 * by path. A named file is read whatever its name; of a folder, and of the folders in it, the files with the
 * language's extensions, and other `.txt` files when their text is a determination. Folders and files whose name
 * begins with a dot, and links to folders, are passed over.
 */
export async function* readInputs(
  names: readonly string[],
  workspace: WorkspaceFor,
  complain: Complain,
): AsyncGenerator<Input> {
  for (const name of names) {
    if (isFolder(name)) yield* readFolder(name, workspace, complain);
    else {
      const input = await readInput(name, workspace, complain);
      if (input) yield input;
    }
  }
}

async function* readFolder(
  folder: string,
  workspace: WorkspaceFor,
  complain: Complain,
): AsyncGenerator<Input> {
  let found = false;
  for (const file of filesIn(folder, complain)) {
    const input = await readInput(file, workspace, complain);
    if (!input)
      found = true; // told already
    else if (hasOurExtension(file) || input.analysis.determination.layout !== null) {
      found = true;
      yield input;
    }
  }
  if (!found) complain(`${folder}: no determination found in this folder`);
}

async function readInput(file: string, workspace: WorkspaceFor, complain: Complain): Promise<Input | null> {
  try {
    const bytes = file === '-' ? await buffer(process.stdin) : readBytes(file);
    const text = decode(bytes);
    const failed = new Set<string>();
    const onRuleFailure = (code: string) => {
      if (!failed.has(code)) complain(`${file}: the rule ${code} failed`);
      failed.add(code);
    };
    const folder = file === '-' ? '.' : dirname(file);
    const ignored = workspace.ignored(folder);
    const read = (text: string): Input => {
      const analysis = analyse(text, onRuleFailure, () => workspace.catalogue(folder));
      const choices = { ...NO_CHOICES, ignored };
      return {
        file,
        text,
        analysis,
        get findings() {
          return chosen(text, analysis.findings, choices);
        },
        reread: read,
        encode: (mended) => encodeLike(mended, bytes),
      };
    };
    return read(text);
  } catch (error) {
    complain(`${file}: ${reason(error)}`);
    return null;
  }
}

function readBytes(file: string): Uint8Array {
  if (statSync(file).size > LARGEST_FILE)
    throw new NotText('it is too large to be a determination (over 64 MB)');
  return readFileSync(file);
}

function isFolder(name: string): boolean {
  try {
    return name !== '-' && statSync(name).isDirectory();
  } catch {
    return false; // reading it as a file will tell why
  }
}

/** All candidates below a folder, sorted by path, unit by unit, so that the order is the same on every machine. */
function filesIn(folder: string, complain: Complain): string[] {
  const files: string[] = [];
  for (const entry of entriesOf(folder, complain)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) files.push(...filesIn(path, complain));
    else if (hasOurExtension(path) || path.toLowerCase().endsWith('.txt')) files.push(path);
  }
  return files.sort((a, b) => (a < b ? -1 : 1));
}

function entriesOf(folder: string, complain: Complain): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    complain(`${folder}: ${reason(error)}`);
    return [];
  }
}

function hasOurExtension(path: string): boolean {
  const lower = path.toLowerCase();
  return EXTENSIONS.some((extension) => lower.endsWith(extension));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'reading it is not permitted',
  EPERM: 'reading it is not permitted',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file, not a folder',
  ELOOP: 'it is a link that leads in a circle',
  ENAMETOOLONG: 'its name is too long',
};

/** Only reasons of ours and codes of the system: other messages might quote what was read. */
function reason(error: unknown): string {
  if (error instanceof NotText) return error.message;
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return (code && REASONS[code]) ?? `it could not be read (${code ?? 'unknown reason'})`;
}
