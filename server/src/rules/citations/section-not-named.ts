import { lawInBrackets } from '../../catalogue/printed-law.ts';
import type { CitationForm } from '../../form/kinds.ts';
import { FORM } from '../../form/printed-form.ts';
import { printedForm } from '../../reading/as-of.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { quoted, shown } from '../wording.ts';
import { isGlued } from './citation-glued.ts';
import { citedItems } from './cited-items.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The reviewer cites a guideline of many topics as a whole, in a letter whose other citations give ' +
    '`Section(s):` or `Page(s):`. Guidelines without sections, such as acupuncture, are not marked.',
  why: 'A whole guideline is not specific.',
  law: ['evidence-cited'],
  wrong: {
    request: 'MRI of the left knee: Upheld',
    claimsAdministratorGuideline: 'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.',
    reviewerGuideline: 'Decision based on MTUS Knee Complaints 2004.',
    rationale:
      'The joint is stable and no locking is described. The request for an MRI of the left knee is not ' +
      'medically necessary.',
  },
  right: { reviewerGuideline: 'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.' },
};

/** A guideline of many topics that the reviewer cites as a whole, in a letter of the form that names them. */
export const sectionNotNamed: Rule = {
  code: 'section-not-named',
  title: 'Guideline cited without section or page',
  category: 'citation',
  severity: 'information',
  ofFinished: true,
  scope: 'part',
  dependsOn: ({ determination }) => printedForm(determination) ?? '',
  check(part, form) {
    if (form === '') return [];
    const label = FORM.citation.listLabels[form as CitationForm];
    return citedItems(part)
      .flatMap(({ reviewer }) => reviewer)
      .filter(({ kind, resolution, guideline, topics, pages, cut }) => {
        if (kind !== 'mtus' || resolution !== 'named' || cut || !guideline) return false;
        return guideline.topics.length > 0 && topics.length + pages.length === 0;
      })
      .filter(({ range }) => !isGlued(part, range))
      .map(({ text, range }) => ({
        message:
          `Whole guideline cited: ${shown(text)}. Name the section or page after ${quoted(label)}` +
          `${lawInBrackets('evidence-cited', part.catalogue)}.`,
        range,
      }));
  },
};
