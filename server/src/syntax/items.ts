import { trimRange } from '../text/characters.ts';
import { readFlow } from '../text/flow.ts';
import type { Line } from '../text/lines.ts';
import { type Range, range } from '../text/range.ts';
import { decisionBefore, type FoundDecision, findDecisionLines } from './decisions.ts';
import type { ItemArea } from './item-areas.ts';
import type { FoundLabel } from './labels.ts';
import type { PageLayout } from './page.ts';
import { requestStart } from './request-start.ts';
import type { Decision, DisputedItem, Field, FieldKind } from './tree.ts';

/** What an item is known by before its request is found: its decision line and labels, in order. */
interface Sketch {
  decision: FoundDecision | null;
  readonly labels: FoundLabel[];
}

/**
 * Reads the disputed items between `start` (behind the opening of the issues section) and `end`. A label or a
 * decision line is enough for an item; whatever else is missing stays null.
 */
export function readItems(
  source: string,
  lines: readonly Line[],
  area: ItemArea,
  page: PageLayout,
): DisputedItem[] {
  const decisions = findDecisionLines(source, lines, area.labels, area.range);
  const sketches = sketchItems(area.labels, decisions);
  const heads = sketches.map((sketch, i) => readHead(source, lines, sketch, sketches[i - 1], area, page));
  return sketches.map((sketch, i) => {
    const limit = heads[i + 1]?.from ?? area.range.end;
    return buildItem(source, sketch, i, heads[i] as Head, limit);
  });
}

/** Groups labels and decision lines into items: each item has the fields of one, in whatever order they stand. */
function sketchItems(labels: readonly FoundLabel[], decisions: readonly FoundDecision[]): Sketch[] {
  const sketches: Sketch[] = [];
  const marks = [
    ...labels.map((label) => ({ at: label.marker.range.start, label, decision: null })),
    ...decisions.map((decision) => ({ at: decision.range.start, label: null, decision })),
  ].sort((a, b) => a.at - b.at);
  for (const mark of marks) {
    const current = sketches.at(-1);
    if (mark.decision) sketches.push({ decision: mark.decision, labels: [] });
    else if (current && belongsTo(current, mark.label.kind)) current.labels.push(mark.label);
    else sketches.push({ decision: null, labels: [mark.label] });
  }
  return sketches;
}

/** Whether a label continues the item, or opens the next one whose decision line was not recognised. */
function belongsTo(sketch: Sketch, kind: FieldKind): boolean {
  if (sketch.labels.at(-1)?.kind !== 'rationale' || kind === 'rationale') return true;
  const has = (wanted: FieldKind) => sketch.labels.some((label) => label.kind === wanted);
  if (has('reviewerGuideline')) return false;
  return kind === 'reviewerGuideline' || !has('claimsAdministratorGuideline');
}

/** What stands before an item's first label. */
interface Head {
  /** Where the item begins. */
  readonly from: number;
  readonly request: Range;
  readonly colon: number | null;
  readonly decision: Decision | null;
}

function readHead(
  source: string,
  lines: readonly Line[],
  sketch: Sketch,
  previous: Sketch | undefined,
  area: ItemArea,
  page: PageLayout,
): Head {
  const firstLabel = sketch.labels[0]?.marker.range.start ?? area.range.end;
  const before = previous?.labels.at(-1)?.marker ?? previous?.decision;
  const floor = before?.range.end ?? area.range.start;
  const decision = sketch.decision ?? decisionBefore(source, floor, firstLabel);
  const words = trimRange(source, floor, decision ? decision.range.end : firstLabel);
  const whole = !previous && area.opensWithRequest;
  const from = whole ? words.start : requestStart(source, lines, floor, words, decision !== null, page);
  if (words.start >= words.end || from === null) {
    const start = decision?.range.start ?? firstLabel;
    return { from: start, request: range(start, start), colon: null, decision };
  }
  return { from, decision, ...splitAtColon(source, from, decision ? decision.range.start : words.end) };
}

/** The request without its final colon, and where that colon stands. */
function splitAtColon(source: string, start: number, end: number): { request: Range; colon: number | null } {
  const words = trimRange(source, start, end);
  if (words.end === words.start || source[words.end - 1] !== ':') return { request: words, colon: null };
  return { request: trimRange(source, start, words.end - 1), colon: words.end - 1 };
}

function buildItem(source: string, sketch: Sketch, index: number, head: Head, limit: number): DisputedItem {
  const fields = sketch.labels.map((label, i) => {
    const next = sketch.labels[i + 1]?.marker.range.start ?? limit;
    return buildField(source, label, next);
  });
  const headEnd = head.decision?.range.end ?? head.request.end;
  const firstLabel = fields[0]?.range.start ?? limit;
  const stray = trimRange(source, headEnd, firstLabel);
  const last = fields.at(-1)?.range.end ?? Math.max(headEnd, stray.end);
  const first = (kind: FieldKind) => fields.find((field) => field.kind === kind) ?? null;
  return {
    index,
    request: readFlow(source, head.request),
    requestRange: head.request,
    colon: head.colon,
    decision: head.decision,
    claimsAdministratorGuideline: first('claimsAdministratorGuideline'),
    reviewerGuideline: first('reviewerGuideline'),
    rationale: first('rationale'),
    fields,
    stray: stray.start < stray.end ? stray : null,
    range: range(head.from, last),
  };
}

function buildField(source: string, label: FoundLabel, limit: number): Field {
  const body = trimRange(source, label.marker.range.end, limit);
  return {
    kind: label.kind,
    label: label.marker,
    flow: readFlow(source, body),
    range: range(label.marker.range.start, Math.max(label.marker.range.end, body.end)),
  };
}
