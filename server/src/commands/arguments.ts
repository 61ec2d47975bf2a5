import { parseArgs } from 'node:util';

/** The command line was not understood; the message says in plain words why, and names what was typed. */
export class Misuse extends Error {}

/** Options without a value. */
export type Flag = 'no-workspace-catalogue' | 'no-ignore' | 'fix';

/** What was typed after a command's name. */
export interface Arguments {
  readonly format: string;
  readonly help: boolean;
  /** The options that were given, without their dashes. */
  readonly flags: ReadonlySet<Flag>;
  /** Files and folders, in order; `-` stands for the standard input. */
  readonly inputs: readonly string[];
}

/**
 * Reads `[--format FORMAT] [FLAG...] [--help] INPUT...`; the first format is the default. Throws `Misuse` for unknown
 * options and formats, and when no input is named, unless help is asked for or the command takes none.
 */
export function readArguments(
  args: readonly string[],
  formats: readonly string[],
  known: readonly Flag[],
  takesInputs = true,
): Arguments {
  const { values, positionals } = parse(args, known);
  const format = formats.find((format) => format === (values.format ?? formats[0]));
  if (format === undefined) {
    throw new Misuse(`the format “${values.format}” is not known; use ${formats.join(' or ')}`);
  }
  const help = values.help ?? false;
  if (!takesInputs && positionals.length > 0) throw new Misuse('this command reads no file');
  if (takesInputs && !help && positionals.length === 0)
    throw new Misuse('no file is named; use - to read the standard input');
  if (positionals.filter((input) => input === '-').length > 1) throw new Misuse('- can be named only once');
  const flags = new Set(known.filter((flag) => (values as Record<string, unknown>)[flag] === true));
  return { format, help, flags, inputs: positionals };
}

function parse(args: readonly string[], flags: readonly Flag[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        ...Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' } as const])),
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
