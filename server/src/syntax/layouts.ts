import type { FieldKind, HeaderKey, LayoutFamily, SectionKind } from './tree.ts';

/**
 * The layouts as data. Sources: five determinations of 2014-2015, 194 of 2016-2017 as published by the California
 * Division of Workers' Compensation, and the parser of the public repository talhaabacus/IMRCrawler for the titles
 * of the older families.
 */

/** A section of the `issues` family: its heading, near-miss wordings that reviewers type, and its fixed first words. */
export interface SectionForm {
  readonly kind: Exclude<SectionKind, 'other'>;
  readonly heading: string;
  readonly otherWordings: readonly string[];
  /** The sentence that opens the section in every printed letter; where it wraps differs. */
  readonly leadIn: string;
}

/** In printed order. */
export const SECTION_FORMS: readonly SectionForm[] = [
  {
    kind: 'how-determination-was-made',
    heading: 'HOW THE IMR FINAL DETERMINATION WAS MADE',
    otherWordings: ['HOW THE FINAL DETERMINATION WAS MADE', 'HOW THE IMR DETERMINATION WAS MADE'],
    leadIn: 'MAXIMUS Federal Services sent the complete case file to an expert reviewer.',
  },
  {
    kind: 'clinical-case-summary',
    heading: 'CLINICAL CASE SUMMARY',
    otherWordings: ['CLINICAL SUMMARY', 'CASE SUMMARY'],
    leadIn:
      'The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:',
  },
  {
    kind: 'issues-decisions-rationales',
    heading: 'IMR ISSUES, DECISIONS AND RATIONALES',
    otherWordings: [
      'ISSUES, DECISIONS AND RATIONALES',
      'IMR ISSUES, DECISIONS, AND RATIONALE',
      'IMR ISSUES AND DECISIONS',
    ],
    leadIn: 'The Final Determination was based on decisions for the disputed items/services set forth below:',
  },
];

/** A labelled field of an item; the order is the printed one. */
export interface FieldForm {
  readonly kind: FieldKind;
  readonly label: string;
  readonly otherWordings: readonly string[];
}

export const FIELD_FORMS: readonly FieldForm[] = [
  {
    kind: 'claimsAdministratorGuideline',
    label: 'Claims Administrator guideline:',
    otherWordings: ['Claims Administrator:', 'Claims Adjuster guideline:', 'Administrator guideline:'],
  },
  {
    kind: 'reviewerGuideline',
    label: 'MAXIMUS guideline:',
    otherWordings: ['Expert Reviewer guideline:', 'Reviewer guideline:', 'IMR guideline:'],
  },
  {
    kind: 'rationale',
    label: 'Decision rationale:',
    otherWordings: ['Rationale:', 'Rationale for decision:', 'Decision and rationale:'],
  },
];

/** Header labels in the reading order of the printed two-column table, left column first in each row. */
export const HEADER_FIELDS: readonly { readonly key: HeaderKey; readonly label: string }[] = [
  { key: 'caseNumber', label: 'Case Number:' },
  { key: 'dateAssigned', label: 'Date Assigned:' },
  { key: 'dateOfInjury', label: 'Date of Injury:' },
  { key: 'decisionDate', label: 'Decision Date:' },
  { key: 'utilizationReviewDenialDate', label: 'UR Denial Date:' },
  { key: 'priority', label: 'Priority:' },
  { key: 'applicationReceived', label: 'Application Received:' },
];

export const LICENSURE_LABEL = 'State(s) of Licensure:';
export const SPECIALTY_LABEL = 'Certification(s)/Specialty:';
export const CREDENTIALS_LEAD_IN = 'The Expert Reviewer has the following credentials:';

/** An older family: the heading that tells it from all others, and the headings it prints. */
export interface OlderLayout {
  readonly family: Exclude<LayoutFamily, 'issues'>;
  readonly name: string;
  readonly tellingHeading: string;
  readonly headings: readonly string[];
}

export const OLDER_LAYOUTS: readonly OlderLayout[] = [
  {
    family: 'decisions-2014',
    name: 'letters of late 2013 and early 2014',
    tellingHeading: 'IMR DECISION(S) AND RATIONALE(S)',
    headings: ['HOW THE IMR FINAL DETERMINATION WAS MADE', 'DOCUMENTS REVIEWED', 'CLINICAL CASE SUMMARY'],
  },
  {
    family: 'notice-2013',
    name: 'letters of 2013 with a notice page',
    tellingHeading: 'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE',
    headings: [
      'Notice of Independent Medical Review Determination',
      'Medical Qualifications of the Expert Reviewer:',
      'Case Summary:',
      'Documents Reviewed for Determination:',
      'Rationale for the Decision:',
      'Effect of the Decision:',
    ],
  },
  {
    family: 'professional-review-2013',
    name: 'letters of early 2013',
    tellingHeading: 'MEDICAL PROFESSIONAL REVIEW',
    headings: [
      'ISSUE AT DISPUTE:',
      'CASE SUMMARY:',
      'DOCUMENTS REVIEWED FOR DETERMINATION:',
      'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:',
      'RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY:',
      'MEDICAL REVIEWER QUALIFICATIONS:',
    ],
  },
];
