import type { BodyRegion } from '../../../reading/requests/body-parts.ts';
import { digitsIn } from '../../../reading/requests/named/fingers.ts';
import { mayBeOne } from '../../../reading/requests/near-regions.ts';
import type { RequestPart, Stated } from '../../../reading/requests/request.ts';
import { jointAbove, jointsIn } from '../../../reading/requests/spinal-levels.ts';
import type { Flow } from '../../../text/flow.ts';
import type { Range } from '../../../text/range.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_RESTATED } from '../../rule-docs.ts';
import { type Concluded, concludedOtherwise } from './last-conclusion.ts';
import { plannedElsewhere } from './otherwise/planned-level.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The conclusion of a rationale names another body part, finger, toe or spinal level than the request. The words of the ' +
    'rationale are marked and those of the request are linked.',
  why: WHY_RESTATED,
  law: ['disputed-treatment', 'necessity-stated'],
  notes:
    'A sentence on what is planned at levels of which the request names none is reported as information. ' +
    'A conclusion that names no body part is not marked, nor is one on a part of what was requested (`wrist` of ' +
    '`upper extremity`, `L5-S1` of `L4-S1`).',
  wrong: {
    request: 'MRI of the left knee: Overturned',
    rationale:
      'The examination suggests a meniscus tear, and surgery would be considered. Therefore, the request for ' +
      'an MRI of the lumbar spine is medically necessary.',
  },
  right: {
    rationale:
      'The examination suggests a meniscus tear, and surgery would be considered. Therefore, the request for ' +
      'an MRI of the left knee is medically necessary.',
  },
};

/** `MRI of the lumbar spine` in the request, `MRI of the cervical spine` in the conclusion; `L5-S1` and `L3-4`. */
export const bodyPartDiffers: Rule = {
  code: 'body-part-differs',
  title: 'Body part or spinal level in conclusion differs from request',
  category: 'contradiction',
  severity: 'warning',
  scope: 'part',
  check: (part) => {
    const concluded = concludedOtherwise(
      part,
      (one) =>
        otherRegion(one, part.determination.source) ?? otherLevel(one) ?? otherSpine(one) ?? otherDigit(one),
    );
    return concluded.length > 0 ? concluded : plannedElsewhere(part);
  },
};

function otherRegion({ item, request, last }: Concluded, source: string): Observation | null {
  const asked = request.bodyParts;
  const flow = item.rationale?.flow;
  const [first] = asked;
  if (!first || !flow) return null;
  const named = last.part.bodyParts.filter(({ range }) => !isOfComplaint(flow, range.end));
  const wordsOf = ({ range }: { readonly range: Range }) => source.slice(range.start, range.end);
  const others = named.filter((other) =>
    allParts(request).every(
      (own) => !mayBeOne(own.value.region, other.value.region) || areApart(wordsOf(own), wordsOf(other)),
    ),
  );
  const [other] = others;
  // one that is named besides the right one may be where the pain comes from
  if (!other || others.length < last.part.bodyParts.length) return null;
  return {
    message: `Conclusion is about the ${other.value.region}, but the request is for the ${first.value.region}.`,
    range: other.range,
    related: [{ range: first.range, message: `Request: ${first.value.region}.` }],
  };
}

const SECTION = /\b(?:cervical|thoracic|lumbar)\b/gi;

/** `Thoracic` and `lumbar`: sections of the spine by these words, which mean no neighbor as `upper back` may. */
function areApart(words: string, others: string): boolean {
  const [section, ...more] = words.toLowerCase().match(SECTION) ?? [];
  const [other, ...further] = others.toLowerCase().match(SECTION) ?? [];
  if (!section || !other || more.length > 0 || further.length > 0) return false;
  return section !== other;
}

const SPINES: Readonly<Record<string, BodyRegion>> = {
  C: 'neck',
  T: 'upper back',
  L: 'low back',
  S: 'low back',
};
const SPINE: ReadonlySet<BodyRegion> = new Set(Object.values(SPINES));

