import { expect, it } from 'vitest';
import { findingsOf, inSummary } from '../test-support.ts';
import { personNamed } from './person-named.ts';

const inText = (words: string) => findingsOf(personNamed, inSummary(words));

it.each([
  'The AME Lindqvist found full motion.',
  'In his report PQME Baranowski rated the knee.',
  "PTP Zavaleta's note of 03/02/2016 describes numbness.",
  'The PTP Zavaleta asks for a scan.',
  'PCP Oyelaran prescribed lisinopril.',
  'The NCM Treadway was present at the visit.',
  'The UR physician Hartigan denied the drug.',
  'The physician advisor Hartigan denied the drug.',
  'The claims adjuster Penhallow authorized six visits.',
  'A letter of the attorney Quintanar is in the file.',
  'With the help of the interpreter Quiroga he gave his history.',
  'The chiropractor Boylan saw him twice a week.',
  'The physical therapist Nakagawa measured 90 degrees.',
  'The nurse Abernathy changed the dressing.',
  'The supervisor Kowalczyk saw the fall.',
  'The IME Vandermeer disagrees.',
  'QME Fenwick-Lowe advised surgery.',
  'The evaluator Rosenquist found no deficit.',
  'Her surgeon Petrosyan wants to go on.',
])('marks a surname after a function: %s', (words) => {
  expect(inText(words)).toHaveLength(1);
});

it.each([
  'The folder is labeled HALVORSEN, RUTH.',
  'A disc marked "Halvorsen, Ruth" holds the films.',
  'The reports were filed under HALVORSEN, RUTH M.',
  'The page is headed Quintero, Manuel and dated 03/02/2015.',
  'A bottle with the label "QUINTERO, MANUEL" was shown.',
  'The films, captioned QUINTERO, MANUEL, show a fracture.',
  'The tab reads Halvorsen, Ruth.',
  'The envelope was addressed to Halvorsen, Ruth.',
  'The specimen in the name of Ruth Halvorsen was clean.',
  'The chart is tabbed HALVORSEN, GEORGE A.',
  'The record carries the name Halvorsen, George.',
  'The box is labeled OKONKWO, CHIDERA.',
  'The folder is marked STRAND, WADE.',
])('marks the name on a label: %s', (words) => {
  expect(inText(words)).toHaveLength(1);
});

it.each([
  'The QME found full motion.',
  'QME Report of 03/02/2015 was read.',
  'The AME Orthopedic evaluation is in the file.',
  'The PTP Progress Report describes numbness.',
  'PTP Norco 10/325 is taken daily.',
  'The PCP Visit was on May 2.',
  'The QME Panel was chosen in Sacramento.',
  'The physician Assistant saw him.',
  'The attorney General was not asked.',
  'The claims adjuster. Tramadol was denied.',
  'The physical therapist. Kinesiotape was used.',
  'The surgeon found a Bankart lesion.',
  'The physician Tinel sign was positive.',
  'The AME. Lumbar films were taken.',
  "The QME's report is long.",
  'A jar labeled Voltaren, Topical was shown.',
  'The section headed Knee, Chronic is cited.',
  'The chapter entitled Pain, Chronic is cited.',
  'The item marked Upheld, Withdrawn is old.',
  'The folder is labeled MEDICAL, LEGAL.',
  'The film is labeled LEFT, AP.',
  'The chart is tabbed RADIOLOGY, CT.',
  'The tab reads May, June and July.',
  'The page headed Objective, Plan is dated.',
  'The page is headed Los Angeles, California.',
  'The brand name Celebrex, Pfizer is used.',
  'The score named Oswestry, Roland is used.',
  'The report is marked "Confidential, Psychiatric".',
  'The nurse Monday and the physician Tuesday saw him.',
  'The clinic named Kaiser, Fontana sent it.',
  'The jar is labeled DICLOFENAC, KETAMINE.',
  'The page is headed MEDICAL HISTORY, SOCIAL HISTORY.',
  'The film is labeled KNEE, AP.',
  'The folder is labeled ORTHO, NEURO.',
  'The folder is marked CONFIDENTIAL, PSYCHE.',
])('is silent on other words after a function, and on other labels: %s', (words) => {
  expect(inText(words)).toEqual([]);
});
