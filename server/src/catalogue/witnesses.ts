import { surer } from './confidence.ts';
import { confidenceOfPages } from './file.ts';
import { holdsPage } from './pages.ts';
import type { Guideline, Topic, Witness } from './types.ts';

/** So many cases are named; a list of all would hide the other sources. */
const MOST_NAMED = 3;

/**
 * The guidelines with what real determinations confirm of them. A witness means independent citations that agree, so its
 * heading is of high confidence; its first and its last page are high where they are confirmed themselves, at least medium
 * where another page of the range is. No confidence is ever lowered. The witnesses become sources.
 */
export function withWitnesses(
  guidelines: readonly Guideline[],
  witnesses: readonly Witness[],
): readonly Guideline[] {
  if (witnesses.length === 0) return guidelines;
  const byTopic = new Map(witnesses.map((witness) => [`${witness.guideline}/${witness.topic}`, witness]));
  const witnessed = new Set(witnesses.map(({ guideline }) => guideline));
  return guidelines.map((guideline) => {
    if (!witnessed.has(guideline.id)) return guideline;
    const topics = guideline.topics.map((topic) => {
      const witness = byTopic.get(`${guideline.id}/${topic.id}`);
      return witness ? confirmed(topic, witness) : topic;
    });
    return { ...guideline, topics };
  });
}

function confirmed(topic: Topic, witness: Witness): Topic {
  const inside = pagesInside(topic, witness);
  const source = inWords(witness);
  return {
    ...topic,
    confidence: 'high',
    sources: [...topic.sources, source],
    ...(inside.length === 0 ? {} : confidenceOfPages(confirmedEnds(topic, inside))),
    contentSources: inside.length === 0 ? topic.contentSources : [...topic.contentSources, source],
  };
}

/** How sure first and last page are once some pages between them, or they themselves, are confirmed. */
function confirmedEnds(
  { pages, endsConfidence }: Topic,
  confirmed: readonly number[],
): Topic['endsConfidence'] {
  const end = (which: 0 | 1) =>
    surer(endsConfidence?.[which] ?? 'low', pages && confirmed.includes(pages[which]) ? 'high' : 'medium');
  return [end(0), end(1)];
}

/** The confirmed pages that lie inside the topic's pages; the others confirm nothing of what the catalogue says. */
function pagesInside({ pages }: Topic, witness: Witness): readonly number[] {
  if (!pages) return [];
  return (witness.pages ?? []).filter((page) => holdsPage(pages, page));
}

/** `cited in 12 determinations: CM16-0213037, CM16-0221706, CM16-0224814 and 9 more` */
function inWords({ cases }: Witness): string {
  const named = cases.slice(0, MOST_NAMED).join(', ');
  const rest = cases.length - MOST_NAMED;
  const count =
    cases.length === 1 ? 'by both parties of a determination' : `in ${cases.length} determinations`;
  return `cited ${count}: ${named}${rest > 0 ? ` and ${rest} more` : ''}`;
}
