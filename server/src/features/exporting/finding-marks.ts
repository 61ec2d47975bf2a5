import type { Finding, Severity } from '../../rules/finding.ts';
import { isBlank, trimRange } from '../../text/characters.ts';
import type { MarkedWords } from './printed-letter.ts';

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/**
 * The words of a letter that findings are about, in order and apart. Where findings overlap, the words have the messages of all of them, and
 * the worst severity. A finding on a place without words, where something is missing, marks the word before it.
 */
export function marksOf(source: string, findings: readonly Finding[]): readonly MarkedWords[] {
  const placed = findings
    .map((finding) => ({ finding, ...wordsOf(source, finding) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const cuts = [...new Set(placed.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const marks: MarkedWords[] = [];
  let next = 0;
  let open: typeof placed = [];
  for (const [k, start] of cuts.entries()) {
    open = open.filter(({ end }) => end > start);
    for (; placed[next]?.start === start; next++) open.push(placed[next] as (typeof placed)[number]);
    const end = cuts[k + 1];
    if (end === undefined || open.length === 0) continue;
    const found = open.map(({ finding }) => finding);
    marks.push({ range: { start, end }, mark: markOf(found) });
  }
  return marks;
}

function markOf(findings: readonly Finding[]) {
  const severities = findings.map(({ severity }) => severity);
  return {
    severity: WORST_FIRST.find((one) => severities.includes(one)) ?? 'hint',
    message: [...new Set(findings.map(({ message }) => message))].join('\n'),
  };
}

/** The words to be marked: those of the finding; where it has none, the last word before it, and none where none is. */
function wordsOf(source: string, { range: { start, end } }: Finding): { start: number; end: number } {
  const own = trimRange(source, start, end);
  if (own.start < own.end) return { start, end };
  const last = trimRange(source, 0, start).end;
  let first = last;
  while (first > 0 && !isBlank(source.charCodeAt(first - 1))) first--;
  return { start: first, end: last };
}
