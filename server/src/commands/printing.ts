/** What is before, between and after the letters that a command prints. */
export interface Form {
  readonly open: string;
  /** Before a letter's text; a letter of which nothing is printed has neither. */
  readonly before: (isFirst: boolean) => string;
  readonly close: (isEmpty: boolean) => string;
}

/** How deep the results of a SARIF log are in it. */
export const RESULTS_DEPTH = 4;

/** Letters print whole lines. */
export const LINES: Form = { open: '', before: () => '', close: () => '' };

/**
 * A list as `JSON.stringify(…, null, 2)` prints it, letter by letter, so that one is held at a time: `before` and `behind`
 * are around the list, its elements (`asElements`) are `depth` steps deep.
 */
export function listForm(before: string, behind: string, depth: number): Form {
  return {
    open: `${before}[`,
    before: (isFirst) => (isFirst ? '\n' : ',\n'),
    close: (isEmpty) => `${isEmpty ? '' : `\n${'  '.repeat(depth - 1)}`}]${behind}\n`,
  };
}

/** The text of elements that follow each other in a list; see `listForm`. Empty for none. */
export function asElements(values: readonly unknown[], depth: number): string {
  const indent = '  '.repeat(depth);
  // line ends in JSON are never part of a value
  return values
    .map((value) => indent + JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`))
    .join(',\n');
}
