import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { capitalized } from '../in-words.ts';
import type { Range } from '../range.ts';
import type { FileProblem, JsonFault } from './json-file.ts';
import type { Path, ValueProblem } from './value-problem.ts';

/** Nobody reads more, and a file with a systematic fault has one for every value. */
const MOST_PROBLEMS = 100;

/**
 * What is wrong with a file that people write, in its order: where it is no JSON, and its values. `leftOut` says in a sentence what
 * becomes of the value at a path that cannot be used.
 */
export function problemsOfFile(
  faults: readonly JsonFault[],
  problems: readonly ValueProblem[],
  root: Node | undefined,
  leftOut: (path: Path) => string,
): readonly FileProblem[] {
  return shortened(
    [...faults.map(notJson), ...problems.map((problem) => placed(problem, root, leftOut))].toSorted(
      (a, b) => a.range.start - b.range.start,
    ),
  );
}

function notJson({ range, reason }: JsonFault): FileProblem {
  return {
    message: `${capitalized(reason)}. The rest of the file counts; this part is skipped until it is fixed.`,
    range,
    severity: 'error',
  };
}

function placed(
  { path, message, within, unusable }: ValueProblem,
  root: Node | undefined,
  leftOut: (path: Path) => string,
): FileProblem {
  const told = capitalized(message).replace(/\.?$/, '.');
  return {
    message: unusable ? `${told} ${leftOut(path)}` : told,
    range: rangeOf(path, root, within),
    severity: unusable ? 'error' : 'warning',
  };
}

/** The value at the path, or the nearest around it. Of an object or list the first line's bracket is enough to see. */
function rangeOf(path: Path, root: Node | undefined, within: Range | undefined): Range {
  if (!root) return { start: 0, end: 0 };
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length) as (string | number)[]);
    if (!node) continue;
    // with a backslash in it what is written is longer than what it says
    const isAsWritten = typeof node.value === 'string' && node.length === node.value.length + 2;
    if (within && length === path.length && isAsWritten)
      return { start: node.offset + 1 + within.start, end: node.offset + 1 + within.end };
    const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    const shown = node.children ? (key ?? identityOf(node)) : node;
    return shown
      ? { start: shown.offset, end: shown.offset + shown.length }
      : { start: node.offset, end: node.offset + 1 };
  }
  return { start: 0, end: 0 };
}

/** What names an object: its first property's value, which is the id in files that people write. */
function identityOf(node: Node): Node | undefined {
  return node.type === 'object' ? node.children?.[0]?.children?.[1] : undefined;
}

/** With a note before them where there are more than anybody reads. */
function shortened(problems: readonly FileProblem[]): readonly FileProblem[] {
  const [first] = problems;
  if (problems.length <= MOST_PROBLEMS || !first) return problems;
  const message = `This file has ${problems.length} problems; the first ${MOST_PROBLEMS} are shown.`;
  return [{ message, range: first.range, severity: 'warning' }, ...problems.slice(0, MOST_PROBLEMS)];
}
