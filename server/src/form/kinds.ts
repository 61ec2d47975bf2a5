/**
 * `issues`: the letters of 2014 to 2017, read whole. The others are older letters, known by their headings and
 * not read yet.
 */
export type LayoutFamily = 'issues' | 'decisions-2014' | 'notice-2013' | 'professional-review-2013';

/** The sections of the `issues` family in the order they are printed; `other` for headings of older families. */
export type SectionKind =
  | 'how-determination-was-made'
  | 'clinical-case-summary'
  | 'issues-decisions-rationales'
  | 'other';

/** The labeled fields of a disputed item. */
export type FieldKind = 'claimsAdministratorGuideline' | 'reviewerGuideline' | 'rationale';

/** The fields of the header. */
export type HeaderKey =
  | 'caseNumber'
  | 'dateAssigned'
  | 'dateOfInjury'
  | 'decisionDate'
  | 'utilizationReviewDenialDate'
  | 'priority'
  | 'applicationReceived';

/** A place that the form leaves open for words of the reviewer. */
export type OwedKind =
  | HeaderKey
  | 'licensure'
  | 'specialty'
  | 'summary'
  | 'outcome'
  | 'request'
  | 'decision'
  | 'guideline'
  | 'rationale'
  | 'drug'
  | 'age'
  | 'authorized';

/** The decision words. */
export type DecisionValue = 'Upheld' | 'Overturned';

/** How a letter prints what it cites of a guideline: by page (2014 to 2016) or by section (from December 2016 on). */
export type CitationForm = 'pages' | 'sections';
