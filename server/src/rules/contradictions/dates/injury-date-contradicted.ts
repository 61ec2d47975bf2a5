import type { Letter } from '../../../letter/letter.ts';
import { readInjuryBounds } from '../../../reading/patient/injury-bounds.ts';
import type { Period } from '../../../reading/patient/injury-months.ts';
import { findDates } from '../../../text/dates.ts';
import { type IsoDate, isDay, printedDay } from '../../../text/days.ts';
import { placedIn, placedRange } from '../../../text/placed.ts';
import { overlap, type Range } from '../../../text/range.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';
import { shown } from '../../wording.ts';
import { statedOfPatient } from '../patient/stated-facts.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The date of injury in the summary or a rationale is not that of the header or of the rest of the letter. It is marked, and ' +
    'the other date is linked. Where only the month or year is stated, or an account of the accident states it (`she fell on`, ' +
    '`the accident of`), or a year that the injury is before or after, it is information. So is what a request states.',
  why: WHY_FACT,
  law: ['appeal-grounds'],
  notes:
    'A cumulative trauma from one date to another, and a sentence that gives several dates, are not judged.',
  wrong: { header: true, summary: 'The injured worker sustained an industrial injury on 10/31/2015.' },
  right: { summary: 'The injured worker sustained an industrial injury on 10/13/2015.' },
};

/** Another day of injury in the summary or a rationale than in the header or the rest of the letter. */
export const injuryDateContradicted: Rule = {
  code: 'injury-date-contradicted',
  title: 'Inconsistent date of injury',
  category: 'contradiction',
  severity: 'warning',
  scope: 'letter',
  check: (letter) => {
    const found = [...otherDays(letter), ...otherMonths(letter)];
    return [...found, ...otherTimes(letter, found), ...otherBounds(letter)];
  },
};

function otherDays(letter: Letter): Observation[] {
  const { injuries } = statedOfPatient(letter);
  const header = headerInjury(letter);
  const usual = header?.dates ?? injuries.slice(0, 1).map(({ value }) => value);
  const sound = header?.range ?? injuries[0]?.range;
  if (!sound) return [];
  const days = inWords(usual);
  return injuries
    .filter(({ value }) => !isAmong(value, usual))
    .map(({ value, range }) => ({
      message: `Date of injury is ${printedDay(value)} here but ${days} elsewhere.`,
      range,
      related: [{ range: sound, message: `Date of injury is ${days} here.` }],
    }));
}

/** A month or year of injury in which the day of the header is not, in a letter that states no day besides that. */
function otherMonths(letter: Letter): Observation[] {
  const header = headerInjury(letter);
  if (!header || statedOfPatient(letter).injuries.length > 0) return [];
  const days = inWords(header.dates);
  return placedIn(letter.parts, (part) => part.injuryMonths)
    .filter(({ value }) => !header.dates.some((date) => date.startsWith(value)))
    .map(({ range }) => ({
      message: `Date of injury is ${days} in the header but in another month or year here.`,
      range,
      severity: 'information',
      related: [{ range: header.range, message: `Date of injury is ${days} here.` }],
    }));
}

/** The time of a story of the accident that is not that of the header, or without a header not that of the rest of the letter. */
function otherTimes(letter: Letter, found: readonly Observation[]): Observation[] {
  const told = placedIn(letter.parts, (part) => part.accidentTimes);
  const header = headerInjury(letter);
  const [stated] = [
    ...statedOfPatient(letter).injuries,
    ...told.flatMap(({ value: { periods }, range }) => {
      const [day = ''] = periods;
      return isDay(day) ? { value: day, range } : [];
    }),
  ];
  const usual = header ?? (stated && { dates: [stated.value], range: stated.range });
  if (!usual) return [];
  const days = inWords(usual.dates);
  const isSame = (period: Period) =>
    usual.dates.some((date) => date.startsWith(period)) ||
    (usual.dates.length > 1 && isWithin(period, usual.dates));
  return told
    .filter(
      ({ value: { periods, isEvent }, range }) =>
        !periods.some(isSame) &&
        !(isEvent && periods.every((period) => period > (usual.dates.at(-1) as string))) &&
        !found.some((other) => overlap(other.range, range)),
    )
    .map(({ range }) => ({
      message: `Date of injury is ${shown(letter.source.slice(range.start, range.end))} here but ${days} elsewhere.`,
      range,
      severity: 'information',
      related: [{ range: usual.range, message: `Date of injury is ${days} here.` }],
    }));
}

/** `This injury predates 2013`, where the header has a later day. */
function otherBounds(letter: Letter): Observation[] {
  const header = headerInjury(letter);
  const [first, last] = [header?.dates[0], header?.dates.at(-1)];
  if (!header || !first || !last) return [];
  return placedIn(letter.parts, readInjuryBounds)
    .filter(({ value: { isBefore, period } }) =>
      isBefore ? first.slice(0, period.length) >= period : last.slice(0, period.length) < period,
    )
    .map(({ range }) => ({
      message: `Date of injury is ${inWords(header.dates)} in the header, which does not agree with ${shown(letter.source.slice(range.start, range.end))}.`,
      range,
      severity: 'information',
      related: [{ range: header.range, message: `Date of injury is ${inWords(header.dates)} here.` }],
    }));
}

/** Whether a period may be between the first and last of some ascending days. */
function isWithin(period: Period, days: readonly IsoDate[]): boolean {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return period >= first.slice(0, period.length) && period <= last.slice(0, period.length);
}

function inWords(days: readonly IsoDate[]): string {
  return days.map(printedDay).join(' and ');
}

/** Whether a day is one of some ascending days, or of several between the first and last: a cumulative trauma. */
function isAmong(day: IsoDate, days: readonly IsoDate[]): boolean {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return days.includes(day) || (days.length > 1 && day > first && day < last);
}

/** The days of injury in the header, ascending; null where it states none for certain. */
function headerInjury({ determination }: Letter): { dates: readonly IsoDate[]; range: Range } | null {
  const placed = determination.parts.find(({ part }) => part.header);
  const value = placed?.part.header?.fields.find(({ key }) => key === 'dateOfInjury')?.value;
  if (!placed || !value) return null;
  const dates = findDates(placed.part.source.slice(value.start, value.end)).map(({ date }) => date);
  return dates.length > 0 ? { dates: dates.sort(), range: placedRange(value, placed.start) } : null;
}
