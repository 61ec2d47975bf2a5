import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { chosen, type IgnoreList, NO_CHOICES } from '../../choices/choices.ts';
import { type Analysis, analyse, type RuleFailure } from '../../features/analysis.ts';
import type { FileFormat, LetterFiles } from '../../features/exporting/letter-files.ts';
import { LetterVersions } from '../../letter/letter-versions.ts';
import type { Finding } from '../../rules/finding.ts';
import { Vocabularies } from '../../text/vocabulary.ts';
import { encodeLike, NotText } from './decode.ts';
import { letterText } from './letter-text.ts';

/** A determination that was read: the name it was given by, and what is known of it. */
export interface Input {
  /** The path as named, or found inside a named folder; `-` for the standard input. */
  readonly file: string;
  readonly text: string;
  /** The format that the text was read from; null for a file of text, which alone can be written again. */
  readonly format: FileFormat | null;
  readonly analysis: Analysis;
  /** Its findings but for the ignored ones. */
  readonly findings: readonly Finding[];
  /** The same text, or what became of it, as it is to be read and written: by the same catalogue, in the same bytes. */
  readonly reread: (text: string) => Input;
  readonly encode: (text: string) => Uint8Array;
}

/** What a workspace says of the files of a folder. */
export interface WorkspaceFor {
  readonly catalogue: (folder: string) => Catalogue;
  readonly ignored: (folder: string) => IgnoreList;
}

/** No letter comes near it; a folder may hold other things of that name. In bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;

/**
 * Reads one file, `-` being the standard input. Throws the system's errors, and `NotText` for what is no text or too
 * large. `onRuleFailure` is called with the code of each rule that throws, once. `files` reads DOCX and PDF; without it they are no
 * text. `vocabularies` are those of all letters of the run.
 */
export async function readInput(
  file: string,
  workspace: WorkspaceFor,
  onRuleFailure: RuleFailure,
  files: LetterFiles | null = null,
  vocabularies = new Vocabularies(),
): Promise<Input> {
  const bytes = file === '-' ? await buffer(process.stdin) : readBytes(file);
  const { text: found, format } = await letterText(bytes, files);
  const folder = file === '-' ? '.' : dirname(file);
  const failed = new Set<string>();
  const onFailure = (code: string) => {
    if (!failed.has(code)) onRuleFailure(code);
    failed.add(code);
  };
  const choices = { ...NO_CHOICES, ignored: workspace.ignored(folder) };
  const read = (text: string): Input => {
    const versions = new LetterVersions(vocabularies);
    const analysis = analyse(text, onFailure, () => workspace.catalogue(folder), versions);
    return {
      file,
      text,
      format,
      analysis,
      get findings() {
        return chosen(text, analysis.findings, choices);
      },
      reread: read,
      encode: (mended) => encodeLike(mended, bytes),
    };
  };
  return read(found);
}

function readBytes(file: string): Uint8Array {
  if (statSync(file).size > LARGEST_FILE)
    throw new NotText('it is too large to be a determination (over 64 MB)');
  return readFileSync(file);
}
