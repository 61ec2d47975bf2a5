import { extname } from 'node:path';
import { builtInCatalogue } from '../catalogue/built-in.ts';
import { NO_CHOICES } from '../choices/choices.ts';
import { exportLetter } from '../features/exporting/export-letter.ts';
import { EXPORT_FORMATS, type ExportFormat, FileTrouble } from '../features/exporting/letter-files.ts';
import { countToFillIn } from '../features/sending/to-fill-in.ts';
import { stillToFillIn } from '../features/sending/to-fill-in-words.ts';
import { FormatsProcess } from '../node/formats-process.ts';
import { inList } from '../text/in-words.ts';
import { Misuse, parse } from './arguments.ts';
import type { ExitCode, PlainCommand, Surroundings } from './command.ts';
import { NotText } from './letters/decode.ts';
import { readInput } from './letters/inputs.ts';
import { codeOf, reason } from './letters/reason.ts';
import { isSameFile, writeChecked } from './new-file.ts';

const help = `Usage: imr export [--format docx|pdf|html] --out FILE LETTER

Writes a determination as the printed form: headings, the header table, and page numbers; the PDF is tagged for screen
readers and carries its font. What was written is read back and compared with the letter word for word; a file that
differs is not left there.

  LETTER          a determination as text, .docx or .pdf; - reads the standard input
  --out FILE      the file to write; one that is there is replaced
  --format docx   a Word document
  --format pdf    a PDF; characters that its font lacks are reported, and nothing is written
  --format html   a page that a browser shows and prints, without scripts
                  without --format the name of the file decides
  -h, --help      show this help

Exit code: 0 when the file was written and holds the words of the letter; 2 when it was not, which is reported.
`;

/** `imr export`. */
export const exportCommand: PlainCommand = {
  name: 'export',
  summary: 'write a determination as DOCX, PDF or HTML',
  help,
  run: async (args, surroundings) => {
    const asked = readExport(args);
    if (asked !== null) return written(asked, surroundings);
    surroundings.out(help);
    return 0;
  },
};

interface Export {
  readonly letter: string;
  readonly out: string;
  readonly format: ExportFormat;
}

/** What was typed after the command's name; null where help is asked for. */
function readExport(args: readonly string[]): Export | null {
  const { values, positionals } = parse(args, { format: { type: 'string' }, out: { type: 'string' } });
  if (values.get('help') === true) return null;
  const [out, typed] = ['out', 'format'].map((name) => values.get(name) as string | undefined);
  const [letter, ...others] = positionals;
  if (letter === undefined) throw new Misuse('no letter is named; use - to read standard input');
  if (others.length > 0) throw new Misuse('only one letter can be exported at a time');
  if (out === undefined) throw new Misuse('--out is missing: the file to write');
  const named = EXPORT_FORMATS.find((format) => extname(out).toLowerCase() === `.${format}`);
  const asked = typed ?? named;
  const format = EXPORT_FORMATS.find((one) => one === asked);
  const choice = inList(EXPORT_FORMATS, 'or');
  if (asked === undefined)
    throw new Misuse(`the name of the file does not show the format; use --format ${choice}`);
  if (format === undefined) throw new Misuse(`unknown format “${asked}”; use ${choice}`);
  if (named && named !== format)
    throw new Misuse(`the name of the file says ${named}, and --format says ${format}`);
  return { letter, out, format };
}

const WORKSPACE = { catalogue: builtInCatalogue, ignored: () => NO_CHOICES.ignored };

async function written(
  { letter, out, format }: Export,
  { program, ...say }: Surroundings,
): Promise<ExitCode> {
  const lose = (about: string, why: string): ExitCode => {
    say.complain(`${about}: ${why}`);
    return 2;
  };
  if (isSameFile(letter, out)) return lose(out, 'it is the letter itself, and was not replaced');
  const files = new FormatsProcess(program);
  try {
    const { analysis } = await readInput(letter, WORKSPACE, () => {}, files);
    const { bytes, words } = await exportLetter(analysis.letter, format, files);
    const isWritten = attempt(out, bytes);
    if (isWritten !== true) return lose(out, isWritten);
    const unfinished = stillToFillIn(countToFillIn(analysis.letter, analysis.findings));
    say.out(
      `${out}: written; its ${words} words are those of the letter${unfinished ? `; ${unfinished}` : ''}\n`,
    );
    return 0;
  } catch (error) {
    if (error instanceof FileTrouble) return lose(letter, `not exported: ${error.message}`);
    if (error instanceof NotText || codeOf(error) !== undefined) return lose(letter, reason(error));
    throw error;
  }
}

/** Writes the file; otherwise why it was not. */
function attempt(out: string, bytes: Uint8Array): true | string {
  try {
    return writeChecked(out, bytes) || 'not written: other bytes were read back from the disk';
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? 'there is no such folder' : `not written: ${reason(error)}`;
  }
}
