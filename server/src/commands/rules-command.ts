import { rules } from '../rules/registry.ts';
import { readArguments } from './arguments.ts';
import type { PlainCommand } from './command.ts';

const help = `Usage: imr rules [--format text|json]

Lists the rules that determinations are checked by.

  --format text   one line per rule: code, severity, category and title   (the default)
  --format json   an array of {code, severity, category, title}
  -h, --help      show this help

Exit code: 0, or 2 when the command line was not understood.
`;

/** `imr rules`. */
export const rulesCommand: PlainCommand = {
  name: 'rules',
  summary: 'list the rules that determinations are checked by',
  help,
  run(args, { out }) {
    const asked = readArguments(args, ['text', 'json'], [], false);
    if (asked.help) out(help);
    else if (asked.format === 'json') {
      const listed = rules.map(({ code, severity, category, title }) => ({
        code,
        severity,
        category,
        title,
      }));
      out(`${JSON.stringify(listed, null, 2)}\n`);
    } else {
      const width = Math.max(...rules.map(({ code }) => code.length));
      for (const { code, severity, category, title } of rules) {
        out(`${code.padEnd(width)}  ${severity.padEnd(11)}  ${category.padEnd(13)}  ${title}\n`);
      }
    }
    return 0;
  },
};
