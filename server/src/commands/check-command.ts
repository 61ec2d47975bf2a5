import { safeMends } from '../features/actions/mend.ts';
import { applyEdits } from '../text/text-edits.ts';
import { type Arguments, Misuse } from './arguments.ts';
import { CATALOGUE_HELP, INPUTS_HELP, type LetterCommand } from './command.ts';
import { sarifForm, sarifResults } from './findings-sarif.ts';
import { asGithub, asJson, asText } from './findings-text.ts';
import type { Input } from './letters/inputs.ts';
import type { Made, Work } from './letters/outcome.ts';
import { writeBack } from './letters/write-back.ts';
import { asElements, type Form, LINES, listForm, RESULTS_DEPTH } from './printing.ts';

const help = `Usage: imr check [--format text|json|sarif|github] [--fix] [--no-ignore] [--no-workspace-catalogue]
                 FILE|FOLDER...

Checks determinations and prints the findings in the order of the text.

${INPUTS_HELP}
  --fix           first fix in files of text what can be fixed without changing the meaning (spacing, the case of
                  labels), and check the result; with -, print the fixed text instead
  --format text   one line per finding: file:line:column severity message (code)      (the default)
  --format json   an array of {file, findings: [{code, category, severity, message, range}]}; a range is
                  [start, end] in UTF-16 units from the beginning of the text, the end not included
  --format sarif  a SARIF 2.1.0 log, for tools that collect findings; it holds no words of the determinations
  --format github workflow commands, which GitHub Actions shows beside the lines; no words of the determinations
  --no-ignore     also report what an .imr/ignore.json says to ignore; it applies to its folder and those below
${CATALOGUE_HELP}

Exit code: 0 when no file has an error or a warning; 1 when one has; 2 when the command line was not understood,
something could not be read or written (it is named, and the rest is checked), or all files were empty; 141 when the
reader of the output stopped early.
`;

/** `imr check`. */
export const checkCommand: LetterCommand = {
  name: 'check',
  summary: 'check determinations',
  help,
  formats: ['text', 'json', 'sarif', 'github'],
  flags: ['fix', 'no-ignore', 'no-workspace-catalogue'],
  refuse: refuseMixedFilter,
  isFilter: ({ flags }) => flags.has('fix'),
  form: formOf,
  make: checkLetter,
};

/** With `--fix` and `-` the output is the fixed text, and nothing else. */
function refuseMixedFilter({ flags, inputs, format }: Arguments): void {
  if (!flags.has('fix') || !inputs.includes('-')) return;
  if (inputs.length > 1)
    throw new Misuse('with --fix, - prints the fixed text, so no other file can be named');
  if (format !== 'text') throw new Misuse('with --fix, - prints the fixed text, so it has no other format');
}

function formOf(format: string, version: string): Form {
  if (format === 'json') return listForm('', '', 1);
  return format === 'sarif' ? sarifForm(version) : LINES;
}

/** What `imr check` makes of one letter: fixes it if asked to, and prints what is wrong with it. */
function checkLetter(found: Input, { format, flags }: Work, tell: (line: string) => void): Made {
  const isFixed = flags.has('fix') && found.format === null;
  if (flags.has('fix') && !isFixed) tell('it was not fixed: only files of text are');
  const input = isFixed ? fixed(found) : found;
  const isFilter = isFixed && found.file === '-';
  if (input !== found && !isFilter) writeBack(input.file, input.encode(input.text), tell);
  const { findings } = input;
  const isWrong = findings.some(({ severity }) => severity === 'error' || severity === 'warning');
  return { text: isFilter ? input.text : printed(input, format), isWrong };
}

function printed(input: Input, format: string): string {
  if (format === 'json') return asElements([{ file: input.file, findings: input.findings.map(asJson) }], 1);
  if (format === 'sarif') return asElements(sarifResults(input), RESULTS_DEPTH);
  return format === 'github' ? asGithub(input) : asText(input);
}

/** The input as it is once its safe fixes are applied; itself when there are none. */
function fixed(input: Input): Input {
  const edits = safeMends(input.text, (text) => (text === input.text ? input : input.reread(text)).findings);
  return edits.length === 0 ? input : input.reread(applyEdits(input.text, edits));
}
