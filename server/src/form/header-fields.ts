import type { HeaderFieldForm } from './shapes.ts';

/** The labels of the block of dates, with what reviewers and other systems type in their place. */
export const HEADER: readonly HeaderFieldForm[] = [
  {
    key: 'caseNumber',
    label: 'Case Number:',
    otherWordings: [
      'Case No.',
      'Case #',
      'Case ID',
      'Case',
      'IMR Case No.',
      'IMR Case #',
      'IMR Case',
      'IMR No.',
      'IMR Number',
    ],
  },
  {
    key: 'dateAssigned',
    label: 'Date Assigned:',
    otherWordings: [
      'Assigned',
      'Assigned on',
      'Assigned Date',
      'Date of Assignment',
      'Assignment Date',
      'Date Case Assigned',
    ],
  },
  {
    key: 'dateOfInjury',
    label: 'Date of Injury:',
    otherWordings: ['DOI', 'Injury Date', 'Date(s) of Injury', 'Date Injured', 'Injured on', 'Injury'],
  },
  {
    key: 'decisionDate',
    label: 'Decision Date:',
    otherWordings: [
      'Date of Decision', 'IMR Decision Date', 'Date of IMR Decision', 'Determination Date', 'Date of Determination',
      'Date of Final Determination', 'Final Determination Date', 'Decided', 'Decided on',
    ], // biome-ignore format: a word list reads best in rows
  },
  {
    key: 'utilizationReviewDenialDate',
    label: 'UR Denial Date:',
    otherWordings: [
      'Date of UR Denial', 'UR Denial', 'UR Date', 'UR Denied', 'Date UR Denial', 'UR Decision Date', 'Date of UR Decision',
      'UR Determination Date', 'Date of UR Determination', 'Utilization Review Denial Date', 'Utilization Review Denial',
      'Date of Utilization Review Denial', 'Utilization Review Date', 'Denial Date', 'Date of Denial',
    ], // biome-ignore format: a word list reads best in rows
  },
  {
    key: 'priority',
    label: 'Priority:',
    otherWordings: [
      'Priority Level',
      'Review Priority',
      'IMR Priority',
      'Case Priority',
      'Type of Review',
      'Review Type',
    ],
  },
  {
    key: 'applicationReceived',
    label: 'Application Received:',
    otherWordings: [
      'Date Application Received', 'Application Received Date', 'Application Received on', 'Date Application Was Received',
      'IMR Application Received', 'Date IMR Application Received', 'App. Received', 'Application Date', 'Date of Application',
      'Date of Receipt of Application', 'Application Receipt Date', 'Date Received', 'Received',
    ], // biome-ignore format: a word list reads best in rows
    breaks: true,
  },
];
