import { builtInCatalogue } from '../../catalogue/built-in.ts';
import { NO_CHOICES } from '../../choices/choices.ts';
import type { LetterFiles } from '../../features/exporting/letter-files.ts';
import { marksOfForm } from '../../form/marks-of-form.ts';
import { isDetermination } from '../../form/recognizer.ts';
import { Vocabularies } from '../../text/vocabulary.ts';
import type { LetterCommand } from '../command.ts';
import { nearestCatalogues, nearestIgnoreLists } from '../workspace-files.ts';
import { NotText } from './decode.ts';
import { type Input, readInput, type WorkspaceFor } from './inputs.ts';
import { hasOurExtension } from './listing.ts';
import { type Job, lost, type Outcome, type Remark, type Work } from './outcome.ts';
import { codeOf, reason } from './reason.ts';

/** Reads a file and does the work on it. Never throws: what goes wrong costs that file, and is in its outcome. */
export type LetterReader = (job: Job) => Promise<Outcome>;

/**
 * A reader for letters, to be asked for one after the other. Files of workspaces are read once, so what is wrong with
 * them is in the outcome of the first letter that they count for. `files` reads letters in other formats than text.
 */
export function letterReader(
  work: Work,
  { make, isFilter }: LetterCommand,
  files: LetterFiles,
): LetterReader {
  let remarks: Remark[] = [];
  const workspace = workspaceFor(work, (remark) => remarks.push(remark));
  const vocabularies = new Vocabularies();
  return async (job) => {
    remarks = [];
    const { file } = job;
    const tell = (line: string) => remarks.push({ line: `${file}: ${line}`, isLoss: true });
    try {
      const failed = (code: string) => tell(`the rule ${code} failed`);
      const input = await readInput(file, workspace, failed, files, vocabularies);
      // an editor may have an empty text fixed: the answer is an empty one, and not a complaint
      const isEmpty = input.text.trim() === '' && !(file === '-' && isFilter?.(work));
      if (!job.isNamed && (isEmpty || !isLetter(input)))
        return { text: '', remarks, kind: 'none', isWrong: false };
      if (isEmpty) remarks.push({ line: `${file}: it is empty`, isLoss: false });
      return { ...make(input, work, tell), remarks, kind: isEmpty ? 'empty' : 'letter' };
    } catch (error) {
      return lost(`${file}: ${whatFailed(error)}`, remarks);
    }
  };
}

function workspaceFor({ flags }: Work, tell: (remark: Remark) => void): WorkspaceFor {
  const catalogues = nearestCatalogues(tell);
  const ignoreLists = nearestIgnoreLists(tell);
  const builtIn = flags.has('no-workspace-catalogue');
  const everything = flags.has('no-ignore');
  return {
    catalogue: (folder) => (builtIn ? builtInCatalogue() : catalogues(folder)),
    ignored: (folder) => (everything ? NO_CHOICES.ignored : ignoreLists(folder)),
  };
}

const MARKS = marksOfForm();

/** Other files in a folder are skipped: those that the editor takes for none either. */
function isLetter({ file, text }: Input): boolean {
  return hasOurExtension(file) || isDetermination(text, MARKS);
}

/** An error of ours has no code of the system; of it only the class is reported, since its words might quote the text. */
function whatFailed(error: unknown): string {
  if (error instanceof NotText || codeOf(error) !== undefined) return reason(error);
  return `the program failed on it (${error instanceof Error ? error.name : typeof error})`;
}
