import { movedIfAny, movedRange } from '../text/range.ts';
import type { Decision, DisputedItem, Field, Header, Marker, Reviewer, Section } from './tree.ts';

/** A decision in a text in which it stands `by` units further on; so, too, all others of this file. */
export function movedDecision(decision: Decision | null, by: number): Decision | null {
  return decision && { range: movedRange(decision.range, by), value: decision.value };
}

export function movedMarker({ range, expected, spelling }: Marker, by: number): Marker {
  return { range: movedRange(range, by), expected, spelling };
}

export function movedSection({ kind, heading, leadIn, body, range }: Section, by: number): Section {
  return {
    kind,
    heading: heading && movedMarker(heading, by),
    leadIn: movedIfAny(leadIn, by),
    body: movedRange(body, by),
    range: movedRange(range, by),
  };
}

export function movedHeader({ fields, range }: Header, by: number): Header {
  const moved = fields.map(({ key, label, labelRest, value }) => ({
    key,
    label: movedRange(label, by),
    labelRest: movedIfAny(labelRest, by),
    value: movedIfAny(value, by),
  }));
  return { fields: moved, range: movedRange(range, by) };
}

export function movedReviewer({ licensure, specialties, labels, range }: Reviewer, by: number): Reviewer {
  const moved = (list: Reviewer['licensure']) =>
    list.map((one) => ({ text: one.text, range: movedRange(one.range, by) }));
  return {
    licensure: moved(licensure),
    specialties: moved(specialties),
    labels: labels.map((label) => movedRange(label, by)),
    range: movedIfAny(range, by),
  };
}

/** The item gets the place `index` among the items of its new text. */
export function movedItem(item: DisputedItem, by: number, index: number): DisputedItem {
  const fields = item.fields.map((field) => movedField(field, by));
  const same = (field: Field | null) => (field && fields[item.fields.indexOf(field)]) ?? null;
  return {
    index,
    request: item.request.movedBy(by),
    requestRange: movedRange(item.requestRange, by),
    colon: item.colon === null ? null : item.colon + by,
    decision: movedDecision(item.decision, by),
    claimsAdministratorGuideline: same(item.claimsAdministratorGuideline),
    reviewerGuideline: same(item.reviewerGuideline),
    rationale: same(item.rationale),
    fields,
    stray: movedIfAny(item.stray, by),
    range: movedRange(item.range, by),
  };
}

function movedField({ kind, label, flow, range }: Field, by: number): Field {
  return { kind, label: movedMarker(label, by), flow: flow.movedBy(by), range: movedRange(range, by) };
}
