import { NameMatcher } from '../reading/names/name-matcher.ts';
import { writtenFlows } from '../syntax/stretches.ts';
import type { Part } from '../syntax/tree.ts';
import { nameKeys } from '../text/letters.ts';
import type { Range } from '../text/range.ts';
import { isWordStart, nextWordStart } from '../text/words.ts';

/** A shorter name is as likely another word. */
const SHORTEST_NAME = 4;

/**
 * Where the words of a letter are one of the names, in order, without overlap: whole words, in any case and across
 * line wraps. Names of fewer than four letters are not looked for.
 */
export function findNames(part: Part, names: readonly string[]): Range[] {
  const keys = names.flatMap(nameKeys).filter((key) => key.length >= SHORTEST_NAME);
  if (keys.length === 0) return [];
  const matcher = new NameMatcher(keys.map((key) => [key, key]));
  const found: Range[] = [];
  for (const { flow } of writtenFlows(part)) {
    let at = isWordStart(flow.text, 0) ? 0 : nextWordStart(flow.text, 0);
    while (at < flow.text.length) {
      const name = matcher.longestAt(flow.text, at);
      if (name) found.push(flow.sourceRange(name.span.start, name.span.end));
      at = nextWordStart(flow.text, name ? Math.max(at, name.span.end - 1) : at);
    }
  }
  return found;
}

/**
 * What a letter may call a requested item by: the request as it is printed, and its words before the first amount,
 * comma or bracket (`Acupuncture` of `Acupuncture, 6 sessions`) where these are few enough to be a name.
 */
export function requestNames(request: string): string[] {
  const head = /^[^\d#,;:.([]*/.exec(request)?.[0].trim() ?? '';
  const words = head.split(' ').length;
  return words <= 6 ? [request, head] : [request];
}
