import { type Line, lineIndexFrom } from '../text/lines.ts';
import type { NotedLines } from './noted-lines.ts';
import { endsParagraph, endsSentence } from './page.ts';
import type { Section } from './tree.ts';

/**
 * Where the paragraphs of the case summaries begin, ascending, each a part of its own. Only blank lines after a finished
 * sentence count: no name may be cut in two. The fixed first sentence stays with its heading.
 */
export function summaryParagraphs(
  { source, lines, page }: NotedLines,
  sections: readonly Section[],
): number[] {
  const starts: number[] = [];
  for (const { kind, body, leadIn } of sections) {
    if (kind !== 'clinical-case-summary') continue;
    const own = leadIn?.end ?? body.start;
    for (let k = Math.max(1, lineIndexFrom(lines, own)); k < lines.length; k++) {
      const [above, line] = [lines[k - 1] as Line, lines[k] as Line];
      if (line.start >= body.end) break;
      const isFirst = above.start < own;
      const standsApart = line.gap > page.spacing && endsSentence(source, above);
      if (isFirst || (standsApart && endsParagraph(source, above, line, page))) starts.push(line.start);
    }
  }
  return starts;
}
