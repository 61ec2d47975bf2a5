import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { overLetters } from './letters/over-letters.ts';
import { listForm } from './printing.ts';

const help = `Usage: imr extract [--format json] [--no-workspace-catalogue] FILE|FOLDER...

Prints what determinations say as data: an array with a record a file, in the order named. A record holds the header
(dates as year-month-day; null where the text does not say a value for certain), the reviewer's credentials, the
sections, and of each disputed item the request, the decision, both guidelines and the rationale with the citations
in them. A range is [start, end] in UTF-16 units from the beginning of the text, the end not included.

  FILE            a determination; - reads the standard input
  FOLDER          every determination in it and in the folders below: files that end in .imr, .imr.txt,
                  .determination or .determination.txt, and .txt files that hold a determination
  --format json   the only format there is
  --no-workspace-catalogue
                  read by the built-in catalogue alone; else the .imr/catalogue.json in the file's folder, or in the
                  nearest folder above it up to the one with .git, corrects and extends it
  -h, --help      show this

Exit code: 0 when all was read, 2 when the command line was not understood or something could not be read (it is
named, and the records of the rest are printed), or when there was nothing but empty files; 141 when whoever reads the
output stopped early.
`;

export const extractCommand: Command = {
  name: 'extract',
  summary: 'print what determinations say, as data',
  help,
  async run(args, surroundings) {
    const { help: isHelp, format, flags, inputs } = readArguments(args, ['json'], ['no-workspace-catalogue']);
    if (isHelp) {
      surroundings.out(help);
      return 0;
    }
    return overLetters({ command: 'extract', format, flags }, inputs, listForm('', '', 1), surroundings);
  },
};
