import { redact } from '../features/sending/redaction.ts';
import { LineIndex } from '../text/line-index.ts';
import { type Arguments, Misuse } from './arguments.ts';
import { CATALOGUE_HELP, type LetterCommand } from './command.ts';
import { isFolder } from './letters/listing.ts';
import { LINES } from './printing.ts';

const help = `Usage: imr redact [--no-workspace-catalogue] FILE

Prints a copy of a determination in which a bracketed word, such as [name redacted], is in the place of each name,
number, date of birth and address that the privacy rules find, and of the same words wherever else the letter has them.
Findings that are ignored elsewhere are replaced, too. The file stays as it is.

  FILE            a determination; - reads the standard input
  --format text   the only format
${CATALOGUE_HELP}

Exit code: 0 when the privacy rules find nothing in the copy; 2 when they still do (the lines are named), when the
command line was not understood, or when the file could not be read or was empty; 141 when the reader of the output
stopped early.
`;

/** `imr redact`. */
export const redactCommand: LetterCommand = {
  name: 'redact',
  summary: 'print a copy without identifying information',
  help,
  formats: ['text'],
  flags: ['no-workspace-catalogue'],
  refuse: refuseSeveral,
  form: () => LINES,
  make({ analysis, reread }, _work, tell) {
    const { text, left } = redact(analysis.letter, (copy) => reread(copy).analysis.letter);
    const lines = new LineIndex(text);
    for (const { kind, places } of left)
      for (const { start } of places)
        tell(`line ${lines.positionAt(start).line + 1}: ${kind} is left in the copy`);
    return { text, isWrong: false };
  },
};

/** Copies of several letters would run into one another. */
function refuseSeveral({ inputs }: Arguments): void {
  const [input = '-', ...others] = inputs;
  if (others.length > 0) throw new Misuse('one file can be redacted at a time');
  if (isFolder(input)) throw new Misuse('a folder cannot be redacted; name a file');
}
