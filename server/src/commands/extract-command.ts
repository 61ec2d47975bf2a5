import { extract } from '../features/extract.ts';
import { CATALOGUE_HELP, INPUTS_HELP, type LetterCommand } from './command.ts';
import { asElements, listForm } from './printing.ts';

const help = `Usage: imr extract [--format json] [--no-workspace-catalogue] FILE|FOLDER...

Prints what determinations say as data: an array with one record per file, in the order named. A record holds the header
(dates as year-month-day; null where the text does not say a value for certain), the reviewer's credentials, the
sections, and of each disputed item the request, the decision, both guidelines and the rationale with the citations
in them. A range is [start, end] in UTF-16 units from the beginning of the text, the end not included.

${INPUTS_HELP}
  --format json   the only format
${CATALOGUE_HELP}

Exit code: 0 when all was read; 2 when the command line was not understood, something could not be read (it is named,
and the records of the rest are printed), or all files were empty; 141 when the reader of the output stopped early.
`;

/** `imr extract`. */
export const extractCommand: LetterCommand = {
  name: 'extract',
  summary: 'print what determinations say, as data',
  help,
  formats: ['json'],
  flags: ['no-workspace-catalogue'],
  form: () => listForm('', '', 1),
  make: ({ file, analysis }) => ({ text: asElements([extract(file, analysis.letter)], 1), isWrong: false }),
};
