import type { LetterPart } from '../../../letter/letter-part.ts';
import { sentencesOf, writtenSentence } from '../../../reading/assertions/sentences.ts';
import type { TakenDose } from '../../../reading/requests/amounts/taken-doses.ts';
import { readDose } from '../../../reading/requests/dose.ts';
import { type Request, readRequestPart } from '../../../reading/requests/request.ts';
import { countIn, tokensOf } from '../../../reading/requests/request-tokens.ts';
import { type TimeUnit, UNIT_DAYS } from '../../../text/days.ts';
import type { Flow } from '../../../text/flow.ts';
import { counted } from '../../../text/in-words.ts';
import type { Range } from '../../../text/range.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Observation } from '../../finding.ts';
import { sharesDrug } from '../items/restated.ts';

/** That something lasts. */
const LASTS =
  /\b(?:lasts?|covers?|is supplied|are supplied|supply|supplies|enough|sufficient|suffices?|carry|carries|sees? (?:him|her|them)|see (?:him|her|them)|provides?)\b/i;
/** How long. */
const TIME =
  /(?<!\b(?:every|past|the last|his last|her last|ago|after|within|to|or|than|next|first|each|per) )(?<![\w/.,\u2013-])(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|thirty|forty-five|sixty|ninety)[ -](day|week|month)s?\b(?! (?:ago|earlier|later|of age))/gi;
/** With one of these in its sentence less may be taken, or it is of another day. */
const IN_DOUBT =
  /\b(?:as needed|prn|up to|at most|at least|if|half|previous\w*|prior|lasted|last (?:fill|refill|time)|skip\w*|taper\w*|wean\w*|reduc\w*|not|no|never|until|or|ago|since|guidelines?|would|could|might|instead|rather|about half|recommend\w*|limit\w*|every|visit in)\b/i;
/** So far a supply may be off: tablets are dispensed in round numbers. */
const TOLERANCE = 0.25;

/** A dose that is said of the drug, with its place in the letter. */
export interface PlacedDose extends TakenDose {
  readonly placed: Range;
}

/**
 * `With 120 tablets and two refills he is supplied for two months`, where four a day are taken: a supply that the dose does not give.
 * Offsets are those of the part.
 */
export function supplyOfDose(
  part: LetterPart,
  request: Request,
  flow: Flow,
  doses: readonly PlacedDose[],
): Observation[] {
  const [first] = doses;
  const perDay = first?.dose?.perDay ?? 0;
  const isOne = doses.every(({ dose, isPlain }) => isPlain && dose?.perDay === perDay && !dose.atMost);
  if (!first || perDay <= 0 || !isOne) return [];
  return sentencesOf(flow).flatMap((sentence): Observation[] => {
    const { said, ...span } = writtenSentence(sentence, flow);
    if (!LASTS.test(said) || IN_DOUBT.test(said) || sentence.asks) return [];
    const times = matchesOf(TIME, said);
    const [time] = times;
    const tokens = tokensOf(flow.text, span.start, span.end);
    // a rate of its own gives another supply
    if (!time || times.length > 1 || readDose(tokens)) return [];
    const about = readRequestPart(flow, span, part);
    if (about.drugs.length > 0 && !sharesDrug(about, request)) return [];
    const quantity = (about.quantity ?? request.quantity)?.value;
    const saysWhat =
      about.quantity ?? about.refills ?? tokens.some(({ value }) => value === quantity?.amount);
    if (!saysWhat || !quantity || (quantity.unit && quantity.unit !== 'patch')) return [];
    // `with the refill`: those that are asked for
    const refills = about.refills ?? (/\brefills?\b/i.test(said) ? request.refills : null);
    const fills = 1 + (refills?.value ?? 0);
    const lasts = (quantity.amount * fills) / perDay;
    const [, number = '', unit = ''] = time;
    const stated = (countIn(number) ?? 0) * UNIT_DAYS[unit.toLowerCase() as TimeUnit];
    if (stated <= 0 || Math.abs(lasts - stated) <= TOLERANCE * lasts) return [];
    const from = span.start + time.index;
    return [
      {
        message: `${counted(quantity.amount * fills, 'unit')} at ${Math.round(perDay * 100) / 100} a day last ${Math.round(lasts)} days, but the rationale says ${time[0]}.`,
        range: flow.sourceRange(from, from + time[0].length),
        related: [{ range: first.placed, message: `Dose: ${first.words}.` }],
      },
    ];
  });
}
