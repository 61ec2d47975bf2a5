import { printedDay } from '../../server/src/text/days.ts';
import { capitalized, numberInWords } from '../../server/src/text/in-words.ts';
import { Random } from './mutations-ground.ts';
import { ITEMS, printedItem } from './sound-items.ts';

/**
 * Sound letters in many wordings: ages of other years and birthdays, relatives, other claims, earlier injuries, the healthy side,
 * words of the utilization review, mistakes of others that the letter corrects, requests said again in other forms.
 */
export function soundLetterOf(seed: number): string {
  const random = new Random(seed);
  const patient = patientOf(random);
  const items = random.shuffled(ITEMS).slice(0, random.between(1, 3));
  const asides = random.shuffled(ASIDES).slice(0, random.between(2, 5));
  const remarks = random.shuffled(REMARKS);
  const summary = [
    random.pick(OPENINGS)?.(patient) ?? '',
    'The progress report dated 02/10/2017 describes pain rated 6 out of 10.',
    ...asides.map((aside) => aside(patient)),
    'Treatment to date has included medications and rest.',
  ].join(' ');
  const printedItems = items.map((item, i) => {
    const remark = i === 0 ? ` ${remarks[0]?.(patient) ?? ''}` : '';
    return printedItem(item, remark, random);
  });
  return [HEADER, HOW, `${SUMMARY}\n\n${summary}`, ISSUES, ...printedItems].join('\n\n').concat('\n');
}

/** Who a letter is about. */
interface Patient {
  readonly age: number;
  readonly isMale: boolean;
  readonly he: string;
  readonly his: string;
  readonly noun: string;
  readonly other: string;
  readonly random: Random;
}

const INJURY = '2015-04-12';
const YEAR = 2017;

const HEADER = `Case Number: CM17-0101010
Date Assigned: 03/10/2017
Date of Injury: ${printedDay(INJURY)}
Decision Date: 03/30/2017
UR Denial Date: 02/20/2017
Priority: Standard
Application Received: 03/01/2017`;

const HOW = `HOW THE IMR FINAL DETERMINATION WAS MADE
MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with the employer, employee, providers or the claims administrator. He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a week in active practice. The expert reviewer was selected based on his/her clinical experience, education, background, and expertise in the same or similar specialties that evaluate and/or treat the medical condition and disputed items/Service. He/she is familiar with governing laws and regulations, including the strength of evidence hierarchy that applies to Independent Medical Review determinations.

The Expert Reviewer has the following credentials:
State(s) of Licensure: California
Certification(s)/Specialty: Physical Medicine & Rehabilitation`;

const SUMMARY = `CLINICAL CASE SUMMARY
The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:`;

const ISSUES = `IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:`;

function patientOf(random: Random): Patient {
  const isMale = random.below(2) === 0;
  return {
    age: random.between(24, 71),
    isMale,
    he: isMale ? 'he' : 'she',
    his: isMale ? 'his' : 'her',
    noun: isMale ? 'male' : 'female',
    other: isMale ? 'female' : 'male',
    random,
  };
}

type Sentence = (patient: Patient) => string;

/** `april 12, 2015` and others. */
function injuryDay({ random }: Patient): string {
  return (
    random.pick([
      '04/12/2015',
      '4/12/15',
      'April 12, 2015',
      '12 April 2015',
      '04-12-2015',
      'Apr. 12, 2015',
    ]) ?? ''
  );
}

const OPENINGS: readonly Sentence[] = [
  (p) =>
    `The injured worker is a ${p.age} year old ${p.noun} who sustained an industrial injury on ${injuryDay(p)}.`,
  (p) => `This ${p.age}-year-old ${p.noun} was injured at work on ${injuryDay(p)}.`,
  (p) =>
    `The patient is a ${numberInWords(p.age, '-')}-year-old ${p.noun} with a date of injury of ${injuryDay(p)}.`,
  (p) => `The claimant, a ${p.age} y/o ${p.noun}, was injured on ${injuryDay(p)}.`,
  (p) =>
    `The applicant is ${p.age} years old. ${capitalized(p.he)} is a ${p.noun} with an injury of ${injuryDay(p)}.`,
  (p) => `The injured worker, aged ${p.age}, is a ${p.noun} who was hurt in April 2015.`,
  (p) =>
    `The employee is a ${p.age} year old right-hand dominant ${p.noun} with an industrial injury in 2015.`,
];

