import { decisionForm } from '../../../../form/form-of.ts';
import { type TreatmentKind, treatmentKindsIn } from '../../../../reading/names/treatments.ts';
import { thingIn } from '../../../../reading/requests/named/named-things.ts';
import type { Observation } from '../../../finding.ts';
import { shown } from '../../../wording.ts';
import type { Concluded } from '../last-conclusion.ts';

/** Kinds of treatment that no drug is given for or by. */
const WITHOUT_DRUGS: ReadonlySet<TreatmentKind> = new Set<TreatmentKind>([
  'acupuncture', 'physical therapy', 'manual therapy', 'imaging', 'nerve conduction testing', 'electrical stimulation', 'equipment',
  'psychological care', 'home care', 'drug testing',
]); // biome-ignore format: a word list reads best in rows

/** `The TENS unit` where a drug is asked for, and a drug where a TENS unit is. */
export function drugOrTreatment({ item, request, last }: Concluded): Observation | null {
  const { decision, rationale } = item;
  if (!decision?.value || !rationale) return null;
  // what is to be had instead is a remark
  if (last.verdict?.necessary !== decisionForm(decision.value).necessary) return null;
  const said = rationale.flow.text.slice(last.span.start, last.span.end);
  const [asked] = request.drugs;
  const [stated] = last.part.drugs;
  const isOther =
    (asked && !stated && isWithoutDrugs(said) && !namesTreatment(item.request.text)) ||
    (stated && !asked && isWithoutDrugs(item.request.text) && !namesTreatment(said));
  if (!isOther) return null;
  return {
    message: `Conclusion is about ${shown(stated?.text ?? said.trim())}, but the request is for ${shown(asked?.text ?? item.request.text)}.`,
    range: stated?.range ?? last.part.range,
    related: [{ range: asked?.range ?? item.requestRange, message: 'Request.' }],
  };
}

/** Whether words name a treatment, and none that a drug may be a part of. */
function isWithoutDrugs(words: string): boolean {
  const kinds = [...treatmentKindsIn(words)];
  return kinds.length > 0 && kinds.every((kind) => WITHOUT_DRUGS.has(kind)) && !WITH_DRUGS.test(words);
}

/** A drug is given by it, or called by its name. */
const WITH_DRUGS =
  /\b(?:iontophoresis|phonophoresis|medic\w*|drugs?|patch\w*|cream|gel|contrast|kits?|system|supplies|opioids?|nsaids?|relaxants?|test\w*|screen\w*)\b/i;

function namesTreatment(words: string): boolean {
  return treatmentKindsIn(words).size > 0 || thingIn(words) !== null;
}
