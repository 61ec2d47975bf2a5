import { lawInBrackets } from '../../catalogue/printed-law.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { findPhrase, phrasesOf } from './telling-words.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A rationale with words on causation, accepted body parts or liability, such as `not industrially ' +
    'related`.',
  why: 'Such questions are decided elsewhere.',
  law: ['scope'],
  notes: 'The summary may report what others said of causation; only rationales are checked.',
  wrong: {
    request: 'MRI of the left knee: Upheld',
    rationale: "The patient's knee pain is not industrially related. The request is not medically necessary.",
  },
  right: { rationale: "The patient's knee examination is normal. The request is not medically necessary." },
};

/** A rationale that argues what independent medical review does not decide: causation, liability, fees. */
export const outsideMedicalNecessity: Rule = {
  code: 'outside-medical-necessity',
  title: 'Rationale beyond medical necessity',
  category: 'law',
  severity: 'information',
  scope: 'part',
  check: ({ determination, catalogue }) =>
    determination.items.flatMap(({ rationale }) => {
      const place = rationale && findPhrase(determination, rationale.flow.range, PHRASES);
      if (!place) return [];
      return {
        message: `Independent medical review is limited to medical necessity${lawInBrackets('scope', catalogue)}. Whether a condition is industrial, accepted or paid for is decided elsewhere: rest the decision on the medical facts.`,
        range: place,
      };
    }),
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
