import type { Random } from './mutations-ground.ts';

/** A request with forms in which it is said again, and its decision. */
interface Item {
  readonly request: string;
  readonly guideline: string;
  readonly again: readonly string[];
}

const CHRONIC = 'Decision based on MTUS Chronic Pain Medical Treatment 2016.';
const KNEE = 'Decision based on MTUS Knee Complaints 2004.';
const BACK = 'Decision based on MTUS Low Back Complaints 2004.';

/** Requests of disputed items, each with ways to say it again. */
export const ITEMS: readonly Item[] = [
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

/** A disputed item as it is printed, upheld, with a conclusion that says its request again; `remark` goes before that. */
export function printedItem({ request, guideline, again }: Item, remark: string, random: Random): string {
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
