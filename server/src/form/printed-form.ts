import { GENERATIONS } from './generations.ts';
import { HEADER } from './header-fields.ts';
import { JOINED_SPECIALTIES } from './joined-specialties.ts';
import { OLDER_LAYOUTS } from './older-layouts.ts';
import type { DeterminationForm } from './shapes.ts';
import { REQUEST_LABELS, TYPED_DECISIONS } from './typed-words.ts';

const OPENING = 'Decision based on';
const MTUS = 'MTUS';
const NON_MTUS = 'Non-MTUS Citation';

/**
 * The printed form of the determinations, the one place where it is written. The parser, completion and the rules read
 * it; the grammar and what the client recognizes determinations by are generated from it (`npm run generate`).
 *
 * Sources: five determinations of 2014-2015 and 194 of 2016-2017 as published by the California Division of Workers'
 * Compensation.
 */
export const FORM: DeterminationForm = {
  header: HEADER,
  priorities: ['Standard', 'Expedited'],

  sections: [
    {
      kind: 'how-determination-was-made',
      heading: 'HOW THE IMR FINAL DETERMINATION WAS MADE',
      otherWordings: ['HOW THE FINAL DETERMINATION WAS MADE', 'HOW THE IMR DETERMINATION WAS MADE'],
      evidence: 'certain',
      leadIn: 'MAXIMUS Federal Services sent the complete case file to an expert reviewer.',
      certainWords: 9,
    },
    {
      kind: 'clinical-case-summary',
      heading: 'CLINICAL CASE SUMMARY',
      otherWordings: ['CLINICAL SUMMARY', 'CASE SUMMARY'],
      evidence: 'possible',
      leadIn:
        'The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:',
      certainWords: 9,
    },
    {
      kind: 'issues-decisions-rationales',
      heading: 'IMR ISSUES, DECISIONS AND RATIONALES',
      otherWordings: [
        'ISSUES, DECISIONS AND RATIONALES',
        'IMR ISSUES, DECISIONS, AND RATIONALE',
        'IMR ISSUES AND DECISIONS',
      ],
      evidence: 'certain',
      leadIn:
        'The Final Determination was based on decisions for the disputed items/services set forth below:',
      certainWords: 10,
    },
  ],

  independence: {
    sentences: [
      'He/she has no affiliation with the employer, employee, providers or the claims administrator.',
      'He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a week in active practice.',
      'The expert reviewer was selected based on his/her clinical experience, education, background, and expertise in the same or similar specialties that evaluate and/or treat the medical condition and disputed {services}.',
      'He/she is familiar with governing laws and regulations, including the strength of evidence hierarchy that applies to Independent Medical Review determinations.',
    ],
    services: { labels: 'items/Service', sentence: 'items/services' },
  },
  credentials: {
    joinedSpecialties: JOINED_SPECIALTIES,
    leadIn: 'The Expert Reviewer has the following credentials:',
    licensure: 'State(s) of Licensure:',
    specialty: 'Certification(s)/Specialty:',
    sentence: {
      opening: 'The expert reviewer is',
      specialty: 'Board Certified in',
      subspecialty: 'has a subspecialty in',
      licensure: 'licensed to practice in',
    },
  },

  decisions: [
    {
      value: 'Upheld',
      necessary: false,
      meaning: 'The utilization review denial is upheld',
      conclusion: 'is not medically necessary',
    },
    {
      value: 'Overturned',
      necessary: true,
      meaning: 'The utilization review denial is overturned',
      conclusion: 'is medically necessary',
    },
  ],
  typedDecisions: TYPED_DECISIONS,
  requestLabels: REQUEST_LABELS,
  modifiedRequest: {
    original: {
      words: '{original} was the original request.',
      recognizedBy: ['was the original request'],
    },
    authorized: {
      words: '{authorized} was authorized by the Claims Administrator.',
      recognizedBy: ['was authorized by', 'were authorized by'],
    },
    remaining: {
      words: 'The remaining IMR eligible portion of the original request, {disputed} is',
      recognizedBy: ['portion of the original request'],
    },
    leaving: {
      authorized: {
        words: 'The Claims Administrator authorized {authorized}, leaving the original request IMR eligible.',
        recognizedBy: ['The Claims Administrator authorized'],
      },
      leaves: 'leaving the original request',
      original: {
        words: 'The original request, {disputed} is',
        recognizedBy: ['leaving the original request IMR eligible. The original request'],
      },
    },
  },

  fields: [
    {
      kind: 'claimsAdministratorGuideline',
      label: 'Claims Administrator guideline:',
      otherWordings: ['Claims Administrator:', 'Claims Adjuster guideline:', 'Administrator guideline:'],
      evidence: 'certain',
      party: 'Claims Administrator',
    },
    {
      kind: 'reviewerGuideline',
      label: 'MAXIMUS guideline:',
      otherWordings: ['Expert Reviewer guideline:', 'Reviewer guideline:', 'IMR guideline:'],
      evidence: 'certain',
      party: 'Expert Reviewer',
    },
    {
      kind: 'rationale',
      label: 'Decision rationale:',
      otherWordings: ['Rationale:', 'Rationale for decision:', 'Decision and rationale:'],
      evidence: 'possible',
      party: null,
    },
  ],
  citation: {
    opening: OPENING,
    mtus: MTUS,
    nonMtus: NON_MTUS,
    listLabels: { pages: 'Page(s):', sections: 'Section(s):' },
  },
  guidelineSentences: [
    {
      words: `${OPENING} ${MTUS} `,
      recognizedBy: [OPENING],
      says: 'evidence',
      offeredIn: ['pages', 'sections'],
    },
    {
      words: `${OPENING} ${NON_MTUS} `,
      recognizedBy: [OPENING],
      says: 'evidence',
      offeredIn: ['pages', 'sections'],
    },
    {
      words: 'The {party} did not cite any medical evidence for its decision.',
      recognizedBy: ['did not cite'],
      says: 'no-evidence',
      offeredIn: ['sections'],
    },
    {
      words: `The {party} based their decision on recommendation(s) outside of the MTUS Guidelines. ${OPENING} ${NON_MTUS} `,
      recognizedBy: ['outside of the MTUS'],
      says: 'outside-mtus',
      offeredIn: ['sections'],
    },
    // From memory of older letters: no copy is at hand.
    {
      words: `The {party} did not base their decision on the MTUS. ${OPENING} ${NON_MTUS} `,
      recognizedBy: ['did not base their decision on the MTUS'],
      says: 'outside-mtus',
      offeredIn: [],
    },
  ],

  olderLayouts: OLDER_LAYOUTS,
  generations: GENERATIONS,
  pages: {
    title: 'Independent Medical Review Final Determination',
    language: 'en-US',
    number: 'Page {page} of {pages}',
  },
};
