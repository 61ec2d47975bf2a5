import type { Guideline, Topic } from '../../catalogue/types.ts';
import type { CitationForm } from '../../form/kinds.ts';
import { FORM } from '../../form/printed-form.ts';
import { printedForm } from '../../reading/as-of.ts';
import { pagesToWrite } from '../../rules/pages-to-write.ts';
import type { Determination } from '../../syntax/tree.ts';
import type { IsoDate } from '../../text/days.ts';

/**
 * How letters print citations. Those of 2014 and 2015: `MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for
 * pain) Page(s): 63-66.`; those from December 2016 on: `MTUS Chronic Pain Medical Treatment 2016, Section(s): Topical
 * analgesics.` Sources: five determinations of 2014-2015, 194 of 2016-2017.
 */

/** The first day of the editions of 2016, which are cited by heading and not by page. */
const FIRST_DAY_OF_SECTIONS: IsoDate = '2016-07-28';

/** The form that the letter's fields print or, while none does, the one printed at its time. */
export function formOfLetter(determination: Determination, date: IsoDate): CitationForm {
  return printedForm(determination) ?? (date >= FIRST_DAY_OF_SECTIONS ? 'sections' : 'pages');
}

/**
 * The form in which a guideline can be cited without doubt: the `Page(s):` form prints no edition, so that it fits
 * only what is in force.
 */
export function formOf(guideline: Guideline, letter: CitationForm, inForce: boolean): CitationForm {
  return letter === 'pages' && inForce && (guideline.edition ?? 0) < 2016 ? 'pages' : 'sections';
}

/** The guideline's name as printed after `MTUS`: `Chronic Pain Treatment Guidelines`, `Low Back Complaints 2004`. */
export function printedName(guideline: Guideline, form: CitationForm): string {
  const { name, aliases, edition } = guideline;
  if (form === 'pages') {
    const chapter = aliases.filter((alias) => alias.startsWith('ACOEM Chapter')).at(-1);
    return chapter ?? shortest(aliases, 'Treatment Guidelines') ?? aliases[0] ?? name;
  }
  const own = name.endsWith('Treatment Guidelines') ? shortest(aliases, 'Treatment') : null;
  const plain = own ?? aliases[0] ?? name;
  return edition === null ? plain : `${plain} ${edition}`;
}

function shortest(names: readonly string[], ending: string): string | null {
  const fitting = names.filter((name) => name.endsWith(ending));
  return fitting.toSorted((a, b) => a.length - b.length)[0] ?? null;
}

/** What is printed after the guideline's name, with what separates the two: ` Topical analgesics Page(s): 111-113`. */
export function printedTopic(topic: Topic, form: CitationForm, withPages: boolean): string {
  if (form === 'sections') return `, ${FORM.citation.listLabels[form]} ${topic.name}`;
  const pages = withPages ? pagesToWrite(topic) : '';
  return ` ${topic.name}${pages && ` ${FORM.citation.listLabels[form]} ${pages}`}`;
}
