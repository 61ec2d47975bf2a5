import type { FieldKind } from '../../form/kinds.ts';
import { isColon, trimRange } from '../../text/characters.ts';
import { readFlow } from '../../text/flow.ts';
import { type Range, range } from '../../text/range.ts';
import type { FoundLabel } from '../labels.ts';
import { beforeMarks, behindRequestMarks } from '../marks.ts';
import type { NotedLines } from '../noted-lines.ts';
import type { Decision, DisputedItem, Field } from '../tree.ts';
import { type DecisionPhrase, decisionBefore } from './decision-phrase.ts';
import { findDecisionLines } from './decisions.ts';
import type { ItemArea } from './item-areas.ts';
import { paragraphsStandApart, requestStart } from './request-start.ts';
import { partsOfRationale } from './unlabeled-decisions.ts';

/** What an item is known by before its request is found: its decision line and labels, in order. */
interface Sketch {
  readonly phrase: DecisionPhrase | null;
  readonly labels: FoundLabel[];
}

/** Where an item is and what it consists of: all that its surroundings have a say in. */
export interface ItemOutline {
  /** From the first word of its request, or the marks before it, to its last word. */
  readonly range: Range;
  /** Where the request is, without its final colon; empty when there is none. */
  readonly request: Range;
  readonly colon: Range | null;
  readonly decision: Decision | null;
  readonly labels: readonly FoundLabel[];
}

/** Finds the disputed items of an area: a label or a decision line is enough for one; what is missing stays null. */
export function outlineItems(noted: NotedLines, area: ItemArea): ItemOutline[] {
  const apart = paragraphsStandApart(noted, area.labels);
  const headsOf = (sketches: readonly Sketch[]) =>
    sketches.map((sketch, i) => readHead(noted, sketch, sketches[i - 1], area, apart));
  const all = sketchItems(area.labels, findDecisionLines(noted, area.labels, area.range));
  const allHeads = headsOf(all);
  const noItems = new Set(
    unlabeledRuns(all).flatMap(({ first, last }) => {
      const next = allHeads[last + 1]?.from ?? area.range.end;
      return partsOfRationale(noted, allHeads.slice(first, last + 1), next).map((k) => first + k);
    }),
  );
  const sketches = all.filter((_, i) => !noItems.has(i));
  const heads = sketches.length === all.length ? allHeads : headsOf(sketches);
  return sketches.map(({ labels }, i) => {
    const { from, request, colon, decision } = heads[i] as Head;
    const { end } = trimRange(noted.source, from, heads[i + 1]?.from ?? area.range.end);
    return { range: range(from, end), request, colon, decision, labels };
  });
}

