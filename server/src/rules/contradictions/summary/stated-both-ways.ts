import type { LetterPart } from '../../../letter/letter-part.ts';
import { readDrugResponses } from '../../../reading/facts/drug-responses.ts';
import { limbsOf } from '../../../reading/facts/limbs.ts';
import { readTwoWayFacts, type TwoWayFact } from '../../../reading/facts/two-way-facts.ts';
import { summaryFlows } from '../../../reading/narrative.ts';
import { remembered } from '../../../text/remembered.ts';

/** Another time, or somebody else: what is said may have been otherwise then. */
const OTHER_TIME =
  /\b(?:before|after(?! (?:(?:the|his|her|a) )?(?:injury|accident|fall|fracture|onset))|prior to|pre-?operative\w*|post-?operative\w*|initial\w*|earlier|previous\w*|formerly|at first|original\w*|later|subsequent\w*|no longer|resolved|used to|in the past|family|father|mother|brother|sister)\b/i;
/** The same of what is of the past whenever it is said. */
const OTHER_PERSON = /\b(?:family|father|mother|brother|sister|resolved|at first|initially)\b/i;
/** A test that was asked for has no result yet. */
const ASKED = /\b(?:request\w*|recommend\w*|order\w*|plan\w*|certified|denied|non-?certified|authoriz\w*)\b/i;
/** A second test of the kind, or what else was said of it. */
const SECOND = /\b(?:repeat\w*|second|another|those of|the others?|one in|one of|follow-?up)\b/i;

/** What the case summary in a part says of each topic; what may be otherwise at another time or of another is `unclear`. */
export const inSummary = remembered((part: LetterPart): readonly TwoWayFact[] =>
  [
    ...summaryFlows(part.determination).flatMap(readTwoWayFacts),
    ...readDrugResponses(part).filter(({ isOfSummary }) => isOfSummary),
  ].flatMap((fact): TwoWayFact[] => {
    const { topic, value, sentence, next } = fact;
    if (value === 'unclear' && topic.isTest && ASKED.test(sentence)) return [];
    const hasSecond = topic.isTest && SECOND.test(`${sentence} ${next}`);
    const isPlain = fact.isPlain && !hasSecond && !isOfOtherTime(fact, sentence) && !isLeftOpen(fact);
    return [isPlain ? fact : { ...fact, value: 'unclear' }];
  }),
);

function isOfOtherTime({ topic }: TwoWayFact, words: string): boolean {
  const said = topic.namesOthers ? words.replace(PERSONS, '') : words;
  return (topic.isPast ? OTHER_PERSON : OTHER_TIME).test(said);
}

const PERSONS = /\b(?:family|father|mother|brother|sister)\b/gi;

function isLeftOpen({ topic: { leftOpenBy }, clause }: TwoWayFact): boolean {
  return leftOpenBy?.test(clause) ?? false;
}

/** In such a sentence of a rationale it is of another case, or said by somebody else. */
const OF_OTHERS =
  /\b(?:guidelines?|criteria|requir\w*|patients|(?<!\b(?:no|high|higher|increased|intermediate|low|moderate) (?:\w+ )?)risk|administrator|utilization|denial|UR|provider|appeal|ACOEM|ODG|MTUS|states? that)\b/i;
/** In such a sentence it is what the treatment is for. */
const GENERAL =
  /\b(?:is|are|may be|can be|be) (?:\w+ ){0,2}(?:recommended|indicated|reserved|advised|contraindicated|an? option|meant|intended|used|injected|performed|done|given) (?:for|in|into|after|when|if|with|to)\b|\bare (?:only )?for\b/i;
/** What such a clause names is not documented. */
const UNDOCUMENTED =
  /\b(?:no|lack of|absence of|without|not|nor)(?: \w+){0,2} (?:documentation|evidence|indication|record|mention|document\w*|report\w*|show|demonstrate|note[ds]?)\b/i;
/** In such a clause it is left open, or of a day that the summary may not know. */
const LEFT_OPEN =
  /\b(?:if|whether|unless|until|should|would|could(?! not)|may|might|now|today|current\w*(?! (?:smok|tobacco))|recent\w*|when|at present|presently|at this time|any ?more|any longer)\b/i;

/** What the rationale of a part plainly says of each topic, in order. */
export const inRationale = remembered((part: LetterPart): readonly TwoWayFact[] => {
  const flow = part.determination.items[0]?.rationale?.flow;
  if (!flow) return [];
  const ofItem = (part.requests[0]?.bodyParts ?? []).map(({ value }) => value);
  const facts = [
    ...readTwoWayFacts(flow),
    ...readDrugResponses(part).filter(({ isOfSummary }) => !isOfSummary),
  ];
  return facts.flatMap((fact): TwoWayFact[] => {
    const { value, sentence, clause, isPlain, isAny, isAttributed } = fact;
    if (value === 'unclear' || !isPlain || isAny || isAttributed) return [];
    if (OF_OTHERS.test(sentence) || GENERAL.test(sentence) || LEFT_OPEN.test(clause)) return [];
    if (isOfOtherTime(fact, clause) || isLeftOpen(fact)) return [];
    if (value === 'has' && UNDOCUMENTED.test(sentence)) return [];
    return [
      {
        ...fact,
        parts: fact.parts.length > 0 ? fact.parts : ofItem,
        limbs: fact.limbs ?? limbsOf(fact.parts) ?? limbsOf(ofItem),
      },
    ];
  });
});

/** In a sentence of a rationale they say that it differs on purpose from what was said before. */
export const CONTRAST =
  /\b(?:however|but|although|though|despite|(?<!\b(?:as|not) )yet|while|whereas|on the other hand|in contrast|conflict\w*|discrepan\w*|contradict\w*|inconsistent with|differ\w*|otherwise|still|then|since then|except|instead|nevertheless|nonetheless)\b/i;
