import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The command line was not understood; the message says in plain words why, and names what was typed. */
export class Misuse extends Error {}

/** Options without a value. */
export type Flag = 'no-workspace-catalogue' | 'no-ignore' | 'fix' | 'check' | 'write';

/** Options with a value. */
export type Valued = 'wrap';

/** What was typed after a command's name. */
export interface Arguments {
  readonly format: string;
  readonly help: boolean;
  /** The options that were given, without their dashes. */
  readonly flags: ReadonlySet<Flag>;
  /** The values of the options that were given with one, by the option without its dashes. */
  readonly values: ReadonlyMap<Valued, string>;
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
  valued: readonly Valued[] = [],
): Arguments {
  const { values, positionals } = parse(args, {
    format: { type: 'string' },
    ...Object.fromEntries(known.map((flag) => [flag, { type: 'boolean' } as const])),
    ...Object.fromEntries(valued.map((option) => [option, { type: 'string' } as const])),
  });
  const named = values.get('format') ?? formats[0];
  const format = formats.find((format) => format === named);
  if (format === undefined) {
    throw new Misuse(`unknown format “${named}”; use ${formats.join(' or ')}`);
  }
  const help = values.get('help') === true;
  if (!takesInputs && positionals.length > 0) throw new Misuse('this command takes no files');
  if (takesInputs && !help && positionals.length === 0)
    throw new Misuse('no file is named; use - to read standard input');
  if (positionals.filter((input) => input === '-').length > 1) throw new Misuse('- can be named only once');
  const flags = new Set(known.filter((flag) => values.get(flag) === true));
  const given = valued.flatMap((option): [Valued, string][] => {
    const value = values.get(option);
    return typeof value === 'string' ? [[option, value]] : [];
  });
  return { format, help, flags, values: new Map(given), inputs: positionals };
}

/**
 * Reads `[--OPTION VALUE]... [--help]` of a command that takes no files. `valuesOf` gives those of an option, in order. Throws
 * `Misuse` for anything else.
 */
export function readOptions(
  args: readonly string[],
  options: readonly string[],
): { help: boolean; valuesOf(option: string): readonly string[] } {
  const strings = options.map((name) => [name, { type: 'string', multiple: true }] as const);
  const { values, positionals } = parse(args, Object.fromEntries(strings));
  // what was typed may be of a letter
  if (positionals.length > 0)
    throw new Misuse(`some words belong to no option; use --${options.join(', --')}`);
  return {
    help: values.get('help') === true,
    valuesOf: (option) => (values.get(option) as string[] | undefined) ?? [],
  };
}

/** Reads the options and what is no option; a list of pairs. Throws `Misuse`. */
export function parse(args: readonly string[], options: ParseArgsConfig['options']) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    });
    return { values: new Map<string, unknown>(Object.entries(values)), positionals };
  } catch (error) {
    throw new Misuse(plainWords(error as NodeJS.ErrnoException));
  }
}

/** What is wrong with arguments; Node’s messages on them are made for programmers. */
function plainWords({ code, message }: NodeJS.ErrnoException): string {
  const quoted = /'(-[^']*)'/.exec(message)?.[1] ?? 'that was typed';
  const option = /--[\w-]+/.exec(quoted)?.[0] ?? quoted;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `unknown option ${option}`;
  if (option === '--format') return '--format needs the name of a format';
  if (option === '--out') return '--out needs the name of a file';
  if (message.includes('argument missing')) return `${option} needs a value`;
  if (message.includes('ambiguous'))
    return `${option} needs a value; write ${option}=VALUE if it begins with a dash`;
  return `the option ${option} takes no value`;
}
