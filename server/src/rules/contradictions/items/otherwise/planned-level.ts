import type { LetterPart } from '../../../../letter/letter-part.ts';
import { sentencesOf, writtenSentence } from '../../../../reading/assertions/sentences.ts';
import { readLevels } from '../../../../reading/requests/spinal-levels.ts';
import type { Observation } from '../../../finding.ts';

/** What is done at a level, once it is granted. */
const DONE =
  'numbed|blocked|injected|anesthetized|fused|decompressed|treated|reached|operated(?: on)?|removed|tested|burned|denervated|ablated|targeted|approached|imaged';
const PROCEDURE =
  '(?:block|injection|epidural|fusion|discectomy|laminectomy|decompression|ablation|rhizotomy|neurotomy|procedure|operation|surgery|needle)s?';
/** The words of a sentence on what is planned. */
const PLANNED = new RegExp(
  `\\b(?:(?:is|are) to be (?:${DONE})|(?:will|would) be (?:${DONE})|${PROCEDURE} (?:is|are) (?:meant|intended|aimed|planned|directed|for|at)\\b|(?:requested|proposed|planned) ${PROCEDURE} (?:at|of|for|is|are|would|will)\\b|${PROCEDURE} (?:will|would) (?:reach|numb|block|treat|target|fuse|decompress|free)|(?:level|joint|disc|segment)s? (?:in question|at issue|asked for))\\b`,
  'i',
);
/** With one of these it may be another plan, or none. */
const OF_ANOTHER =
  /\b(?:not|no|nor|never|without|rather|instead|prior|previous\w*|earlier|before|last|was|were|had|denial|administrator|utilization|guidelines?|mtus|odg|if|unless|whether|may|might|could|later|next|other|another|also|too|adjacent|above|below|than|correct\w*|wrong\w*|mistak\w*|error)\b/i;

/** `The joint to be numbed is that at C4-C5` where a block at C6-C7 is asked for: no level of the sentence is one of the request. */
export function plannedElsewhere({ determination, requests }: LetterPart): Observation[] {
  return determination.items.flatMap(({ rationale }, index): Observation[] => {
    const request = requests[index];
    if (!rationale || !request?.levels) return [];
    const { flow } = rationale;
    const asked = [request, request.original, request.authorized].flatMap(
      (part) => part?.levels?.value ?? [],
    );
    for (const read of sentencesOf(flow)) {
      const { said, start, end } = writtenSentence(read, flow);
      const levels = readLevels(flow.text, start, end);
      if (!levels || read.asks || !PLANNED.test(said) || OF_ANOTHER.test(said)) continue;
      if (levels.value.some((level) => asked.includes(level))) continue;
      const words = flow.text.slice(levels.start, levels.end);
      return [
        {
          message: `Rationale plans the treatment at ${words}, but the request is for ${request.levels.value.join('-')}.`,
          range: flow.sourceRange(levels.start, levels.end),
          severity: 'information',
          related: [{ range: request.levels.range, message: 'Request.' }],
        },
      ];
    }
    return [];
  });
}
