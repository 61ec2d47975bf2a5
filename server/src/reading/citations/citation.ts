import type { Guideline, LawSection, PageRange, Topic } from '../../catalogue/types.ts';
import type { Range } from '../../text/range.ts';

/** `none`: the field says that no evidence was cited. */
export type CitationKind = 'mtus' | 'non-mtus' | 'regulation' | 'statute' | 'none';

/**
 * How the guideline is known. `named`: by its name; `understood`: from the context alone (`MTUS p77`, `ACOEM ... page
 * 309`); `general`: the whole schedule, book or guideline set is meant (`per MTUS guidelines`); `unknown`: the words
 * name something that the catalogue does not have. Citations of law and of no evidence are `named`.
 */
export type Resolution = 'named' | 'understood' | 'general' | 'unknown';

/**
 * One citation: a guideline with its topics and pages, or sections of law, as written in a guideline field or in
 * prose. All ranges are UTF-16 offsets into the source, half-open, inside `range`; each list is in the order of the
 * text. Citations do not overlap.
 */
export interface Citation {
  readonly kind: CitationKind;
  readonly resolution: Resolution;
  /** The guideline as the catalogue has it; null where there is none or the words could not be resolved. */
  readonly guideline: Guideline | null;
  /** Where the guideline is named; `MTUS p77` names it as `MTUS`. Null where no word names it. */
  readonly guidelineRange: Range | null;
  /** For `the MTUS section cited above`: the reviewer guideline citation of the same item that is meant; else null. */
  readonly refersTo: Citation | null;
  /** The edition year as printed; null where none is. */
  readonly year: number | null;
  readonly topics: readonly CitedTopic[];
  readonly pages: readonly CitedPages[];
  /** The sections of a citation of law, or of the law in brackets after a guideline's name; else empty. */
  readonly sections: readonly CitedSection[];
  /** Where it is: in a guideline field, or in the prose of a summary or rationale. */
  readonly origin: 'field' | 'prose';
  /** The words with white space folded. */
  readonly text: string;
  readonly range: Range;
  /** Whether the printing system cut the sentence of the citation at a fixed width. */
  readonly cut: boolean;
}

/** A topic as named in the citation; `topic` is null when the catalogue has none of that name. */
export interface CitedTopic {
  readonly text: string;
  readonly topic: Topic | null;
  /** `near`: the topic is known by a name that is a letter or two away from what is written. */
  readonly spelling: 'exact' | 'near';
  readonly range: Range;
}

/** A page or range of pages as written: a single page is `[n, n]`; a range that runs backward stays so. */
export interface CitedPages {
  readonly pages: PageRange;
  /** `near`: letters are typed in the place of digits that look like them (`1l3`), and `pages` are those that are meant. */
  readonly spelling: 'exact' | 'near';
  readonly range: Range;
}

/** A section of law as named in the citation; `law` is null when the catalogue does not have it. */
export interface CitedSection {
  /** `8 CCR 9792.24.2`, `Labor Code 4610.5` */
  readonly cite: string;
  readonly law: LawSection | null;
  readonly range: Range;
}
