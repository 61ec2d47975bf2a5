import { editionInForce } from '../../catalogue/editions.ts';
import type { Citation } from '../../reading/citations/citation.ts';
import { type IsoDate, printedDay } from '../../text/days.ts';
import type { Observation, Rule, RuleInput, Severity } from '../finding.ts';
import { citedItems } from './cited-items.ts';
import { editionsNamed, yearFix } from './editions.ts';
import { atMost } from './severity-cap.ts';

/** An edition of the MTUS, cited with its year by the reviewer, that did not govern in the time of the letter. */
export const editionNotInForce: Rule = {
  code: 'edition-not-in-force',
  title: 'A cited edition was not in force',
  category: 'citation',
  severity: 'warning',
  scope: 'part',
  check(input) {
    // Without a date, the form of the letter tells the day, and the form goes by the editions cited.
    if (input.asOf.basis === 'form') return [];
    return citedItems(input)
      .flatMap(({ reviewer }) => reviewer)
      .flatMap((citation) => observed(citation, input) ?? []);
  },
};

function observed(citation: Citation, input: RuleInput): Observation | null {
  const { guideline, guidelineRange, year, kind } = citation;
  if (kind !== 'mtus' || !guideline?.inForce || !guidelineRange || year === null) return null;
  const { asOf, determination, catalogue } = input;
  const { from, to } = guideline.inForce;
  const { decided } = asOf;
  const late = to !== null && monthLater(to) < asOf.date;
  const early = from > (decided && decided > asOf.date ? decided : asOf.date);
  if (!late && !early) return null;

  const governing = editionInForce(guideline, asOf.date, catalogue);
  const other = governing && governing !== guideline ? governing : null;
  const named = editionsNamed(citation, determination.source, catalogue);
  const fix = other && yearFix(citation, other, determination.source, named);
  const when = late ? `until ${printedDay(to)}` : `from ${printedDay(from)} on`;
  const instead = other?.edition ? ` In its place stood the edition of ${other.edition}.` : '';
  return {
    message:
      `This edition was in force ${when}; the letter is about ${printedDay(asOf.date)}.${instead} ` +
      'Cite the edition in force, or say why this one counts.',
    range: guidelineRange,
    severity: atMost(mostFor(asOf.basis, late), guideline.confidence),
    ...(late ? { tags: ['deprecated'] as const } : {}),
    ...(fix ? { fix } : {}),
  };
}

/** The summary's latest date is before the decision, by how much is not known. */
function mostFor(basis: RuleInput['asOf']['basis'], late: boolean): Severity {
  if (basis !== 'summary') return 'warning';
  return late ? 'information' : 'hint';
}

/**
 * A month behind a day: a request is some weeks older than its denial, and what it rests on may have been in force
 * then. The 31st of a short month compares as it should.
 */
function monthLater(date: IsoDate): IsoDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [ofYear, ofMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${ofYear}-${String(ofMonth).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
