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
