import type { FieldKind } from '../form/kinds.ts';
import { trimRange } from '../text/characters.ts';
import { readFlow } from '../text/flow.ts';
import { type Range, range } from '../text/range.ts';
import { decisionBefore, findDecisionLines } from './decisions.ts';
import type { ItemArea } from './item-areas.ts';
import type { FoundLabel } from './labels.ts';
import type { NotedLines } from './noted-lines.ts';
import { requestStart } from './request-start.ts';
import type { Decision, DisputedItem, Field } from './tree.ts';

/** What an item is known by before its request is found: its decision line and labels, in order. */
interface Sketch {
  decision: Decision | null;
  readonly labels: FoundLabel[];
}

/** Where an item stands and what it consists of: all that its surroundings have a say in. */
export interface ItemOutline {
  /** From the first word of its request to its last word. */
  readonly range: Range;
  /** Where the request stands, without its final colon; empty when there is none. */
  readonly request: Range;
  readonly colon: Range | null;
  readonly decision: Decision | null;
  readonly labels: readonly FoundLabel[];
}

/** Finds the disputed items of an area: a label or a decision line is enough for one; what is missing stays null. */
export function outlineItems(noted: NotedLines, area: ItemArea): ItemOutline[] {
  const decisions = findDecisionLines(noted, area.labels, area.range);
  const sketches = sketchItems(area.labels, decisions);
  const heads = sketches.map((sketch, i) => readHead(noted, sketch, sketches[i - 1], area));
  return sketches.map(({ labels }, i) => {
    const { from, request, colon, decision } = heads[i] as Head;
    const { end } = trimRange(noted.source, from, heads[i + 1]?.from ?? area.range.end);
    return { range: range(from, end), request, colon, decision, labels };
  });
}

/** Groups labels and decision lines into items: each item has the fields of one, in whatever order they stand. */
function sketchItems(labels: readonly FoundLabel[], decisions: readonly Decision[]): Sketch[] {
  const sketches: Sketch[] = [];
  let next = 0;
  const openUpTo = (offset: number) => {
    for (; next < decisions.length && (decisions[next] as Decision).range.start < offset; next++)
      sketches.push({ decision: decisions[next] as Decision, labels: [] });
  };
  for (const label of labels) {
    openUpTo(label.marker.range.start);
    const current = sketches.at(-1);
    if (current && belongsTo(current, label.kind)) current.labels.push(label);
    else sketches.push({ decision: null, labels: [label] });
  }
  openUpTo(Number.POSITIVE_INFINITY);
  return sketches;
}

/** Whether a label continues the item, or opens the next one whose decision line was not recognised. */
function belongsTo(sketch: Sketch, kind: FieldKind): boolean {
  if (sketch.labels.at(-1)?.kind !== 'rationale' || kind === 'rationale') return true;
  const has = (wanted: FieldKind) => sketch.labels.some((label) => label.kind === wanted);
  if (has('reviewerGuideline')) return false;
  return kind === 'reviewerGuideline' || !has('claimsAdministratorGuideline');
}

/** What stands before an item's first label; the item begins at `from`. */
interface Head extends Pick<ItemOutline, 'request' | 'colon' | 'decision'> {
  readonly from: number;
}

function readHead(noted: NotedLines, sketch: Sketch, previous: Sketch | undefined, area: ItemArea): Head {
  const { source } = noted;
  const firstLabel = sketch.labels[0]?.marker.range.start ?? area.range.end;
  const before = previous?.labels.at(-1)?.marker ?? previous?.decision;
  const floor = before?.range.end ?? area.range.start;
  const decision = sketch.decision ?? decisionBefore(source, floor, firstLabel);
  const words = trimRange(source, floor, decision ? decision.range.end : firstLabel);
  const whole = !previous && area.opensWithRequest;
  const begun = whole ? words.start : requestStart(noted, floor, words, decision !== null);
  // a decision that an extractor broke over lines may begin above the line that looks like the request
  const from = decision && begun !== null ? Math.min(begun, decision.range.start) : begun;
  if (words.start >= words.end || from === null) {
    const start = decision?.range.start ?? firstLabel;
    return { from: start, request: range(start, start), colon: null, decision };
  }
  const request = splitAtColon(source, from, decision ? decision.range.start : words.end);
  return { from, decision, ...request };
}

/** The request without its final colon, and where that colon stands. */
function splitAtColon(source: string, start: number, end: number): Pick<Head, 'request' | 'colon'> {
  const words = trimRange(source, start, end);
  if (words.end === words.start || source[words.end - 1] !== ':') return { request: words, colon: null };
  return { request: trimRange(source, start, words.end - 1), colon: range(words.end - 1, words.end) };
}

/** The item of an outline, read in the text that the outline counts its offsets in. */
export function buildItem(source: string, outline: ItemOutline): DisputedItem {
  const { request, colon, decision, labels } = outline;
  const fields = labels.map((label, i) =>
    buildField(source, label, labels[i + 1]?.marker.range.start ?? outline.range.end),
  );
  const headEnd = decision?.range.end ?? request.end;
  const stray = trimRange(source, headEnd, fields[0]?.range.start ?? outline.range.end);
  const first = (kind: FieldKind) => fields.find((field) => field.kind === kind) ?? null;
  return {
    request: readFlow(source, request),
    requestRange: request,
    colon,
    decision,
    claimsAdministratorGuideline: first('claimsAdministratorGuideline'),
    reviewerGuideline: first('reviewerGuideline'),
    rationale: first('rationale'),
    fields,
    stray: stray.start < stray.end ? stray : null,
    range: outline.range,
  };
}

function buildField(source: string, label: FoundLabel, limit: number): Field {
  const body = trimRange(source, label.marker.range.end, limit);
  return {
    kind: label.kind,
    label: label.marker,
    flow: readFlow(source, body),
    range: range(label.marker.range.start, body.end),
  };
}
