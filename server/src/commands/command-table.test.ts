import { expect, test } from 'vitest';
import { COMMANDS, commandNamed, readsLetters } from './command-table.ts';

test('every command has a name of its own, and its help says how it is used', () => {
  for (const command of COMMANDS) {
    expect(commandNamed(command.name)).toBe(command);
    expect(command.help).toMatch(new RegExp(`^Usage: imr ${command.name} `));
    expect(command.help).toContain('Exit code: ');
  }
  expect(commandNamed('unheard-of')).toBeUndefined();
  expect(commandNamed(undefined)).toBeUndefined();
});

test('the help of a command over letters names all that it understands', () => {
  const commands = COMMANDS.filter(readsLetters);
  expect(commands.length).toBeGreaterThan(1);
  for (const { help, formats, flags } of commands) {
    for (const format of formats) expect(help).toContain(`--format ${format}`);
    for (const flag of flags) expect(help).toContain(`--${flag}`);
  }
});
