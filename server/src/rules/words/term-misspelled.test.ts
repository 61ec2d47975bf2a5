import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { expectFindings, findingsOf, inIssues, inSummary, marked } from '../test-support.ts';
import { USUAL_MISSPELLINGS } from './mistaken-words.ts';
import { meantWords } from './spelling.ts';
import { spellingData } from './spelling-data.ts';
import { termMisspelled } from './term-misspelled.ts';

describe('a misspelled word', () => {
  it.each([
    ['1 precription of Norco 10/325mg #60: Upheld', 'precription'],
    ['Accupuncture for the neck, 6 sessions: Upheld', 'Accupuncture'],
  ])('is marked in the request %j', (request, word) => {
    expect(words(inIssues(request))).toEqual([word]);
  });

  it.each([
    ['Accupuncture and a retrospectve review.', 'Accupuncture', 'retrospectve'],
    ['There are parasthesias and neurologic defecits.', 'parasthesias', 'defecits'],
    ['It is not neccessary, and the patinet agrees.', 'neccessary', 'patinet'],
    ['RADICULOPTHY IS DENIED.', 'RADICULOPTHY'],
    ['There is numbnes of the sole, and stiffnes in the morning.', 'numbnes', 'stiffnes'],
    ['An anti-depresant and a non-steriodal drug were given.', 'depresant', 'steriodal'],
    ['A succesful trial ocurred, and it is definately better.', 'succesful', 'ocurred', 'definately'],
    [
      'It was reccomended, and the referal of her refferal is a priviledge.',
      'reccomended',
      'referal',
      'refferal',
      'priviledge',
    ],
    [
      'REHABILATION and hemorrage; maintainance of the theraputic rhythym.',
      'REHABILATION',
      'hemorrage',
      'maintainance',
      'theraputic',
      'rhythym',
    ],
    ['The withdrawl was mild; such a withdrawl ends.', 'withdrawl', 'withdrawl'],
    ['At the inital visit no excercise was possible.', 'inital', 'excercise'],
    ['The injured workre has low back pain.\nTreatement is conservative.', 'workre', 'Treatement'],
  ])('is marked in %j', (summary, ...expected) => {
    expect(words(inSummary(summary))).toEqual(expected);
  });

  it('has a fix in the case of the word, which is not made unasked', () => {
    const [finding] = expectFindings(
      termMisspelled,
      inSummary(`
        Treatement is conservative.
        ^^^^^^^^^^
      `),
    );
    expect(finding?.fix?.edits[0]?.text).toBe('Treatment');
    expect(finding?.fix?.safe).toBeUndefined();
    expect(finding?.severity).toBe('information');
  });

  it('is a hint with a choice where two words may be meant', () => {
    const [finding] = findingsOf(termMisspelled, inSummary('The lxsion is old.'));
    expect(meantWords('lxsion')).toEqual(['lesion']);
    const two = findTwo();
    const [doubtful] = findingsOf(termMisspelled, inSummary(`It is ${two} here.`));
    expect(finding?.choices).toBeUndefined();
    expect(doubtful?.severity).toBe('hint');
    expect(doubtful?.choices).toHaveLength(2);
    expect(doubtful?.fix).toBeUndefined();
  });
});

it.each([
  ['There is no cauda equine syndrome.', 'equine'],
  ['He has a lumber spine MRI and Lumber strain.', 'lumber', 'Lumber'],
  ['Current mediations included Norco. Tender to palpitation of the joint.', 'mediations', 'palpitation'],
  [
    'It is medially necessary. The range of emotion is full; carpel tunnel syndrome; planter fasciitis.',
    'medially',
    'emotion',
    'carpel',
    'planter',
  ],
  [
    'A tear of the medical meniscus, later epicondylitis, degenerative disc decease, the left knew.',
    'medical',
    'later',
    'decease',
    'knew',
  ],
  [
    'The right should pain is unclear weather it comes from the effected joint.',
    'should',
    'weather',
    'effected',
  ],
  ['The injured worked has sever pain, more than once a weak.', 'worked', 'sever', 'weak'],
])('a right word in the wrong place is marked in %j', (summary, ...expected) => {
  expect(words(inSummary(summary))).toEqual(expected);
});

it.each([
  'He stacks lumber. Mediation of the claim failed; meditation helps. The medial branch and medial epicondyle.',
  'He has palpitation of the heart, a weak grip and a weak leg; a paper cup; a patent airway; the form is signed.',
  'The worker worked. Equine therapy. She had a pin in the ankle; the garden gate; an extremely painful back.',
  'A medical record was sent, later reports as well. The left should be examined. A waist of 40 inches; bowl of soup.',
  'The weather was cold, and the principle is clear. It effected a change. He knew it. At that angle it hurts.',
  'Back, pin removal. He was injured; worked as a clerk. Perineal pain. The wound will heal. He hiked a trail.',
])('a right word in its place is not marked in %j', (summary) => {
  expect(words(inSummary(summary))).toEqual([]);
});

it.each([
  'Prescriptions, utilisation and orthopaedic tendonitis.',
  'The stimulation was a simulation; mediation and meditation; infection after injection.',
  'Psychologically and radically different diagnoses and symptoms.',
  'Electrod iagnostic test; acupunc ture; pre scription; chiro-\npractic care.',
  'With an u nstable fracture dorsif lexion is continge nt upon evaluati ng it.',
  'He saw Robert Patiens and Mrs. Treatmen, and Glenn Fuction of Madicine Lake.',
  'Write to treatmet@example.com or see www.treatmet.com/medicaton.html.',
  'Laminotomies, perioperative and intraoperative mononeuropathy; tendinoses of the paraspinals.',
  'The Treatmentor helped. A second treatmentor did not, and Treatmentor is a brand.',
  'Diagnostik and Therapi are words that the letter uses: diagnostik, therapi.',
])('is silent on %j', (summary) => {
  expect(words(inSummary(summary))).toEqual([]);
});

test('no beginning of a word is reported while it is typed at the end of a line', () => {
  const all = spellingData().words.split(' ');
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.nat(), (word, length) => {
      const written = word.slice(0, 1 + (length % word.length));
      for (const end of ['', ' ', '\n', '\r\n\r\nThe knee is stable.\n'])
        expect(
          words(inSummary(`The patient has ${written}`).replace(`${written}\n`, `${written}${end}`)),
        ).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('no word on file, and no word next to one, is reported, but for what everyone misspells', () => {
  const { words: ours, others } = spellingData();
  for (const word of `${ours} ${others}`.split(' '))
    expect(meantWords(word)).toEqual(USUAL_MISSPELLINGS.has(word) ? [USUAL_MISSPELLINGS.get(word)] : []);
});

/** What is marked in a letter. */
function words(letter: string): string[] {
  return marked(termMisspelled, letter);
}

/** A typing error that may stand for two of our words. */
function findTwo(): string {
  const ways = spellingData()
    .words.split(' ')
    .flatMap((word) => [...word].map((_, i) => word.slice(0, i) + word.slice(i + 1)));
  return ways.find((word) => word.length > 5 && meantWords(word).length === 2) as string;
}

test('what is called a usual misspelling is one, though letters may use it, and what is meant by it is none', () => {
  for (const [wrong, right] of USUAL_MISSPELLINGS) {
    expect(meantWords(wrong), wrong).toEqual([right]);
    expect(USUAL_MISSPELLINGS.has(right), right).toBe(false);
    expect(wrong.length).toBeGreaterThan(5);
  }
});
