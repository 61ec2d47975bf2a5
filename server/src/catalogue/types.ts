import type { IsoDate } from '../text/days.ts';

/**
 * How far a fact can be trusted. `high`: the text itself was seen, or two independent citations agree; `medium`: one
 * citation, or common knowledge in the field; `low`: not verified. What rests on a low one is a hint.
 */
export type Confidence = 'high' | 'medium' | 'low';

/**
 * Where a fact comes from: a URL, the determinations that show it, or `unverified` and `practice`, which mean that
 * nobody has seen the page.
 */
export interface Sourced {
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** First and last day, both inside; `to` is null while no later version is known. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** First and last page, both inside. */
export type PageRange = readonly [first: number, last: number];

/** What a topic says of the treatment it is named after. `n/a`: it takes no side. */
export type Stance = 'recommended' | 'recommended-with-limits' | 'not-recommended' | 'under-study' | 'n/a';

/** A document, in one edition, that determinations cite. Its confidence is that of name, edition and dates. */
export interface Guideline extends Sourced {
  /** Stable, kebab-case, with the edition: `mtus-chronic-pain-2009`. */
  readonly id: string;
  /** The full name as the document bears it. */
  readonly name: string;
  /** The year of the edition; null for a guideline without editions. */
  readonly edition: number | null;
  /** Whether the Medical Treatment Utilization Schedule (8 CCR 9792.20 ff.) adopts it, or once did. */
  readonly mtus: boolean;
  /** The section of title 8, California Code of Regulations, that adopts it: `9792.24.2`; null when not known. */
  readonly regulation: string | null;
  /** The id of the book of which this is a chapter, its pages being pages of that book; else null. */
  readonly partOf: string | null;
  /** The chapter's number in the ACOEM book; else null. */
  readonly chapter: number | null;
  /** Null when not known. */
  readonly inForce: Period | null;
  /** The pages the document has; null when not known. Chapters of a book give their pages in the book. */
  readonly pages: PageRange | null;
  /** How sure the pages are; null without pages. */
  readonly pagesConfidence: Confidence | null;
  /** The id of the topic whose topics are in alphabetical order, so that their pages never run backward; else null. */
  readonly alphabetical: string | null;
  /** Whether all topics that it has are on file; of most guidelines only those that letters cite are. */
  readonly topicsComplete: boolean;
  /** The names letters print for it, without `MTUS` and without the year; the longest match wins. */
  readonly aliases: readonly string[];
  /** The official page, when a source names one. */
  readonly url: string | null;
  /** A remark in plain words that a reviewer should see, or null. */
  readonly note: string | null;
  readonly topics: readonly Topic[];
}

/** A heading inside a guideline. Its `confidence` and `sources` are those of the heading. */
export interface Topic extends Sourced {
  /** Unique within its guideline, kebab-case. */
  readonly id: string;
  readonly guidelineId: string;
  readonly name: string;
  /** The number printed before the heading: `3.3.9`; null without one. */
  readonly number: string | null;
  readonly aliases: readonly string[];
  /** With its sub-topics. Null when the document has no pages or they are not known. */
  readonly pages: PageRange | null;
  /** The pages of its own text, where `pages` covers a family of topics; else null. */
  readonly ownPages: PageRange | null;
  /** Whether it is chiefly the roof over other topics. */
  readonly umbrella: boolean;
  /** How sure the page range is as a whole: as its less sure end. Null without pages. */
  readonly pagesConfidence: Confidence | null;
  /** How sure its first and its last page are, each by itself. Null without pages. */
  readonly endsConfidence: readonly [first: Confidence, last: Confidence] | null;
  /** How sure stance, summary and criteria are. Null without all of them. */
  readonly contentConfidence: Confidence | null;
  /** Where pages, stance, summary and criteria come from; empty when there are none of these. */
  readonly contentSources: readonly string[];
  /** The id of the topic it is under, or null. */
  readonly parent: string | null;
  /** Ids of drugs it governs. */
  readonly drugs: readonly string[];
  /** Null when not known. */
  readonly stance: Stance | null;
  /** One sentence in the catalogue's own words; null where none is sourced. */
  readonly summary: string | null;
  /** What it asks for, one short sentence each in the catalogue's own words; empty where none is sourced. */
  readonly criteria: readonly string[];
  /** A remark in plain words that a reviewer should see, or null. */
  readonly note: string | null;
}

/** A drug by its generic name. The topics that govern it name it, see `topicsGoverning`. */
export interface Drug extends Sourced {
  readonly id: string;
  /** With form or strength class where that distinguishes entries: `fentanyl transdermal`. */
  readonly generic: string;
  /** The active substances without form: `hydrocodone`, `acetaminophen`. Empty for blends. */
  readonly substances: readonly string[];
  readonly brands: readonly string[];
  readonly drugClass: string | null;
  /** Misspellings seen in determinations. */
  readonly misspellings: readonly string[];
  /** Misspellings that are only likely. */
  readonly likelyMisspellings: readonly string[];
  /** Ids of guidelines that do not address it. */
  readonly notAddressedBy: readonly string[];
  readonly note: string | null;
}

/** A table that says how much oral morphine an amount of an opioid counts for. */
export interface MorphineTable extends Sourced {
  /** `cdc-2022` */
  readonly id: string;
  /** As a hover names it. */
  readonly name: string;
  readonly factors: readonly MorphineFactor[];
  /** What the table is not for; null where nothing is to be said. */
  readonly note: string | null;
}

/** Milligrams of oral morphine a day for each milligram a day of a substance, or each microgram an hour of its patch. */
export interface MorphineFactor {
  /** As in `Drug.substances`. */
  readonly substance: string;
  readonly per: 'mg' | 'mcg/hr';
  readonly factor: number;
}

/** The most of a substance that somebody allows a day. */
export interface DailyLimit extends Sourced {
  readonly id: string;
  /** As in `Drug.substances`, or `morphine equivalent` for all opioids together. */
  readonly substance: string;
  readonly milligrams: number;
  /** Who sets it, where that is not a guideline; else null. */
  readonly setBy: string | null;
  /** The id of the guideline that sets it: it holds while that one is in force. Null for others. */
  readonly guideline: string | null;
  /** Its page there; null when not known. */
  readonly page: number | null;
}

/** An abbreviation in one of its meanings; an ambiguous one has others, listed or not. */
export interface Abbreviation extends Sourced {
  readonly abbreviation: string;
  readonly expansion: string;
  readonly ambiguous: boolean;
}

/** A section of the California Code of Regulations or of the Labor Code. */
export interface LawSection extends Sourced {
  /** `8 CCR 9792.24.2`, `Labor Code 4610.5` */
  readonly cite: string;
  /** The last section of a range that is kept as one (`8 CCR 9792.27.23`); else null. */
  readonly through: string | null;
  /** Null when not known. */
  readonly title: string | null;
  /** Oldest first. */
  readonly history: readonly LawChange[];
  readonly url: string | null;
  readonly note: string | null;
}

/** What happened to a section of law, and when it took effect (null: not known). */
export interface LawChange {
  readonly effective: IsoDate | null;
  readonly what: string;
  readonly confidence: Confidence;
}

/** One subject of the MTUS and the editions that governed it, oldest first, without gap or overlap. */
export interface Track {
  /** `chronic-pain` */
  readonly id: string;
  readonly name: string;
  /** `9792.24.2` */
  readonly regulation: string;
  readonly versions: readonly TrackVersion[];
}

/** What governed a subject for a time. A null end means that no later version was found, not that none exists. */
export interface TrackVersion extends Sourced, Period {
  /** In words; says more than the ids where a version adds to the one before. */
  readonly edition: string;
  /** Ids of the guidelines in force; empty where the catalogue has none of them. */
  readonly guidelines: readonly string[];
}

/** A day on which the law of the MTUS or of IMR changed. */
export interface LawEvent extends Sourced {
  readonly date: IsoDate;
  readonly what: string;
}

/** Something that a determination must hold, in the catalogue's words, with the law that asks it. */
export interface Requirement extends Sourced {
  readonly id: string;
  readonly requirement: string;
  /** One or more citations of law, joined by `; `; null for a check of our own that rests on no section. */
  readonly cite: string | null;
  /** What a fault looks like in a determination; null where the requirement only informs. */
  readonly fault: string | null;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly note: string | null;
}

/** A rank in the order of medical necessity standards, Labor Code 4610.5(c)(2). */
export interface Standard extends Sourced {
  /** `A` is the highest. */
  readonly rank: string;
  readonly text: string;
}

/** A court decision on IMR. */
export interface CourtCase extends Sourced {
  readonly name: string;
  readonly point: string;
}

/** A heading that real determinations cite independently of each other: two letters, or both parties of one. */
export interface Witness {
  /** The guideline's id. */
  readonly guideline: string;
  /** The topic's id. */
  readonly topic: string;
  /** The case numbers of all determinations that cite the heading. */
  readonly cases: readonly string[];
  /** The pages that two of them, or both parties of one, cite for it, in order. */
  readonly pages?: readonly number[];
}
