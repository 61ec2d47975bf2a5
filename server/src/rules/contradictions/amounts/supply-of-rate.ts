import type { LetterPart } from '../../../letter/letter-part.ts';
import { type Sentence, sentencesOf, writtenSentence } from '../../../reading/assertions/sentences.ts';
import { readRequestPart } from '../../../reading/requests/request.ts';
import { numberIn } from '../../../reading/requests/request-tokens.ts';
import type { Flow } from '../../../text/flow.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Observation } from '../../finding.ts';
import { sharesDrug } from '../items/restated.ts';

const NUMBER = '(\\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)';
const UNITS = '(?:tablets?|tabs|capsules?|caps|pills?)';
/** `three tablets daily`, `two capsules a day` */
const RATE = new RegExp(`(?<![\\w/.-])${NUMBER} ${UNITS},? (?:(?:a|per|each|every) day|daily)\\b`, 'gi');
/** `the thirty tablets will see him through the month` */
const MONTH = new RegExp(
  `(?<![\\w/.-])#?${NUMBER} ${UNITS} (?:(?:will|would|should) )?(?:lasts?|covers?|suffices?|see (?:him|her|them) through|are|is|make|supply|carry (?:him|her|them) through)(?: (?:for|enough for|sufficient for|about|just|exactly)){0,2} (?:the|a|one) month\\b`,
  'gi',
);
/** With one of these near it a rate may be that of another day, or of nobody. */
const OF_ANOTHER_DAY =
  /\b(?:as needed|prn|up to|at most|at least|or|to|refills?|not|no|never|instead|rather|wean\w*|taper\w*|reduc\w*|lower\w*|increas\w*|rais\w*|previous\w*|prior|earlier|formerly|once|was|were|had|maximum|label|guidelines?|mtus|odg|would|could|may|might|should|if|until|first|later)\b/i;
/** So far a supply may be off. */
const TOLERANCE = 0.25;
const DAYS = 30;

/** `Three tablets daily` and, in another sentence, `the thirty tablets see him through the month`: a supply that the rate does not give. */
export function supplyOfRate(part: LetterPart): Observation[] {
  return part.determination.items.flatMap(({ rationale }, index): Observation[] => {
    const request = part.requests[index];
    if (!rationale || !request || request.drugs.length === 0) return [];
    const { flow } = rationale;
    const isOf = (sentence: Sentence) => {
      const said = readRequestPart(flow, writtenSentence(sentence, flow), part);
      return said.drugs.length === 0 || sharesDrug(request, said);
    };
    const sentences = sentencesOf(flow).filter(isOf);
    const rates = sentences.flatMap((sentence) => foundIn(sentence, RATE, OF_ANOTHER_DAY, flow));
    const [month] = sentences.flatMap((sentence) => foundIn(sentence, MONTH, NEVER, flow));
    const [rate] = rates;
    if (!rate || !month || rates.some(({ value }) => value !== rate.value)) return [];
    const needed = rate.value * DAYS;
    if (Math.abs(needed - month.value) <= TOLERANCE * needed) return [];
    return [
      {
        message: `${rate.value} a day are ${needed} a month, but the rationale says ${month.value} last a month.`,
        range: rate.range,
        severity: 'information',
        related: [{ range: month.range, message: `${month.value} for a month.` }],
      },
    ];
  });
}

const BEFORE = 80;
const AFTER = 30;
const NEVER = /\b(?:not|no|never|half|if)\b/i;

/** The numbers that a pattern finds in a sentence with no word of doubt near them. */
function foundIn(sentence: Sentence, pattern: RegExp, doubt: RegExp, flow: Flow) {
  const { said, start } = writtenSentence(sentence, flow);
  return matchesOf(pattern, said).flatMap(({ index, 0: words, 1: number }) => {
    const near = said.slice(Math.max(0, index - BEFORE), index + words.length + AFTER);
    const value = doubt.test(near) ? 0 : (numberIn(number) ?? 0);
    const range = flow.sourceRange(start + index, start + index + words.length);
    return value > 0 ? [{ value, range }] : [];
  });
}
