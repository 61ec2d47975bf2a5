import { newLetter } from '../features/drafting/new-letter.ts';
import { requestIn } from '../features/drafting/pasted-requests.ts';
import { asText } from '../features/drafting/pieces.ts';
import { type IsoDate, isDay, isoDate } from '../text/days.ts';
import { Misuse, readOptions } from './arguments.ts';
import type { PlainCommand } from './command.ts';

const help = `Usage: imr new [--item REQUEST]... [--date YYYY-MM-DD] [--license STATE]... [--specialty NAME]...

Prints a new determination: the whole form with its fixed text, and one disputed item for each request. What the
reviewer owes is left as a placeholder, such as [insert case number].

  --item REQUEST    a request in dispute; without one the letter has one item whose request is left open
  --date YYYY-MM-DD the day of the decision; it chooses the form of that time   (the default: today)
  --license STATE   a state in which the reviewer is licensed
  --specialty NAME  a certification or specialty of the reviewer
  -h, --help        show this help

Exit code: 0, or 2 when the command line was not understood.
`;

/** `imr new`. */
export const newCommand: PlainCommand = {
  name: 'new',
  summary: 'print a new determination to fill in',
  help,
  run(args, { out }) {
    const { help: isHelp, valuesOf } = readOptions(args, ['item', 'date', 'license', 'specialty']);
    if (isHelp) {
      out(help);
      return 0;
    }
    const named = (option: string, what: string) =>
      valuesOf(option).map((value) => onOneLine(value, `--${option} needs ${what}`));
    const letter = newLetter({
      requests: named('item', 'a request').map((words) => requestIn(words) || words),
      date: dayOf(valuesOf('date')),
      licenses: named('license', 'a state'),
      specialties: named('specialty', 'a name'),
    });
    out(asText(letter));
    return 0;
  },
};

function onOneLine(value: string, complaint: string): string {
  const words = value.replace(/\s+/g, ' ').trim();
  if (words === '') throw new Misuse(complaint);
  return words;
}

function dayOf([typed, ...others]: readonly string[]): IsoDate {
  if (typed === undefined) return today();
  if (others.length > 0) throw new Misuse('--date can be given only once');
  if (!/^\d{4}-\d\d-\d\d$/.test(typed))
    throw new Misuse(`“${typed}” is not a date; write year, month and day, such as 2017-01-03`);
  if (!isDay(typed)) throw new Misuse(`${typed} is not a day of the calendar`);
  return typed;
}

function today(): IsoDate {
  const now = new Date();
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
