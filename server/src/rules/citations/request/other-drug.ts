import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { drugsGovernedBy } from '../../../catalogue/editions.ts';
import type { Confidence, Drug, Topic } from '../../../catalogue/types.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import type { Citation, CitedTopic } from '../../../reading/citations/citation.ts';
import {
  type TreatmentKind,
  treatmentKindsAsked,
  treatmentKindsCited,
  treatmentKindsIn,
  treatmentKindsOf,
} from '../../../reading/names/treatments.ts';
import { keyTextOf } from '../../../text/key-text.ts';
import { lettersOf } from '../../../text/letters.ts';
import { inOrder } from '../../../text/text-edits.ts';
import type { Fix, Observation } from '../../finding.ts';
import { pagesInTitle, pagesToWrite } from '../../pages-to-write.ts';
import { quoted, shown } from '../../wording.ts';
import type { CitedItem } from '../cited-items.ts';
import { pageRuns } from '../page-lists.ts';
import { atMost } from '../severity-cap.ts';
import { governingOn } from './governing.ts';
import { ofOneKind } from './other-treatment.ts';

/**
 * A drug whose topics the MTUS has, where every topic cited is one of other drugs or of surgery. A bare guideline
 * governs nothing by name, so it does not help; one topic that may govern the drug clears the others.
 */
export function otherThanDrug(cited: CitedItem, input: LetterPart): Observation[] {
  const { item, request, reviewer } = cited;
  const { catalogue } = input;
  const drugs = request?.drugs.flatMap((mention) => mention.drugs) ?? [];
  const governing = new Set(drugs.flatMap((drug) => catalogue.topicsGoverning(drug)));
  if (governing.size === 0) return [];
  const topics = reviewer.flatMap((citation) => (citation.kind === 'mtus' ? citation.topics : []));
  const surgery =
    isOfSurgery(keyTextOf(item.request).key) ||
    isOfSurgery(item.rationale ? keyTextOf(item.rationale.flow).key : '');
  const onSkin = isForSkin(item.request.text);
  const byPump = /\b(?:pump|intrathecal)\b/i.test(item.request.text);
  const apart = apartFrom(cited, drugs);
  const strange = topics.filter(
    (topic) =>
      isStrange(topic, drugs, catalogue, surgery, apart) &&
      !(onSkin && isOfSkin(topic)) &&
      !(byPump && isOfPumps(topic)),
  );
  if (strange.length === 0 || strange.length < topics.length) return [];
  // The topic of the fewest drugs says most of this one.
  const sure = [...governing].filter(({ confidence }) => confidence !== 'low');
  const [best] = sure.sort((a, b) => a.drugs.length - b.drugs.length);
  const drug = shown(request?.drugs.map((mention) => mention.text).join(', ') ?? '');
  const fixes = strange.length === 1 ? governingFixes(strange[0] as CitedTopic, drugs, reviewer, input) : [];
  return strange.map(({ topic, text, range }) => ({
    message: `Topic ${shown(text)} does not address ${drug}.${best ? ` ${quoted(best.name)} does.` : ''}`,
    range,
    severity: atMost('warning', sureness(topic, apart)),
    ...(fixes.length > 1 ? { choices: fixes } : { fix: fixes[0] }),
    related: [{ range: item.requestRange, message: 'Request.' }],
  }));
}

const MOST_FIXES = 3;

/** Cites a topic that governs the drug in the guideline cited, with its pages where pages are cited; the narrowest topics first. */
function governingFixes(
  strange: CitedTopic,
  drugs: readonly Drug[],
  reviewer: readonly Citation[],
  { determination: { source }, asOf, catalogue }: LetterPart,
): Fix[] {
  const citation = reviewer.find(({ topics }) => topics.includes(strange));
  if (!citation) return [];
  const runs = pageRuns(citation, source);
  const governing = new Set(
    drugs.flatMap((drug) => governingOn(drug, asOf.date, catalogue)).map(({ topic }) => topic),
  );
  return [...governing]
    .filter(({ guidelineId, confidence }) => guidelineId === citation.guideline?.id && confidence !== 'low')
    .filter(({ pages }) => runs.length === 0 || (runs.length === 1 && pages !== null))
    .sort((a, b) => drugsGovernedBy(a, catalogue).length - drugsGovernedBy(b, catalogue).length)
    .slice(0, MOST_FIXES)
    .map((topic) => {
      const [run] = runs;
      return {
        title: `Cite ${quoted(topic.name)}${run ? `, ${pagesInTitle(topic)}` : ''}`,
        edits: inOrder([
          { range: strange.range, text: topic.name },
          ...(run ? [{ range: run.range, text: pagesToWrite(topic) }] : []),
        ]),
      };
    });
}

type Kinds = ReadonlySet<TreatmentKind>;