/** What is true and looks like a contradiction. */
const ASIDES: readonly Sentence[] = [
  // another day
  (p) => `The report of 01/05/2016 describes a ${p.age - 1}-year-old ${p.noun}.`,
  (p) => `A note dated March 3, 2014 speaks of a ${p.age - 3} year old ${p.noun} with back pain.`,
  (p) => `In ${p.his} ${YEAR - 9} hospital record ${p.he} is a ${p.age - 9}-year-old ${p.noun}.`,
  (p) => `The injured worker was a ${p.age - 2} year old ${p.noun} at the time of the injury.`,
  (p) => `${capitalized(p.he)} was ${p.age - 2} years old at the time of the accident.`,
  (p) => `${capitalized(p.he)} was hurt at the age of ${numberInWords(p.age - 2, '-')}, while on a ladder.`,
  (p) => `An earlier report gives ${p.his} age: a ${p.age - 4} year old ${p.noun}.`,
  (p) => `This ${p.age + 1}-year-old ${p.noun} had a birthday since that report.`,
  (p) => `When ${p.he} was a ${p.age - 12} year old ${p.noun}, ${p.he} broke an ankle.`,
  (p) => `In 2010 the patient was a ${p.age - 7}-year-old ${p.noun} without complaints.`,
  // another person
  (p) =>
    `${capitalized(p.his)} spouse, a ${p.age + 6} year old ${p.other}, drives ${p.isMale ? 'him' : 'her'} to visits.`,
  (p) => `${capitalized(p.his)} girlfriend, a 25 year old ${p.other}, was present.`,
  () => 'A brother, 31, works for the same employer and was injured on 06/28/2016.',
  (p) => `${capitalized(p.his)} sister sustained an industrial injury on 01/01/2001.`,
  (p) => `One page concerns another patient, a ${p.age + 13}-year-old ${p.other}.`,
  (p) => `A page on a ${p.age + 20} year old ${p.other} worker was misfiled.`,
  (p) =>
    `The file holds a letter on a ${p.age + 5} year old ${p.other} patient that belongs to a different claimant.`,
  (p) => `A "3 yo ${p.other}" named as a patient on a pediatric page is ${p.his} child.`,
  (p) => `${capitalized(p.his)} neighbor, a ${p.age + 2} year old ${p.other}, helps with the shopping.`,
  // another injury
  (p) => `${capitalized(p.he)} was re-injured on 08/03/2016 when ${p.he} slipped at home.`,
  (p) => `${capitalized(p.he)} was injured in a car accident on 07/04/2016, which is not part of this claim.`,
  (p) => `${capitalized(p.he)} has a second claim with an injury on 05/05/2011 to the left wrist.`,
  () => 'A prior industrial injury in 2009 has resolved.',
  (p) => `${capitalized(p.he)} had a non-industrial injury on 02/02/2012.`,
  (p) => `${capitalized(p.he)} was first injured on 03/09/2008 under another claim.`,
  () => 'An earlier work injury on 11/20/2010 to the right elbow was settled.',
  () => 'There was also a later injury on 12/01/2016, for which a separate claim was filed.',
  // mistakes of others
  (p) => `One report wrongly calls the patient a ${p.age + 20} year old ${p.noun}.`,
  (p) => `The utilization review decision speaks of a ${p.age + 15}-year-old ${p.other} patient.`,
  () => 'The date of injury is given as 12/04/2015 in one report, which is a clerical error.',
  () => 'Utilization review lists a date of injury of 12/04/2015.',
  (p) => `A consultant described a ${p.age + 30} year old ${p.noun}. That is a typographical error.`,
  // the other side
  (p) => `${capitalized(p.he)} is right hand dominant.`,
  () => 'The left knee is normal compared with it.',
  (p) => `As a teenager ${p.he} had sprained the left knee.`,
  (p) => `${capitalized(p.he)} broke the right wrist in grade school.`,
  (p) => `The left knee was scoped in ${p.his} early twenties.`,
  (p) => `${capitalized(p.he)} had a left ankle fracture in 2004.`,
  // providers
  () => 'The treating physician was asked about this. She recommended a new trial.',
  (p) =>
    `${capitalized(p.his)} ${p.isMale ? 'wife' : 'husband'} attended the visit. ${p.isMale ? 'She' : 'He'} says that the nights are bad.`,
  () => 'The surgeon saw the patient again. He found full strength.',
  // process
  () => 'A prior denial by utilization review on 11/01/2016 concerned another drug.',
  () => 'On 02/20/2017 utilization review denied the requests.',
  () => 'An earlier surgery on 03/03/2009 was for an unrelated condition.',
];

/** Remarks in a rationale before its conclusion. */
const REMARKS: readonly Sentence[] = [
  (p) => `This ${p.age} year old worker has used it for a year.`,
  (p) => `At ${p.age} years of age ${p.he} is expected to recover.`,
  (p) => `Had ${p.he} been a 75 year old patient, the risk would be higher.`,
  () => 'The guideline advises caution in a 70 year old patient.',
  () => 'In a study of adults, an average 40 year old patient recovered in weeks.',
  () => 'Utilization review counted 24 visits and a request for the left side.',
  () => 'The same was requested for a coworker, a 33 year old woman.',
  () => 'This worker has been followed closely.',
  () => 'Cyclobenzaprine is approved for the short-term treatment of muscle spasm.',
  () => 'Naproxen is approved for tendinitis, bursitis and arthritis.',
  () => 'Fentanyl is approved by the Food and Drug Administration for severe pain.',
  (p) => `In this ${p.age}-year-old the risk is small.`,
];
