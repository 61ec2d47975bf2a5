import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Guideline, Topic } from '../../catalogue/types.ts';
import { trimRange } from '../../text/characters.ts';
import type { Flow } from '../../text/flow.ts';
import type { Span } from '../../text/words.ts';
import type { Citation, CitationKind, Resolution } from './citation.ts';
import type { FoundPages } from './cited-pages.ts';
import type { FoundLaw, FoundSection } from './law-citations.ts';

/** A citation while it is read: offsets are those of the flow. */
export interface Draft {
  kind: CitationKind;
  resolution: Resolution;
  guideline: Guideline | null;
  guidelineSpan: Span | null;
  refersTo: Citation | null;
  year: number | null;
  topics: FoundTopic[];
  pages: FoundPages[];
  sections: readonly FoundSection[];
  start: number;
  end: number;
  cut: boolean;
}

/** A topic name in a flow; null when the catalogue has none of that name. */
export interface FoundTopic {
  readonly topic: Topic | null;
  /** Set where the words are a letter or two away from the topic's name. */
  readonly near?: true;
  readonly span: Span;
}

/** A draft over `start` to `end` that names nothing yet. */
export function draftOf(kind: CitationKind, resolution: Resolution, start: number, end: number): Draft {
  return {
    kind,
    resolution,
    guideline: null,
    guidelineSpan: null,
    refersTo: null,
    year: null,
    topics: [],
    pages: [],
    sections: [],
    start,
    end,
    cut: false,
  };
}

/** A citation of law as a draft. */
export function draftOfLaw(law: FoundLaw): Draft {
  return { ...draftOf(law.kind, 'named', law.span.start, law.span.end), sections: law.sections };
}

/** The finished citation: every offset of the flow turned into a range of the source. */
export function finished(
  draft: Draft,
  flow: Flow,
  origin: Citation['origin'],
  catalogue: Catalogue,
): Citation {
  const { guidelineSpan, topics, pages, sections, start, end, ...facts } = draft;
  const rangeOf = (span: Span) => flow.sourceRange(span.start, span.end);
  const whole = trimRange(flow.text, start, end);
  return {
    ...facts,
    guidelineRange: guidelineSpan && rangeOf(guidelineSpan),
    topics: topics.map(({ topic, near, span }) => ({
      text: flow.text.slice(span.start, span.end),
      topic,
      spelling: near ? 'near' : 'exact',
      range: rangeOf(span),
    })),
    pages: pages.map((found) => ({
      pages: found.pages,
      spelling: found.near ? 'near' : 'exact',
      range: rangeOf(found.span),
    })),
    sections: sections.map(({ cite, span }) => ({
      cite,
      law: catalogue.lawSection(cite),
      range: rangeOf(span),
    })),
    origin,
    text: flow.text.slice(whole.start, whole.end),
    range: rangeOf(whole),
  };
}
