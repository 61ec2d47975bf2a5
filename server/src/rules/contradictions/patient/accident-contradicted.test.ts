import { expect, it } from 'vitest';
import { findingsOf, inSummary } from '../../test-support.ts';
import { accidentContradicted } from './accident-contradicted.ts';

const told = (summary: string, rationale: string) =>
  findingsOf(
    accidentContradicted,
    inSummary(summary, `MRI of the left knee: Overturned\n\nDecision rationale: ${rationale}`),
  ).map(({ message }) => message);

it.each([
  ['A clerk fell from a ladder.', 'He was injured when a forklift struck his knee.', 'a blow'],
  ['He was rear-ended while driving a van.', 'The injury came from lifting a heavy box.', 'lifting or pulling'],
  ['The injury came on gradually from keyboard work.', 'The neck was hurt in a motor vehicle accident.', 'a vehicle collision'],
  ['A stocker developed pain while lifting a case.', 'Having hurt her back in a rear-end collision, she has not gotten far.', 'a vehicle collision'],
  ['She was injured lifting a patient.', 'Since she fell down the stairs at work, a fracture must be excluded.', 'a fall'],
  ['He developed pain while pulling a jack.', 'After his fall from a roof a fracture has to be excluded.', 'a fall'],
  ['Mechanism of injury: fall from a truck bed.', 'He sustained the injury while lifting a motor.', 'lifting or pulling'],
  ['She tripped over a cord.', 'Her knees were injured in a car accident.', 'a vehicle collision'],
])('compares %s with %s', (summary, rationale, kind) => {
  expect(told(summary, rationale)).toEqual([expect.stringContaining(`the injury came from ${kind}, but`)]);
}); // biome-ignore format: one pair a row

it.each([
  ['He fell while lifting a box.', 'The injury came from lifting a box.'],
  ['He fell from a ladder.', 'He fell from a ladder and twisted the knee.'],
  ['He was injured in a motor vehicle accident.', 'He fell twice last month.'],
  ['He strained his back lifting.', 'The motor vehicle accident of 2012 is another claim.'],
  ['She was hurt in a fall.', 'Lifting a pan hurts her back.'],
  ['She was injured in a fall.', 'An injury from lifting would not explain the fracture.'],
  ['He was struck by a pallet, fell and hit his knee.', 'After his fall the knee has locked.'],
  ['The left knee hurts.', 'He was injured in a fall.'],
  ['The patient was pulled into a machine.', 'He was injured when his hand was crushed by a machine.'],
  ['He was struck by a ladder.', 'He was injured when a ladder fell on him.'],
  ['She fell at work.', 'The patient was injured when she twisted the knee in the fall.'],
])('is silent on %s and %s', (summary, rationale) => {
  expect(told(summary, rationale)).toEqual([]);
}); // biome-ignore format: one pair a row
