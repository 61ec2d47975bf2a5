import type { Finding } from '../rules/finding.ts';
import { LineIndex } from '../text/line-index.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { commandInputs } from './command-inputs.ts';
import type { Input } from './inputs.ts';

const help = `Usage: imr check [--format text|json] [--no-workspace-catalogue] FILE|FOLDER...

Checks determinations and prints what is wrong with them, in the order of the text.

  FILE            a determination; - reads the standard input
  FOLDER          every determination in it and in the folders below: files that end in .imr, .imr.txt,
                  .determination or .determination.txt, and .txt files that hold a determination
  --format text   a line a finding: file:line:column severity message (code)          (the default)
  --format json   an array of {file, findings: [{code, category, severity, message, range}]}; a range is
                  [start, end] in UTF-16 units from the beginning of the text, the end not included
  --no-workspace-catalogue
                  read by the built-in catalogue alone; else the .imr/catalogue.json in the file's folder, or in the
                  nearest folder above it up to the one with .git, corrects and extends it
  -h, --help      show this

Exit code: 0 when no file has an error or a warning, 1 when one has, 2 when the command line was not understood or
something could not be read (it is named, and all that could be read is checked).
`;

export const checkCommand: Command = {
  name: 'check',
  summary: 'say what is wrong with determinations',
  help,
  async run(args, { out, complain }) {
    const asked = readArguments(args, ['text', 'json']);
    if (asked.help) {
      out(help);
      return 0;
    }
    let somethingWrong = false;
    let unread = false;
    const checked: unknown[] = [];
    const read = commandInputs(asked, complain, () => {
      unread = true;
    });
    for await (const input of read) {
      const { findings } = input.analysis;
      somethingWrong ||= findings.some(({ severity }) => severity === 'error' || severity === 'warning');
      if (asked.format === 'json') checked.push({ file: input.file, findings: findings.map(asJson) });
      else out(asText(input));
    }
    if (asked.format === 'json') out(`${JSON.stringify(checked, null, 2)}\n`);
    if (unread) return 2;
    return somethingWrong ? 1 : 0;
  },
};

function asText({ file, text, analysis: { findings } }: Input): string {
  if (findings.length === 0) return '';
  const lines = new LineIndex(text);
  return findings
    .map(({ severity, message, code, range }) => {
      const { line, character } = lines.positionAt(range.start);
      return `${file}:${line + 1}:${character + 1} ${severity} ${message} (${code})\n`;
    })
    .join('');
}

function asJson({ code, category, severity, message, range }: Finding): unknown {
  return { code, category, severity, message, range: [range.start, range.end] };
}
