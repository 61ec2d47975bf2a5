/**
 * How far a fact can be trusted. `high`: the text itself was seen, or two independent citations agree; `medium`: one
 * citation, or common knowledge of the trade; `low`: recollection, unverified. What rests on a low one is a hint.
 */
export type Confidence = 'high' | 'medium' | 'low';

/** Where a fact comes from. `recollection` and `practice` mean that nobody has seen the page. */
export interface Sourced {
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** A calendar date, ISO 8601 (`2009-07-18`). */
export type IsoDate = string;

/** First and last page, both inside. */
export type PageRange = readonly [first: number, last: number];

/** What a topic says of the treatment it is named after. `n/a`: it takes no side. */
export type Stance = 'recommended' | 'recommended-with-limits' | 'not-recommended' | 'under-study' | 'n/a';

/** A document, in one edition, that determinations cite. */
export interface Guideline extends Sourced {
  /** Stable, kebab-case, with the edition: `mtus-chronic-pain-2009`. */
  readonly id: string;
  /** The full name as the document bears it. */
  readonly name: string;
  /** The year of the edition; null for a guideline without editions. */
  readonly edition: number | null;
  /** Whether the Medical Treatment Utilization Schedule (8 CCR 9792.20 ff.) adopts it. */
  readonly mtus: boolean;
  /** The section of title 8, California Code of Regulations, that adopts it: `9792.24.2`. */
  readonly regulation: string | null;
  /** Both dates inside; `to` is null while it is in force; null as a whole when not known. */
  readonly inForce: { readonly from: IsoDate; readonly to: IsoDate | null } | null;
  /** The pages the document has; null when not known. Chapters of a book give their pages in the book. */
  readonly pages: PageRange | null;
  /** The names letters print for it, without `MTUS` and without the year; the longest match wins. */
  readonly aliases: readonly string[];
  /** The official page, when a source names one. */
  readonly url: string | null;
  /** A remark in plain words that a reviewer should see, or null. */
  readonly note: string | null;
  readonly topics: readonly Topic[];
}

/** A heading inside a guideline. */
export interface Topic extends Sourced {
  /** Unique within its guideline, kebab-case. */
  readonly id: string;
  readonly guidelineId: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Null when the document has no pages or they are not known. */
  readonly pages: PageRange | null;
  /** How sure the page range is; the confidence of the topic is that of its heading. Null without pages. */
  readonly pagesConfidence: Confidence | null;
  /** The id of the topic it stands under, or null. */
  readonly parent: string | null;
  /** Ids of drugs it governs. */
  readonly drugs: readonly string[];
  readonly stance: Stance;
  /** One sentence in the catalogue's own words; null where none is sourced. */
  readonly summary: string | null;
}

/** A drug by its generic name. */
export interface Drug extends Sourced {
  readonly id: string;
  readonly generic: string;
  readonly brands: readonly string[];
  readonly drugClass: string | null;
  readonly misspellings: readonly string[];
}

/** A section of the California Code of Regulations or of the Labor Code. */
export interface LawSection extends Sourced {
  /** `8 CCR 9792.24.2` */
  readonly cite: string;
  readonly title: string;
  readonly history: readonly string[];
  readonly url: string | null;
}
