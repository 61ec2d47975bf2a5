import {
  type TreatmentKind,
  treatmentKindsAsked,
  treatmentKindsIn,
} from '../../../reading/names/treatments.ts';
import { regionWords } from '../../../reading/requests/body-parts.ts';
import { contentsOf } from '../../../reading/requests/contents.ts';
import { type Acquisition, acquisitionsIn } from '../../../reading/requests/named/acquisition.ts';
import {
  GYM,
  LABORATORY,
  type NamedThing,
  namesThing,
  thingIn,
  ULTRASOUND,
} from '../../../reading/requests/named/named-things.ts';
import type { Treatment } from '../../../reading/requests/named/named-treatments.ts';
import type { Request } from '../../../reading/requests/request.ts';
import type { Restatement } from '../../../reading/requests/restatements.ts';
import type { DisputedItem } from '../../../syntax/tree.ts';
import { trimRange } from '../../../text/characters.ts';
import type { Range } from '../../../text/range.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_RESTATED } from '../../rule-docs.ts';
import { shown } from '../../wording.ts';
import { type Concluded, concludedOtherwise } from './last-conclusion.ts';
import { drugOrTreatment } from './otherwise/drug-or-treatment.ts';
import { otherOperation } from './otherwise/other-operation.ts';
import { otherProcedure } from './otherwise/other-procedure.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The conclusion of a rationale names another treatment or test than the request: a CT where an MRI was requested, aquatic ' +
    'therapy where acupuncture was, a TENS unit where a brace was, a fusion where a discectomy was, plasma where a hyaluronic acid injection was, a brace where a drug was, a ' +
    'purchase where a rental was. The words of the rationale are marked and those of the request are linked.',
  why: WHY_RESTATED,
  law: ['disputed-treatment', 'necessity-stated'],
  notes: 'A conclusion that names anything of the request besides is not marked.',
  wrong: {
    request: 'MRI of the left knee: Overturned',
    rationale:
      'The examination suggests a meniscus tear, and surgery would be considered. Therefore, the request for ' +
      'a CT scan of the left knee is medically necessary.',
  },
  right: {
    rationale:
      'The examination suggests a meniscus tear, and surgery would be considered. Therefore, the request for ' +
      'an MRI of the left knee is medically necessary.',
  },
};

/** `MRI` in the request, `CT` in the conclusion. */
export const treatmentDiffers: Rule = {
  code: 'treatment-differs',
  title: 'Treatment in conclusion differs from request',
  category: 'contradiction',
  severity: 'warning',
  scope: 'part',
  check: (part) =>
    concludedOtherwise(
      part,
      (concluded) =>
        boughtOrRented(concluded) ??
        otherOperation(concluded) ??
        drugOrTreatment(concluded) ??
        otherTreatment(concluded) ??
        otherProcedure(concluded),
    ),
};

/** `CT` where an MRI is asked for. */
function otherTreatment(concluded: Concluded): Observation | null {
  const { item, request, last } = concluded;
  const asked = askedIn(item, request);
  const other = concludedIn(item, last);
  if (!asked || !other) return null;
  const areConsultations = asked.thing?.isConsultation && other.thing?.isConsultation;
  if (!areConsultations && sharesWords(concluded)) return null;
  if ([asked.name, other.name].includes(BY_SUBSTANCE)) return null;
  if (other.thing && namesThing(item.request.text, other.thing)) return null;
  // a pool or a program of exercises may be that of a gym
  if ([asked, other].some(({ thing }) => thing?.name === GYM) && !(asked.thing && other.thing)) return null;
  // it is a test, or what a physical therapist treats with
  if ([asked, other].some(({ thing }) => thing?.name === ULTRASOUND) && !areTests(asked, other)) return null;
  const areNamed = (asked.isNamed || asked.thing) && (other.isNamed || other.thing);
  if (!areNamed && other.thing && other.kinds.size === 0) return null;
  if (!areNamed && [...other.kinds].some((kind) => asked.kinds.has(kind))) return null;
  return {
    message: `Conclusion is about ${other.name}, but the request is for ${asked.name}.`,
    range: other.range,
    related: [{ range: asked.range, message: 'Request.' }],
  };
}

/** Where the first is asked for and nothing else, the second is another way of having it. A trial may be a rental, or of what is bought. */
const OTHER_WAYS: Readonly<Record<Acquisition, Acquisition>> = {
  purchase: 'rental',
  rental: 'purchase',
  trial: 'purchase',
};

