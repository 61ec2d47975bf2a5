/** `2017-01-03` of a day as reviewers type it, `01/03/2017` or `2017-01-03`; undefined for what is no day of the calendar. */
export function dayTyped(typed: string): string | undefined {
  const words = typed.trim();
  const printed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(words);
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(words);
  const [year, month, day] = (printed ? [printed[3], printed[1], printed[2]] : (iso?.slice(1) ?? [])).map(
    Number,
  );
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThere ? date.toISOString().slice(0, 10) : undefined;
}

/** A day as letters print it, in the time of this computer: `01/03/2017`. */
export function printedDay(day: Date): string {
  const [year, month, date] = partsOf(day);
  return `${month}/${date}/${year}`;
}

/** A day as files have it, in the time of this computer: `2017-01-03`. */
export function isoDay(day: Date): string {
  return partsOf(day).join('-');
}

function partsOf(day: Date): [year: string, month: string, date: string] {
  const two = (value: number) => String(value).padStart(2, '0');
  return [String(day.getFullYear()), two(day.getMonth() + 1), two(day.getDate())];
}
