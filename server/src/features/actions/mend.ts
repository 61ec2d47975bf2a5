import type { Finding, Fix } from '../../rules/finding.ts';
import { applyEdits, inOrder, type TextEdit } from '../../text/text-edits.ts';

/** A safe fix can uncover another, but not for ever: a rule whose fix did not remove its finding must end somewhere. */
const ROUNDS = 10;

/**
 * The edits that apply every safe fix, none that could change the meaning. `findingsIn` gives the findings of a text
 * as the reader has chosen to see them. Empty when there is nothing to do; done again on the result, it is.
 */
export function safeMends(source: string, findingsIn: (text: string) => readonly Finding[]): TextEdit[] {
  const first = safeEdits(findingsIn(source));
  if (first.length === 0) return [];
  let text = applyEdits(source, first);
  let rounds = 1;
  for (; rounds < ROUNDS; rounds++) {
    const edits = safeEdits(findingsIn(text));
    if (edits.length === 0) break;
    text = applyEdits(text, edits);
  }
  return rounds === 1 ? first : difference(source, text);
}

function safeEdits(findings: readonly Finding[]): TextEdit[] {
  return apart(findings.flatMap(({ fix }) => (fix?.safe ? [fix] : []))).flatMap(({ edits }) => edits);
}

/** The fixes that can be applied together, since none touches another, with their edits in order; of two that do, the first. */
export function apart(fixes: readonly Fix[]): Fix[] {
  const chosen: Fix[] = [];
  let done = -1;
  for (const fix of fixes) {
    const edits = inOrder(fix.edits);
    const [first] = edits;
    const last = edits.at(-1);
    if (!first || !last || first.range.start <= done) continue;
    chosen.push({ ...fix, edits });
    done = last.range.end;
  }
  return chosen;
}

/** One edit over all that differs. */
function difference(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  const range = { start, end: before.length - same };
  return [{ range, text: after.slice(start, after.length - same) }];
}
