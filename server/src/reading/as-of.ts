import { withoutColon } from '../form/form-of.ts';
import type { CitationForm, HeaderKey } from '../form/kinds.ts';
import { FORM } from '../form/printed-form.ts';
import { type Determination, guidelineFieldsOf, type Part } from '../syntax/tree.ts';
import { dateOpenings, datesAt } from '../text/dates.ts';
import type { IsoDate } from '../text/days.ts';
import { remembered } from '../text/remembered.ts';
import { wordsOfSource } from '../text/word-list.ts';
import { headerDays } from './header-days.ts';

/**
 * Days on which letters of either form were written: those with `Page(s):` from 2014 on, while the chronic pain
 * guideline of 2009 was in force; those with `Section(s):` from December 2016 on (194 published determinations).
 */
export const DAY_OF_PAGES_FORM: IsoDate = '2015-01-01';
const DAY_OF_SECTIONS_FORM: IsoDate = '2016-12-01';

/** Independent medical review began with the year 2013; what is older in a summary is history, such as the injury. */
const FIRST_DAY_OF_IMR: IsoDate = '2013-01-01';

/** The day a letter is about, and how it is known. `form`: the letter holds no date; its form alone shows the years. */
export interface AsOf {
  readonly date: IsoDate;
  readonly basis: 'utilization-review-denial' | 'decision' | 'summary' | 'form';
  /** The day of the decision where the header states it; else null. */
  readonly decided: IsoDate | null;
}

/**
 * The day by which editions count for a letter: that of the utilization review denial in the header, else of the
 * decision, else the latest one in the clinical case summary, else one of the years in which its form was printed.
 * A summary of old dates alone does not make a letter older than its form.
 */
export function asOf(determination: Determination): AsOf {
  const days = headerDays(determination);
  const dayOf = (key: HeaderKey) => days.find((day) => day.key === key)?.date ?? null;
  const decided = dayOf('decisionDate');
  const denial = dayOf('utilizationReviewDenialDate');
  if (denial) return { date: denial, basis: 'utilization-review-denial', decided };
  if (decided) return { date: decided, basis: 'decision', decided };
  const printed = printedForm(determination);
  const latest = latestOf(determination.parts.flatMap(({ part }) => dayClues(part).days));
  if (latest && (printed !== 'sections' || latest >= DAY_OF_SECTIONS_FORM))
    return { date: latest, basis: 'summary', decided };
  return { date: printed === 'sections' ? DAY_OF_SECTIONS_FORM : DAY_OF_PAGES_FORM, basis: 'form', decided };
}

/** The form that most guideline fields of the letter print; null while none prints either. */
export const printedForm = remembered(({ parts }: Determination): CitationForm | null => {
  const printing = (form: CitationForm) => parts.reduce((sum, { part }) => sum + dayClues(part)[form], 0);
  const [sections, pages] = [printing('sections'), printing('pages')];
  if (sections + pages === 0) return null;
  return sections >= pages ? 'sections' : 'pages';
});

/** The labels of the lists without their colons, which letters leave out. */
const LIST_LABELS: Readonly<Record<CitationForm, string>> = {
  sections: withoutColon(FORM.citation.listLabels.sections),
  pages: withoutColon(FORM.citation.listLabels.pages),
};

/** What a part says of the day: how many guideline fields print the label of each form, the days of the summary. */
const dayClues = remembered((part: Part) => {
  const fields = part.items.flatMap(guidelineFieldsOf);
  const printing = (form: CitationForm) =>
    fields.filter(({ flow }) => flow.text.includes(LIST_LABELS[form])).length;
  return { sections: printing('sections'), pages: printing('pages'), days: summaryDays(part) };
});

function summaryDays(part: Part): readonly IsoDate[] {
  const summaries = part.sections.filter(({ kind }) => kind === 'clinical-case-summary');
  const dates = summaries.flatMap(({ body }) =>
    datesAt(part.source, dateOpenings(wordsOfSource(part), body.start, body.end)),
  );
  return dates.map(({ date }) => date).filter((date) => date >= FIRST_DAY_OF_IMR);
}

/** One day so many years after all others of a summary is a slip (`2051`): its letter is about none. */
export const FAR_AFTER_ALL = 10;

/** The last of the days, but for one that is far after two others or more. */
function latestOf(days: readonly IsoDate[]): IsoDate | null {
  const sorted = [...new Set(days)].sort();
  const [before, last] = [sorted.at(-2), sorted.at(-1)];
  if (!before || !last || sorted.length < 3) return last ?? null;
  return Number(last.slice(0, 4)) - Number(before.slice(0, 4)) > FAR_AFTER_ALL ? before : last;
}
