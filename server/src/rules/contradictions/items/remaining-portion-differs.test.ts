import { it } from 'vitest';
import { expectFindings, letterWith } from '../../test-support.ts';
import { remainingPortionDiffers } from './remaining-portion-differs.ts';

const request = (asked: string, granted: string, left: string) =>
  letterWith(
    `${asked} was the original request. ${granted} was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, ${left} is: Upheld\n\nDecision rationale: No need.\n`,
  );

it('marks what does not add up', () => {
  expectFindings(
    remainingPortionDiffers,
    letterWith(`Norco 10/325mg #120 was the original request. Norco 10/325mg #60 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Norco 10/325mg #90 is: Upheld
                                                                                                                                                                                        ^^^

Decision rationale: No need.
`),
  );
});

it.each([
  ['Norco 10/325mg #120', 'Norco 10/325mg #60', 'Norco 10/325mg #60'],
  ['Norco 10/325mg #120 with 2 refills', 'Norco 10/325mg #120', 'Norco 10/325mg #120 with 1 refill'],
  ['Acupuncture, 12 sessions', 'acupuncture, 6 sessions', 'acupuncture, 6 sessions'],
  [
    'Home aide 8 hours a day, 5 times a week for 2 weeks',
    'Home aide 4 hours a day, 5 times a week for 2 weeks',
    'Home aide 4 hours a day, 5 times a week for 2 weeks',
  ],
  ['Norco 10/325mg', 'Norco 10/325mg #60', 'Norco 10/325mg #30'],
])('is silent on %s, %s, %s', (asked, granted, left) => {
  expectFindings(remainingPortionDiffers, request(asked, granted, left));
});
