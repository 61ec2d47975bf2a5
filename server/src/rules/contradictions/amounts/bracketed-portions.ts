import type { Stated } from '../../../reading/requests/request.ts';
import { numberIn } from '../../../reading/requests/request-tokens.ts';
import type { Flow } from '../../../text/flow.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Span } from '../../../text/words.ts';

/** What a request in the writer's own words says in brackets of the amounts that were asked for, granted and left. */
export interface BracketedPortions {
  readonly asked: Stated<number> | null;
  readonly granted: Stated<number>;
  readonly left: Stated<number> | null;
  /** Where the brackets begin in the flow. */
  readonly start: number;
}

const NUMBER = '(?<![\\w/.-])(\\d{1,4}|[a-z]{3,9})';
/** What is counted, and the verb. */
const COUNTED = ' (?:[a-z]{2,12} ){0,2}?';
/** `2 of 8 certified`: the first number is what was granted. */
const PART_OF = `(?:${NUMBER} of (?:the )?)?`;
const ASKED = new RegExp(
  `${NUMBER}${COUNTED}(?:requested|asked for|sought)\\b|\\b(?:remaining |remainder |out )of (?:the )?(?:original )?${NUMBER}\\b`,
  'i',
);
const GRANTED = new RegExp(
  `${PART_OF}${NUMBER}${COUNTED}(?:certified|authorized|approved|granted|allowed)\\b`,
  'i',
);
const LEFT = new RegExp(
  `${PART_OF}${NUMBER}${COUNTED}(?:remain(?:ing|s)?|in dispute|disputed|at issue|left|outstanding)\\b`,
  'i',
);
const BRACKETS = /\(([^()]{1,120})\)/g;

/** `12 visits (4 certified, 6 remaining)`; null where no brackets say what was granted. Reads the first brackets that do. */
export function bracketedPortions(flow: Flow): BracketedPortions | null {
  for (const { index, 1: words = '' } of matchesOf(BRACKETS, flow.text)) {
    const read = (pattern: RegExp): Stated<number> | null => {
      const span = numberFound(words, pattern);
      return (
        span && { value: span.value, range: flow.sourceRange(index + 1 + span.start, index + 1 + span.end) }
      );
    };
    const granted = read(GRANTED);
    if (granted) return { asked: read(ASKED), granted, left: read(LEFT), start: index };
  }
  return null;
}

/** The number of the first match, in digits or in words. */
function numberFound(words: string, pattern: RegExp): (Span & { readonly value: number }) | null {
  const match = pattern.exec(words);
  const number = match?.slice(1).find((group) => group !== undefined);
  const value = numberIn(number);
  if (!match || !number || value === null) return null;
  const start = match.index + match[0].indexOf(number);
  return { value, start, end: start + number.length };
}
