import { decisionForm } from '../../../../form/form-of.ts';
import { sentencesOf, writtenSentence } from '../../../../reading/assertions/sentences.ts';
import type { DrugMention } from '../../../../reading/names/drug-mentions.ts';
import { type TreatmentKind, treatmentKindsIn } from '../../../../reading/names/treatments.ts';
import type { Request } from '../../../../reading/requests/request.ts';
import type { DisputedItem } from '../../../../syntax/tree.ts';
import type { Flow } from '../../../../text/flow.ts';
import { toldDrugIn } from '../told-drug.ts';
import { ALL, namesRequest } from './names-request.ts';

/** Treatments that are refused for reasons of their own, and not because of a drug. */
const WITHOUT_DRUGS: ReadonlySet<TreatmentKind> = new Set<TreatmentKind>([
  'acupuncture', 'manual therapy', 'physical therapy', 'electrical stimulation', 'psychological care', 'home care', 'laser or shock wave',
]); // biome-ignore format: a word list reads best in rows

/** A drug that the rationale refuses, and of which nothing says that it is taken, where a treatment without drugs was refused. */
export function refusedDrug(
  { request: { text }, decision }: DisputedItem,
  request: Request,
  flow: Flow,
  drugs: readonly DrugMention[],
): Pick<DrugMention, 'text' | 'range'> | null {
  const own = treatmentKindsIn(text);
  if (!decision?.value || decisionForm(decision.value).necessary || request.drugs.length > 0) return null;
  if (own.size === 0 || [...own].some((kind) => !WITHOUT_DRUGS.has(kind))) return null;
  if (OF_TREATMENT.test(flow.text) || TAKES.test(flow.text) || !AGAINST.test(flow.text)) return null;
  const sentences = sentencesOf(flow).map((read) => writtenSentence(read, flow));
  if (treatmentKindsIn(flow.text).size > 0 || namesRequest(sentences, text, request, ALL)) return null;
  return toldDrugIn(flow, drugs);
}

/** Words by which any treatment without drugs may be meant. */
const OF_TREATMENT =
  /\b(?:therap(?:y|ies)|therapists?|sessions?|visits?|devices?|units?|machines?|modalit\w{1,4}|passive|train\w{0,4}|relax|relaxation|skills?|talking|needl\w{1,3}|hands-on|course|trial|gain\w{0,2}|program\w{0,3}|complet\w{1,3}|bath\w{0,5}|dress\w{0,3}|electrodes?|currents?|instead|alternatives?|conservative)\b/i;
/** The drug belongs to what the patient has. */
const TAKES =
  /\b(?:takes|took|taking|(?:is|was|been) on(?! (?:file|record)\b)|has taken|had taken|continues|uses|used|using|tolerate[sd]|prescribed|refilled|effective|helps|helped|controls?|given|reduced|raised|increased|lowered|stopped|started|makes? (?:him|her|them)|was|were|had|been)\b/i;
/** What is said against a drug. */
const AGAINST =
  /\b(?:not (?:be )?(?:recommended|indicated|advised|safe)|no (?:place|role|indication)|taper\w{0,4}|wean\w{0,4}|dependen\w{1,4}|tolerance|addict\w{0,4}|danger\w{0,5}|reserved for|long-term use|(?:beyond|after|longer than|more than) \w{1,6} weeks)\b/i;
