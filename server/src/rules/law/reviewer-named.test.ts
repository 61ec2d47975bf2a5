import { it } from 'vitest';
import { printed } from '../example-letter.ts';
import { dedented, expectFindings, inSummary } from '../test-support.ts';
import { reviewerNamed } from './reviewer-named.ts';

const letter = (how: string) => printed({ how: dedented(how), summary: true, issues: true });

it('marks names after a title and before a degree', () => {
  const named = letter(`
    The reviewer, Jane Q. Roe, M.D., is licensed to practice in Nevada.
                  ^^^^^^^^^^^
    The reviewer, Dr. Roe, is licensed to practice in Nevada.
                      ^^^
    The reviewer, Dr. Jane Roe, M.D., is licensed to practice in Nevada.
                      ^^^^^^^^
  `);
  expectFindings(reviewerNamed, named);
});

it('is silent without a name, and on names in other sections', () => {
  expectFindings(reviewerNamed, letter('The reviewer is an M.D. and is licensed to practice in Nevada.'));
  expectFindings(reviewerNamed, inSummary('Dr. Roe saw him.'));
});
