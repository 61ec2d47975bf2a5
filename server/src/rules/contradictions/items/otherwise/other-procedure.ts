import { decisionForm } from '../../../../form/form-of.ts';
import { mayBeOneProcedure, proceduresIn } from '../../../../reading/requests/named/named-procedures.ts';
import { headOf } from '../../../../reading/requests/stated-requests.ts';
import type { Observation } from '../../../finding.ts';
import { shown } from '../../../wording.ts';
import type { Concluded } from '../last-conclusion.ts';

/** `Biofeedback` where psychotherapy is asked for, `a discogram` where facet blocks are. */
export function otherProcedure({ item, last }: Concluded): Observation | null {
  const { request, rationale, decision } = item;
  if (!rationale || !decision?.value) return null;
  // what is to be had instead is a remark
  if (last.verdict?.necessary !== decisionForm(decision.value).necessary) return null;
  const asked = proceduresIn(request.text);
  const { start, end } = headOf(rationale.flow, last.span);
  const said = rationale.flow.text.slice(start, end);
  const named = proceduresIn(said);
  const [own] = asked;
  const [other] = named;
  if (!own || !other || AROUND.test(request.text)) return null;
  if (BESIDES.test(rationale.flow.text.slice(end, end + LONGEST_BESIDES))) return null;
  if (named.some(({ name }) => asked.some((one) => mayBeOneProcedure(one.name, name)))) return null;
  return {
    message: `Conclusion is about ${shown(said.slice(other.start, other.end))}, but the request is for ${shown(request.text.slice(own.start, own.end))}.`,
    range: rationale.flow.sourceRange(start + other.start, start + other.end),
    related: [{ range: request.sourceRange(own.start, own.end), message: 'Request.' }],
  };
}

/** What is asked for around a procedure, or because of one that was had. */
const AROUND =
  /\b(?:after|following|status|s\/p|clearance|consult\w*|follow-?\s?up|post-?\s?(?:op|inj)\w*|pre-?\s?op\w*|program|sedation|guidance)\b/i;
/** `PRP is not necessary either`: something else is concluded on before. */
const BESIDES = /^[^.;]*\b(?:either|also|too|as well|likewise)\b/i;
const LONGEST_BESIDES = 120;
