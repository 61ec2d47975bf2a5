import type { DecisionValue, HeaderKey } from '../form/kinds.ts';
import type { Letter } from '../letter/letter.ts';
import type { LetterPart } from '../letter/letter-part.ts';
import type { Citation } from '../reading/citations/citation.ts';
import { headerDays } from '../reading/header-days.ts';
import type { Determination, Field } from '../syntax/tree.ts';
import type { IsoDate } from '../text/days.ts';
import { type Placed, placedRange } from '../text/placed.ts';
import { contains, type Range } from '../text/range.ts';
import { headerValue } from './header-values.ts';

/** First and last, half-open for offsets, both inside for pages. */
type Pair = readonly [number, number];

/** A determination as plain data. Ranges are UTF-16 offsets into the text, half-open. */
export interface DeterminationRecord {
  readonly file: string;
  /** The layout family; null where none was recognized. */
  readonly layout: string | null;
  /** Dates in ISO 8601; null where the text does not say one for certain, says several, or says an impossible one. */
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

/** A labeled field: the words after the label (white space folded), where they are, what they cite. */
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
  const { reviewer, sections } = determination;
  return {
    file,
    layout: determination.layout,
    header: headerValues(determination),
    reviewer: {
      licensure: reviewer.licensure.map(({ text }) => text),
      specialties: reviewer.specialties.map(({ text }) => text),
    },
    sections: sections.map((section) => ({ kind: section.kind, range: pair(section.range) })),
    items: items.flatMap(itemRecords),
  };
}

function headerValues(determination: Determination): DeterminationRecord['header'] {
  const { source, header } = determination;
  const words = (key: HeaderKey): string | null => {
    const field = header?.fields.find((candidate) => candidate.key === key);
    return field ? headerValue(source, field) : null;
  };
  const days = headerDays(determination);
  const day = (key: HeaderKey): IsoDate | null =>
    days.find((candidate) => candidate.key === key)?.date ?? null;
  return {
    caseNumber: words('caseNumber'),
    dateAssigned: day('dateAssigned'),
    dateOfInjury: day('dateOfInjury'),
    decisionDate: day('decisionDate'),
    utilizationReviewDenialDate: day('utilizationReviewDenialDate'),
    priority: words('priority'),
    applicationReceived: day('applicationReceived'),
  };
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
