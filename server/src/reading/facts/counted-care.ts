import type { Flow } from '../../text/flow.ts';
import type { Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { clauseAround } from '../../text/words.ts';
import { type Sentence, sentencesOf, writtenSentence } from '../assertions/sentences.ts';
import { type BodyPart, bodyPartsOf } from '../requests/body-parts.ts';
import { type Treatment, treatmentsIn } from '../requests/named/named-treatments.ts';
import { isPartOfRange } from '../requests/request-amounts.ts';
import { type Token, tokensOf, wordAt } from '../requests/request-tokens.ts';

/** A number of visits, sessions, treatments or injections in summary or rationale. */
export interface CountedCare {
  readonly count: number;
  /** What was given; null where the sentence does not name it, `several` where it names more than one. */
  readonly treatment: Treatment | 'several' | null;
  /** Whether the sentence says that so many were had, all in all and by nobody's word but the writer's. */
  readonly isHad: boolean;
  /** Whether they are those after an operation. */
  readonly isAftercare: boolean;
  readonly parts: readonly BodyPart[];
  /** From the number to what it counts: UTF-16 offsets into the source, half-open. */
  readonly range: Range;
  /** Its sentence, as written. */
  readonly sentence: string;
}

/** What is counted. */
const COUNTED: ReadonlySet<string> = new Set([
  'visit', 'visits', 'session', 'sessions', 'treatment', 'treatments', 'appointments', 'injection', 'injections', 'esi', 'esis', 'blocks',
]); // biome-ignore format: a word list reads best in rows
/** Whether a sentence has one of these words, whole or in another word. */
const NAMES_COUNTED = new RegExp([...COUNTED].join('|'), 'i');
/** So many tokens after a number what it counts may be. */
const MOST_BETWEEN = 5;
/** Between a number and what it counts none of these is: the number counts something else. */
const ENDS =
  /^(?:of|to|or|and|per|a|an|week|weeks|month|months|day|days|hour|hours|year|years|mg|percent|out|is|was|were|with|for|in|at|on|by|the|[^a-z-].*)$/;
/** After what is counted they make of the number a frequency: `two visits a week`. */
const OFTEN = /^(?:a|per|each|every|weekly|monthly|daily|\/)$/;

/** That care was had. */
const HAD =
  /\b(?:had|complet\w+|attended|received|underwent|undergone|went to|given|rendered|performed|provided|undertaken|finished|participated in|followed by|seen for|helped|gave|brought|led to|resulted in|so far|to date|already|prior|previous|earlier|past)\b/i;
/** Right before a number they say that so many were had: `after the 12 visits`. */
const AFTER = /\b(?:after|following|with|despite|beyond) (?:(?:the|all|these|those|only|his|her|some) )?$/i;
/** With one of these before it, in its sentence, a number is what somebody says, wants, allows or supposes. */
const SAID_BEFORE =
  /\b(?:request\w*|ask\w*|recommend\w*|guidelines?|mtus|odg|acoem|allow\w*|plan\w*|propos\w*|prescri\w*|order\w*|will|would|should|could|(?<!\b(?:in|of|since|by|from|last|early|late) )may|might|if|whether|until|unless|deni\w*|utilization|administrator|counted|certif\w*|approv\w*|authoriz\w*|missed|cancel\w*|wrong\w*|mistak\w*|error)\b/i;
/** With one of these in its clause it is a part, an estimate, of another day or of another decision. */
const IN_CLAUSE =
  /\b(?:certif\w*|approv\w*|authoriz\w*|request\w*|recommend\w*|guidelines?|dispute\w*|of (?:the|these|those|which|\d|this|his|her|an?)|out of|first|last|initial|another|more|additional|further|remaining|at least|at most|about|approximately|approx|around|nearly|almost|over|up to|roughly|minimum|unclear|unknown|unspecified|undocumented|this year|per|each|every|a (?:week|month|year)|recent\w*|not|never|(?:more|less|fewer) than(?! \d{1,3} ?(?:%|percent))|missed|cancel\w*|scheduled|series)\b/i;
/** With one of these in its sentence it is a sum. */
const SUMMED = /\b(?:in all|in total|total\w*|altogether|combined|together)\b/i;
/** So far around a number words of its sentence are read, in UTF-16 units. */
const WITHIN = 300;
/** Where a clause ends. */
const CLAUSE_ENDS = /[,;] |,? (?:which|and(?! \d)|but|because|although|though|while|since|so)\b/gi;
/** Words for an operation or the care after it. */
const AFTERCARE = /\b(?:post-?op\w*|post-?surg\w*|surg(?:ery|ical\w*)|operation|operative\w*)\b/i;

/** The numbers of visits and the like that a text names, in order. Time grows with the length of the text. */
export const readCountedCare = remembered((flow: Flow): readonly CountedCare[] =>
  sentencesOf(flow).flatMap((sentence) => countsIn(sentence, flow)),
);

function countsIn(sentence: Sentence, flow: Flow): CountedCare[] {
  const { said, start, end } = writtenSentence(sentence, flow);
  if (!NAMES_COUNTED.test(said)) return [];
  const tokens = tokensOf(flow.text, start, end);
  const inSentence = treatmentsIn(tokens).map(({ value }) => value);
  const parts = bodyPartsOf(tokens).map(({ value }) => value);
  const isSummed = SUMMED.test(said);
  const isAftercare = AFTERCARE.test(said);
  return tokens.flatMap((token, i): CountedCare[] => {
    if (token.value === null || !Number.isInteger(token.value)) return [];
    let at = i + 1;
    while (at <= i + MOST_BETWEEN && !COUNTED.has(wordAt(tokens, at)) && !ENDS.test(wordAt(tokens, at))) at++;
    const last = tokens[at];
    if (!last || at > i + MOST_BETWEEN || !COUNTED.has(last.word) || OFTEN.test(wordAt(tokens, at + 1)))
      return [];
    const from = Math.max(start, token.start - WITHIN);
    const before = flow.text.slice(from, token.start);
    const around = flow.text.slice(from, Math.min(end, last.end + WITHIN));
    const clause = clauseAround(around, token.start - from, CLAUSE_ENDS);
    const isHad = HAD.test(`${before} ${clause}`) || AFTER.test(before);
    const isOpen = SAID_BEFORE.test(before) || IN_CLAUSE.test(clause) || isSummed || isPartOfRange(tokens, i);
    return [
      {
        count: token.value,
        treatment: treatmentOf(tokens, i, at, inSentence),
        isHad: isHad && !isOpen && !sentence.asks && !sentence.words[0]?.quote,
        isAftercare,
        parts,
        range: flow.sourceRange(token.start, last.end),
        sentence: said,
      },
    ];
  });
}

/** So many tokens after what is counted may name what it is: `sessions of cognitive behavioral therapy`. */
const NEAR = 5;

function treatmentOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  inSentence: readonly Treatment[],
): CountedCare['treatment'] {
  const near = treatmentsIn(tokens.slice(from, to + NEAR));
  const [one, ...others] = near.length > 0 ? near.map(({ value }) => value) : inSentence;
  if (!one) return null;
  return others.length > 0 ? 'several' : one;
}
