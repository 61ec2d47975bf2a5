import { range } from '../../server/src/text/range.ts';
import { misspelled, type Random, replaced, type SoundLetter, type Way } from './mutations-ground.ts';
import { plant, sentenceStarts } from './mutations-planting.ts';

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
  return replaced(letter.text, range(match.at, match.at + match.word.length), misspelled(match.word, random));
}

/** Ways in which words go wrong. */
export const wordWays: readonly Way[] = [
  {
    name: 'misspell a drug',
    codes: ['drug-misspelled'],
    damage: (letter, random) => wrongLetter(letter, DRUGS, random),
  },
  {
    name: 'misspell a term',
    codes: ['term-misspelled'],
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
