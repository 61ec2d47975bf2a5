import type { DecisionValue, FieldKind, HeaderKey, LayoutFamily, SectionKind } from '../form/kinds.ts';
import type { Flow } from '../text/flow.ts';
import type { Line } from '../text/lines.ts';
import type { Range } from '../text/range.ts';

/**
 * What `parse` makes of a text. All ranges are UTF-16 offsets into `source`, half-open; children lie inside their
 * parents, in order, without overlap. Plain data: nothing in it changes after parsing.
 */
export interface Determination {
  readonly source: string;
  readonly lines: readonly Line[];
  /** The layout family, or null when the text is none that we know. */
  readonly layout: LayoutFamily | null;
  /** The block of dates above the first section, when at least one of its labels is there. */
  readonly header: Header | null;
  readonly reviewer: Reviewer;
  readonly sections: readonly Section[];
  /** Those of the parts. Made when first asked for. */
  readonly items: readonly DisputedItem[];
  /** Every non-blank character of the source belongs to exactly one leaf; leaves are in order. Made when first asked for. */
  readonly leaves: readonly Leaf[];
  readonly problems: readonly Problem[];
  /** The stretches that are read each by its own words alone, in order; they hold all words. A part's own is itself. */
  readonly parts: readonly Part[];
}

/** A disputed item, or what stands before, between or behind the items. */
export interface Part {
  /** Where it begins in the letter, a UTF-16 offset. */
  readonly start: number;
  /**
   * The part as a determination of its own, with offsets counted from its beginning. It stays the same object from one
   * version of the letter to the next while the part is the same, so what is known of it can be kept under it.
   */
  readonly alone: Determination;
}

/** What kept a text from being read whole. `layout-not-known`: of no family; `layout-not-read`: of an older one. */
export interface Problem {
  readonly kind: 'layout-not-known' | 'layout-not-read';
  /** The words to look at: the heading that told the family, or the first line. */
  readonly range: Range;
}

/** A section: a heading and what follows it up to the next heading. */
export interface Section {
  readonly kind: SectionKind;
  /** Null when the heading is missing and the section is known by its fixed first sentence alone. */
  readonly heading: Marker | null;
  /** The fixed sentence that opens the section in every printed letter, when it is there. */
  readonly leadIn: Range | null;
  /** The words behind the heading, without white space at the ends; empty when there are none. */
  readonly body: Range;
  readonly range: Range;
}

/** A heading or label as it stands in the text. */
export interface Marker {
  /** The words, with the colon of a label. */
  readonly range: Range;
  /** How the form prints it. */
  readonly expected: string;
  /** `near`: recognised although letters are wrong or the colon is missing. White space and case do not count. */
  readonly spelling: 'exact' | 'near';
}

/** One disputed item: from the first word of its request to the last word of its last field. */
export interface DisputedItem {
  /** Position in the letter, from 0. */
  readonly index: number;
  /** The words before the decision, without the final colon. Empty flow when there are none. */
  readonly request: Flow;
  /** Where the request stands, from its first word to its last; empty when there is none. */
  readonly requestRange: Range;
  /** The offset of the colon between request and decision; null where there is none. */
  readonly colon: number | null;
  readonly decision: Decision | null;
  /** The first field of each kind, or null where the item has none. */
  readonly claimsAdministratorGuideline: Field | null;
  readonly reviewerGuideline: Field | null;
  readonly rationale: Field | null;
  /** All labelled fields in the order they stand in, repeated ones included. */
  readonly fields: readonly Field[];
  /** Words between the decision and the first label: they belong to no field. */
  readonly stray: Range | null;
  readonly range: Range;
}

/** The last word of the request paragraph. */
export interface Decision {
  readonly range: Range;
  /** Null when the word is none of the two, such as `Upheid`. */
  readonly value: DecisionValue | null;
}

/** One of the three labelled fields of an item. */
export interface Field {
  readonly kind: FieldKind;
  readonly label: Marker;
  /** The words behind the label; an empty flow when there are none. Its `range` is that of the words. */
  readonly flow: Flow;
  readonly range: Range;
}

export interface Header {
  /** Only what the text says for certain: where columns are scrambled the value is null. */
  readonly fields: readonly HeaderField[];
  readonly range: Range;
}

export interface HeaderField {
  readonly key: HeaderKey;
  readonly label: Range;
  /** The second part of a label that a narrow column breaks around its value (`Application 1/2/2016 Received:`). */
  readonly labelRest: Range | null;
  readonly value: Range | null;
}

/** The reviewer's credentials, from the labelled block or from the sentence of the older letters. */
export interface Reviewer {
  readonly licensure: readonly Credential[];
  readonly specialties: readonly Credential[];
  /** The labels of the two lists and the words that open the block, as they stand in the letters since 2015. */
  readonly labels: readonly Range[];
  /** From the first credential label, or sentence, to the last credential; null when the text names none. */
  readonly range: Range | null;
}

export interface Credential {
  readonly text: string;
  readonly range: Range;
}

export type LeafKind =
  | 'header-label'
  | 'header-value'
  | 'heading'
  | 'lead-in'
  | 'prose'
  | 'credential-label'
  | 'credential'
  | 'request'
  | 'decision'
  | 'field-label'
  | 'field-text'
  | 'unknown';

export interface Leaf {
  readonly kind: LeafKind;
  readonly range: Range;
}
