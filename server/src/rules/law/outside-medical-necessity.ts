import { lawInBrackets } from '../../catalogue/printed-law.ts';
import type { Part } from '../../syntax/tree.ts';
import type { Flow } from '../../text/flow.ts';
import { quotationsOf } from '../../text/quotations.ts';
import { contains, type Range } from '../../text/range.ts';
import { matchesOf } from '../../text/search.ts';
import type { Span } from '../../text/words.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { shown } from '../wording.ts';
import { refusingGrounds } from './outside-grounds.ts';
import { MAY_BE_OUTSIDE, OUTSIDE, SET_ASIDE } from './outside-words.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A rationale with words on causation, accepted body parts, liability or cost, such as `not industrially ' +
    'related` or `too expensive`. Also a refusal for such a reason: price, network, forms and deadlines, settlement, employment, or ' +
    'apportionment (`The provider is out of network, so the visits are not necessary`).',
  why: 'Such questions are decided elsewhere.',
  law: ['scope'],
  notes:
    'Only rationales are checked: the summary may report what others said of causation. What a rationale quotes, or reports as the ' +
    'view of utilization review, the claims administrator or an evaluator, is not marked; nor is a sentence that sets the question ' +
    'aside.',
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
      const place = outsideIn(flow).find((found) => isMeant(determination, flow, found));
      if (!place) return [];
      return {
        message: `${shown(determination.source.slice(place.start, place.end))} is beyond medical necessity, to which the review is limited${lawInBrackets('scope', catalogue)}.`,
        range: place,
      };
    }),
};

/** The words of a rationale on what is decided elsewhere, in order; the grounds on which it refuses something come after the others. */
function outsideIn(flow: Flow): Range[] {
  const text = flow.text.replaceAll('\u2019', "'");
  const meant = MAY_BE_OUTSIDE.test(text)
    ? OUTSIDE.flatMap((words) => matchesOf(words, text)).map(({ index, 0: found }) => ({
        start: index,
        end: index + found.length,
      }))
    : [];
  const places = (found: readonly Span[]) =>
    found.map(({ start, end }) => flow.sourceRange(start, end)).sort((a, b) => a.start - b.start);
  return [...places(meant), ...places(refusingGrounds(text))];
}

/** Whether the rationale says the words itself: it neither quotes nor reports them, nor sets the question aside. */
function isMeant({ source }: Part, flow: Flow, found: Range): boolean {
  if (quotationsOf(flow).some((quotation) => contains(quotation, found))) return false;
  const { opening, rest } = sentenceAround(source, found);
  if (ANOTHER_SAYS.test(opening) || SAYS_ANOTHER.test(rest)) return false;
  return !SET_ASIDE.test(opening) && !SET_ASIDE.test(rest);
}

/** How much of a sentence is read before the words, and after them, in UTF-16 units. */
const SENTENCE = 240;

/** What is before some words in their sentence, and after them. */
function sentenceAround(source: string, { start, end }: Range): { opening: string; rest: string } {
  const before = source.slice(Math.max(0, start - SENTENCE), start);
  const opening = before.slice(Math.max(0, ...matchesOf(SENTENCE_END, before).map(({ index }) => index + 1)));
  const [rest = ''] = /^[^.!?]*/.exec(source.slice(end, end + SENTENCE)) ?? [];
  return { opening: opening.replace(/\s+/g, ' '), rest: rest.replace(/\s+/g, ' ') };
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
