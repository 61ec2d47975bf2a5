import { lawInBrackets } from '../../catalogue/printed-law.ts';
import { quotationsOf } from '../../text/quotations.ts';
import { contains, type Range } from '../../text/range.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { shown } from '../wording.ts';
import { findPhrase, phrasesOf } from './word-search.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A rationale with words on causation, accepted body parts or liability, such as `not industrially ' +
    'related`.',
  why: 'Such questions are decided elsewhere.',
  law: ['scope'],
  notes:
    'Only rationales are checked: the summary may report what others said of causation. What a rationale quotes, or reports as the view of ' +
    'utilization review, the claims administrator or an evaluator, is not marked.',
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
      if (!rationale) return [];
      const { flow } = rationale;
      const isQuoted = (found: Range) => quotationsOf(flow).some((quotation) => contains(quotation, found));
      const place = findPhrase(
        determination,
        flow.range,
        PHRASES,
        (source, found) => !isQuoted(found) && !isReported(source, found),
      );
      if (!place) return [];
      return {
        message: `${shown(determination.source.slice(place.start, place.end))} is beyond medical necessity, to which the review is limited${lawInBrackets('scope', catalogue)}.`,
        range: place,
      };
    }),
};

/** How much of a sentence is read before the words, and after them, in UTF-16 units. */
const SENTENCE = 240;

/** Whether the sentence gives the words as the view of another: of utilization review, the claims administrator, an evaluator. */
function isReported(source: string, { start, end }: Range): boolean {
  const before = source.slice(Math.max(0, start - SENTENCE), start);
  const opening = before.slice(
    Math.max(0, ...[...before.matchAll(SENTENCE_END)].map(({ index }) => index + 1)),
  );
  const [rest = ''] = /^[^.!?]*/.exec(source.slice(end, end + SENTENCE)) ?? [];
  return ANOTHER_SAYS.test(opening) || SAYS_ANOTHER.test(rest);
}

const SENTENCE_END = /[.!?]["\u201d)]?\s/g;
const OTHERS =
  '(?:UR|utilization\\s+review(?:er)?|physician\\s+advis[eo]r|claims?\\s+(?:administrator|adjuster|examiner)|adjuster|carrier|insurer|employer|denial|defense|QME|AME|evaluator)';
/** `UR held that`, `the denial rests on`, `was denied because`. */
const ANOTHER_SAYS = new RegExp(
  `\\b(?:${OTHERS}\\b(?!\\s+is\\b)|(?:was|were|been)\\s+(?:denied|refused|not\\s+certified|non-?certified)\\b)`,
  'i',
);
/** `..., according to the carrier`. */
const SAYS_ANOTHER = new RegExp(
  `^[,\\s]{0,3}(?:according\\s+to|per|in\\s+the\\s+view\\s+of|as|say|says|said|held|wrote)\\s+(?:the\\s+)?${OTHERS}\\b`,
  'i',
);

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
