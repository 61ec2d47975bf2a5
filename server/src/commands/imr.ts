import { Misuse } from './arguments.ts';
import type { ExitCode, Surroundings } from './command.ts';
import { COMMANDS, commandNamed, readsLetters } from './command-table.ts';
import { overLetters } from './letters/over-letters.ts';

const help = `Usage: imr COMMAND ...

Reads final determinations of California workers' compensation Independent Medical Review.

${COMMANDS.map(({ name, summary }) => `  imr ${name.padEnd(10)} ${summary}`).join('\n')}

  imr COMMAND --help    help on a command
  imr --version         the version
  imr --help            this help
`;

/** The whole command line: `args` are the words after `imr`. Never throws for what users type. */
export async function imr(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { version, out, complain } = surroundings;
  const [first, ...rest] = args;
  if (first === '--version') {
    out(`${version}\n`);
    return 0;
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    out((commandNamed(rest[0]) ?? { help }).help);
    return 0;
  }
  const command = commandNamed(first);
  try {
    if (first === undefined) throw new Misuse('no command is named');
    if (!command) throw new Misuse(`unknown command “${first}”`);
    if (readsLetters(command)) return await overLetters(command, rest, surroundings);
    return await command.run(rest, surroundings);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    complain(error.message);
    complain(`see “imr${command ? ` ${command.name}` : ''} --help”`);
    return 2;
  }
}
