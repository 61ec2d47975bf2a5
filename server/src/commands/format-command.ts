import { format } from '../features/formatting/format.ts';
import { refusalWords } from '../features/formatting/refusal.ts';
import { DEFAULT_WRAP, readWrap, WRAP_VALUES } from '../features/formatting/wrap-setting.ts';
import { applyEdits } from '../text/text-edits.ts';
import { type Arguments, Misuse } from './arguments.ts';
import { CATALOGUE_HELP, INPUTS_HELP, type LetterCommand } from './command.ts';
import type { Input } from './letters/inputs.ts';
import { isFolder } from './letters/listing.ts';
import type { Made, Work } from './letters/outcome.ts';
import { writeBack } from './letters/write-back.ts';
import { LINES } from './printing.ts';

const help = `Usage: imr format [--wrap WIDTH|paragraph|off] [--no-workspace-catalogue] FILE
       imr format --check|--write [--wrap WIDTH|paragraph|off] [--no-workspace-catalogue] FILE|FOLDER...

Sets a determination as it is printed: joins the blank lines and hard wraps of a PDF, wraps prose, and gives headings,
items, labels and the table of dates lines of their own. Only white space changes, never a word, and what imr extract
prints of a letter stays the same. A part that would be read differently is left. Prints the formatted letter.

${INPUTS_HELP}
  --check         print the names of the letters that formatting would change, and change nothing
  --write         write the formatted letters back, and print the names of those that changed
  --wrap WIDTH    how many characters a line holds, from 40 to 400   (the default: ${DEFAULT_WRAP})
  --wrap paragraph
                  set each paragraph as one line
  --wrap off      leave the lines of prose as they are
  --format text   the only format
${CATALOGUE_HELP}

Exit code: 0 when all was formatted; with --check, 1 when a letter would change; 2 when the command line was not
understood, a text is not recognized as a determination, something could not be read or written (it is named, and the
rest is formatted), or all files were empty; 141 when the reader of the output stopped early.
`;

/** `imr format`. */
export const formatCommand: LetterCommand = {
  name: 'format',
  summary: 'set determinations as they are printed: spaces and lines, never a word',
  help,
  formats: ['text'],
  flags: ['check', 'write', 'no-workspace-catalogue'],
  valued: ['wrap'],
  isFilter: ({ flags }) => !flags.has('check'),
  refuse,
  form: () => LINES,
  make: formatLetter,
};

function refuse({ flags, values, inputs }: Arguments): void {
  const wrap = values.get('wrap');
  if (wrap !== undefined && readWrap(wrap) === null) throw new Misuse(`--wrap can be ${WRAP_VALUES}`);
  const [isCheck, isWrite] = [flags.has('check'), flags.has('write')];
  if (isCheck && isWrite) throw new Misuse('--check and --write cannot be combined');
  if (isWrite && inputs.includes('-')) throw new Misuse('with --write, name files; - cannot be written to');
  if (isCheck || isWrite) return;
  if (inputs.length > 1 || isFolder(inputs[0] ?? '-'))
    throw new Misuse('one letter can be printed at a time; for several use --check or --write');
}

/** What `imr format` makes of one letter: prints it formatted, says that it would change, or writes it. */
function formatLetter(input: Input, { flags, values }: Work, tell: (line: string) => void): Made {
  const { file, text, analysis, encode } = input;
  const prints = !flags.has('check') && !flags.has('write');
  const isEmpty = text.trim() === '';
  const { edits, refusal } = format(analysis.letter, readWrap(values.get('wrap')) ?? DEFAULT_WRAP);
  if (refusal && !isEmpty) tell(`it was not formatted: ${refusalWords(refusal)}`);
  const formatted = applyEdits(text, edits);
  const isChanged = formatted !== text;
  if (prints) return { text: formatted, isWrong: false };
  if (isChanged && flags.has('write') && !writeBack(file, encode(formatted), tell))
    return { text: '', isWrong: false };
  return { text: isChanged ? `${file}\n` : '', isWrong: isChanged && flags.has('check') };
}
