import { trimRange } from '../text/characters.ts';
import { range } from '../text/range.ts';
import type { FoundHeading, FoundLeadIn } from './headings.ts';
import type { Section } from './tree.ts';

/**
 * Cuts the text into sections. A section begins at its heading; where the heading is missing but the sentence that
 * always follows it is there, it begins at that sentence.
 */
export function cutSections(
  source: string,
  headings: readonly FoundHeading[],
  leadIns: readonly FoundLeadIn[],
): Section[] {
  const openings: { start: number; heading: FoundHeading | null; leadIn: FoundLeadIn | null }[] =
    headings.map((heading) => ({ start: heading.marker.range.start, heading, leadIn: null }));
  for (const leadIn of leadIns) {
    const own = openings
      .filter(({ start, heading }) => heading?.form === leadIn.form && start < leadIn.range.start)
      .at(-1);
    const between = openings.some(({ start }) => own && start > own.start && start < leadIn.range.start);
    if (own && !own.leadIn && !between) own.leadIn = leadIn;
    else if (!openings.some((opening) => (opening.heading ?? opening.leadIn)?.form === leadIn.form)) {
      openings.push({ start: leadIn.range.start, heading: null, leadIn });
      openings.sort((a, b) => a.start - b.start);
    }
  }
  return openings.map(({ start, heading, leadIn }, i) => {
    const limit = openings[i + 1]?.start ?? source.length;
    const bodyStart = heading ? heading.marker.range.end : start;
    const body = trimRange(source, bodyStart, limit);
    const form = (heading ?? (leadIn as FoundLeadIn)).form;
    return {
      kind: form.kind,
      heading: heading?.marker ?? null,
      leadIn: leadIn?.range ?? null,
      body,
      range: range(start, Math.max(bodyStart, body.end)),
    };
  });
}
