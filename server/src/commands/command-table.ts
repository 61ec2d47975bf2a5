import { checkCommand } from './check-command.ts';
import type { Command, LetterCommand } from './command.ts';
import { exportCommand } from './export-command.ts';
import { extractCommand } from './extract-command.ts';
import { formatCommand } from './format-command.ts';
import { newCommand } from './new-command.ts';
import { readyCommand } from './ready-command.ts';
import { redactCommand } from './redact-command.ts';
import { rulesCommand } from './rules-command.ts';

/** The commands of `imr`, in the order in which its help lists them. */
export const COMMANDS: readonly Command[] = [
  checkCommand,
  formatCommand,
  readyCommand,
  redactCommand,
  extractCommand,
  newCommand,
  exportCommand,
  rulesCommand,
];

/** The command of that name; undefined where there is none. */
export function commandNamed(name: string | undefined): Command | undefined {
  return COMMANDS.find((command) => command.name === name);
}

/** Whether a command reads letters. */
export function readsLetters(command: Command | undefined): command is LetterCommand {
  return command !== undefined && 'make' in command;
}
