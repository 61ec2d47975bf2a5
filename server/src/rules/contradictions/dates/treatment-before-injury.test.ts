import { it } from 'vitest';
import { expectFindings, HEADER, inSummary, paragraphs } from '../../test-support.ts';
import { treatmentBeforeInjury } from './treatment-before-injury.ts';

it('marks treatment of the injury before it', () => {
  const letter = inSummary(`
    After the work injury, therapy began on 03/03/2013.
                                            ^^^^^^^^^^
  `);
  expectFindings(treatmentBeforeInjury, paragraphs(HEADER, letter));
});

it.each([
  'After the work injury, therapy began on 03/03/2016.',
  'A prior injury was treated with surgery on 03/03/2013.',
  'He had knee surgery on 03/03/2013.',
  'Since the injury on 03/03/2013 he has pain.',
])('is silent on %s', (words) => {
  expectFindings(treatmentBeforeInjury, paragraphs(HEADER, inSummary(words)));
});
