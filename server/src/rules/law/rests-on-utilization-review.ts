import { lawInBrackets } from '../../catalogue/printed-law.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { findPhrase, phrasesOf, summaryWords } from './telling-words.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'A summary that says it was taken from the utilization review.',
  why: 'The review is to look at the medical records themselves.',
  law: ['not-ur-alone'],
  notes:
    'Letters of 2013 used such a sentence as a standard wording; they are of an older form that is not read.',
  wrong: {
    summary:
      'The following summary was taken directly from the utilization review determination: left knee pain.',
  },
  right: {
    summary: 'The injured worker has left knee pain, as the progress report of 11/08/2016 describes.',
  },
};

/** A summary that says of itself that it was taken from the utilization review. */
export const restsOnUtilizationReview: Rule = {
  code: 'rests-on-utilization-review',
  title: 'Case summary taken from utilization review',
  category: 'law',
  severity: 'information',
  scope: 'part',
  readWhole: true,
  check: ({ determination, catalogue }) =>
    summaryWords(determination).flatMap((words) => {
      const place = findPhrase(determination, words, PHRASES);
      if (!place) return [];
      return {
        message: `A determination may not rest on the utilization review decision alone${lawInBrackets('not-ur-alone', catalogue)}. Summarise the medical records themselves.`,
        range: place,
      };
    }),
};

const PHRASES = phrasesOf([
  'taken directly from the utilization review',
  'taken from the utilization review',
  'copied from the utilization review',
  'summary of the utilization review is used',
]);
