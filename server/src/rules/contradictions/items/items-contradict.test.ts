import { it } from 'vitest';
import { expectFindings, letterWith } from '../../test-support.ts';
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
