import { sentencesOf, type WrittenSentence, writtenSentence } from '../../../reading/assertions/sentences.ts';
import type { DrugMention } from '../../../reading/names/drug-mentions.ts';
import { type TreatmentKind, treatmentKindsIn } from '../../../reading/names/treatments.ts';
import {
  discussedIn,
  GENETIC_TESTING,
  OPENING_WORDS,
} from '../../../reading/requests/named/discussed-treatments.ts';
import { namesThing, thingIn } from '../../../reading/requests/named/named-things.ts';
import type { Request } from '../../../reading/requests/request.ts';
import type { DisputedItem } from '../../../syntax/tree.ts';
import type { Flow } from '../../../text/flow.ts';
import { contains } from '../../../text/range.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { WHY_RESTATED } from '../../rule-docs.ts';
import { shown } from '../../wording.ts';
import { ALL, namesRequest } from './otherwise/names-request.ts';
import { refusedDrug } from './otherwise/refused-drug.ts';
import { toldDrugIn } from './told-drug.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The rationale discusses another treatment in at least two sentences, begins one with it, and names nothing of what is ' +
    'requested: no treatment of its kind, no other word of the request, no part of the body but with the other treatment. Where a drug is requested ' +
    'it is equipment, and no drug is mentioned. Where equipment is requested it may be a drug, of which the rationale says what it ' +
    'is or does; where another treatment without drugs is refused, a drug that the rationale speaks against and that nothing says is ' +
    'taken. The other treatment is marked, and the request is linked.',
  why: WHY_RESTATED,
  law: ['disputed-treatment', 'necessity-stated'],
  wrong: {
    request: 'Left wrist splint: Upheld',
    reviewerGuideline:
      'Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Initial Care.',
    rationale:
      'Acupuncture may be tried for six visits. This worker had nine sessions of acupuncture without any gain. ' +
      'Therefore, the request is not medically necessary.',
  },
  right: {
    rationale:
      'Acupuncture was tried for nine visits without any gain. A splint is for acute complaints, and these are two ' +
      'years old. Therefore, the request is not medically necessary.',
  },
};

/** A rationale about acupuncture under a request for a splint. */
export const treatmentNotDiscussed: Rule = {
  code: 'treatment-not-discussed',
  title: 'Rationale about another treatment',
  category: 'contradiction',
  severity: 'information',
  scope: 'part',
  check: ({ determination, requests, drugs }) =>
    determination.items.flatMap((item, index) => {
      const request = requests[index];
      const flow = item.rationale?.flow;
      if (!request || !flow) return [];
      const other = otherTreatment(item, request, flow, drugs) ?? refusedDrug(item, request, flow, drugs);
      if (!other) return [];
      return {
        message: `Rationale is about ${other.text} and does not name what is requested, ${shown(item.request.text)}.`,
        range: other.range,
        related: [{ range: item.requestRange, message: 'Request.' }],
      };
    }),
};

/** So many sentences are about another treatment where the rationale is. */
const LEAST_SENTENCES = 2;

/** What a rationale may be about: treatments, and classes of drugs. Words of other kinds are as often findings, or what is to come first. */
type Told = Extract<
  TreatmentKind,
  | 'acupuncture'
  | 'manual therapy'
  | 'electrical stimulation'
  | 'injection'
  | 'psychological care'
  | 'home care'
  | 'laser or shock wave'
>;

/** Words that go with a treatment, so that a later sentence with them speaks of it as well. */
const ATTENDANT: Readonly<Record<Told, RegExp>> = {
  acupuncture: /\b(?:needles?|acupuncturists?)\b/i,
  'manual therapy': /\b(?:adjustments?|chiropractors?)\b/i,
  'electrical stimulation': /\b(?:electrodes?|stimulat\w{1,8}|currents?)\b/i,
  injection: /\b(?:injected|needles?|fluoroscop\w{1,6}|steroids?)\b/i,
  'psychological care': /\b(?:psycholog\w{1,8}|therapists?|depress\w{1,6}|coping)\b/i,
  'home care': /\b(?:homebound|aides?|bathing)\b/i,
  'laser or shock wave': /\b(?:waves?|beams?)\b/i,
};
const DRUGS = /\b(?:opioids?|narcotics?|muscle relaxants?|nsaids|benzodiazepines?|antidepressants?)\b/i;
const WITH_DRUGS = /\b(?:tablets?|doses?|dosage|\d{1,3} ?mg|refills?|taper\w{0,4}|wean\w{0,4}|aberrant)\b/i;

/** Requests that other treatments are spoken of as what comes before, and drugs as what they are for. */
const AFTER_OTHERS: ReadonlySet<TreatmentKind> = new Set<TreatmentKind>([
  'surgery', 'program', 'spinal cord stimulation', 'drug testing', 'psychological care',
]); // biome-ignore format: a word list reads best in rows

/** Words for any equipment. */
const EQUIPMENT =
  /\b(?:devices?|(?:an?|the|this|such|back|lumbar|external|elastic|rigid|soft) supports?|equipment|bracing|braces|belts?|corsets?|immobili\w{1,8}|splint\w{0,6}|orthos[ei]s|orthotics?|wear\w{0,3}(?! off\b)|worn)\b/i;

