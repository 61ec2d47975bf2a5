import type { LetterPart } from '../../../letter/letter-part.ts';
import { narrativeFlows } from '../../../reading/narrative.ts';
import type { WrongSum } from '../../../reading/requests/stated-sums.ts';
import type { Flow } from '../../../text/flow.ts';
import type { Observation } from '../../finding.ts';

/** Calculations in the summary or a rationale of a part that give something else than the part says. */
export function wrongCalculations(
  { determination }: LetterPart,
  read: (flow: Flow) => readonly WrongSum[],
): Observation[] {
  return narrativeFlows(determination).flatMap((flow) =>
    read(flow).map(({ says, stated, span }) => ({
      message: `${says}, not ${stated}.`,
      range: flow.sourceRange(span.start, span.end),
    })),
  );
}
