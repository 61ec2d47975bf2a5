import type { Letter } from '../../../letter/letter.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import { sentencesOf, writtenSentence } from '../../../reading/assertions/sentences.ts';
import { narrativeFlows, summaryFlows } from '../../../reading/narrative.ts';
import { wrongDailyDoses } from '../../../reading/requests/amounts/daily-doses.ts';
import { unequalPairs } from '../../../reading/requests/amounts/number-pairs.ts';
import { wrongComparisons } from '../../../reading/requests/amounts/stated-comparisons.ts';
import type { WrongNumber } from '../../../reading/requests/amounts/wrong-number.ts';
import { readRequestPart, type Stated } from '../../../reading/requests/request.ts';
import type { SessionSum } from '../../../reading/requests/request-sessions.ts';
import type { Flow } from '../../../text/flow.ts';
import { counted, NUMBER_WORDS } from '../../../text/in-words.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'Two numbers of one statement exclude each other: a number in words and another in digits (`eight (12) visits`), a comparison ' +
    '(`the 8 visits exceed the ten that are recommended`), a daily dose (`300 mg three times a day is 1,200 mg`), a number of sessions ' +
    'beside a frequency that gives another (`2 times a week for 3 weeks (8 sessions)`).',
  why: WHY_FACT,
  notes:
    'Words by which visits are too many are not compared where the letter counts earlier visits, since all of them may be meant. What ' +
    'utilization review is said to have counted is not checked. A request may have the numbers of the form that it was asked for on.',
  wrong: {
    request: 'Massage, 8 visits: Upheld',
    rationale:
      'The 8 visits requested exceed the 10 visits that are recommended. The request is not medically necessary.',
  },
  right: {
    rationale:
      'The 8 visits requested exceed the 6 visits that are recommended. The request is not medically necessary.',
  },
};

/** `eight (12) visits`, `1,950 mg is more than 4,000 mg`. */
export const numbersDisagree: Rule = {
  code: 'numbers-disagree',
  title: 'Numbers of a statement disagree',
  category: 'contradiction',
  severity: 'information',
  scope: 'part',
  dependsOn: (letter) => (countsVisits(letter) ? COUNTS_VISITS : ''),
  check: (part, key) => [
    ...inNarrative(part, unequalPairs),
    ...inNarrative(part, wrongDailyDoses),
    ...comparisons(part, key),
    ...ofRequests(part),
    ...ofStatedRequests(part),
  ],
};

const COUNTS_VISITS = 'counts visits';
/** A number of visits, sessions or treatments that were had. */
const HAD = new RegExp(
  `\\b(?:\\d{1,3}|${NUMBER_WORDS}) (?:[a-z]{2,15} ){0,3}?(?:visits|sessions|treatments)\\b`,
  'i',
);
const WAS_HAD =
  /\b(?:completed|attended|received|underwent|undergone|had|has|given|already|prior|previous|so far|to date|authorized|certified|approved)\b/i;
/** What is asked for after something of the kind. */
const CONTINUED =
  /\b(?:additional|further|more|continu\w*|extension|extended|remaining|another|maintenance)\b/i;

const countsVisits = remembered((letter: Letter): boolean =>
  letter.parts.some(({ part }) => summaryFlows(part.determination).some(countsVisitsHad)),
);

const countsVisitsHad = remembered(({ text }: Flow) => HAD.test(text) && WAS_HAD.test(text));

function inNarrative(
  { determination }: LetterPart,
  read: (flow: Flow) => readonly WrongNumber[],
): Observation[] {
  return narrativeFlows(determination).flatMap((flow) =>
    read(flow).map(({ says, span }) => ({
      message: `${says}.`,
      range: flow.sourceRange(span.start, span.end),
    })),
  );
}

function comparisons({ determination }: LetterPart, key: string): Observation[] {
  return determination.items.flatMap(({ request, rationale }) => {
    if (!rationale) return [];
    const { flow } = rationale;
    const mayBeMore =
      key === COUNTS_VISITS ||
      CONTINUED.test(request.text) ||
      /\b(?:already|prior|previous|had|completed|attended|received)\b/i.test(flow.text);
    return wrongComparisons(flow)
      .filter(({ mayBeOfMore }) => !(mayBeOfMore && mayBeMore))
      .map(({ says, span }) => ({ message: `${says}.`, range: flow.sourceRange(span.start, span.end) }));
  });
}

/** With one of these in it a request may be for several courses, or for one of several. */
const SEVERAL =
  /\b(?:plus|then|followed|and|evaluation|reevaluation|up to|after|bilateral|both|each|per region|remaining|additional|original\w*|visits? left)\b|;/i;

function ofRequests({ requests, determination }: LetterPart): Observation[] {
  return requests.flatMap((request, index): Observation[] => {
    const { sessionSum, bodyParts } = request;
    const text = determination.items[index]?.request.text ?? '';
    if (!sessionSum || request.original || bodyParts.length > 1 || SEVERAL.test(text)) return [];
    return [unequalSum(sessionSum)];
  });
}

function unequalSum({ value: { printed, product }, range }: Stated<SessionSum>): Observation {
  return { message: `${counted(printed, 'session')} stated, but the frequency gives ${product}.`, range };
}

const ASKED =
  /\b(?:request\w*|asks?|asking|asked for|prescri\w*|propos\w*|orders?|ordered|plans?|planned)\b/i;

/** What summary or rationale says that was asked for: `asks for therapy twice a week for four weeks, ten visits in all`. */
function ofStatedRequests(part: LetterPart): Observation[] {
  return narrativeFlows(part.determination).flatMap((flow) =>
    sentencesOf(flow).flatMap((sentence): Observation[] => {
      const { said, ...span } = writtenSentence(sentence, flow);
      if (!/week|month|\dx\d/i.test(said) || !ASKED.test(said) || SEVERAL.test(said)) return [];
      const { sessionSum, bodyParts, treatments } = readRequestPart(flow, span, part);
      return sessionSum && bodyParts.length < 2 && treatments.length < 2 ? [unequalSum(sessionSum)] : [];
    }),
  );
}
