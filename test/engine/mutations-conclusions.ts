import { concludedItems, replaced, type Way } from './mutations-ground.ts';
import { inBoth } from './mutations-planting.ts';

/** Another conclusion of a rationale: of two that say the opposite neither is certain. */
const ELSEWHERE =
  /\b(?:request|guidelines?)\s+(?:is|are|do|does)\s+not\s+(?:warranted|medically\s+reasonable|support|recommended|indicated)|\b(?:recommended\s+number|is\s+within\s+the\s+guidelines?)\b/i;

/** The conclusion of an item in free words that say the opposite of its decision. */
function concludedAgainst(
  name: string,
  sentences: Readonly<Record<'for' | 'against', readonly string[]>>,
): Way {
  return {
    name,
    codes: ['decision-contradicted'],
    damage(letter, random) {
      const concluded = random.pick(
        concludedItems(letter).filter(({ rationale }) => !ELSEWHERE.test(rationale.text)),
      );
      if (!concluded) return null;
      const words = random.pick(sentences[concluded.necessary ? 'against' : 'for']) ?? '';
      return replaced(letter.text, concluded.sentence, words);
    },
  };
}

/** Ways in which a rationale concludes the opposite of its decision in words other than those of the form. */
export const conclusionWays: readonly Way[] = [
  concludedAgainst('a conclusion of the opposite in free words', {
    for: [
      'Medical necessity has been established.',
      'The request is approved.',
      'The medical necessity of the request has been demonstrated.',
      'Accordingly, the request is granted.',
    ],
    against: [
      'Medical necessity has not been established.',
      'The request is denied.',
      'The medical necessity of the request has not been demonstrated.',
      'Accordingly, the request cannot be approved.',
    ],
  }),
  concludedAgainst('a conclusion of the opposite on the denial', {
    for: [
      'I would overturn the denial.',
      'The denial is overturned.',
      'The denial was not justified.',
      'The utilization review decision is reversed.',
    ],
    against: [
      'I would uphold the denial.',
      'The denial is upheld.',
      'The denial must be sustained.',
      'The utilization review decision is affirmed.',
    ],
  }),
  concludedAgainst('a conclusion of the opposite as an opinion', {
    for: [
      'I find that the request is medically necessary.',
      'It is my opinion that the request is medically necessary.',
      'On this record the treatment is medically necessary.',
    ],
    against: [
      'I find that the request is not medically necessary.',
      'It is my opinion that the request is not medically necessary.',
      'I am unable to find that the request is medically necessary.',
    ],
  }),
  {
    name: 'a sign that the summary tells otherwise',
    codes: ['finding-contradicted'],
    damage: (letter, random) =>
      inBoth(
        letter,
        random.pick([
          ['Facet loading was negative.', 'On examination, ^facet loading was positive^.'],
          ['Hoffmann sign is positive.', '^Hoffmann’s sign was negative^.'],
        ] as const) as readonly [string, string],
        random,
      ),
  },
  {
    name: 'a symptom that the summary denies',
    codes: ['symptom-contradicted'],
    damage: (letter, random) =>
      inBoth(
        letter,
        random.pick([
          [
            'The patient denies diarrhea.',
            'The record shows that ^the patient suffers from severe diarrhea^.',
          ],
          ['The injured worker complains of drowsiness.', '^The injured worker denies drowsiness^.'],
        ] as const) as readonly [string, string],
        random,
      ),
  },
  {
    name: 'records said to be missing and cited',
    codes: ['records-denied'],
    damage: (letter, random) =>
      inBoth(
        letter,
        [
          'The progress report of 01/04/2016 describes an examination.',
          random.pick([
            '^I was not provided with any medical records^.',
            '^No medical records were submitted for review^.',
          ]) as string,
        ],
        random,
      ),
  },
  {
    name: 'a treatment that the summary denies',
    codes: ['history-contradicted'],
    damage: (letter, random) =>
      inBoth(
        letter,
        random.pick([
          [
            'The patient has never had psychotherapy.',
            'The injured worker ^attended twelve sessions of psychotherapy^ in 2014.',
          ],
          ['A TENS unit has never been used.', 'The injured worker ^had a trial of a TENS^ unit at home.'],
        ] as const) as readonly [string, string],
        random,
      ),
  },
];
