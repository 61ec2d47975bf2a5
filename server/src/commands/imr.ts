import { checkCommand } from './check.ts';
import { type Command, type ExitCode, Misuse, type Streams } from './command.ts';
import { extractCommand } from './extract.ts';
import { rulesCommand } from './rules.ts';

const COMMANDS: readonly Command[] = [checkCommand, extractCommand, rulesCommand];

const help = `Usage: imr COMMAND ...

Reads final determinations of California workers' compensation Independent Medical Review.

${COMMANDS.map(({ name, summary }) => `  imr ${name.padEnd(10)} ${summary}`).join('\n')}

  imr COMMAND --help    how a command is used
  imr --version         the version
  imr --help            this
`;

/** The whole command line: `args` are the words behind `imr`. Never throws for what users type. */
export async function imr(args: readonly string[], version: string, streams: Streams): Promise<ExitCode> {
  const [first, ...rest] = args;
  if (first === '--version') {
    streams.out(`${version}\n`);
    return 0;
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    const asked = COMMANDS.find(({ name }) => name === rest[0]);
    streams.out((asked ?? { help }).help);
    return 0;
  }
  const command = COMMANDS.find(({ name }) => name === first);
  try {
    if (first === undefined) throw new Misuse('no command is named');
    if (!command) throw new Misuse(`the command “${first}” is not known`);
    return await command.run(rest, streams, version);
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    streams.complain(error.message);
    streams.complain(`“imr${command ? ` ${command.name}` : ''} --help” says how it is used`);
    return 2;
  }
}
