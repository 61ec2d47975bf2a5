/**
 * Determinations as they are published, made up by a seeded generator: the same seed gives the same letter on every
 * machine. All names, cases and reasons are invented; guidelines, topics and pages are real ones.
 */

/** Letters of 2014 and 2015 cite topics with `Page(s):`, those of 2016 and later have a header and `Section(s):`. */
export type Generation = 'pages' | 'sections';
/** How extractors and editors lay the same letter out. */
export type Arrangement =
  | 'wrapped'
  | 'one-line-paragraphs'
  | 'double-spaced'
  | 'indented'
  | 'crlf'
  | 'form-feeds';

export const GENERATIONS: readonly Generation[] = ['pages', 'sections'];
export const ARRANGEMENTS: readonly Arrangement[] = [
  'wrapped', 'one-line-paragraphs', 'double-spaced', 'indented', 'crlf', 'form-feeds',
]; // biome-ignore format: a word list reads best in rows

/** What is to be made. */
export interface Wanted {
  readonly seed: number;
  /** The letter gets items until it is about so long, in UTF-16 units; never fewer than one. */
  readonly length: number;
  readonly generation: Generation;
  readonly arrangement: Arrangement;
}

/** A letter; about a tenth of the length is the summary, the rest are disputed items. */
export function generateLetter(wanted: Wanted): string {
  const random = randomOf(wanted.seed);
  const paragraphs = opening(random, wanted);
  let length = paragraphs.reduce((sum, words) => sum + words.length + 2, 0);
  for (let n = 0; n === 0 || length < wanted.length; n++) {
    const item = itemOf(random, wanted.generation, n);
    paragraphs.push(...item);
    length += item.reduce((sum, words) => sum + words.length + 2, 0);
  }
  return arranged(paragraphs, wanted.arrangement);
}

type Random = (below: number) => number;

/** The generator Mulberry32: small, and the same everywhere. */
function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

function one<T>(random: Random, list: readonly T[]): T {
  return list[random(list.length)] as T;
}

interface Treatment {
  /** Another one for every number of an item: no letter asks for the same thing twice. */
  readonly request: (item: number) => string;
  readonly topic: string;
  readonly pages: string;
  /** The guideline and heading of the later form. */
  readonly section: string;
}

const CHRONIC_PAIN = 'Chronic Pain Medical Treatment 2016, Section(s):';
const TREATMENTS: readonly Treatment[] = [
  {
    request: (n) => `Norco 10/325mg #${30 + n}`,
    topic: 'Opioids, criteria for use',
    pages: '76-78, 88, 89',
    section: `${CHRONIC_PAIN} Opioids, criteria for use`,
  },
  {
    request: (n) => `Cyclobenzaprine 7.5mg #${30 + n}`,
    topic: 'Muscle relaxants (for pain)',
    pages: '63-66',
    section: `${CHRONIC_PAIN} Muscle relaxants (for pain)`,
  },
  {
    request: (n) => `Omeprazole 20mg #${30 + n}`,
    topic: 'NSAIDs, GI symptoms & cardiovascular risk',
    pages: '68, 69',
    section: `${CHRONIC_PAIN} NSAIDs, GI symptoms & cardiovascular risk`,
  },
  {
    request: (n) => `Acupuncture ${4 + n} visits for the lumbar spine`,
    topic: 'Acupuncture',
    pages: '13',
    section: `${CHRONIC_PAIN} Acupuncture`,
  },
  {
    request: (n) => `Physical therapy ${6 + n} sessions for the shoulder`,
    topic: 'Physical Medicine',
    pages: '98, 99',
    section: `${CHRONIC_PAIN} Physical Medicine`,
  },
  {
    request: (n) => `Functional restoration program ${20 + n} hours`,
    topic: 'Functional restoration programs (FRPs)',
    pages: '49',
    section: `${CHRONIC_PAIN} Functional restoration programs (FRPs)`,
  },
  {
    request: (n) => `Gabapentin 300mg #${60 + n}`,
    topic: 'Antiepilepsy drugs (AEDs)',
    pages: '16-19',
    section: `${CHRONIC_PAIN} Antiepilepsy drugs (AEDs)`,
  },
  {
    request: (n) => `Transcutaneous electrical nerve stimulation (TENS) unit rental for ${1 + n} months`,
    topic: 'Transcutaneous electrotherapy',
    pages: '113-116',
    section: `${CHRONIC_PAIN} Transcutaneous electrotherapy`,
  },
];

