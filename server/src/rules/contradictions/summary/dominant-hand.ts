import type { Letter } from '../../../letter/letter.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import type { TwoWayFact } from '../../../reading/facts/two-way-facts.ts';
import { placedRange } from '../../../text/placed.ts';
import type { Range } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Observation } from '../../finding.ts';

/** What a rationale says of the hand that its item is about. */
interface SaidOfHand {
  readonly isDominant: boolean;
  /** The words that say so: UTF-16 offsets from the beginning of the part, half-open. */
  readonly range: Range;
}

const SENTENCE = /[^.;!?]+/g;
const DOMINANT =
  /\b(non-?\s?)?dominant (?:hand|wrist|arm|side|upper extremity|upper limb|extremity|shoulder|elbow|thumb|forearm|finger)\b/gi;
/** The sentence is about the hand that was hurt. */
const HURT =
  /\b(?:injur\w*|affected|involve[sd]?|hurt|operat\w*|fractur\w*|burn\w*|lacerat\w*|damage\w*|crush\w*|symptom\w*|problem|disease|concern\w*|impair\w*|treated)\b/i;
/** It may be another hand, or no case at all. */
const LEFT_OPEN =
  /\b(?:if|were|would|whether|left|right|both|bilateral\w*|other|opposite|uninjured|guidelines?|patients|provider|administrator|utilization)\b/i;

/** Where the rationale of a part says that the hand of its item is the dominant one, or is not. */
const saidOfHand = remembered(({ determination: { items } }: LetterPart): readonly SaidOfHand[] => {
  const flow = items[0]?.rationale?.flow;
  if (!flow) return [];
  return matchesOf(SENTENCE, flow.text).flatMap(({ index, 0: sentence }) => {
    const [said, second] = matchesOf(DOMINANT, sentence);
    const clause = sentence.split(/,? and (?:s?he|it|writes) /i, 1)[0] as string;
    if (!said || second || !HURT.test(clause) || LEFT_OPEN.test(clause)) return [];
    const start = index + said.index;
    return [{ isDominant: !said[1], range: flow.sourceRange(start, start + said[0].length) }];
  });
});

/**
 * `The injury is of the non-dominant hand`, in an item for the right hand of a patient who is right-handed. `handed` is what the case
 * summary says of the dominant hand, `has` where it is the right.
 */
export function dominantHandContradicted(
  { items }: Letter,
  handed: readonly TwoWayFact[],
): readonly Observation[] {
  const [stated] = handed;
  if (!stated || handed.some(({ value }) => value !== stated.value)) return [];
  const dominant = stated.value === 'has' ? 'right' : 'left';
  return items.flatMap(({ start, part }): Observation[] => {
    const side = part.requests[0]?.side?.value;
    if (side !== 'left' && side !== 'right') return [];
    return saidOfHand(part)
      .filter(({ isDominant }) => isDominant !== (side === dominant))
      .map(({ isDominant, range }) => ({
        message: `Rationale speaks of the ${isDominant ? '' : 'non-'}dominant hand, but the ${dominant} hand is dominant and the item is about the ${side}.`,
        range: placedRange(range, start),
        related: [{ range: stated.range, message: `The ${dominant} hand is dominant.` }],
      }));
  });
}
