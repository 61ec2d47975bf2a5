import { lawInBrackets } from '../../catalogue/printed-law.ts';
import type { Rule } from '../finding.ts';
import { findPhrase, phrasesOf } from './telling-words.ts';

/** A rationale that argues what independent medical review does not decide: causation, liability, fees. */
export const outsideMedicalNecessity: Rule = {
  code: 'outside-medical-necessity',
  title: 'A rationale argues more than medical necessity',
  category: 'law',
  severity: 'information',
  scope: 'part',
  check({ determination, catalogue }) {
    return determination.items.flatMap(({ rationale }) => {
      const place = rationale && findPhrase(determination, rationale.flow.range, PHRASES);
      if (!place) return [];
      return {
        message: `Independent medical review is limited to medical necessity${lawInBrackets('scope', catalogue)}. Whether a condition is industrial, accepted or paid for is decided elsewhere: rest the decision on the medical facts.`,
        range: place,
      };
    });
  },
};

const PHRASES = phrasesOf([
  'not an accepted body part',
  'not accepted body parts',
  'body part is not accepted',
  'body part has not been accepted',
  'not industrially related',
  'not related to the industrial injury',
  'not causally related',
  'compensability',
  'apportionment',
  'the carrier is not liable',
  'the claims administrator is not liable',
]);
