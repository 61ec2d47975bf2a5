import { it } from 'vitest';
import { expectFindings, HEADER, inSummary, paragraphs } from '../../test-support.ts';
import { injuryDateContradicted } from './injury-date-contradicted.ts';

it('marks the other date in a rationale', () => {
  const letter = inSummary(
    'The patient was injured on 10/13/2015 and was treated.',
    `
    MRI of the left knee: Upheld

    Decision rationale: The date of injury is 10/31/15.
                                              ^^^^^^^^
    `,
  );
  expectFindings(injuryDateContradicted, letter);
});

it('gives the header more weight than the summary', () => {
  const summary = inSummary(`
    The patient was injured on 11/13/2015.
                               ^^^^^^^^^^
  `);
  expectFindings(injuryDateContradicted, paragraphs(HEADER, summary));
});

it.each([
  ['The patient was injured on 10/13/2015.', 'Two weeks after the injury on 10/27/15 it was worse.'],
  ['The patient was injured on 10/13/2015.', 'The date of injury was 10-13-15.'],
  ['The patient was injured from 10/13/2014 to 10/13/2015.', 'The date of injury was 10-13-15.'],
])('is silent on %s %s', (words, rationale) => {
  const items = `MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}`;
  expectFindings(injuryDateContradicted, inSummary(words, items));
});
