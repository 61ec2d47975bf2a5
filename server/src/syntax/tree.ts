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
  /** Whether the text has numbers before its lines, as pleading paper has; `source` has spaces in their place. */
  readonly hasLineNumbers: boolean;
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
  /** The words to look at: the heading that showed the family, or the first line. */
  readonly range: Range;
}

/** A section: a heading and what follows it up to the next heading. */
export interface Section {
  readonly kind: SectionKind;
  /** Null when the heading is missing and the section is known by its fixed first sentence alone. */
  readonly heading: Marker | null;
  /** The fixed sentence that opens the section in every printed letter, when it is there. */
  readonly leadIn: Range | null;
  /** The words after the heading, without white space at the ends; empty when there are none. */
  readonly body: Range;
  readonly range: Range;
}

/** A heading or label as printed in the text. */
export interface Marker {
  /** The words, with the colon of a label. */
  readonly range: Range;
  /** How the form prints it. */
  readonly expected: string;
  /** `near`: recognized although letters are wrong or the colon is missing. White space and case do not count. */
  readonly spelling: 'exact' | 'near';
}

/** One disputed item: from the first word of its request to the last word of its last field. */
export interface DisputedItem {
  /** The words before the decision, without the final colon. Empty flow when there are none. */
  readonly request: Flow;
  /** Where the request is, from its first word to its last; empty when there is none. */
  readonly requestRange: Range;
  /** The colon between request and decision; null where there is none. */
  readonly colon: Range | null;
  readonly decision: Decision | null;
  /** The first field of each kind, or null where the item has none. */
  readonly claimsAdministratorGuideline: Field | null;
  readonly reviewerGuideline: Field | null;
  readonly rationale: Field | null;
  /** All labeled fields in the order they are in, repeated ones included. */
  readonly fields: readonly Field[];
  /** Words between the decision and the first label: they belong to no field. */
  readonly stray: Range | null;
  readonly range: Range;
}

/** The fields of an item that cite guidelines, repeated ones included. */
export function guidelineFieldsOf({ fields }: DisputedItem): Field[] {
  return fields.filter(({ kind }) => kind !== 'rationale');
}

/** The last phrase of the request paragraph. */
export interface Decision {
  /** The whole phrase: `Upheld`, `Overturned in part`. */
  readonly range: Range;
  /** Null when the phrase is none of the two words, such as `Upheid`, `Overturned in part`. */
  readonly value: DecisionValue | null;
  /** What trails a decision and leaves it as it is: `(see rationale)`, a star. */
  readonly note: Range | null;
}

/** One of the three labeled fields of an item. */
export interface Field {
  readonly kind: FieldKind;
  readonly label: Marker;
  /** The words after the label; an empty flow when there are none. Its `range` is that of the words. */
  readonly flow: Flow;
  readonly range: Range;
}

/** The block of dates and numbers above the first section. */
export interface Header {
  /** Only what the text says for certain: where columns are scrambled the value is null. */
  readonly fields: readonly HeaderField[];
  /** Whether there are values of which it is not certain whose they are. */
  readonly isScattered: boolean;
  readonly range: Range;
}

/** A label of the header, and what it says. */
export interface HeaderField {
  readonly key: HeaderKey;
  readonly label: Range;
  /** The second part of a label that a narrow column breaks around its value (`Application 1/2/2016 Received:`). */
  readonly labelRest: Range | null;
  /** `near`: in other words than those that are printed, or without its colon. */
  readonly spelling: Marker['spelling'];
  /** A case number, a priority, a day or several, by its form. */
  readonly value: Range | null;
  /** The words on the label's line where a value should be and none is read; null where there are none. */
  readonly unread: Range | null;
}

/** The reviewer's credentials, from the labeled block or from the sentence of the older letters. */
export interface Reviewer {
  readonly licensure: readonly Credential[];
  readonly specialties: readonly Credential[];
  /** The labels of the two lists and the words that open the block, as printed in the letters since 2015. */
  readonly labels: readonly Range[];
  /** From the first credential label, or sentence, to the last credential; null when the text names none. */
  readonly range: Range | null;
}

/** One license or specialty of the reviewer. */
export interface Credential {
  readonly text: string;
  readonly range: Range;
}

/** What the words of a leaf are. `unknown`: outside every section, or among the items and of none. */
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

/** A stretch of words of one kind. Every non-blank character of a text belongs to exactly one. */
export interface Leaf {
  readonly kind: LeafKind;
  readonly range: Range;
}