/** Treatments of which a topic says nothing of a drug that is swallowed, though another drug may be given with them. */
const NOT_SWALLOWED: readonly TreatmentKind[] = [
  'injection',
  'home care',
  'equipment',
  'laser or shock wave',
];
/** Classes of drugs that are injected as well. */
const INJECTED = /steroid|anesthetic|neurotoxin|viscosupplement/;
/** One or two tablets may be for the day of an injection: fewer than so many are not judged by topics on injections. */
export const FEWEST_TABLETS = 10;

/**
 * The treatments whose topics say nothing of the drugs of a request, besides those that are always told apart: none where the request may
 * be for an injection or the rationale speaks of that treatment. Null where the request names a treatment, too.
 */
function apartFrom({ item, request }: CitedItem, drugs: readonly Drug[]): Kinds | null {
  if (treatmentKindsAsked(item.request).size > 0) return null;
  const { amount, unit } = request?.quantity?.value ?? { amount: 0, unit: null };
  const isSwallowed =
    amount >= FEWEST_TABLETS &&
    unit === null &&
    !isForSkin(item.request.text) &&
    !drugs.some(({ drugClass }) => drugClass !== null && INJECTED.test(drugClass));
  if (!isSwallowed) return new Set();
  const spokenOf = treatmentKindsIn(item.rationale?.flow.text ?? '');
  return new Set(NOT_SWALLOWED.filter((kind) => !spokenOf.has(kind)));
}

/** A topic that names no drugs of its own is judged by its namesake in another edition: that is likely only. */
function sureness(topic: Topic | null, apart: Kinds | null): Confidence {
  if (!topic) return 'high';
  const saysItself = speaksOfSurgery(topic.name) || ofOneKind(treatmentKindsOf(topic), apart ?? undefined);
  return topic.drugs.length === 0 && !saysItself ? 'medium' : topic.confidence;
}

/** Whether a request names a form or an amount in which a drug is put on the skin: a cream, a strength in percent, an amount by weight. */
export function isForSkin(request: string): boolean {
  return (
    /cream|gel|ointment|patch|lotion|topical|transdermal|compound|salve|balm|liniment|roll-?on|spray|foam|tube/i.test(
      request,
    ) || /\d\s*%|\d\s*(?:gm|gms|gr|grams?|g|oz|ml)\b/i.test(request)
  );
}

/** What is said of creams and compounds in general is about any drug in them. */
function isOfSkin({ topic, text }: CitedTopic): boolean {
  return /topical|compound|transdermal/.test(lettersOf(topic?.name ?? text));
}

/** What is said of pumps is about any drug in them. */
function isOfPumps({ topic, text }: CitedTopic): boolean {
  return /implantable|intrathecal|pump/.test(lettersOf(topic?.name ?? text));
}

/** The ids of the drugs that a topic or one of the topics under it governs, at whatever depth. */
function drugsGovernedWithin(topic: Topic, catalogue: Catalogue): readonly string[] {
  const all = catalogue.guideline(topic.guidelineId)?.topics ?? [];
  const under = all.filter(({ parent }) => parent === topic.id);
  return [
    ...drugsGovernedBy(topic, catalogue),
    ...under.flatMap((one) => drugsGovernedWithin(one, catalogue)),
  ];
}

function isStrange(
  cited: CitedTopic,
  drugs: readonly Drug[],
  catalogue: Catalogue,
  surgery: boolean,
  apart: Kinds | null,
) {
  const { topic, text } = cited;
  const name = topic?.name ?? text;
  const governed = topic ? drugsGovernedWithin(topic, catalogue) : [];
  if (governed.length > 0) return !isAbout(governed, drugs, catalogue);
  if (apart && ofOneKind(treatmentKindsCited(cited), apart)) return true;
  return !surgery && speaksOfSurgery(name) && !/pain/i.test(name);
}

/** Whether the ids are of one of the drugs, or another of their kind: a class is often argued by its neighbor. */
function isAbout(ids: readonly string[], drugs: readonly Drug[], catalogue: Catalogue): boolean {
  const classes = new Set(drugs.flatMap(({ drugClass }) => drugClass ?? []));
  const substances = new Set(drugs.flatMap((drug) => drug.substances));
  return ids.some((id) => {
    const governed = catalogue.drug(id);
    if (!governed) return false;
    return (
      drugs.some((drug) => drug.id === id) ||
      (governed.drugClass !== null && classes.has(governed.drugClass)) ||
      governed.substances.some((substance) => substances.has(substance))
    );
  });
}

function speaksOfSurgery(words: string): boolean {
  return isOfSurgery(lettersOf(words));
}

function isOfSurgery(key: string): boolean {
  return /surg|operati|arthroscop|arthroplast|laminectom/.test(key);
}
