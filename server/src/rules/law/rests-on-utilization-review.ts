import { lawInBrackets } from '../../catalogue/printed-law.ts';
import type { Rule } from '../finding.ts';
import { isReadWhole } from '../malformed/sections/section-words.ts';
import { findPhrase, phrasesOf } from './telling-words.ts';

/** A summary that says of itself that it was taken from the utilization review. */
export const restsOnUtilizationReview: Rule = {
  code: 'rests-on-utilization-review',
  title: 'The summary is taken from the utilization review',
  category: 'law',
  severity: 'information',
  scope: 'part',
  check({ determination, catalogue }) {
    if (!isReadWhole(determination)) return [];
    return determination.sections
      .filter(({ kind }) => kind === 'clinical-case-summary')
      .flatMap((section) => {
        const place = findPhrase(determination, section.body, PHRASES);
        if (!place) return [];
        return {
          message: `A determination may not rest on the utilization review decision alone${lawInBrackets('not-ur-alone', catalogue)}. Summarise the medical records themselves.`,
          range: place,
        };
      });
  },
};

const PHRASES = phrasesOf([
  'taken directly from the utilization review',
  'taken from the utilization review',
  'copied from the utilization review',
  'summary of the utilization review is used',
]);
