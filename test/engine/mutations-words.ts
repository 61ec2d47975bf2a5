import { range } from '../../server/src/text/range.ts';
import {
  misspelt,
  planted,
  type Random,
  replaced,
  type SoundLetter,
  sentenceStarts,
  type Way,
} from './mutations-ground.ts';

const DRUGS =
  /\b(?:cyclobenzaprine|orphenadrine|omeprazole|gabapentin|naproxen|ibuprofen|hydrocodone|acetaminophen|tramadol|diazepam|tizanidine|meloxicam|ketoprofen|diclofenac|lidocaine|pantoprazole|duloxetine|pregabalin|Flexeril|Norflex|Neurontin|Cymbalta)\b/gi;
const TERMS =
  /\b(?:radiculopathy|radiculitis|medications|examination|acupuncture|chiropractic|physician|orthopedic|documentation|intervertebral|musculoskeletal|postoperative|electrodiagnostic|paraspinal|lumbosacral|impingement|arthroscopic|epidural|neuropathic|prescription)\b/g;

/** A match in the prose of summary, request or rationale. */
function inProse({ text, tree }: SoundLetter, pattern: RegExp, random: Random) {
  const summary = tree.sections.find(({ kind }) => kind === 'clinical-case-summary')?.body;
  const areas = [
    summary,
    ...tree.items.flatMap(({ requestRange, rationale }) => [requestRange, rationale?.flow.range]),
  ];
  const matches = areas.flatMap((area) =>
    area
      ? [...text.slice(area.start, area.end).matchAll(pattern)].map((match) => ({
          at: area.start + match.index,
          word: match[0],
        }))
      : [],
  );
  return random.pick(matches);
}

function wrongLetter(letter: SoundLetter, pattern: RegExp, random: Random) {
  const match = inProse(letter, pattern, random);
  if (!match) return null;
  return replaced(letter.text, range(match.at, match.at + match.word.length), misspelt(match.word, random));
}

/** A way that plants a sentence. */
function plant(
  name: string,
  codes: readonly string[],
  sentences: (random: Random) => readonly string[],
): Way {
  return {
    name,
    codes,
    damage: (letter, random) => planted(letter, random.pick(sentences(random)) as string, random),
  };
}

const SURNAMES = ['Hartwell', 'Okafor', 'Lindqvist', 'Marchetti', 'Vang', "O'Rourke", 'Castellanos'];
const STREETS = [
  'Maple Street',
  'Harbor Boulevard',
  'Sycamore Avenue',
  'Foothill Road',
  'Mission Drive',
  'Elm Court',
];

function digits(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.below(10)).join('');
}

/** Ways in which words go wrong. */
export const wordWays: readonly Way[] = [
  {
    name: 'misspell a drug',
    codes: ['drug-misspelt'],
    damage: (letter, random) => wrongLetter(letter, DRUGS, random),
  },
  {
    name: 'misspell a term',
    codes: ['term-misspelt'],
    damage: (letter, random) => wrongLetter(letter, TERMS, random),
  },
  {
    name: 'glue two sentences',
    codes: ['words-glued'],
    damage(letter, random) {
      const at = random.pick(sentenceStarts(letter));
      if (at === undefined) return null;
      let start = at;
      while (letter.text.charAt(start - 1) === ' ') start--;
      const { text } = replaced(letter.text, range(start, at), '');
      return { text, places: [range(start - 1, start + 1)] };
    },
  },
  plant('a gap where a name was', ['redaction-gap'], () => [
    'The injured worker was examined ^by .^',
    'The report ^by  states^ that the pain is the same.',
    'The records came ^from .^',
    'The injured worker was employed ^by  .^',
  ]),
];

/** Ways in which what must not leave the house gets into a letter. */
export const privacyWays: readonly Way[] = [
  plant('a telephone number', ['telephone-number'], (random) => {
    const [area, last] = [random.pick(['213', '310', '415', '619', '916']), digits(random, 4)];
    return [
      `The office can be reached at ^(${area}) 555-${last}^ for questions.`,
      `Telephone: ^${area}-555-${last}^ was given in the form.`,
      `The clinic was called at ^${area}.555.${last}^ that day.`,
    ];
  }),
  plant('a social security number', ['social-security-number'], (random) => {
    const number = `${random.between(101, 665)}-${random.between(10, 99)}-${random.between(1000, 9999)}`;
    return [
      `The form gives the social security number as ^${number}^ in full.`,
      `SSN: ^${number}^ stands in the file.`,
      `The worker is filed as ^${number}^ there.`,
    ];
  }),
  plant('an e-mail address', ['email-address'], (random) => {
    const name = (random.pick(SURNAMES) as string).toLowerCase().replace("'", '');
    return [
      `Questions go to ^${name}.${digits(random, 2)}@example.com^ at the clinic.`,
      `The report was sent by ^${name}@clinic.example.org^ that day.`,
    ];
  }),
  plant('a street address', ['street-address'], (random) => {
    const address = `${random.between(101, 9899)} ${random.pick(STREETS)}`;
    return [
      `The injured worker lives at ^${address}^ with family.`,
      `The visit was at ^${address}^ as before.`,
    ];
  }),
  plant('a named doctor', ['person-named'], (random) => {
    const name = random.pick(SURNAMES);
    return [
      `On that day ^Dr. ${name}^ noted the same pain.`,
      `The report was signed by ^Dr. Ellen ${name}^ at the clinic.`,
      `The injured worker, ^Mr. ${name}^ was seen again.`,
    ];
  }),
  plant('a claim number', ['claim-number'], (random) => [
    `The file bears claim number ^${digits(random, 9)}^ throughout.`,
    `Claim #: ^${random.between(10, 99)}-${digits(random, 7)}^ is on the form.`,
    `The appeals board has it as ^ADJ${random.between(1, 9)}${digits(random, 6)}^ now.`,
  ]),
  plant('a medical record number', ['medical-record-number'], (random) => [
    `The chart is kept under MRN ^${digits(random, 8)}^ there.`,
    `Medical record number: ^${digits(random, 7)}^ is on each page.`,
    `The clinic files it as patient ID ^${digits(random, 6)}^ since then.`,
  ]),
  plant('a date of birth', ['date-of-birth'], (random) => {
    const [month, day, year] = [random.between(1, 12), random.between(1, 28), random.between(1948, 1998)];
    return [
      `The form gives the date of birth as well: date of birth ^${month}/${day}/${year}^ there.`,
      `DOB: ^${month}-${day}-${year}^ stands on the form.`,
      `The injured worker was born on ^${month}/${day}/${year}^ as the form says.`,
    ];
  }),
];
