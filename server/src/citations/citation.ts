import type { Guideline, PageRange, Topic } from '../catalogue/types.ts';
import type { Range } from '../text/range.ts';

/** `none`: the field says that no evidence was cited. */
export type CitationKind = 'mtus' | 'non-mtus' | 'regulation' | 'statute' | 'none';

/**
 * One citation: a guideline with its topics and pages, as written in a guideline field or in prose. All ranges are
 * UTF-16 offsets into the source, half-open, inside `range` and in order.
 */
export interface Citation {
  readonly kind: CitationKind;
  /** The guideline as the catalogue has it; null where the words could not be resolved. */
  readonly guideline: Guideline | null;
  /** Where the guideline is named; null where it is only understood (`MTUS p77` names it as `MTUS`). */
  readonly guidelineRange: Range | null;
  readonly topics: readonly CitedTopic[];
  /** As written, in order. */
  readonly pages: readonly CitedPages[];
  /** Where it stands: in a guideline field, or in the prose of a summary or rationale. */
  readonly origin: 'field' | 'prose';
  /** The words with white space folded. */
  readonly text: string;
  readonly range: Range;
  /** Whether the printing system cut the citation at a fixed width. */
  readonly cut: boolean;
}

/** A topic as named in the citation; `topic` is null when the catalogue has none of that name. */
export interface CitedTopic {
  readonly text: string;
  readonly topic: Topic | null;
  readonly range: Range;
}

/** A page or range of pages as written: a single page is `[n, n]`. */
export interface CitedPages {
  readonly pages: PageRange;
  readonly range: Range;
}
