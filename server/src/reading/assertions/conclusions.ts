import type { Flow } from '../../text/flow.ts';
import { type KeyText, keyTextOf, sentenceAt, wordsOf } from '../../text/key-text.ts';
import type { Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import type { Span } from '../../text/words.ts';

/** What a rationale says of medical necessity in one place. */
export interface Conclusion {
  readonly necessary: boolean;
  /** `is not medically necessary`; UTF-16 offsets into the source, half-open. */
  readonly range: Range;
  /** What is said to be so: offsets into the flow of the rationale, from the start of the sentence. */
  readonly subject: Span;
}

/** How far before `medically necessary` its verb may begin, in letters. */
const LONGEST_VERB = 60;
const LONGEST_BEHIND = 160;

/**
 * The words before `medically necessary`, by their letters: a verb, an adverb, how it was judged. Modal verbs that
 * leave it open (`would be`, `may be`) are none of them.
 */
const VERB =
  /(?:(cannot|couldnot|willnot|wouldnot|shouldnot|cant|arenotseen|isnotseen|is|are|was|were|hasbeen|havebeen|hasnotbeen|havenotbeen|does|doesnot|donot|didnot|willbe|isnolonger|arenolonger|remains?|appears?|seems?))(be)?(notbe)?(not)?(?:also|therefore|thus|still|hence|currently|hereby|then|clearly|both|likewise|further)?(not)?(?:considered|deemed|determined|found|felt|judged|seen|indicated|believed|viewed|regarded|supportedbytheprovidedrecords|supported|certified|appear|seem)?(?:(nottobe|tonotbe|tobenot|asnotbeing|asnot)|tobe|asbeing|as|be)?(not)?(?:atthistime)?(?:both)?(?:a)?$/;

/** Behind `medical necessity`: `of this request is not established`. */
const STANDING =
  /(?:(hasnotbeen|havenotbeen|isnot|arenot|wasnot|werenot|cannotbe|couldnotbe)|(?:is|are|was|were|hasbeen|havebeen))(?:clearly|adequately|sufficiently|fully|therefore|thus|yet|also)?(?:established|supported|demonstrated|documented|substantiated|shown|confirmed|evident|met)/;

/** Words that put a case, or tell a rule, instead of stating what is so here. */
const CASE_BEFORE =
  /^(?:if|unless|whether|until|when)|guidelines?(?:\w{0,12}?)(?:state|recommend|indicate|note|consider)(?!\w*request)/;
const CASE_BEHIND = /^(?:when|if|unless|only|forpatients|inpatients|forthose|inthose|incases)/;
const CASE_NEAR =
  /whether|unless|(?:not|no|to|fail)\w{0,20}(?:documentation|evidence|clear|show\w*|establish\w*|prove\w*|demonstrate\w*)that/;
const LONGEST_CASE = 200;
const NEAR = 80;

/** What is concluded on medical necessity, in order. Time grows with the length of the text. */
export const readConclusions = remembered((flow: Flow): readonly Conclusion[] => {
  const words = keyTextOf(flow);
  const found: Conclusion[] = [];
  for (let at = words.key.indexOf('medical'); at >= 0; at = words.key.indexOf('medical', at + 7)) {
    const verdict = verdictAt(words, at);
    if (!verdict) continue;
    const sentence = sentenceAt(words, at);
    const span = wordsOf(words, verdict.start, verdict.end);
    found.push({
      necessary: verdict.necessary,
      range: flow.sourceRange(span.start, span.end),
      subject: { start: wordsOf(words, sentence.start, sentence.start + 1).start, end: span.start },
    });
  }
  return found;
});

interface Verdict extends Span {
  readonly necessary: boolean;
}

/** The verdict around `medical` at a place of the key, as a stretch of the key; null where the words leave it open. */
function verdictAt(words: KeyText, at: number): Verdict | null {
  const { key } = words;
  const sentence = sentenceAt(words, at);
  const before = key.slice(Math.max(sentence.start, at - LONGEST_VERB), at);
  const adverb = ['medicallynecessary', 'medicalnecessary', 'medicallynecessity'].find((form) =>
    key.startsWith(form, at),
  );
  const noun = !adverb && key.startsWith('medicalnecessity', at) ? 'medicalnecessity' : null;
  if (adverb ?? noun) {
    const verb = VERB.exec(before);
    if (verb) {
      const negative = /not|cant|nolonger/.test(verb[0]);
      const start = at - verb[0].length;
      if (noun && !/a$/.test(verb[0])) return null;
      const end = at + (adverb ?? (noun as string)).length;
      if (!negative && isOpen(key, sentence, start, end)) return null;
      return { necessary: !negative, start, end };
    }
  }
  if (!noun) return null;
  const behind = key.slice(at, Math.min(sentence.end, at + LONGEST_BEHIND));
  const standing = STANDING.exec(behind);
  if (!standing) return null;
  return { necessary: !standing[1], start: at, end: at + standing.index + standing[0].length };
}

function isOpen(key: string, sentence: Span, start: number, end: number): boolean {
  const before = key.slice(sentence.start, Math.min(start, sentence.start + LONGEST_CASE));
  const near = key.slice(Math.max(sentence.start, start - NEAR), start);
  return CASE_BEFORE.test(before) || CASE_NEAR.test(near) || CASE_BEHIND.test(key.slice(end, end + 12));
}
