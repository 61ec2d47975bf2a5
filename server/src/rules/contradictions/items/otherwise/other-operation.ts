import { treatmentKindsIn } from '../../../../reading/names/treatments.ts';
import { operationsIn } from '../../../../reading/requests/named/named-operations.ts';
import { headOf } from '../../../../reading/requests/stated-requests.ts';
import type { Observation } from '../../../finding.ts';
import { shown } from '../../../wording.ts';
import type { Concluded } from '../last-conclusion.ts';

/** What is asked for around an operation, and not the operation. */
const AROUND =
  /\b(?:associated|assistant|post-?\s?op\w*|pre-?\s?op\w*|after|following|status|s\/p|clearance|consult\w*|evaluation|stay|facility|rental|purchase|therapy|stimulator)\b/i;

/** `The lumbar fusion` where a discectomy is asked for. */
export function otherOperation({ item, last }: Concluded): Observation | null {
  const { request, rationale } = item;
  if (!rationale || !isOperation(request.text)) return null;
  const asked = operationsIn(request.text);
  const { start, end } = headOf(rationale.flow, last.span);
  const said = rationale.flow.text.slice(start, end);
  if (!isOperation(said)) return null;
  const named = operationsIn(said);
  const [own] = asked;
  const [other] = named;
  if (!own || !other || named.some(({ name }) => asked.some((one) => one.name === name))) return null;
  return {
    message: `Conclusion is about ${shown(said.slice(other.start, other.end))}, but the request is for ${shown(request.text.slice(own.start, own.end))}.`,
    range: rationale.flow.sourceRange(start + other.start, start + other.end),
    related: [{ range: request.sourceRange(own.start, own.end), message: 'Request.' }],
  };
}

/** Whether words ask for an operation alone. */
function isOperation(words: string): boolean {
  const [kind, ...others] = treatmentKindsIn(words);
  return others.length === 0 && (kind === undefined || kind === 'surgery') && !AROUND.test(words);
}
