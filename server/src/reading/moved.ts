import { movedIfAny, movedRange } from '../text/range.ts';
import type { Citation } from './citations/citation.ts';
import type { DrugMention } from './names/drug-mentions.ts';
import type { Patient } from './patient/patient.ts';
import type { Request, RequestPart, Stated } from './requests/request.ts';
import type { Restatement } from './requests/restatements.ts';

/**
 * The citations of a part in the letter, in which they stand `by` units further on; so, too, all others of this file. A
 * citation that refers to one of the list refers to that one as it is moved.
 */
export function movedCitations(citations: readonly Citation[], by: number): readonly Citation[] {
  if (by === 0) return citations;
  const moved = new Map<Citation, Citation>();
  return citations.map((citation) => {
    const { refersTo, guidelineRange, topics, pages, sections, range } = citation;
    const copy: Citation = {
      ...citation,
      guidelineRange: movedIfAny(guidelineRange, by),
      refersTo: refersTo && (moved.get(refersTo) ?? refersTo),
      topics: topics.map((topic) => ({ ...topic, range: movedRange(topic.range, by) })),
      pages: pages.map((cited) => ({ ...cited, range: movedRange(cited.range, by) })),
      sections: sections.map((section) => ({ ...section, range: movedRange(section.range, by) })),
      range: movedRange(range, by),
    };
    moved.set(citation, copy);
    return copy;
  });
}

export function movedDrug(mention: DrugMention, by: number): DrugMention {
  return { ...mention, range: movedRange(mention.range, by) };
}

export function movedRequest(request: Request, by: number): Request {
  if (by === 0) return request;
  return {
    ...movedRequestPart(request, by),
    original: request.original && movedRequestPart(request.original, by),
    authorised: request.authorised && movedRequestPart(request.authorised, by),
  };
}

function movedRequestPart(part: RequestPart, by: number): RequestPart {
  return {
    range: movedRange(part.range, by),
    drugs: part.drugs.map((drug) => movedDrug(drug, by)),
    drug: part.drug && movedDrug(part.drug, by),
    strength: movedValue(part.strength, by),
    quantity: movedValue(part.quantity, by),
    refills: movedValue(part.refills, by),
    refillsAlone: part.refillsAlone,
    days: movedValue(part.days, by),
    sessions: movedValue(part.sessions, by),
    frequency: movedValue(part.frequency, by),
    bodyParts: movedValues(part.bodyParts, by),
    side: movedValue(part.side, by),
  };
}

/** Its `span` counts from the beginning of the rationale, so it stays. */
export function movedRestatement(restatement: Restatement, by: number): Restatement {
  return by === 0 ? restatement : { ...restatement, part: movedRequestPart(restatement.part, by) };
}

export function movedPatient({ ages, sexes, pronouns, injuries }: Patient, by: number): Patient {
  return {
    ages: movedValues(ages, by),
    sexes: movedValues(sexes, by),
    pronouns: movedValues(pronouns, by),
    injuries: movedValues(injuries, by),
  };
}

function movedValue<T>(stated: Stated<T> | null, by: number): Stated<T> | null {
  return stated && { value: stated.value, range: movedRange(stated.range, by) };
}

function movedValues<T>(list: readonly Stated<T>[], by: number): readonly Stated<T>[] {
  return list.length === 0 ? list : list.map(({ value, range }) => ({ value, range: movedRange(range, by) }));
}
