import type { Drug } from '../../../catalogue/types.ts';
import type { Flow } from '../../../text/flow.ts';
import type { Range } from '../../../text/range.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Span } from '../../../text/words.ts';
import { type Sentence, sentencesOf, writtenSentence } from '../../assertions/sentences.ts';
import { findDrugs } from '../../names/drug-names.ts';
import type { Subject } from '../../subject.ts';
import { type Dose, readDose } from '../dose.ts';
import { readStrengths, type Strength, theStrength } from '../request-amounts.ts';
import { type Token, tokensOf } from '../request-tokens.ts';

/** How much of a drug is taken, as summary or rationale says. */
export interface TakenDose {
  /** What the name may mean; empty where the sentence names no drug. */
  readonly drugs: readonly Drug[];
  readonly strength: Strength | null;
  readonly dose: Dose | null;
  /** Whether it is said plainly of the patient, of now and by nobody else. */
  readonly isPlain: boolean;
  /** The words that say so: UTF-16 offsets into the source, half-open. */
  readonly range: Range;
  readonly words: string;
  /** Its sentence, as written. */
  readonly sentence: string;
}

/** With one of these in its sentence a dose may be of another time, of a guideline, of somebody else's letter or of nobody. */
const IN_DOUBT =
  /\b(?:request\w*|asks?|asked|sought|propos\w*|necessary|previous\w*|prior|former\w*|earlier|discontinu\w*|stop\w*|wean\w*|taper\w*|reduc\w*|decreas\w*|increas\w*|lower\w*|titrat\w*|rais\w*|chang\w*|switch\w*|escalat\w*|recommend\w*|guidelines?|mtus|odg|fda|label\w*|maxim\w*|should|would|could|(?<!\b(?:in|of|since|by|from) )may|might|if|unless|until|instead|began|begun|begin|start\w*|initial\w*|first|before|then|later|once he|once she|half|doubl\w*|advis\w*|allow\w*|usual\w*|trials?|stud(?:y|ies)|adults|subjects|range|patients|utilization|administrator|denial|denied|equivalen\w*|med|mme|in (?:19|20)\d\d|(?<!\bsince )last year|took|used to|alternat\w*|rather|or)\b/i;
const DENIED = /\b(?:not|never|no longer)\b/i;
const HINT =
  /\d ?(?:mg|mcg|%|milligrams?|micrograms?)|\d\/\d{3}|daily|nightly|\bday\b|bedtime|\bevery\b|\b(?:qd|bid|tid|qid|qhs|hs|prn)\b|q\d/i;
/** What is taken, where no drug is named: exercises are done three times a day, too. */
const THE_DRUG =
  '(?:this|the|his|her) (?:drug|medication|medicine|agent|opioid|gel|patch|cream|ointment|tablets?|capsules?|pills?)';
const OF_DRUG = new RegExp(
  `\\b(?:(?:it is|it was|it has been) (?:being )?(?:taken|swallowed|dosed)|${THE_DRUG} (?:is|are|was|has been|have been) (?:being )?(?:taken|used|applied|worn|swallowed|dosed|prescribed)|(?:takes|taking|taken|uses|using|used|applies|swallows|swallowing) (?:it|${THE_DRUG}|(?:\\w{1,6} )?(?:tablets?|capsules?|pills?)))\\b`,
  'i',
);
/** Right before an amount without a name: that of the drug, and not of one that is not known by name. */
const TAKES =
  /\b(?:(?:is|has been|remains|stays) (?:now )?(?:on|taking|using|receiving)|takes|uses|receives) $/i;
const CLAUSE = /; |, (?:and|but|the|which|so|while|although|he|she|his|her|it)\b/g;
/** A dose is this near to the drug's name, in UTF-16 units. */
const WITHIN = 140;
/** So much of a sentence is read on either side of a dose, so that time grows with the length of a text that is one sentence. */
const FAR = 800;

/** The doses that a text says are taken, in order. Time grows with the length of the text. */
export function takenDosesIn(flow: Flow, subject: Subject): TakenDose[] {
  return sentencesOf(flow).flatMap((sentence) => dosesOf(sentence, flow, subject));
}

function dosesOf(sentence: Sentence, flow: Flow, subject: Subject): TakenDose[] {
  const { said, start, end } = writtenSentence(sentence, flow);
  if (!HINT.test(said)) return [];
  const found = findDrugs(flow.text, start, end, subject.catalogue, subject.determination.vocabulary);
  const read = (drugs: readonly Drug[], span: Span, name: Span | null): TakenDose[] => {
    const tokens = tokensOf(flow.text, span.start, span.end);
    const strength = theStrength(readStrengths(tokens, true));
    const dose = readDose(besides(tokens, [name, strength]));
    if (!strength && !dose) return [];
    const [one, other] = [strength, dose].flatMap((read) => read ?? []);
    const from = Math.min(one?.start ?? span.start, other?.start ?? span.end);
    const to = Math.max(one?.end ?? span.start, other?.end ?? span.start);
    const [range, words] = [flow.sourceRange(from, to), flow.text.slice(from, to)];
    // what comes after the clause is said of something else
    const nearStart = Math.max(start, from - FAR);
    const upTo = flow.text.slice(nearStart, clauseEnd(flow.text, span.end, Math.min(end, span.end + FAR)));
    const isPlain =
      !IN_DOUBT.test(upTo) &&
      !DENIED.test(flow.text.slice(nearStart, from)) &&
      !sentence.asks &&
      !sentence.words[0]?.quote;
    return [
      {
        drugs,
        strength: strength?.value ?? null,
        dose: dose?.value ?? null,
        isPlain,
        range,
        words,
        sentence: said,
      },
    ];
  };
  const opening = clauseEnd(flow.text, start, end);
  const [first] = found;
  if (!first || first.start >= opening)
    return read([], { start, end: opening }, null).filter(({ strength, words }) => {
      const clause = flow.text.slice(start, opening);
      return strength ? TAKES.test(clause.slice(0, clause.indexOf(words))) : OF_DRUG.test(clause);
    });
  return found.flatMap(({ drugs, start: at, end: nameEnd }, i) => {
    const next = found[i + 1]?.start ?? end;
    // `takes two tablets of Norco three times a day`: the number of tablets is before the name
    const from = found.length === 1 ? Math.max(start, at - WITHIN) : nameEnd;
    const to = Math.min(next, nameEnd + WITHIN);
    return read(
      drugs,
      { start: from, end: Math.min(to, clauseEnd(flow.text, nameEnd, to)) },
      { start: at, end: nameEnd },
    );
  });
}

/** The tokens without a name and a strength, between which and how often it is taken the number of units may be. */
function besides(tokens: readonly Token[], spans: readonly (Span | null)[]): Token[] {
  return tokens.filter(
    ({ word, start }) =>
      word !== 'of' && !spans.some((span) => span && start >= span.start && start < span.end),
  );
}

function clauseEnd(text: string, from: number, to: number): number {
  const [first] = matchesOf(CLAUSE, text.slice(from, to));
  return first ? from + first.index : to;
}
