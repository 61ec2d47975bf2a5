import { writeFileSync } from 'node:fs';
import { safeMends } from '../features/mend.ts';
import { applyEdits } from '../rules/edits.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { type Command, Misuse } from './command.ts';
import { commandInputs } from './command-inputs.ts';
import { sarifLog, sarifResults } from './findings-sarif.ts';
import { asGithub, asJson, asText } from './findings-text.ts';
import type { Input } from './inputs.ts';

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
something could not be read or written (it is named, and all that could be read is checked).
`;

const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
type Format = (typeof FORMATS)[number];

export const checkCommand: Command = {
  name: 'check',
  summary: 'say what is wrong with determinations',
  help,
  async run(args, { out, complain }, version) {
    const asked = readArguments<Format>(args, FORMATS, ['fix', 'no-ignore', 'no-workspace-catalogue']);
    if (asked.help) {
      out(help);
      return 0;
    }
    const filters = isFilter(asked);
    let somethingWrong = false;
    let lost = false;
    const collected: unknown[] = [];
    const read = commandInputs(asked, complain, () => {
      lost = true;
    });
    for await (const found of read) {
      const input = asked.flags.has('fix') ? mended(found) : found;
      if (filters) out(input.text);
      else if (input !== found && !write(input, complain)) lost = true;
      const { findings } = input;
      somethingWrong ||= findings.some(({ severity }) => severity === 'error' || severity === 'warning');
      if (filters) continue;
      if (asked.format === 'json') collected.push({ file: input.file, findings: findings.map(asJson) });
      else if (asked.format === 'sarif') for (const result of sarifResults(input)) collected.push(result);
      else out(asked.format === 'github' ? asGithub(input) : asText(input));
    }
    if (asked.format === 'json' && !filters) out(`${JSON.stringify(collected, null, 2)}\n`);
    if (asked.format === 'sarif') out(`${JSON.stringify(sarifLog(collected, version), null, 2)}\n`);
    if (lost) return 2;
    return somethingWrong ? 1 : 0;
  },
};

/** Whether the command mends what it reads on the standard input: then its output is the text, and nothing else. */
function isFilter({ flags, inputs, format }: Arguments<Format>): boolean {
  if (!flags.has('fix') || !inputs.includes('-')) return false;
  if (inputs.length > 1)
    throw new Misuse('with --fix, - prints the mended text, so no file can be named beside it');
  if (format !== 'text') throw new Misuse('with --fix, - prints the mended text, so it has no other format');
  return true;
}

/** The input as it is once its safe fixes are applied; itself when there are none. */
function mended(input: Input): Input {
  const edits = safeMends(input.text, (text) => (text === input.text ? input : input.reread(text)).findings);
  return edits.length === 0 ? input : input.reread(applyEdits(input.text, edits));
}

function write({ file, text, encode }: Input, complain: (line: string) => void): boolean {
  try {
    writeFileSync(file, encode(text));
    return true;
  } catch (error) {
    complain(
      `${file}: it could not be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
    );
    return false;
  }
}
