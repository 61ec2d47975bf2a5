import type { Determination, HeaderKey } from '../syntax/tree.ts';
import { dateOpenings, datesAt, findDates } from '../text/dates.ts';
import type { IsoDate } from '../text/days.ts';
import { wordsOfSource } from '../text/word-list.ts';

/**
 * Days on which letters of either form were written: those with `Page(s):` from 2014 on, while the chronic pain
 * guideline of 2009 was in force; those with `Section(s):` from December 2016 on (194 published determinations).
 */
export const DAY_OF_PAGES_FORM: IsoDate = '2015-01-01';
const DAY_OF_SECTIONS_FORM: IsoDate = '2016-12-01';

/** Independent medical review began with the year 2013; what is older in a summary is history, such as the injury. */
const FIRST_DAY_OF_IMR: IsoDate = '2013-01-01';

/** The day a letter is about, and what tells it. `form`: the letter holds no date, its form alone tells the years. */
export interface AsOf {
  readonly date: IsoDate;
  readonly basis: 'utilization-review-denial' | 'decision' | 'summary' | 'form';
  /** The day of the decision where the header tells it; else null. */
  readonly decided: IsoDate | null;
}

/** Whether two letters, or versions of one, are about the same day for the same reason. */
export function isSameAsOf(a: AsOf, b: AsOf): boolean {
  return a.date === b.date && a.basis === b.basis && a.decided === b.decided;
}

/** How a letter prints what it cites of a guideline. */
export type CitationForm = 'pages' | 'sections';

/**
 * The day by which editions count for a letter: that of the utilization review denial in the header, else of the
 * decision, else the latest one in the clinical case summary, else one of the years in which its form was printed.
 * A summary of old dates alone does not make a letter older than its form.
 */
export function asOf(determination: Determination): AsOf {
  const decided = headerDate(determination, 'decisionDate');
  const denial = headerDate(determination, 'utilizationReviewDenialDate');
  if (denial) return { date: denial, basis: 'utilization-review-denial', decided };
  if (decided) return { date: decided, basis: 'decision', decided };
  const printed = printedForm(determination);
  const latest = latestInSummary(determination);
  if (latest && (printed !== 'sections' || latest >= DAY_OF_SECTIONS_FORM))
    return { date: latest, basis: 'summary', decided };
  return { date: printed === 'sections' ? DAY_OF_SECTIONS_FORM : DAY_OF_PAGES_FORM, basis: 'form', decided };
}

const printedForms = new WeakMap<Determination, CitationForm | null>();

/** The form that most guideline fields of the letter print, counted once; null while none prints either. */
export function printedForm(letter: Determination): CitationForm | null {
  let form = printedForms.get(letter);
  if (form === undefined) {
    form = countForms(letter);
    printedForms.set(letter, form);
  }
  return form;
}

function countForms({ parts }: Determination): CitationForm | null {
  let [sections, pages] = [0, 0];
  for (const { alone } of parts) {
    const told = toldInPart(alone);
    sections += told.sections;
    pages += told.pages;
  }
  if (sections + pages === 0) return null;
  return sections >= pages ? 'sections' : 'pages';
}

/** What a part tells of the day the letter is about. */
interface ToldInPart {
  /** How many guideline fields print the label of each form. */
  readonly sections: number;
  readonly pages: number;
  /** The latest day of the summary. */
  readonly latest: IsoDate | null;
}

const toldInParts = new WeakMap<Determination, ToldInPart>();

/** Read once, as long as the part is the same. */
function toldInPart(part: Determination): ToldInPart {
  let told = toldInParts.get(part);
  if (!told) {
    const fields = part.items.flatMap((item) => item.fields.filter(({ kind }) => kind !== 'rationale'));
    const printing = (label: string) => fields.filter(({ flow }) => flow.text.includes(label)).length;
    told = { sections: printing('Section(s)'), pages: printing('Page(s)'), latest: latestDay(part) };
    toldInParts.set(part, told);
  }
  return told;
}

function headerDate({ header, source }: Determination, key: HeaderKey): IsoDate | null {
  const value = header?.fields.find((field) => field.key === key)?.value;
  return value ? (findDates(source.slice(value.start, value.end))[0]?.date ?? null) : null;
}

function latestInSummary({ parts }: Determination): IsoDate | null {
  let latest: IsoDate | null = null;
  for (const { alone } of parts) {
    const date = toldInPart(alone).latest;
    if (date && (latest === null || date > latest)) latest = date;
  }
  return latest;
}

function latestDay(part: Determination): IsoDate | null {
  let latest: IsoDate | null = null;
  for (const { kind, body } of part.sections) {
    if (kind !== 'clinical-case-summary') continue;
    const openings = dateOpenings(wordsOfSource(part), body.start, body.end);
    for (const { date } of datesAt(part.source, openings)) {
      if (date >= FIRST_DAY_OF_IMR && (latest === null || date > latest)) latest = date;
    }
  }
  return latest;
}
