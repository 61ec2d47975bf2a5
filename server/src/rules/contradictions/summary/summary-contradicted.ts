import { findingsOfFact } from '../../../letter/findings-of-fact.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_RECORD } from '../../rule-docs.ts';
import { shown } from '../../wording.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A rationale says that something is not documented or was not done, and the case summary of the same letter tells it: a level ' +
    'of pain, therapy, acupuncture, an injection, a drug or one of its class, a urine drug test, a sleep study, a measured gain in ' +
    'function and the like. Both places are marked, and each is linked to the other.',
  why: WHY_RECORD,
  law: ['appeal-grounds'],
  notes:
    'Whether the two exclude each other is for the reviewer to say. Findings of the utilization review that a ' +
    'rationale quotes are not marked, nor is what is missing for some time only (`since 2013`). *IMR: Show Findings ' +
    'of Fact* lists all negative findings of a letter.',
  wrong: {
    summary: 'The progress report of 11/08/2016 describes left knee pain rated 6 out of 10.',
    request: 'MRI of the left knee: Upheld',
    rationale: 'There is no documentation of the pain level. The request is not medically necessary.',
  },
  right: {
    rationale: 'There is no documentation of locking. The request is not medically necessary.',
  },
};

/** `no documentation of the pain level` against `pain rated 6 out of 10`. */
export const summaryContradicted: Rule = {
  code: 'summary-contradicted',
  title: 'Missing documentation that the summary has',
  category: 'contradiction',
  severity: 'information',
  scope: 'letter',
  check: (letter) =>
    findingsOfFact(letter).flatMap(({ item, range, contrary }) =>
      contrary.flatMap((fact): Observation[] => {
        const missed = shown(letter.source.slice(range.start, range.end));
        const told = shown(letter.source.slice(fact.range.start, fact.range.end));
        return [
          {
            message: `Rationale finds no record of ${fact.name}, but the case summary has ${told}.`,
            range,
            related: [{ range: fact.range, message: `Case summary: ${told}.` }],
          },
          {
            message: `The rationale of item ${item + 1} says ${missed}, but the case summary has ${fact.name} here.`,
            range: fact.range,
            related: [{ range, message: `Rationale of item ${item + 1}: ${missed}.` }],
          },
        ];
      }),
    ),
};