/** Decision lines without a label of their own that follow each other after a rationale, by their places in the list. */
function unlabeledRuns(sketches: readonly Sketch[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (let i = 1; i < sketches.length; i++) {
    if (sketches[i]?.labels.length !== 0) continue;
    const run = runs.at(-1);
    if (run && run.last === i - 1) run.last = i;
    else if (sketches[i - 1]?.labels.at(-1)?.kind === 'rationale') runs.push({ first: i, last: i });
  }
  return runs;
}

/** Groups labels and decision lines into items: each item has the fields of one, in whatever order they are. */
function sketchItems(labels: readonly FoundLabel[], phrases: readonly DecisionPhrase[]): Sketch[] {
  const sketches: Sketch[] = [];
  let next = 0;
  const openUpTo = (offset: number) => {
    for (; next < phrases.length && startOf(phrases[next] as DecisionPhrase) < offset; next++)
      sketches.push({ phrase: phrases[next] as DecisionPhrase, labels: [] });
  };
  for (const label of labels) {
    openUpTo(label.marker.range.start);
    const current = sketches.at(-1);
    if (current && belongsTo(current, label.kind)) current.labels.push(label);
    else sketches.push({ phrase: null, labels: [label] });
  }
  openUpTo(Number.POSITIVE_INFINITY);
  return sketches;
}

function startOf({ decision }: DecisionPhrase): number {
  return decision.range.start;
}

/** Whether a label continues the item, or opens the next one whose decision line was not recognized. */
function belongsTo(sketch: Sketch, kind: FieldKind): boolean {
  if (sketch.labels.at(-1)?.kind !== 'rationale' || kind === 'rationale') return true;
  const has = (wanted: FieldKind) => sketch.labels.some((label) => label.kind === wanted);
  if (has('reviewerGuideline')) return false;
  return kind === 'reviewerGuideline' || !has('claimsAdministratorGuideline');
}

/** What is before an item's first label; the item begins at `from`. */
interface Head extends Pick<ItemOutline, 'request' | 'colon' | 'decision'> {
  readonly from: number;
}

function readHead(
  noted: NotedLines,
  sketch: Sketch,
  previous: Sketch | undefined,
  area: ItemArea,
  apart: boolean,
): Head {
  const { source } = noted;
  const firstLabel = sketch.labels[0]?.marked.start ?? area.range.end;
  const floor = previous ? endOfHead(previous) : area.range.start;
  const phrase = sketch.phrase ?? decisionBefore(source, floor, firstLabel);
  const decision = phrase?.decision ?? null;
  // the colon of the label above is not the item's
  const colon = phrase?.colon && phrase.colon.start >= floor ? phrase.colon : null;
  const words = trimRange(source, floor, phrase?.requestEnd ?? firstLabel);
  const whole = !previous && area.opensWithRequest;
  const start = requestStart(noted, { floor, words, decision, whole, apart });
  if (start === null || words.start >= words.end || start.from >= words.end) {
    const from = decision ? Math.min(colon?.start ?? decision.range.start, decision.range.start) : firstLabel;
    return { from, request: range(from, from), colon, decision };
  }
  const { from } = start;
  if (!phrase) return { from, decision, ...splitAtColon(source, start.request, words.end) };
  return { from, decision, colon, request: requestIn(source, start.request, words.end) };
}

/** Where what is known of an item ends: the words of its last field, or those after its decision, come after. */
function endOfHead({ labels, phrase }: Sketch): number {
  const last = labels.at(-1)?.marker.range.end;
  return last ?? phrase?.decision.note?.end ?? phrase?.decision.range.end ?? 0;
}

/** The request between two offsets, without marks and quotation marks around it. */
function requestIn(source: string, start: number, end: number): Range {
  const last = beforeMarks(source, start, end);
  const words = trimRange(source, behindRequestMarks(source, start, last), last);
  const closing = QUOTES.get(source.charAt(words.start));
  const isQuoted = closing !== undefined && source.indexOf(closing, words.start + 1) === words.end - 1;
  return isQuoted ? trimRange(source, words.start + 1, words.end - 1) : words;
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
]);

/** A request that no decision follows, without its final colon, and where that colon is. */
function splitAtColon(source: string, start: number, end: number): Pick<Head, 'request' | 'colon'> {
  const words = trimRange(source, start, end);
  const isOpen = words.end > words.start && isColon(source.charCodeAt(words.end - 1));
  if (!isOpen) return { request: requestIn(source, words.start, words.end), colon: null };
  return {
    request: requestIn(source, words.start, words.end - 1),
    colon: range(words.end - 1, words.end),
  };
}

/** The item of an outline, read in the text that the outline counts its offsets in. */
export function buildItem(source: string, outline: ItemOutline): DisputedItem {
  const { request, colon, decision, labels } = outline;
  const fields = labels.map((label, i) =>
    buildField(source, label, labels[i + 1]?.marked.start ?? outline.range.end),
  );
  const headEnd = decision ? (decision.note ?? decision.range).end : request.end;
  const stray = trimRange(source, headEnd, labels[0]?.marked.start ?? outline.range.end);
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
  const body = trimRange(source, behindBold(source, label.marker.range.end, limit), limit);
  return {
    kind: label.kind,
    label: label.marker,
    flow: readFlow(source, body),
    range: range(label.marker.range.start, body.end),
  };
}

/** The offset after the marks that close the bold print of a label. */
function behindBold(source: string, start: number, end: number): number {
  const marks = /^\s{0,2}(?:\*{1,3}|_{1,2}(?=\s))/.exec(source.slice(start, Math.min(end, start + 6)));
  return start + (marks?.[0].length ?? 0);
}