/** The treatment that a rationale is about instead of the one requested, at its first place; null for none. */
function otherTreatment(
  { request: { text } }: DisputedItem,
  request: Request,
  flow: Flow,
  drugs: readonly DrugMention[],
): Pick<DrugMention, 'text' | 'range'> | null {
  const own = treatmentKindsIn(text);
  const isForDrug = request.drugs.length > 0;
  if (own.size === 0 && !isForDrug) return null;
  const sentences = sentencesOf(flow).map((read) => writtenSentence(read, flow));
  const discussed = discussedIn(
    sentences.map(({ said }) => said),
    text,
  );
  // a test does not have to come before what is requested, as other treatments may
  const isOtherTest = discussed?.name === GENETIC_TESTING;
  if ([...own].some((kind) => AFTER_OTHERS.has(kind)) && !isOtherTest) return null;
  const { start: opens = 0 } = sentences[discussed?.first ?? -1] ?? {};
  const isOther = discussed && !(discussed.isEquipment && own.has('equipment'));
  const isNamed = (about: ReadonlySet<number>) => namesRequest(sentences, text, request, about);
  if (isNamed(isOther ? discussed.about : ALL)) return null;
  const other = isOther
    ? { text: discussed.name, range: flow.sourceRange(opens, opens + discussed.length) }
    : thingDiscussed(sentences, text, flow);
  if (isForDrug) return speaksOfDrugs(flow, drugs) ? null : other;
  const kinds = sentences.map(({ said }) => treatmentKindsIn(said));
  if (kinds.some((some) => [...some].some((kind) => own.has(kind)))) return null;
  if (own.has('equipment') && sentences.some(({ said }) => EQUIPMENT.test(said))) return null;
  const seen = new Set<string>();
  if (other) return other;
  for (const [i, { start, said }] of sentences.entries()) {
    const opening = openingIn(said);
    if (!opening || seen.has(opening.name)) continue;
    seen.add(opening.name);
    const { kind, attendant } = opening;
    const about = sentences.filter(
      ({ said: other }, k) =>
        (kind ? kinds[k]?.has(kind) : DRUGS.test(other)) || (k > i && attendant.test(other)),
    );
    if (about.length >= LEAST_SENTENCES)
      return { text: opening.name, range: flow.sourceRange(start, start + opening.length) };
  }
  // drugs come before other treatments
  return [...own].every((kind) => kind === 'equipment') ? toldDrugIn(flow, drugs) : null;
}

/** A thing that opens a sentence and is named in another one, and that the request does not name: a brace, a gym. */
function thingDiscussed(
  sentences: readonly WrittenSentence[],
  request: string,
  flow: Flow,
): Pick<DrugMention, 'text' | 'range'> | null {
  for (const { start, said } of sentences) {
    const [opening = ''] = OPENING_WORDS.exec(said) ?? [];
    const thing = thingIn(opening);
    if (!thing || thing.isConsultation || namesThing(request, thing)) continue;
    if (IN_USE.test(opening)) return null;
    if (sentences.filter((other) => namesThing(other.said, thing)).length >= LEAST_SENTENCES)
      return { text: thing.name, range: flow.sourceRange(start, start + opening.trimEnd().length) };
  }
  return null;
}

/** It is what the patient has. */
const IN_USE = /\b(?:is|are|was|were) (?:used|worn)$/i;

/** Whether a rationale names a drug, a class of drugs, or how drugs are taken. */
function speaksOfDrugs({ text, range }: Flow, drugs: readonly DrugMention[]): boolean {
  return DRUGS.test(text) || TAKEN.test(text) || drugs.some((mention) => contains(range, mention.range));
}

const TAKEN =
  /\b(?:drugs?|medications?|medicines?|tablets?|capsules?|doses?|dosage|\d{1,4} ?mc?g|refills?|taper\w{0,4}|wean\w{0,4}|prescri\w{1,8}|cream|gel|patch\w{0,2}|ointment)\b/i;

/** How many of a sentence's words may name what it is about. */
const MOST_OPENING = 5;

/** What the first words of a sentence name, up to which of them; the kind is null for drugs. */
interface Opening {
  readonly name: string;
  readonly length: number;
  readonly kind: Told | null;
  /** Words that speak of it in a later sentence. */
  readonly attendant: RegExp;
}

function openingIn(said: string): Opening | null {
  const words = matchesOf(/\S{1,40}/g, said).slice(0, MOST_OPENING);
  for (const { index, 0: word } of words) {
    const opening = said.slice(0, index + word.length).replace(/[,;:]$/, '');
    const { length } = opening;
    const drugs = DRUGS.exec(opening)?.[0].toLowerCase();
    if (drugs) return { name: drugs, length, kind: null, attendant: WITH_DRUGS };
    const [kind] = treatmentKindsIn(opening);
    if (!kind) continue;
    if (!isTold(kind)) return null;
    return { name: kind, length, kind, attendant: ATTENDANT[kind] };
  }
  return null;
}

function isTold(kind: TreatmentKind): kind is Told {
  return Object.hasOwn(ATTENDANT, kind);
}
