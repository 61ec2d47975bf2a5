import { type Arguments, readArguments } from './arguments.ts';
import { type Command, Misuse } from './command.ts';
import { sarifForm } from './findings-sarif.ts';
import { overLetters } from './letters/over-letters.ts';
import { type Form, LINES, listForm } from './printing.ts';

const help = `Usage: imr check [--format text|json|sarif|github] [--fix] [--no-ignore] [--no-workspace-catalogue]
                 FILE|FOLDER...

Checks determinations and prints what is wrong with them, in the order of the text.

  FILE            a determination; - reads the standard input
  FOLDER          every determination in it and in the folders below: files that end in .imr, .imr.txt,
                  .determination or .determination.txt, and .txt files that hold a determination
  --fix           first mend in the files what can be mended without changing the meaning (spacing, the case of labels,
                  the order of page lists), and check what came of it; with -, print the mended text instead
  --format text   a line a finding: file:line:column severity message (code)          (the default)
  --format json   an array of {file, findings: [{code, category, severity, message, range}]}; a range is
                  [start, end] in UTF-16 units from the beginning of the text, the end not included
  --format sarif  a log in the form SARIF 2.1.0, for tools that collect findings
  --format github workflow commands, which GitHub Actions shows beside the lines they are about
  --no-ignore     report also what an .imr/ignore.json tells to pass over; it counts in its folder and those below
  --no-workspace-catalogue
                  read by the built-in catalogue alone; else the .imr/catalogue.json in the file's folder, or in the
                  nearest folder above it up to the one with .git, corrects and extends it
  -h, --help      show this

Exit code: 0 when no file has an error or a warning, 1 when one has, 2 when the command line was not understood or
something could not be read or written (it is named, and all that could be read is checked), or when there was nothing
but empty files; 141 when whoever reads the output stopped early.
`;

const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
type Format = (typeof FORMATS)[number];

export const checkCommand: Command = {
  name: 'check',
  summary: 'say what is wrong with determinations',
  help,
  async run(args, surroundings) {
    const asked = readArguments<Format>(args, FORMATS, ['fix', 'no-ignore', 'no-workspace-catalogue']);
    if (asked.help) {
      surroundings.out(help);
      return 0;
    }
    refuseMixedFilter(asked);
    const { format, flags, inputs } = asked;
    return overLetters(
      { command: 'check', format, flags },
      inputs,
      formOf(format, surroundings.version),
      surroundings,
    );
  },
};

function formOf(format: Format, version: string): Form {
  if (format === 'json') return listForm('', '', 1);
  return format === 'sarif' ? sarifForm(version) : LINES;
}

/** With `--fix` and `-` the output is the mended text, and nothing else. */
function refuseMixedFilter({ flags, inputs, format }: Arguments<Format>): void {
  if (!flags.has('fix') || !inputs.includes('-')) return;
  if (inputs.length > 1)
    throw new Misuse('with --fix, - prints the mended text, so no file can be named beside it');
  if (format !== 'text') throw new Misuse('with --fix, - prints the mended text, so it has no other format');
}
