import type { DecisionValue, HeaderKey } from '../form/kinds.ts';
import type { Letter } from '../letter/letter.ts';
import type { LetterPart } from '../letter/letter-part.ts';
import type { Citation } from '../reading/citations/citation.ts';
import type { Field, Frame } from '../syntax/tree.ts';
import { type IsoDate, isDay, isoDate } from '../text/days.ts';
import { type Placed, placedRange } from '../text/placed.ts';
import { contains, type Range } from '../text/range.ts';
import { headerValue } from './header-values.ts';

/** First and last, half-open for offsets, both inside for pages. */
type Pair = readonly [number, number];

/** A determination as plain data. Ranges are UTF-16 offsets into the text, half-open. */
export interface DeterminationRecord {
  readonly file: string;
  /** The layout family; null where none was recognised. */
  readonly layout: string | null;
  /** Dates in ISO 8601; null where the text does not say a value for certain or the date is impossible. */
  readonly header: Readonly<Record<HeaderKey, string | null>>;
  readonly reviewer: { readonly licensure: readonly string[]; readonly specialties: readonly string[] };
  readonly sections: readonly { readonly kind: string; readonly range: Pair }[];
  readonly items: readonly ItemRecord[];
}

/** A disputed item. */
export interface ItemRecord {
  /** The words before the decision, white space folded, without the final colon. */
  readonly request: string;
  /** Null when there is no decision or its word is none of the two. */
  readonly decision: DecisionValue | null;
  readonly claimsAdministratorGuideline: FieldRecord | null;
  readonly reviewerGuideline: FieldRecord | null;
  readonly rationale: FieldRecord | null;
  readonly range: Pair;
}

/** A labelled field: the words behind the label (white space folded), where they stand, what they cite. */
export interface FieldRecord {
  readonly text: string;
  readonly range: Pair;
  readonly citations: readonly CitationRecord[];
}

/** A citation; `guideline` and topic ids are the catalogue's, null where they could not be resolved. */
export interface CitationRecord {
  readonly kind: string;
  readonly guideline: string | null;
  readonly topics: readonly { readonly text: string; readonly id: string | null }[];
  readonly pages: readonly Pair[];
  readonly text: string;
  readonly range: Pair;
}

/** The record of a letter; `file` is the name it is to bear. */
export function extract(file: string, { determination, items }: Letter): DeterminationRecord {
  const { source, reviewer, sections } = determination;
  return {
    file,
    layout: determination.layout,
    header: headerValues(source, determination),
    reviewer: {
      licensure: reviewer.licensure.map(({ text }) => text),
      specialties: reviewer.specialties.map(({ text }) => text),
    },
    sections: sections.map((section) => ({ kind: section.kind, range: pair(section.range) })),
    items: items.flatMap(itemRecords),
  };
}

function headerValues(source: string, { header }: Frame): DeterminationRecord['header'] {
  const value = (key: HeaderKey): string | null => {
    const field = header?.fields.find((candidate) => candidate.key === key);
    return field ? headerValue(source, field) : null;
  };
  return {
    caseNumber: value('caseNumber'),
    dateAssigned: dayOf(value('dateAssigned')),
    dateOfInjury: dayOf(value('dateOfInjury')),
    decisionDate: dayOf(value('decisionDate')),
    utilizationReviewDenialDate: dayOf(value('utilizationReviewDenialDate')),
    priority: value('priority'),
    applicationReceived: dayOf(value('applicationReceived')),
  };
}

/** `MM/DD/YYYY`, as the header prints dates, in ISO 8601; null for anything else and for days that do not exist. */
function dayOf(printed: string | null): IsoDate | null {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(printed ?? '');
  if (!parts) return null;
  const day = isoDate(Number(parts[3]), Number(parts[1]), Number(parts[2]));
  return isDay(day) ? day : null;
}

/** The records of a part that is an item, with offsets into the letter. */
function itemRecords({ start, part }: Placed<LetterPart>): ItemRecord[] {
  const { determination, citations } = part;
  const fieldRecord = (field: Field | null): FieldRecord | null =>
    field && {
      text: field.flow.text,
      range: pair(placedRange(field.flow.range, start)),
      citations: citations
        .filter(({ range }) => contains(field.range, range))
        .map((citation) => citationRecord(citation, start)),
    };
  return determination.items.map((item) => ({
    request: item.request.text,
    decision: item.decision?.value ?? null,
    claimsAdministratorGuideline: fieldRecord(item.claimsAdministratorGuideline),
    reviewerGuideline: fieldRecord(item.reviewerGuideline),
    rationale: fieldRecord(item.rationale),
    range: pair(placedRange(item.range, start)),
  }));
}

function citationRecord(citation: Citation, start: number): CitationRecord {
  return {
    kind: citation.kind,
    guideline: citation.guideline?.id ?? null,
    topics: citation.topics.map(({ text, topic }) => ({ text, id: topic?.id ?? null })),
    pages: citation.pages.map(({ pages }) => [pages[0], pages[1]]),
    text: citation.text,
    range: pair(placedRange(citation.range, start)),
  };
}

function pair(area: Range): Pair {
  return [area.start, area.end];
}
