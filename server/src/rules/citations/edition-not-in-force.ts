import { editionInForce } from '../../catalogue/editions.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import type { Citation } from '../../reading/citations/citation.ts';
import { type IsoDate, printedDay } from '../../text/days.ts';
import type { Observation, Rule, RuleDocs, Severity } from '../finding.ts';
import { citedItems } from './cited-items.ts';
import { editionsNamed, yearFix } from './named-editions.ts';
import { atMost } from './severity-cap.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The reviewer guideline cites an MTUS edition by its year, and that edition did not govern at the time ' +
    'of the letter: it ended more than a month before the utilization review denial, or began after the ' +
    'decision. Where the header gives no date, the latest date of the case summary counts, and the finding ' +
    'is *information* or a *hint*. Without any date nothing is reported.',
  why: 'Editions changed on July 28, 2016 (chronic pain, opioids) and on December 1, 2017 (most chapters).',
  law: ['presumption'],
  fix:
    'Cites the year of the edition in force, where that edition has the same name. Check the section ' +
    'afterwards.',
  notes: 'The claims administrator guideline is not judged.',
  wrong: {
    header: true,
    request: 'Diazepam 5mg #30: Upheld',
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Benzodiazepines.',
    rationale:
      'Months of nightly use are described, with no plan to end it. The request for diazepam is not medically ' +
      'necessary.',
  },
  right: {
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Benzodiazepines.',
  },
};

/** An edition of the MTUS, cited with its year by the reviewer, that did not govern in the time of the letter. */
export const editionNotInForce: Rule = {
  code: 'edition-not-in-force',
  title: 'Cited edition not in force',
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

function observed(citation: Citation, input: LetterPart): Observation | null {
  const { guideline, guidelineRange, year, kind } = citation;
  if (kind !== 'mtus' || !guideline?.inForce || !guidelineRange || year === null) return null;
  const { asOf, determination, catalogue } = input;
  const { from, to } = guideline.inForce;
  const { decided } = asOf;
  const late = to !== null && monthLater(to) < asOf.date;
  const early = from > (decided && decided > asOf.date ? decided : asOf.date);
  if (!late && !early) return null;

  const governing = editionInForce(guideline, asOf.date, catalogue);
  const other = governing && governing !== guideline ? governing : undefined;
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
    tags: late ? ['deprecated'] : undefined,
    fix,
  };
}

/** The summary's latest date is before the decision, by how much is not known. */
function mostFor(basis: LetterPart['asOf']['basis'], late: boolean): Severity {
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
