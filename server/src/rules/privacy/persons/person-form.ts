import type { Range } from '../../../text/range.ts';
import { isNoName, type Name } from './name-at.ts';
import { MAY_BE_SURNAMES } from './no-names.ts';

/** The name of a person, and whether the words beside it leave no doubt that it is one. */
export interface Person {
  readonly range: Range;
  readonly isSure: boolean;
  /** Whether it is the name of a company or agency that employs. */
  readonly isEmployer?: true;
  /** Whether its verb alone shows a person, and not for certain: it says nothing of other places that have the surname. */
  readonly isByVerb?: true;
}

/** A word of a text, and the stretch in which its names are. */
export interface Opening {
  readonly source: string;
  readonly area: Range;
  readonly start: number;
  readonly end: number;
  /** In lower case. */
  readonly word: string;
  readonly isNoName: (word: string) => boolean;
}

/** Reads the persons whom one form of naming them names, where its word opens it. */
export type PersonForm = (opening: Opening) => readonly Person[];

/** After a title even eponyms and ordinary words may be names: `Dr. Smith`. */
export function isNoTitledName(word: string): boolean {
  return isNoName(word) && !MAY_BE_SURNAMES.has(word);
}

/** Whether a test, a sign or a work is named after the person. */
export function isThing(source: string, { range: { end } }: Name): boolean {
  return /^(?:['\u2019]s?)?[\s-]+(?:tests?|testing|signs?|study|studies|maneuver|criteria|disease|syndrome|classification|scores?|scale|index|questionnaire|inventory|procedure|approach|technique|method|protocol|contracture|fracture|cyst|deformity|lesion|neuroma|insoles?|inserts?|rods?|block|brace|collar|splint|wrap|boot|walker|frame|exercises?|diet|formula|cream|gel|rub|balm|oil|soap|tea)\b/i.test(
    source.slice(end, end + 24),
  );
}

/** Whether the name is that of a clinic, hospital or company: `Beth Israel Medical Center`. */
export function isFacility(source: string, { range: { end } }: Name): boolean {
  return FACILITY.test(source.slice(end, end + 60));
}

const FACILITY =
  /^\s(?:(?:[A-Z][a-z]{2,14}|and|of|the)\s){0,2}?(?:Hospitals?|Clinics?|Cent(?:er|re)s?|Institute|University|College|Imaging|Radiology|Diagnostics?|Laborator(?:y|ies)|Labs?|Pharmacy|Suppl(?:y|ies)|Company|Services|Solutions|Rehabilitation|Rehab|Medical (?:Cent|Group|Clinic|Associates|Foundation|Plaza|Imaging)|Health(?:care)?(?: System)?|Regional|Memorial|Surgery Cent)/;

/** Whether the person is an author who is cited, or a thing bears the name. */
export function isCited(source: string, name: Name): boolean {
  return (
    isThing(source, name) ||
    /^['\u2019]?s?,?\s*(?:et\s+al\b|and\s+colleagues|\((?:19|20)\d\d|(?:19|20)\d\d\b|.{0,12}\bguidelines?\b)/.test(
      source.slice(name.range.end, name.range.end + 28),
    )
  );
}
