/** A unit in which letters count time. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/** How many days each has, a month and a year on the average of the calendar. */
export const UNIT_DAYS: Readonly<Record<TimeUnit, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };
