import { expect, it } from 'vitest';
import { expectFindings, findingsOf, letterWith } from '../../test-support.ts';
import { itemsContradict } from './items-contradict.ts';

it('marks a service for a surgery that is upheld', () => {
  expectFindings(
    itemsContradict,
    letterWith(`Right shoulder arthroscopy: Upheld

Decision rationale: No injection was tried. The surgery is not medically necessary.

Associated surgical service: Assistant surgeon: Overturned
                                                ^^^^^^^^^^

Decision rationale: An assistant is medically necessary.
`),
  );
});

it('marks a treatment that has to come first and is upheld', () => {
  expectFindings(
    itemsContradict,
    letterWith(`MRI of the lumbar spine: Upheld

Decision rationale: There was no course of physical therapy, which is needed first. The MRI is not medically necessary.
                                           ^^^^^^^^^^^^^^^^

Physical therapy 2x4 lumbar spine: Upheld

Decision rationale: The request is not medically necessary.
`),
  );
});

it.each([
  'Right shoulder arthroscopy: Overturned\n\nDecision rationale: It is medically necessary.\n\nAssociated surgical service: Sling: Overturned\n\nDecision rationale: It is medically necessary.\n',
  'Right knee arthroscopy: Upheld\n\nDecision rationale: It is not medically necessary.\n\nPost-operative therapy: Overturned\n\nDecision rationale: The shoulder surgery was authorized. It is medically necessary.\n',
  'MRI of the neck: Upheld\n\nDecision rationale: Physical therapy was given first. It is not medically necessary.\n\nPhysical therapy: Overturned\n\nDecision rationale: It is medically necessary.\n',
])('is silent on items that agree', (items) => {
  expectFindings(itemsContradict, letterWith(items));
});

it('marks what a rationale says of another item that is decided otherwise', () => {
  expectFindings(
    itemsContradict,
    letterWith(`Right shoulder arthroscopy: Upheld

Decision rationale: No injection was tried. The arthroscopy is not medically necessary.

Post-operative therapy, right shoulder: Overturned

Decision rationale: Since the right shoulder operation has been found medically necessary, the therapy is, too.
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Lumbar epidural injection: Overturned

Decision rationale: It was of use. The injection is medically necessary.

Fluoroscopy: Upheld

Decision rationale: As the lumbar epidural injection is not medically necessary, fluoroscopy is not medically necessary.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`),
  );
});

it.each([
  'As the right shoulder surgery is not medically necessary, the sling is not medically necessary.',
  'As the left shoulder surgery is medically necessary, it has a sling. This sling is not medically necessary.',
  'Had the surgery been found medically necessary, a sling would be as well. The sling is not medically necessary.',
  'If the surgery is medically necessary, so is the sling. The sling is not medically necessary.',
])('is silent on what a rationale may say of another item: %s', (rationale) => {
  const first =
    'Right shoulder arthroscopy: Upheld\n\nDecision rationale: No injection was tried. It is not medically necessary.\n';
  expectFindings(
    itemsContradict,
    letterWith(`${first}\nSling: Upheld\n\nDecision rationale: ${rationale}\n`),
  );
});

it.each([
  [
    'Left ulnar nerve transposition',
    'Since the operation has been found necessary, therapy after it is to be expected.',
  ],
  ['Left knee meniscectomy', 'Since the surgery is authorized, so are eight visits after it.'],
  ['Left knee meniscectomy', 'As the left knee surgery was deemed necessary, eight visits follow it.'],
  [
    'Left ulnar nerve transposition',
    'The transposition has been found medically necessary, so there will be therapy.',
  ],
])('marks the ground that %s was found necessary: %s', (surgery, ground) => {
  const text = letterWith(`${surgery}: Upheld

Decision rationale: The study was normal. The request is not medically necessary.

Post-operative therapy: Overturned

Decision rationale: ${ground} The therapy is medically necessary.
`);
  const messages = findingsOf(itemsContradict, text).map(({ message }) => message);
  expect(messages).toEqual([expect.stringContaining(`says that “${surgery}” is medically necessary`)]);
});

it.each([
  ['Right shoulder excision of the clavicle', 'Post-operative therapy, left knee'],
  ['Urinalysis', 'Post-operative therapy'],
])('is silent on %s and %s', (first, second) => {
  const text = `${first}: Upheld\n\nDecision rationale: It is not medically necessary.\n\n${second}: Overturned\n\nDecision rationale: The therapy is medically necessary.\n`;
  expectFindings(itemsContradict, letterWith(text));
});

it.each([
  'Since the operation has been found necessary by another reviewer, therapy follows.',
  'Since the surgery is approved by the carrier, therapy follows.',
  'If the surgery is approved, therapy will follow.',
  'The operation would be necessary if the study were positive.',
])('takes no ground from %s', (ground) => {
  const text = letterWith(
    `Left knee arthroscopy: Upheld\n\nDecision rationale: It is not medically necessary.\n\nKnee brace: Overturned\n\nDecision rationale: ${ground} The brace is medically necessary.\n`,
  );
  expectFindings(itemsContradict, text);
});

it.each([
  ['After the transposition, which is authorized above, she will need eight visits.', 'medically necessary'],
  ['The surgery was approved under item 1, and eight visits follow it.', 'medically necessary'],
  ['Eight visits are usual after the ulnar nerve transposition approved above.', 'medically necessary'],
  ['The transposition, which is overturned above, is followed by eight visits.', 'medically necessary'],
])('marks what is said to be decided of an item that is upheld: %s', (ground, said) => {
  const text = letterWith(
    `Left ulnar nerve transposition: Upheld\n\nDecision rationale: The study was normal. The request is not medically necessary.\n\nTherapy, 8 visits: Overturned\n\nDecision rationale: ${ground} The therapy is medically necessary.\n`,
  );
  const messages = findingsOf(itemsContradict, text).map(({ message }) => message);
  expect(messages).toEqual([expect.stringContaining(`transposition” is ${said}`)]);
});

it.each([
  'The transposition, which is upheld above, needs no therapy after it.',
  'The transposition, which is denied above, needs no therapy after it.',
  'If the transposition is approved above, therapy follows it.',
  'The claims administrator says that the transposition is approved above.',
  'The dose approved above 50 mg is not at issue.',
  'The brace, which is approved above, is of another letter.',
])('is silent on what another item does decide, or none: %s', (ground) => {
  const text = letterWith(
    `Left ulnar nerve transposition: Upheld\n\nDecision rationale: The study was normal. The request is not medically necessary.\n\nTherapy, 8 visits: Upheld\n\nDecision rationale: ${ground} The therapy is not medically necessary.\n`,
  );
  expect(findingsOf(itemsContradict, text)).toEqual([]);
});

it('marks a ground by its region where the request names a level', () => {
  const text = letterWith(
    'L4-5 discectomy: Overturned\n\nDecision rationale: There is weakness. L4-5 discectomy is medically necessary.\n\nTherapy, 8 visits: Upheld\n\nDecision rationale: Since the lumbar discectomy of the injured worker was found not to be medically necessary, nothing is to be trained. The therapy is not medically necessary.\n',
  );
  const messages = findingsOf(itemsContradict, text).map(({ message }) => message);
  expect(messages).toEqual([
    expect.stringContaining('discectomy” is not medically necessary, but that item is overturned'),
  ]);
});

it('marks what a rationale grants elsewhere in the active voice', () => {
  expectFindings(
    itemsContradict,
    letterWith(`Gym membership: Upheld

Decision rationale: The supervised aquatic therapy, which I grant in full in the next item, gives what is needed.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

Aquatic therapy, 8 visits: Upheld

Decision rationale: It is not medically necessary.
`),
  );
});

const dependent = (first: string, decision: string, ground: string, other: string) =>
  findingsOf(
    itemsContradict,
    letterWith(
      `${first}: ${decision}\n\nDecision rationale: It is what the guideline asks for.\n\nSecond item: ${other}\n\nDecision rationale: ${ground}\n`,
    ),
  ).map(({ message }) => message);

it.each([
  [
    'Right carpal tunnel release',
    'As the primary procedure is not medically necessary, none of the associated services are.',
  ],
  [
    'Right carpal tunnel release',
    'The surgery is not medically necessary; therefore therapy after it is not needed.',
  ],
  ['Right carpal tunnel release', 'With the surgery denied, there is nothing to rehabilitate.'],
  [
    'Naproxen 500mg #60',
    'Since the NSAID has not been certified in this review, there is nothing to protect against.',
  ],
  ['Norco 10/325mg #60', 'Without an approved opioid there is no need for a softener.'],
  ['Norco 10/325mg #60', 'As Norco is not approved in this determination, there is nothing to monitor.'],
  ['L4-5 fusion', 'The fusion is not medically necessary; no hospital stay is required.'],
])('marks that %s, which is overturned, is said not to be necessary: %s', (first, ground) => {
  expect(dependent(first, 'Overturned', ground, 'Upheld')).toEqual([
    expect.stringContaining('is not medically necessary, but that item is overturned'),
  ]);
});

it.each([
  ['Norco 10/325mg #60', 'Norco is certified above, and a laxative goes with it.'],
  ['L4-5 fusion', 'The surgery has been approved. An assistant is needed.'],
])('marks that %s, which is upheld, is said to be approved: %s', (first, ground) => {
  expect(dependent(first, 'Upheld', ground, 'Upheld')).toEqual([
    expect.stringContaining('is medically necessary, but that item is upheld'),
  ]);
});

it.each([
  'The claims administrator denied the sling because the surgery was not approved.',
  'Since the surgery was denied in November, his pain has grown.',
  'The visits were few, since the release had been refused.',
  'Utilization review found that the surgery is not medically necessary.',
  'If the surgery is not medically necessary, no therapy follows.',
  'With the surgery denied, he went on with tablets.',
  'The surgery has been denied. He has appealed.',
  'As the surgery was not approved, his surgeon could not operate.',
  'Without an approved surgery the hand went numb.',
])('takes no ground from what others decided: %s', (ground) => {
  expect(dependent('Right carpal tunnel release', 'Overturned', ground, 'Upheld')).toEqual([]);
});
