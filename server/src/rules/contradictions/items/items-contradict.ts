import { decisionForm } from '../../../form/form-of.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import { drugClassNamed } from '../../../reading/facts/drug-trials.ts';
import { regionWords } from '../../../reading/requests/body-parts.ts';
import { type Treatment, treatmentsIn } from '../../../reading/requests/named/named-treatments.ts';
import { tokensOf } from '../../../reading/requests/request-tokens.ts';
import { placedRange } from '../../../text/placed.ts';
import type { Range } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { shown } from '../../wording.ts';
import { itemOf, type PlacedItem, requestPlace, wantedIn } from './letter-items.ts';
import { type Ground, groundsIn } from './other-items-named.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'Two items contradict each other: a service for a surgery is overturned while the surgery is upheld; or one item is ' +
    'upheld because a treatment has to come first, and that treatment is upheld in another item; or a rationale gives as ' +
    'its ground that another item is medically necessary or approved (`the repair, which is approved above`), or is not, which that ' +
    'item denies.',
  why: 'Findings that exclude each other can be a ground of appeal.',
  law: ['appeal-grounds'],
  notes:
    'A service for a surgery that was authorized before is not marked, nor a denial from which the rationale concludes nothing: it may ' +
    'be the claims administrator’s.',
  wrong: {
    request: 'Right shoulder arthroscopy: Upheld',
    rationale: 'No injection was tried. The surgery is not medically necessary.',
    more:
      'Associated surgical service: Assistant surgeon: Overturned\n\nDecision rationale: As the surgery is medically ' +
      'necessary, an assistant is medically necessary.\n',
  },
  right: {
    request: 'Right shoulder arthroscopy: Overturned',
    rationale: 'Injections and therapy have failed. The surgery is medically necessary.',
  },
};

/** Surgery upheld, its assistant overturned; therapy first in one item, therapy upheld in another. */
export const itemsContradict: Rule = {
  code: 'items-contradict',
  title: 'Items contradict each other',
  category: 'contradiction',
  severity: 'information',
  scope: 'letter',
  check: ({ items }) => {
    const misstated = otherItemsMisstated(items);
    const known = new Set(misstated.map(({ item }) => item));
    return [
      ...misstated.map(({ observation }) => observation),
      ...servicesWithoutSurgery(items, known),
      ...treatmentsFirst(items),
    ];
  },
};

/** What a rationale says of another item as the ground of its own conclusion, where that item is decided otherwise. */
function otherItemsMisstated(
  items: readonly PlacedItem[],
): readonly { item: PlacedItem; observation: Observation }[] {
  return items.flatMap((item) =>
    groundsIn(item.part).flatMap((ground) => {
      const others = items.filter((other) => other !== item && isMeant(ground, other));
      const [other] = others;
      const decision = other && itemOf(other).decision?.value;
      if (
        !decision ||
        others.length > 1 ||
        isMeant(ground, item) ||
        decisionForm(decision).necessary === ground.necessary
      )
        return [];
      const request = shown(itemOf(other).request.text);
      const observation: Observation = {
        message: `Rationale says that ${request} is ${ground.necessary ? '' : 'not '}medically necessary, but that item is ${decision.toLowerCase()}.`,
        range: placedRange(ground.range, item.start),
        related: [{ range: requestPlace(other), message: 'Request of that item.' }],
      };
      return [{ item, observation }];
    }),
  );
}

/** Whether words name what an item requests: the surgery, or nothing that its request does not name. */
function isMeant({ words, contents, part }: Ground, item: PlacedItem): boolean {
  const { request, rationale } = itemOf(item);
  const own = item.part.requests[0];
  if (!own || AUTHORIZED.test(request.text) || AUTHORIZED.test(rationale?.flow.text ?? '')) return false;
  if (part.side && own.side && part.side.value !== own.side.value) return false;
  const regions = own.bodyParts.map(({ value }) => value.region);
  // a request that names a level names no region
  if (regions.length > 0 && part.bodyParts.some(({ value }) => !regions.includes(value.region))) return false;
  if (NAMES_SURGERY.test(words)) return isSurgery(request.text);
  const isOfClass = drugClassNamed(words);
  if (isOfClass) return own.drug?.drugs.some(isOfClass) ?? false;
  const named = [...contents].filter((word) => !regionWords.has(word) && !SAYS_NO_MORE.has(word));
  return named.length > 0 && named.every((word) => wantedIn(item.part).has(word));
}

/** The surgery of a letter, by words that name none: `the primary procedure`. */
const NAMES_SURGERY =
  /\b(?:surger(?:y|ies)|operation|surgical (?:procedure|intervention|request|treatment)|(?:primary|requested|proposed|index|main|planned|operative) procedure|^procedure)\b/i;
