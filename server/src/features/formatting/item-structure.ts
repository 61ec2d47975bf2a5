import type { DisputedItem, Field } from '../../syntax/tree.ts';
import { type Range, range } from '../../text/range.ts';
import type { Structure } from './line-structure.ts';

/** Makes offsets of an item offsets of the letter. */
type Place = (area: Range) => Range;

/** An item: its request with the decision, then a paragraph for each labeled field. */
export function itemStructure(structure: Structure, item: DisputedItem, place: Place): void {
  const whole = place(item.range);
  const request = place(item.requestRange);
  structure.open(whole.start, 'paragraph');
  structure.read(range(whole.start, request.start + 1), 'lines');
  structure.read(request, 'paragraph');
  decisionStructure(structure, item, place);
  for (const field of item.fields) fieldStructure(structure, field, place);
}

function decisionStructure(structure: Structure, item: DisputedItem, place: Place): void {
  const { decision, fields } = item;
  const request = place(item.requestRange);
  const colon = item.colon && place(item.colon);
  const end = decision ? place(decision.note ?? decision.range).end : (colon?.end ?? request.end);
  structure.read(range(request.end, end), 'lines');
  const isPrinted = colon && structure.next(request.end) === colon.start;
  if (isPrinted && request.start < request.end) {
    structure.openings.set(colon.start, 'none');
    if (decision && structure.next(colon.end) === place(decision.range).start)
      structure.openings.set(place(decision.range).start, 'bound');
  }
  if (decision?.note) structure.read(place(decision.note), 'paragraph');
  const firstLabel = fields[0] && place(fields[0].label.range).start;
  const next = structure.next(end);
  // words that belong to no field
  if (next < (firstLabel ?? place(item.range).end)) structure.read(range(end, next + 1), 'lines');
}

function fieldStructure(structure: Structure, { kind, label, flow }: Field, place: Place): void {
  const marker = { ...label, range: place(label.range) };
  structure.open(marker.range.start, 'paragraph');
  structure.print(marker);
  const words = place(flow.range);
  if (words.start === words.end) return;
  structure.followings.set(words.start, 'bound');
  if (kind !== 'rationale') structure.read(words, 'guideline');
}
