import { trimRange } from '../text/characters.ts';
import { range } from '../text/range.ts';
import type { FoundHeading, FoundLeadIn } from './headings.ts';
import type { Section } from './tree.ts';

/**
 * Cuts the text into sections, each from its heading or, where that is missing, from the sentence that always follows it.
 */
export function cutSections(
  source: string,
  headings: readonly FoundHeading[],
  leadIns: readonly FoundLeadIn[],
): Section[] {
  const openings = pairedOpenings(headings, leadIns);
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
      range: range(start, body.end),
    };
  });
}

/** Where a section begins: at least one of the two is there. */
interface Opening {
  readonly start: number;
  readonly heading: FoundHeading | null;
  leadIn: FoundLeadIn | null;
}

/** The headings with the sentence after each, and the sentences that stand for a missing heading; in order. */
function pairedOpenings(headings: readonly FoundHeading[], leadIns: readonly FoundLeadIn[]): Opening[] {
  const openings: Opening[] = headings.map((heading) => ({
    start: heading.marker.range.start,
    heading,
    leadIn: null,
  }));
  const kinds = new Set(headings.map((heading) => heading.form.kind));
  const alone: Opening[] = [];
  let next = 0;
  for (const leadIn of leadIns) {
    while (next < openings.length && (openings[next] as Opening).start < leadIn.range.start) next++;
    const above = openings[next - 1];
    // after a sentence that opens a section of its own no other belongs to the heading before
    const isOwn = above && above.start > (alone.at(-1)?.start ?? -1);
    if (isOwn && above.heading?.form === leadIn.form && !above.leadIn) above.leadIn = leadIn;
    else if (!kinds.has(leadIn.form.kind)) {
      kinds.add(leadIn.form.kind);
      alone.push({ start: leadIn.range.start, heading: null, leadIn });
    }
  }
  return [...openings, ...alone].sort((a, b) => a.start - b.start);
}
