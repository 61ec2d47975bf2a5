import type { Flow } from '../../text/flow.ts';
import { NUMBER_WORDS } from '../../text/in-words.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';
import type { Span } from '../../text/words.ts';
import { sentencesOf, writtenSentence } from '../assertions/sentences.ts';

/** An amount that a rationale calls requested, with the sentence it is in. Offsets into the flow. */
export interface RequestedAmount {
  /** From the number to what it counts: `eight visits`. */
  readonly span: Span;
  readonly sentence: Span;
}

const NUMBER = `(?:\\d{1,3}|${NUMBER_WORDS})(?: ?\\(\\d{1,3}\\))?`;
/** Not before the second number of a range. */
const NO_RANGE = '(?<![\\w\\u2013/.-]|\\b(?:to|or) )';
/** Not before all of which a part is spoken of: `six of the 12 visits`, `the first 12 visits`. */
const NO_PART = '(?<!\\b(?:first|initial|last|next) |\\bof |\\bof the |\\bof these |\\bof those )';
const BETWEEN =
  '(?:(?!(?:of|the|and|or|to|per|an?|each|than|more|fewer|less|that|which|is|are|was|were) )[a-z-]{2,20} ){0,3}';
const VISITS = '(?:visits?|sessions?)';
const COUNTED = '(?:visits?|sessions?|refills?|tablets?|capsules?|pills?|patches)';
const DISPENSED = `${NUMBER} ?(?:tablets?|capsules?|pills?|patches|g|grams?|gm|ml|milliliters?)`;
const ASKED = '(?:requested|proposed|disputed|sought)';

const FORMS: readonly RegExp[] = [
  // `eight visits requested`, `nine sessions of therapy are now asked for`
  `${NO_PART}${NO_RANGE}(${NUMBER} ${BETWEEN}${COUNTED})(?: of [a-z]{3,20}(?: [a-z]{3,20})?)?,? (?:that |which )?(?:(?:is|are|was|were) )?(?:now |here |being |currently |presently )?(?:${ASKED}|asked for|at issue|in dispute|in question|under review)\\b`,
  // `the requested eight visits`, `the proposed course of eight visits`
  `\\b${ASKED} (?:(?:course|series|trial|block|set|total) of )?(${NUMBER} ${BETWEEN}${COUNTED})\\b`,
  // `the eight requested visits`
  `${NO_PART}${NO_RANGE}(${NUMBER} ${ASKED} ${BETWEEN}${COUNTED})\\b`,
  // `the amount, 300 g, lasts a month`, but not `the amount of 4 g a day`
  `\\b(?:the|this) (?:amount|quantity),? (?:(?:is|of|being|namely) )?(#?${DISPENSED})(?=[.,;:)]|$| (?:is|are|lasts?|covers?|suffices?|will|would|should|comes?|makes?|meets?|allows?|corresponds|agrees|fits|matches|gives?)\\b)`,
  // `the 300 g will last two months`
  `\\bthe (#?${DISPENSED})(?: of [a-z]{3,20})? (?:(?:will|should) (?:last|cover|suffice|see|be (?:enough|sufficient|used up))|lasts?|covers?|suffices?|(?:is|are) (?:enough|sufficient|(?:for |about |just |exactly )?(?:a|one) month))\\b`,
  // `with the present eight visits`, but not `the present eight visits have helped`
  `\\b(?:present|current) (${NUMBER} ${BETWEEN}${VISITS})\\b(?! (?:have|has|had|gave|brought|helped|were|did|so far|already|a|per|each))`,
].map((form) => new RegExp(form, 'gi'));

/** `certified for 4 treatments as requested`: what is decided, whoever else has decided before. */
const AS_REQUESTED = new RegExp(
  `${NO_PART}${NO_RANGE}(${NUMBER} ${BETWEEN}(?:${COUNTED}|treatments?|injections?))(?: of [a-z]{3,20}(?: [a-z]{3,20})?)?,? as (?:requested|asked(?: for)?|sought|submitted|ordered|prescribed)\\b`,
  'gi',
);
const OF_OTHERS =
  /\b(?:previous\w*|prior|earlier|former\w*|already|complet\w*|received|attended|utilization|administrator|UR|denial|modif\w*|partially|if|unless|whether|were|was|not as|january|february|march|april|june|july|august|september|october|november|december|\d{1,2}[/-]\d{1,2}[/-]\d{2,4})\b/i;

/** With one of these in its sentence an amount may be that of another day, of another decision or of nobody. */
const OF_ANOTHER_DAY =
  /\b(?:previous\w*|prior|earlier|former\w*|(?<!\b(?:will|should|would|to|can) )last|past|initially|at first|original\w*|already|complet\w*|received|attended|underwent|finished|certif\w*|approv\w*|authoriz\w*|modif\w*|grant\w*|allowed|if|unless|whether|in all|altogether|half|every|each|both|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2}[/-]\d{1,2}[/-]\d{2,4})\b/i;
const AS_ASKED = /\bas (?:requested|asked|sought|submitted|ordered|prescribed)\b/i;
/** What nearly all amounts that are called requested have near. */
const TELLING =
  /requested|proposed|as (?:asked|ordered|submitted)|disputed|sought|prescribed|asked for|at issue|in dispute|in question|under review|present|current|(?:the|this) (?:amount|quantity)|the .{1,40}(?:will|should|lasts?|covers?|suffices?|enough|sufficient|month)/i;

/** The amounts that a rationale calls requested, in order. Time grows with the length of the text. */
export const requestedAmounts = remembered((flow: Flow): readonly RequestedAmount[] => {
  if (!TELLING.test(flow.text)) return [];
  return sentencesOf(flow).flatMap((read) => {
    const { said, ...sentence } = writtenSentence(read, flow);
    if (read.asks || !TELLING.test(said)) return [];
    const forms = [
      ...(OF_ANOTHER_DAY.test(said) ? [] : FORMS),
      ...(AS_ASKED.test(said) && !OF_OTHERS.test(said) ? [AS_REQUESTED] : []),
    ];
    return forms.flatMap((form) =>
      matchesOf(form, said).map(({ index, 0: whole, 1: amount = '' }): RequestedAmount => {
        const start = sentence.start + index + whole.lastIndexOf(amount);
        return { span: { start, end: start + amount.length }, sentence };
      }),
    );
  });
});
