import type { DecisionValue, FieldKind, HeaderKey, LayoutFamily, SectionKind } from '../form/kinds.ts';
import type { Flow } from '../text/flow.ts';
import type { Line } from '../text/lines.ts';
import type { Placed } from '../text/placed.ts';
import type { Range } from '../text/range.ts';
import type { Vocabulary } from '../text/vocabulary.ts';

/** What is read of a text besides its items. All ranges are UTF-16 offsets into `source`, half-open. */
export interface Frame {
  readonly source: string;
  readonly lines: readonly Line[];
  /** The layout family, or null when the text is none that we know. */
  readonly layout: LayoutFamily | null;
  /** The block of dates above the first section, when at least one of its labels is there. */
  readonly header: Header | null;
  readonly reviewer: Reviewer;
  readonly sections: readonly Section[];
  readonly problems: readonly Problem[];
}

/**
 * What `parse` makes of a text: its frame, with offsets into the whole text, and the parts that it is cut into. Children lie
 * inside their parents, in order, without overlap. Plain data: nothing in it changes after parsing.
 */
export interface Determination extends Frame {
  /** In order, without overlap; they hold all words of the text. */
  readonly parts: readonly Placed<Part>[];
}

/**
 * A disputed item, or a stretch before, between or after the items. It is read by itself: all offsets count from its own
 * beginning, and it is the same object in every version of the letter in which its words and their structure are the same.
 */
export interface Part extends Frame {
  /** The one item that the part is; none in the stretches around the items. */
  readonly items: readonly DisputedItem[];
  /** What the words of the letter are numbered by. */
  readonly vocabulary: Vocabulary;
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
  /** The words before the decision, without the final colon. Empty flow when there are none. */
  readonly request: Flow;
  /** Where the request stands, from its first word to its last; empty when there is none. */
  readonly requestRange: Range;
  /** The colon between request and decision; null where there is none. */
  readonly colon: Range | null;
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