/** `The lumbar injection` where one at a level of the neck is asked for. */
function otherSpine({ item, request, last }: Concluded): Observation | null {
  const { levels: asked, bodyParts } = request;
  const flow = item.rationale?.flow;
  if (!asked || bodyParts.length > 0 || !flow) return null;
  const own = asked.value.map((level) => SPINES[level.charAt(0).toUpperCase()]);
  const [other, ...more] = last.part.bodyParts;
  if (!other || more.length > 0 || last.part.levels || !SPINE.has(other.value.region)) return null;
  if (own.some((region) => !region || mayBeOne(region, other.value.region))) return null;
  if (isOfComplaint(flow, other.range.end)) return null;
  return {
    message: `Conclusion is about the ${other.value.region}, but the request is for ${levels(asked)}.`,
    range: other.range,
    related: [{ range: asked.range, message: `Request: ${levels(asked)}.` }],
  };
}

/** The body parts of a request, with those of what was asked for at first. */
function allParts(request: Concluded['request']): RequestPart['bodyParts'] {
  return [request, request.original, request.authorized].flatMap((part) => part?.bodyParts ?? []);
}

/** `for neck pain`: words that say why, not where. */
function isOfComplaint(flow: Flow, end: number): boolean {
  return /^\W*(?:pain|complaint|symptom|injur|strain|sprain|surg|condition|finding|patholog|problem|fracture|arthrit|arthrosi|tear|diagnos|disorder|radicul|disc\b|stenosis)/i.test(
    flow.text.slice(flow.flowOffset(end), flow.flowOffset(end) + 30),
  );
}

function otherLevel({ item, request, last }: Concluded): Observation | null {
  const asked = request.levels;
  const stated = last.part.levels;
  if (!asked || !stated || isWithin(asked, stated) || isWithin(stated, asked)) return null;
  const parts = [request.original, request.authorized].flatMap((part) => part?.levels ?? []);
  if (parts.some((part) => isWithin(stated, part))) return null;
  const said = item.rationale?.flow.text.slice(last.span.start, last.span.end) ?? '';
  // the nerves of a facet joint are named by other levels than the joint, of which one at least is a level of it
  const ofNerves = [said, item.request.text].filter((words) => BRANCHES.test(words)).length;
  const isShared = stated.value.some((level) => asked.value.includes(level));
  if (ofNerves === 1 || (ofNerves === 2 && isShared && !areOtherJoints(said, item.request.text))) return null;
  return {
    message: `Conclusion is about ${levels(stated)}, but the request is for ${levels(asked)}.`,
    range: stated.range,
    related: [{ range: asked.range, message: `Request: ${levels(asked)}.` }],
  };
}

/** Whether both name joints, and other ones: not just those above, since the nerves of a joint may be named as if they were one. */
function areOtherJoints(said: string, request: string): boolean {
  const stated = jointsIn(said);
  const asked = jointsIn(request);
  if (stated.length === 0 || asked.length === 0 || stated.some((joint) => asked.includes(joint)))
    return false;
  return !areAbove(stated, asked) && !areAbove(asked, stated);
}

function areAbove(joints: readonly string[], others: readonly string[]): boolean {
  const above = others.map(jointAbove);
  return joints.every((joint) => above.includes(joint));
}

const BRANCHES = /branch|nerve|mbb/i;

function isWithin({ value }: Stated<readonly string[]>, other: Stated<readonly string[]>): boolean {
  return value.every((level) => other.value.includes(level));
}

/** `The index finger` where the middle finger is asked for. */
function otherDigit({ item: { request, rationale }, last: { span } }: Concluded): Observation | null {
  if (!rationale) return null;
  const { flow } = rationale;
  const asked = digitsIn(request.text);
  const stated = digitsIn(flow.text.slice(span.start, span.end));
  const [own] = asked;
  const [other] = stated;
  if (!own || !other || stated.some(({ name }) => asked.some((one) => one.name === name))) return null;
  // the right small: a toe is not always called one
  if (own.name.endsWith('toe') && !other.name.endsWith('toe')) return null;
  return {
    message: `Conclusion is about the ${other.name}, but the request is for the ${own.name}.`,
    range: flow.sourceRange(span.start + other.start, span.start + other.end),
    related: [{ range: request.sourceRange(own.start, own.end), message: `Request: ${own.name}.` }],
  };
}

/** `L5-S1` */
function levels({ value }: Stated<readonly string[]>): string {
  return value.length > 2 ? `${value[0]}-${value.at(-1)}` : value.join('-');
}
