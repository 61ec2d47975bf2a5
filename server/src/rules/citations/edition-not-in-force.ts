import { editionInForce, isInForce } from '../../catalogue/editions.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import type { AsOf } from '../../reading/as-of.ts';
import type { Citation } from '../../reading/citations/citation.ts';
import { type IsoDate, printedDay } from '../../text/days.ts';
import type { Observation, Rule, RuleDocs, Severity } from '../finding.ts';
import { shown } from '../wording.ts';
import { citedItems } from './cited-items.ts';
import { editionsNamed, yearFix } from './named-editions.ts';
import { atMost } from './severity-cap.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The reviewer guideline cites an MTUS edition by its year, and that edition was not in force: it ended ' +
    'more than a month before the utilization review denial, or began after the decision. Where the header ' +
    'gives no date, the latest date of the case summary counts, and the finding is *information* or, for an ' +
    'edition that began later, a *hint*. Without any date nothing is reported.',
  why: 'Editions changed on July 28, 2016 (chronic pain, opioids) and on December 1, 2017 (most chapters).',
  law: ['presumption'],
  fix:
    'Changes the year to that of the edition in force, where that edition has the same name. Where a cited section ' +
    'is not on file in that edition, the title of the fix asks you to check it.',
  notes:
    'The claims administrator guideline is not judged. Beside an edition that was in force it is a *hint*: both may be cited for one item.',
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
    // Without a date, the form of the letter shows the day, and the form goes by the editions cited.
    if (input.asOf.basis === 'form') return [];
    return citedItems(input).flatMap(({ reviewer }) => {
      const found = reviewer.flatMap((citation) => observed(citation, input) ?? []);
      // editions of both times may be cited for one item together
      const isMixed = reviewer.some(
        ({ guideline }) => guideline?.mtus && isInForce(guideline, input.asOf.date),
      );
      return isMixed ? found.map((one) => ({ ...one, severity: 'hint' as const })) : found;
    });
  },
};

/** Whether the edition that a citation names by its year was out of force on the day the letter is about. */
export function isSuperseded({ kind, year, guideline }: Citation, asOf: AsOf): boolean {
  const to = guideline?.inForce?.to ?? null;
  return (
    kind === 'mtus' && year !== null && to !== null && asOf.basis !== 'form' && monthLater(to) < asOf.date
  );
}

function observed(citation: Citation, input: LetterPart): Observation | null {
  const { guideline, guidelineRange, year, kind } = citation;
  if (kind !== 'mtus' || !guideline?.inForce || !guidelineRange || year === null) return null;
  const { asOf, determination, catalogue } = input;
  const { from, to } = guideline.inForce;
  const { decided } = asOf;
  const late = isSuperseded(citation, asOf);
  const early = from > (decided && decided > asOf.date ? decided : asOf.date);
  if (!late && !early) return null;

  const governing = editionInForce(guideline, asOf.date, catalogue);
  const other = governing && governing !== guideline ? governing : undefined;
  const named = editionsNamed(citation, determination.source, catalogue);
  const fix = other && yearFix(citation, other, determination.source, named, catalogue);
  const when = late && to !== null ? `until ${printedDay(to)}` : `from ${printedDay(from)}`;
  const cited = shown(determination.source.slice(guidelineRange.start, guidelineRange.end));
  const day = `${printedDay(asOf.date)}${asOf.basis === 'summary' ? ', the latest date in the summary,' : ''}`;
  const instead = other?.edition
    ? `the ${other.edition} edition applied`
    : late
      ? 'it no longer applied'
      : 'it did not apply';
  return {
    message: `${cited} applied ${when}. On ${day} ${instead}.`,
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
 * A month after a day: a request is some weeks older than its denial, and what it rests on may have been in force
 * then. The 31st of a short month compares as it should.
 */
function monthLater(date: IsoDate): IsoDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const [ofYear, ofMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${ofYear}-${String(ofMonth).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
