import { printedDay } from '../../server/src/text/days.ts';
import { Random } from './mutations-ground.ts';

/**
 * Sound letters in many wordings: ages of other years and birthdays, relatives, other claims, earlier injuries, the healthy side,
 * words of the utilization review, mistakes of others that the letter corrects, requests said again in other forms.
 */
export function soundLetterOf(seed: number): string {
  const random = new Random(seed);
  const patient = patientOf(random);
  const items = shuffled(ITEMS, random).slice(0, random.between(1, 3));
  const asides = shuffled(ASIDES, random).slice(0, random.between(2, 5));
  const remarks = shuffled(REMARKS, random);
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
  (p) => `The patient is a ${inWords(p.age)}-year-old ${p.noun} with a date of injury of ${injuryDay(p)}.`,
  (p) => `The claimant, a ${p.age} y/o ${p.noun}, was injured on ${injuryDay(p)}.`,
  (p) =>
    `The applicant is ${p.age} years old. ${capital(p.he)} is a ${p.noun} with an injury of ${injuryDay(p)}.`,
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
  (p) => `${capital(p.he)} was ${p.age - 2} years old at the time of the accident.`,
  (p) => `${capital(p.he)} was hurt at the age of ${inWords(p.age - 2)}, while on a ladder.`,
  (p) => `An earlier report gives ${p.his} age: a ${p.age - 4} year old ${p.noun}.`,
  (p) => `This ${p.age + 1}-year-old ${p.noun} had a birthday since that report.`,
  (p) => `When ${p.he} was a ${p.age - 12} year old ${p.noun}, ${p.he} broke an ankle.`,
  (p) => `In 2010 the patient was a ${p.age - 7}-year-old ${p.noun} without complaints.`,
  // another person
  (p) =>
    `${capital(p.his)} spouse, a ${p.age + 6} year old ${p.other}, drives ${p.isMale ? 'him' : 'her'} to visits.`,
  (p) => `${capital(p.his)} girlfriend, a 25 year old ${p.other}, was present.`,
  () => 'A brother, 31, works for the same employer and was injured on 06/28/2016.',
  (p) => `${capital(p.his)} sister sustained an industrial injury on 01/01/2001.`,
  (p) => `One page concerns another patient, a ${p.age + 13}-year-old ${p.other}.`,
  (p) => `A page on a ${p.age + 20} year old ${p.other} worker was misfiled.`,
  (p) =>
    `The file holds a letter on a ${p.age + 5} year old ${p.other} patient that belongs to a different claimant.`,
  (p) => `A "3 yo ${p.other}" named as a patient on a pediatric page is ${p.his} child.`,
  (p) => `${capital(p.his)} neighbor, a ${p.age + 2} year old ${p.other}, helps with the shopping.`,
  // another injury
  (p) => `${capital(p.he)} was re-injured on 08/03/2016 when ${p.he} slipped at home.`,
  (p) => `${capital(p.he)} was injured in a car accident on 07/04/2016, which is not part of this claim.`,
  (p) => `${capital(p.he)} has a second claim with an injury on 05/05/2011 to the left wrist.`,
  () => 'A prior industrial injury in 2009 has resolved.',
  (p) => `${capital(p.he)} had a non-industrial injury on 02/02/2012.`,
  (p) => `${capital(p.he)} was first injured on 03/09/2008 under another claim.`,
  () => 'An earlier work injury on 11/20/2010 to the right elbow was settled.',
  () => 'There was also a later injury on 12/01/2016, for which a separate claim was filed.',
  // mistakes of others
  (p) => `One report wrongly calls the patient a ${p.age + 20} year old ${p.noun}.`,
  (p) => `The utilization review decision speaks of a ${p.age + 15}-year-old ${p.other} patient.`,
  () => 'The date of injury is given as 12/04/2015 in one report, which is a clerical error.',
  () => 'Utilization review lists a date of injury of 12/04/2015.',
  (p) => `A consultant described a ${p.age + 30} year old ${p.noun}. That is a typographical error.`,
  // the other side
  (p) => `${capital(p.he)} is right hand dominant.`,
  () => 'The left knee is normal compared with it.',
  (p) => `As a teenager ${p.he} had sprained the left knee.`,
  (p) => `${capital(p.he)} broke the right wrist in grade school.`,
  (p) => `The left knee was scoped in ${p.his} early twenties.`,
  (p) => `${capital(p.he)} had a left ankle fracture in 2004.`,
  // providers
  () => 'The treating physician was asked about this. She recommended a new trial.',
  (p) =>
    `${capital(p.his)} ${p.isMale ? 'wife' : 'husband'} attended the visit. ${p.isMale ? 'She' : 'He'} says that the nights are bad.`,
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

/** A request with forms in which it is said again, and its decision. */
interface Item {
  readonly request: string;
  readonly guideline: string;
  readonly again: readonly string[];
}

const CHRONIC = 'Decision based on MTUS Chronic Pain Medical Treatment 2016.';
const KNEE = 'Decision based on MTUS Knee Complaints 2004.';
const BACK = 'Decision based on MTUS Low Back Complaints 2004.';

const ITEMS: readonly Item[] = [
  {
    request: 'Physical therapy 2x6 lumbar spine',
    guideline: CHRONIC,
    again: [
      'physical therapy, 12 sessions', 'physical therapy two times a week for six weeks', 'physical therapy 2 times a week for 6 weeks',
      'twelve visits of physical therapy', 'PT 2x6', 'physical therapy for the low back', 'lumbar physical therapy', 'physical therapy',
    ],
  },
  {
    request: 'Acupuncture 3 times a week for 4 weeks, cervical spine',
    guideline: CHRONIC,
    again: ['acupuncture 3x4', '12 sessions of acupuncture', 'acupuncture for the neck', 'acupuncture', 'acupuncture three times a week for four weeks'],
  },
  {
    request: 'MRI Rt. knee',
    guideline: KNEE,
    again: ['MRI of the right knee', 'an MRI of the R knee', 'magnetic resonance imaging of the right knee', 'a right knee MRI', 'an MRI', 'the study'],
  },
  {
    request: 'X-ray of the L wrist',
    guideline: 'Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004.',
    again: ['radiographs of the left wrist', 'an X-ray of the Lt. wrist', 'X-rays of the wrist', 'an xray of the left hand and wrist'],
  },
  {
    request: 'Lumbar epidural steroid injection at L5-S1',
    guideline: CHRONIC,
    again: [
      'an epidural steroid injection at L5-S1', 'a lumbar ESI', 'an ESI at L5/S1', 'the epidural injection', 'a transforaminal epidural steroid injection, L5-S1',
      'an epidural injection of the low back',
    ],
  },
  {
    request: 'Medial branch blocks at L4 and L5',
    guideline: BACK,
    again: ['medial branch blocks', 'medial branch nerve blocks at L4 and L5', 'lumbar medial branch blocks', 'medial branch blocks at L4, L5'],
  },
  {
    request: 'MRI of the lumbosacral spine',
    guideline: BACK,
    again: ['an MRI of the lumbar spine', 'an MRI of the low back', 'an MRI of the L-spine', 'a lumbar MRI', 'an MRI of the spine'],
  },
  {
    request: 'Fentanyl patch 0.05 mg/hr #10',
    guideline: CHRONIC,
    again: ['fentanyl patch 50 mcg/hr #10', 'fentanyl patches', 'fentanyl 50 mcg/hr', 'the fentanyl patch #10'],
  },
  {
    request: 'Flexeril 10mg #60',
    guideline: CHRONIC,
    again: ['Flexeril 10 mg, sixty tablets', 'cyclobenzaprine 10mg #60', 'Flexeril', 'Flexeril 10mg #60 without refills', 'Flexeril #60'],
  },
  {
    request: 'Naproxen 550mg #60 with 2 refills',
    guideline: CHRONIC,
    again: ['naproxen 550 mg #60 with two refills', 'naproxen', 'naproxen 550mg, refills: 2', 'naproxen with 2 refills'],
  },
  {
    request: 'Retrospective urine drug screen, DOS: 01/12/2017',
    guideline: CHRONIC,
    again: ['the urine drug screen performed on 01/12/2017', 'a urine drug screen, DOS January 12, 2017', 'the urine drug test', 'urine drug screen (date of service 1/12/17)'],
  },
  {
    request: 'Physical therapy for the left upper extremity, 6 visits',
    guideline: CHRONIC,
    again: ['six visits of physical therapy for the left shoulder', 'physical therapy for the left arm', 'six sessions of physical therapy', 'therapy for the LUE'],
  },
]; // biome-ignore format: wordings read best in rows

const REASONS = [
  'The records show no gain in function.',
  'The examination shows no deficit.',
  'The criteria are not met.',
  'The course so far is known.',
];

const CONCLUSIONS = [
  'Therefore, the request for # is not medically necessary.',
  'The request for # is not medically necessary.',
  'As such, # is not medically necessary.',
  'The requested # is not medically necessary.',
  'For these reasons, the request for # is not medically necessary.',
  'Given the above, the request for # is not medically necessary.',
  'None of this has been reported, and # is not medically necessary.',
  'Neither of the two signs exists, and # is not medically necessary.',
  'No gain has been measured, nor is # medically necessary.',
  'There is no sign that the course has changed, and # is not medically necessary.',
  'Not one of the conditions applies, and I do not find # medically necessary.',
];

function printedItem({ request, guideline, again }: Item, remark: string, random: Random): string {
  const named = random.pick(again) ?? request;
  const form = random.pick(CONCLUSIONS) ?? '#';
  const words = form.startsWith('The requested') ? named.replace(/^(?:an?|the) /, '') : named;
  const conclusion = form.replace('#', words);
  return [
    `${request}: Upheld`,
    'Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.',
    `MAXIMUS guideline: ${guideline}`,
    `Decision rationale: ${random.pick(REASONS)}${remark} ${conclusion}`,
  ].join('\n\n');
}

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy'];
const ONES = ['', '-one', '-two', '-three', '-four', '-five', '-six', '-seven', '-eight', '-nine'];

function inWords(age: number): string {
  return `${TENS[Math.floor(age / 10) - 2]}${ONES[age % 10]}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((one) => ({ one, at: random.below(1_000_000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
