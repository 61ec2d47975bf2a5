import { describe, expect, test } from 'vitest';
import { BuiltCli } from './built-cli.ts';

const cli = new BuiltCli();
const imr = (...args: string[]) => cli.run(args);

describe('imr new', () => {
  test('prints a letter with what is known in it', () => {
    const { status, stdout, stderr } = imr(
      ...['new', '--item', '1. Hand brace ($45)', '--item=- Baclofen 10mg #60', '--date', '2017-01-03'],
      ...['--license', 'Oregon', '--license', 'Texas', '--specialty', 'Hand Surgery'],
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Case Number: \[insert case number\]\n/);
    for (const line of [
      'Decision Date: 01/03/2017',
      'State(s) of Licensure: Oregon, Texas',
      'Certification(s)/Specialty: Hand Surgery',
      'Hand brace ($45): [insert decision]',
      'Baclofen 10mg #60: [insert decision]',
    ])
      expect(stdout.split('\n')).toContain(line);
  });

  test('the date chooses the form', () => {
    const old = imr('new', '--date', '2014-06-02', '--specialty', 'Pain', '--specialty', 'Hands').stdout;
    expect(old).toMatch(/^HOW THE IMR FINAL/);
    expect(old).toContain(
      'is Board Certified in Pain, has a subspecialty in Hands, and is licensed to practice in [',
    );
    expect(old).toContain('disputed items/services. He');
    expect(imr('new', '--date', '2015-06-02').stdout).toContain('[insert request]:  [insert decision]\n');
    const today = new Date();
    expect(imr('new').stdout).toContain(`/${today.getFullYear()}\n`);
  });

  test('of the letter the check says only that it is unfinished', () => {
    const { stdout } = imr('new', '--item', 'Baclofen 10mg #60');
    const checked = cli.run(['check', '-'], stdout);
    expect(checked.status).toBe(1);
    expect(checked.stdout).toMatch(/^-:1:14 warning 13 places are not filled in\. .*\n$/);
  });

  test.each([
    [['--date', '1/3/17'], '“1/3/17” is not a date; write year, month and day, such as 2017-01-03'],
    [['--date', '2017-02-29'], '2017-02-29 is not a day of the calendar'],
    [['--date', '2017-01-03', '--date', '2017-01-04'], '--date can be given only once'],
    [['--item'], '--item needs a value'],
    [['--item', '-x'], '--item needs a value; write --item=VALUE if it begins with a dash'],
    [['--item', ' '], '--item needs a request'],
    [['--items', 'Norco'], 'unknown option --items'],
    [['Norco'], 'some words belong to no option; use --item, --date, --license, --specialty'],
  ])('%j is refused in plain words', (args, words) => {
    const { status, stdout, stderr } = imr('new', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`imr: ${words}\nimr: see “imr new --help”\n`);
  });
});
