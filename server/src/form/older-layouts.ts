import type { OlderLayout } from './shapes.ts';

/**
 * The layouts before 2014, known by their titles alone. Source: the parser of the public repository
 * talhaabacus/IMRCrawler.
 */
export const OLDER_LAYOUTS: readonly OlderLayout[] = [
  {
    family: 'decisions-2014',
    name: 'letters of late 2013 and early 2014',
    letterhead: 'MAXIMUS FEDERAL SERVICES, INC.',
    tellingHeading: { words: 'IMR DECISION(S) AND RATIONALE(S)', evidence: 'certain' },
    headings: [
      { words: 'HOW THE IMR FINAL DETERMINATION WAS MADE', evidence: 'certain' },
      { words: 'DOCUMENTS REVIEWED', evidence: null },
      { words: 'CLINICAL CASE SUMMARY', evidence: 'possible' },
    ],
  },
  {
    family: 'notice-2013',
    name: 'letters of 2013 with a notice page',
    tellingHeading: { words: 'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE', evidence: 'certain' },
    headings: [
      {
        words: 'Notice of Independent Medical Review Determination',
        evidence: 'possible',
        runsOn: true,
      },
      { words: 'Medical Qualifications of the Expert Reviewer:', evidence: 'possible' },
      { words: 'Case Summary:', evidence: null },
      { words: 'Documents Reviewed for Determination:', evidence: 'possible' },
      { words: 'Rationale for the Decision:', evidence: null },
      { words: 'Effect of the Decision:', evidence: null },
    ],
  },
  {
    family: 'professional-review-2013',
    name: 'letters of early 2013',
    tellingHeading: { words: 'MEDICAL PROFESSIONAL REVIEW', evidence: null },
    headings: [
      { words: 'ISSUE AT DISPUTE:', evidence: 'possible' },
      { words: 'CASE SUMMARY:', evidence: null },
      { words: 'DOCUMENTS REVIEWED FOR DETERMINATION:', evidence: 'possible' },
      {
        words: 'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:',
        evidence: 'certain',
        secondLine: 'REVIEWER',
      },
      {
        words: 'RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY:',
        evidence: null,
        secondLine: 'MEDICALLY',
      },
      { words: 'MEDICAL REVIEWER QUALIFICATIONS:', evidence: null },
    ],
  },
];