/** Before the name of what another item requests they do not make it another treatment. */
const SAYS_NO_MORE: ReadonlySet<string> = new Set([
  'supervised', 'proposed', 'disputed', 'planned', 'sought', 'short', 'full',
]); // biome-ignore format: a word list reads best in rows

const OF_SURGERY =
  /associated surgical|assistant surgeon|surgical assistant|post-?\s?op|pre-?\s?op|medical clearance/i;
const SURGERY =
  /surger|arthroscop|arthroplast|[a-z]plasty|\bfusion|[a-z]ectomy|laminotomy|foraminotomy|osteotomy|arthrodesis|\btransposition|\bexcision|\bresection|removal of hardware|hardware removal|\brepair|\brelease|decompression|reconstruction|replacement/i;
/** A surgery that is authorized has its services even if another is denied. */
const AUTHORIZED = /authori[sz]ed|certified|approved|granted/i;

function servicesWithoutSurgery(items: readonly PlacedItem[], known: ReadonlySet<PlacedItem>): Observation[] {
  const surgeries = items.filter(({ part }) => asksForSurgery(part));
  const [surgery] = surgeries;
  if (!surgery || surgeries.some((item) => itemOf(item).decision?.value !== 'Upheld')) return [];
  return items.flatMap((item): Observation[] => {
    const { request, decision, rationale } = itemOf(item);
    if (known.has(item) || decision?.value !== 'Overturned' || !OF_SURGERY.test(request.text)) return [];
    if (AUTHORIZED.test(request.text) || AUTHORIZED.test(rationale?.flow.text ?? '')) return [];
    if (surgeries.every((one) => isElsewhere(item, one))) return [];
    return [
      {
        message: `${shown(request.text)} is overturned, but the surgery (${shown(itemOf(surgery).request.text)}) is upheld.`,
        range: placedRange(decision.range, item.start),
        related: [{ range: requestPlace(surgery), message: 'Surgery that is upheld.' }],
      },
    ];
  });
}

/** Whether two items name other regions or sides of the body. */
function isElsewhere(item: PlacedItem, other: PlacedItem): boolean {
  const [one, two] = [item.part.requests[0], other.part.requests[0]];
  if (!one || !two) return false;
  if (one.side && two.side && one.side.value !== two.side.value) return true;
  const regions = two.bodyParts.map(({ value }) => value.region);
  return (
    regions.length > 0 &&
    one.bodyParts.length > 0 &&
    !one.bodyParts.some(({ value }) => regions.includes(value.region))
  );
}

const asksForSurgery = remembered((part: LetterPart) => isSurgery(itemOf({ part }).request.text));

function isSurgery(request: string): boolean {
  return SURGERY.test(request) && !OF_SURGERY.test(request);
}

function treatmentsFirst(items: readonly PlacedItem[]): Observation[] {
  return items.flatMap((item, index) => {
    if (itemOf(item).decision?.value !== 'Upheld') return [];
    return neededFirst(item.part).flatMap(({ treatment, range }): Observation[] => {
      const other = items.find(
        (one, at) =>
          at !== index &&
          itemOf(one).decision?.value === 'Upheld' &&
          one.part.requests[0]?.treatments.some(({ value }) => value === treatment),
      );
      if (!other) return [];
      return [
        {
          message: `This item is upheld because ${treatment} has to come first, but ${shown(itemOf(other).request.text)} is upheld, too.`,
          range: placedRange(range, item.start),
          related: [{ range: requestPlace(other), message: `Request for ${treatment}.` }],
        },
      ];
    });
  });
}

const SENTENCE = /[^.;!?]+/g;
const FIRST =
  /\b(?:needed|required|tried|attempted|completed|exhausted|indicated|done|given|recommended|comes?|be|with|have|has) (?:\w+ )?first\b|\bshould (?:first|precede)|\bmust (?:first|precede)|\bhas to (?:come first|precede)/i;

/** The treatments that a rationale says have to come before what is requested, with the sentence. */
const neededFirst = remembered(
  ({ determination: { items }, requests }: LetterPart): readonly { treatment: Treatment; range: Range }[] => {
    const flow = items[0]?.rationale?.flow;
    if (!flow) return [];
    const own = (requests[0]?.treatments ?? []).map(({ value }) => value);
    return matchesOf(SENTENCE, flow.text).flatMap(({ index, 0: sentence }) => {
      if (!FIRST.test(sentence)) return [];
      const [first] = treatmentsIn(tokensOf(flow.text, index, index + sentence.length));
      if (!first || own.includes(first.value)) return [];
      return [{ treatment: first.value, range: flow.sourceRange(first.start, first.end) }];
    });
  },
);