const OCCUPATIONS = [
  'warehouse clerk',
  'line cook',
  'bus driver',
  'machine operator',
  'housekeeper',
  'carpenter',
];
const CAUSES = ['lifting a crate', 'a fall from a step', 'repetitive reaching', 'pulling a loaded cart'];
const FINDINGS = [
  'tenderness of the lumbar paraspinal muscles with flexion limited to 50 degrees',
  'a positive impingement sign and full strength of the rotator cuff',
  'intact sensation, symmetric reflexes and a negative straight leg raise on both sides',
  'spasm of the trapezius and rotation of the neck reduced by a quarter',
];
const REASONS = [
  'The reports record the pain before and after the treatment at every visit, yet no gain in daily activities is described.',
  'The injured worker has returned to modified duty and continues the exercises learned in earlier visits at home.',
  'No side effect is reported, and the dose has been the same since the first report in the file.',
  'The records do not say what the earlier course of treatment has achieved or why it ended.',
  'A first line medication for this purpose was tried for eight weeks and stopped because it gave no relief.',
  'The treating physician sets out a goal for the treatment, how it is to be measured, and when it is to end.',
  'Imaging of the region showed changes that are common at this age and nothing that calls for a change of the plan.',
  'The request comes within the time in which the guideline expects an effect to show itself.',
  'Neither the number of visits nor the interval between them is explained in the request or in the report behind it.',
  'Sleep, mood and activity are described in detail, and a plan for a gradual return to work is part of the report.',
];

function opening(random: Random, { generation, length }: Wanted): string[] {
  const day = `${pad(1 + random(12))}/${pad(1 + random(28))}`;
  const header =
    generation === 'sections'
      ? [
          `Case Number: CM16-09${pad(random(100))}${pad(random(100))}0`.slice(0, 25),
          `Date Assigned: 11/28/2016 Date of Injury: ${day}/2012`,
          'Decision Date: 12/21/2016 UR Denial Date: 10/27/2016',
          'Priority: Standard Application Received: 11/10/2016',
        ]
      : [];
  const summary = [
    `The injured worker is a ${25 + random(40)} year old ${one(random, ['male', 'female'])} ${one(random, OCCUPATIONS)} who sustained an industrial injury on ${day}/2012 from ${one(random, CAUSES)}. Treatment to date has included physical therapy, medications, and a home exercise program.`,
  ];
  let told = 0;
  while (told < length / 10) {
    const visit = `In the progress report dated ${pad(1 + random(12))}/${pad(1 + random(28))}/2014 the injured worker complained of pain rated ${3 + random(6)}/10. Examination showed ${one(random, FINDINGS)}. ${one(random, REASONS)} The treatment plan was to continue the medications and to follow up in ${2 + random(6)} weeks.`;
    summary.push(visit);
    told += visit.length;
  }
  return [
    ...header,
    'HOW THE IMR FINAL DETERMINATION WAS MADE',
    'MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with the employer, employee, providers or the claims administrator. He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a week in active practice. The expert reviewer was selected based on his/her clinical experience, education, background, and expertise in the same or similar specialties that evaluate and/or treat the medical condition and disputed items/Service. He/she is familiar with governing laws and regulations, including the strength of evidence hierarchy that applies to Independent Medical Review determinations.',
    'The Expert Reviewer has the following credentials:',
    'State(s) of Licensure: California',
    'Certification(s)/Specialty: Occupational Medicine',
    'CLINICAL CASE SUMMARY',
    'The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:',
    ...summary,
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
  ];
}

function itemOf(random: Random, generation: Generation, n: number): string[] {
  const { request, topic, pages, section } = one(random, TREATMENTS);
  const wanted = request(n);
  const upheld = random(4) > 0;
  const cited =
    generation === 'pages'
      ? `MTUS Chronic Pain Treatment Guidelines ${topic} Page(s): ${pages}.`
      : `MTUS ${section}.`;
  const page = /^\d+/.exec(pages)?.[0] ?? '1';
  const from = random(REASONS.length);
  const reasons = Array.from({ length: 4 + random(5) }, (_, i) => REASONS[(from + i * 3) % REASONS.length]);
  return [
    `${wanted}: ${upheld ? 'Upheld' : 'Overturned'}`,
    `Claims Administrator guideline: Decision based on ${cited}`,
    `MAXIMUS guideline: Decision based on ${cited}`,
    `Decision rationale: The request is for ${wanted}. MTUS page ${page} sets out when this is recommended. ${reasons.join(' ')} The report of ${pad(1 + random(12))}/${pad(1 + random(28))}/2014 names ${3 + random(20)} earlier visits. Therefore, the request for ${wanted} is ${upheld ? 'not ' : ''}medically necessary.`,
  ];
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

const WIDTH = 96;
const LINES_OF_A_PAGE = 48;

function arranged(paragraphs: readonly string[], arrangement: Arrangement): string {
  if (arrangement === 'one-line-paragraphs') return `${paragraphs.join('\n\n')}\n`;
  const lines = paragraphs.flatMap((words) => [...wrapped(words), '']);
  if (arrangement === 'double-spaced')
    return lines.map((line) => (line === '' ? '\n\n' : `${line}\n\n`)).join('');
  if (arrangement === 'indented')
    return lines.map((line) => (line === '' ? '\n' : `      ${line}\n`)).join('');
  if (arrangement === 'crlf') return lines.map((line) => `${line}\r\n`).join('');
  if (arrangement === 'wrapped') return lines.map((line) => `${line}\n`).join('');
  return lines.map((line, i) => `${i > 0 && i % LINES_OF_A_PAGE === 0 ? '\f' : ''}${line}\n`).join('');
}

function wrapped(words: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
