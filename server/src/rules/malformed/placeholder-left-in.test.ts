import { expect, it } from 'vitest';
import {
  CLAIMS_ADMINISTRATOR,
  dedented,
  expectFindings,
  expectOnly,
  letterWith,
  RATIONALE,
  REVIEWER,
  reportOfForm,
  SUMMARY,
} from '../test-support.ts';
import { placeholderLeftIn } from './placeholder-left-in.ts';

it('marks placeholders anywhere in the letter', () => {
  const header = dedented(`
    Decision Date: TBD
                   ^^^
  `);
  const reviewer = dedented(`
    MAXIMUS guideline: ___
                       ^^^
  `);
  const body = letterWith('Knee brace: Upheld\n', CLAIMS_ADMINISTRATOR, reviewer, RATIONALE);
  expectOnly(placeholderLeftIn, `${header}\n${body}`);
});

it('is silent on texts that are not read', () => {
  expectFindings(placeholderLeftIn, 'Minutes, place TBD');
  expectFindings(placeholderLeftIn, SUMMARY);
});

it('leaves the place of the decision to decision-missing', () => {
  const letter = (head: string) => letterWith(`${head}\n`, CLAIMS_ADMINISTRATOR, REVIEWER, RATIONALE);
  expect(reportOfForm(letter('Knee brace: TBD'))).toEqual(['decision-missing: Knee brace: TBD']);
  expect(reportOfForm(letter('Brace [insert side]: Upheld'))).toEqual(['placeholder-left-in: [insert side]']);
  expect(reportOfForm(letter('Brace, size ___'))).toEqual([
    'decision-missing: Brace, size ___',
    'placeholder-left-in: ___',
  ]);
});
