import { movedRange } from '../text/range.ts';
import type { Fix, Observation } from './finding.ts';

/** What was found in a part of a letter, or observed there, as it is told of the letter: `by` units further on. */
export function movedFinding<T extends Observation>(found: T, by: number): T {
  if (by === 0) return found;
  const { range, related, fix, choices } = found;
  return {
    ...found,
    range: movedRange(range, by),
    ...(related
      ? { related: related.map(({ range, message }) => ({ range: movedRange(range, by), message })) }
      : {}),
    ...(fix ? { fix: movedFix(fix, by) } : {}),
    ...(choices ? { choices: choices.map((choice) => movedFix(choice, by)) } : {}),
  };
}

function movedFix(fix: Fix, by: number): Fix {
  return { ...fix, edits: fix.edits.map(({ range, text }) => ({ range: movedRange(range, by), text })) };
}
