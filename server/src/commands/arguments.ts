import { parseArgs } from 'node:util';
import { Misuse } from './command.ts';

/** What was typed behind a command's name. */
export interface Arguments<Format extends string> {
  readonly format: Format;
  readonly help: boolean;
  /** Whether catalogues that stand beside or above the files count. */
  readonly workspaceCatalogue: boolean;
  /** Files and folders, in order; `-` stands for the standard input. */
  readonly inputs: readonly string[];
}

/**
 * Reads `[--format FORMAT] [--no-workspace-catalogue] [--help] INPUT...`; the first of the formats is meant where none is named. Throws
 * `Misuse` for unknown options and formats, and when no input is named, unless help is asked for.
 */
export function readArguments<Format extends string>(
  args: readonly string[],
  formats: readonly [Format, ...Format[]],
): Arguments<Format> {
  const { values, positionals } = parse(args);
  const format = formats.find((known) => known === (values.format ?? formats[0]));
  if (format === undefined) {
    throw new Misuse(`the format “${values.format}” is not known; use ${formats.join(' or ')}`);
  }
  const help = values.help ?? false;
  if (!help && positionals.length === 0)
    throw new Misuse('no file is named; use - to read the standard input');
  if (positionals.filter((input) => input === '-').length > 1) throw new Misuse('- can be named only once');
  const workspaceCatalogue = !(values['no-workspace-catalogue'] ?? false);
  return { format, help, workspaceCatalogue, inputs: positionals };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        'no-workspace-catalogue': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Misuse(plainWords(error as NodeJS.ErrnoException));
  }
}

/** Node's messages on arguments are made for programmers. */
function plainWords({ code, message }: NodeJS.ErrnoException): string {
  const quoted = /'(-[^']*)'/.exec(message)?.[1] ?? 'that was typed';
  const option = /--[\w-]+/.exec(quoted)?.[0] ?? quoted;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `the option ${option} is not known`;
  if (option === '--format') return 'after --format the name of a format is missing';
  return `the option ${option} takes no value`;
}