/** `Purchase of the unit` where a rental or a trial is asked for, or `rental` where a purchase is. */
function boughtOrRented({ item: { request, rationale }, last: { span } }: Concluded): Observation | null {
  if (!rationale) return null;
  const { flow } = rationale;
  const asked = acquisitionsIn(request.text);
  const stated = acquisitionsIn(flow.text.slice(span.start, span.end));
  const [own] = asked;
  const [other] = stated;
  if (!own || !other || stated.length > 1) return null;
  if (asked.some(({ name }) => OTHER_WAYS[name] !== other.name)) return null;
  return {
    message: `Conclusion is about a ${other.name}, but the request is for a ${own.name}.`,
    range: flow.sourceRange(span.start + other.start, span.start + other.end),
    related: [{ range: request.sourceRange(own.start, own.end), message: 'Request.' }],
  };
}

/** What is named after what is injected is also named after where: trigger points. */
const BY_SUBSTANCE: Treatment = 'botulinum toxin injection';

/** A treatment by the words that a message prints. */
interface Named {
  readonly name: string;
  readonly range: Range;
  /** Whether it has a name of its own; else it is known by its kind, such as a brace. */
  readonly isNamed: boolean;
  readonly kinds: ReadonlySet<TreatmentKind>;
  readonly thing: NamedThing | null;
}

/** `Psychological` is of more than psychotherapy: of a consultation, of tests. */
function isBroad(named: Treatment, thing: NamedThing | null): boolean {
  return named === 'psychotherapy' && thing !== null;
}

/** Whether one is an ultrasound and the other an image of another kind. */
function areTests(...named: readonly Named[]): boolean {
  return named.some(({ thing, kinds }) => thing?.name !== ULTRASOUND && kinds.has('imaging'));
}

/** What a request asks for. */
function askedIn({ request: words, requestRange }: DisputedItem, request: Request): Named | null {
  const { text } = words;
  const kinds = treatmentKindsAsked(words);
  const [named] = request.treatments;
  const thing = request.drugs.length > 0 ? null : thingIn(text);
  if (named && !isBroad(named.value, thing))
    return { name: named.value, range: named.range, isNamed: true, kinds, thing: null };
  if (request.drugs.length > 0 || (kinds.size === 0 && !thing)) return null;
  return { name: shown(text), range: requestRange, isNamed: false, kinds, thing };
}

/** What a conclusion is about, likewise. */
function concludedIn({ rationale }: DisputedItem, { span, part }: Restatement): Named | null {
  const flow = rationale?.flow;
  if (!flow || part.drugs.length > 0) return null;
  const said = flow.text.slice(span.start, span.end);
  const kinds = treatmentKindsIn(said);
  const [named] = part.treatments;
  const found = thingIn(said);
  // they have more names than are known here: a request for a BMP
  const thing = found?.name === LABORATORY ? null : found;
  if (named && !isBroad(named.value, thing))
    return { name: named.value, range: named.range, isNamed: true, kinds, thing: null };
  const [kind, ...others] = kinds;
  if (!thing && (!kind || others.length > 0 || !CONCLUDED.has(kind))) return null;
  const { start, end } = trimRange(flow.text, span.start, span.end);
  return {
    name: shown(said.trim()),
    range: flow.sourceRange(start, end),
    isNamed: false,
    kinds,
    thing,
  };
}

/** Kinds of which the words name what is concluded on, and not an occasion for it: no operation, no exercise. */
const CONCLUDED: ReadonlySet<TreatmentKind> = new Set<TreatmentKind>([
  'equipment', 'injection', 'home care', 'laser or shock wave', 'drug testing', 'acupuncture', 'manual therapy', 'electrical stimulation',
]); // biome-ignore format: a word list reads best in rows

/** Whether the conclusion names a treatment of the request, or any of its words but those for body parts. */
function sharesWords({ item, request, last }: Concluded): boolean {
  const named = last.part.treatments.map(({ value }) => value);
  const all = [request, request.original, request.authorized].flatMap((part) => part?.treatments ?? []);
  if (all.some(({ value }) => named.includes(value))) return true;
  const { text } = item.request;
  const own = contentsOf(text, 0, text.length, request);
  const said = item.rationale?.flow.text ?? '';
  return [...contentsOf(said, last.span.start, last.span.end, last.part)].some(
    (word) => own.has(word) && !regionWords.has(word) && !COMMON.has(word) && !LEVEL.test(word),
  );
}

const LEVEL = /^[clts]?\d{1,2}(?:-[clts]?\d{1,2})?$/;
/** Words that many treatments share. */
const COMMON: ReadonlySet<string> = new Set([
  'therapy', 'spine', 'scan', 'injection', 'contrast', 'steroid', 'unit', 'program', 'level', 'side', 'initial', 'trial',
  'brainstem', 'open', 'closed', 'single', 'positional', 'standing', 'upright', 'repeat', 'new', 'urgent', 'high', 'field',
  'replacement', 'custom', 'home', 'portable', 'standard', 'adjustable', 'set', 'pair', 'kit', 'device', 'machine',
]); // biome-ignore format: a word list reads best in rows
