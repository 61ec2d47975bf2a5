import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { headerDays } from '../../reading/header-days.ts';
import { narrativeDates } from '../../reading/narrative.ts';
import { findDates } from '../../text/dates.ts';
import { type IsoDate, isDay } from '../../text/days.ts';
import { type Placed, placedRange } from '../../text/placed.ts';
import { overlap, type Range, touches } from '../../text/range.ts';
import { isQuoted } from './doubts.ts';
import type { Doubt, Fact, Renamed } from './fact.ts';
import { flowAround } from './places.ts';
import { dayLike, monthLike } from './written-forms.ts';

/** Where a letter states a day, with what is in doubt about its being that of the injury. */
interface DayPlace {
  readonly range: Range;
  readonly date: IsoDate;
  readonly doubt: Doubt | null;
}

/**
 * The date of injury at an offset into a letter, in its header or where summary or rationale state it, or have the day that is stated so
 * elsewhere; null where none is.
 */
export function injuryFact(letter: Letter, offset: number): Fact | null {
  const days = statedDays(letter);
  const told = [...new Set(days.map(({ date }) => date))].flatMap((date) => otherDays(letter, date));
  const home = [...days, ...told].find(({ range }) => touches(range, offset));
  if (!home) return null;
  const { source } = letter;
  return {
    kind: 'date of injury',
    range: home.range,
    words: wordsAt(source, home.range),
    rename: (words) => {
      const date = dayIn(words);
      if (date === null) return 'no-day';
      const stated = days.filter((place) => place.date === home.date);
      const others = otherDays(letter, home.date).filter(
        ({ range }) => !stated.some((place) => overlap(place.range, range)),
      );
      const renamed = [...stated, ...others].map(
        ({ range, doubt }): Renamed => ({
          range,
          text: dayLike(wordsAt(source, range), date),
          doubt: range.start === home.range.start ? null : doubt,
        }),
      );
      return [...renamed, ...monthsOf(letter, home.date, date)];
    },
  };
}

function wordsAt(source: string, { start, end }: Range): string {
  return source.slice(start, end).replace(/\s+/g, ' ');
}

/** The day that words are, and nothing else; null where they are none. */
function dayIn(words: string): IsoDate | null {
  if (isDay(words)) return words;
  const [found] = findDates(words);
  return found && found.range.start === 0 && found.range.end === words.length ? found.date : null;
}

/** The days stated as that of the injury. */
function statedDays(letter: Letter): DayPlace[] {
  const inHeader = headerDays(letter.determination).filter(({ key }) => key === 'dateOfInjury');
  return [
    ...inHeader.map(({ range, date }) => ({ range, date, doubt: null })),
    ...letter.parts.flatMap(({ start, part }) =>
      part.patient.injuries.map(({ value, range }) => ({
        range: placedRange(range, start),
        date: value,
        doubt: isQuotedAt(part, range) ? ('quoted' as const) : null,
      })),
    ),
  ];
}

function isQuotedAt(part: LetterPart, place: Range): boolean {
  const flow = flowAround(part, place);
  return flow !== null && isQuoted(flow, flow.flowRange(place));
}

/** Where summary and rationales have the same day and do not say for certain what happened on it. */
function otherDays(letter: Letter, date: IsoDate): DayPlace[] {
  return letter.parts.flatMap(({ start, part }) =>
    narrativeDates(part.determination).flatMap(({ flow, dates }) =>
      dates
        .filter((found) => found.date === date)
        .map(({ range }) => ({
          range: placedRange(flow.sourceRange(range.start, range.end), start),
          date,
          doubt: 'same-day' as const,
        })),
    ),
  );
}

/** `in March 2014`, where the letter states the month or year alone. */
function monthsOf(letter: Letter, before: IsoDate, after: IsoDate): Renamed[] {
  return letter.parts.flatMap(({ start, part }: Placed<LetterPart>) =>
    part.injuryMonths.flatMap(({ value, range }): Renamed[] => {
      if (!before.startsWith(value) || after.startsWith(value)) return [];
      const place = placedRange(range, start);
      const words = letter.source.slice(place.start, place.end);
      const text = words
        .replace(/\d{4}/, after.slice(0, 4))
        .replace(/[a-z]+/i, (month) => monthLike(month, Number(after.slice(5, 7))));
      return [{ range: place, text, doubt: null }];
    }),
  );
}
