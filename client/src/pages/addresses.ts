/** The addresses of the pages that the editor shows. Their path is the title of the tab; their query says what they are about. */

/** Cards of guidelines and drugs; see `cardUri` in `server/src/protocol/workspace/catalogue-pages.ts`. */
export const CARD_SCHEME = 'imr-guideline';

/** Pages of rules; see `rulePageAddress` in `server/src/protocol/rule-pages.ts`. */
export const RULE_SCHEME = 'imr-rule';

/** Pages of the findings of fact of a letter; their query is the address of the letter. */
export const FACTS_SCHEME = 'imr-facts';

/** Pages of what the guidelines say that a letter cites; their query is the address of the letter. */
export const CITED_SCHEME = 'imr-cited';

/** Pages of what is left to do before a letter is sent; their query is the address of the letter. */
export const READY_SCHEME = 'imr-ready';

/** The pages that are about a letter: they follow its edits, and their links lead to its lines. */
export const LETTER_SCHEMES: ReadonlySet<string> = new Set([FACTS_SCHEME, CITED_SCHEME, READY_SCHEME]);

/** The custom editor of the manifest that shows them all: every way of opening one leads to it. */
export const PAGE_EDITOR = 'imrDetermination.page';

/** The name of the page that lists all rules, among those of the rules. */
const INDEX = 'README';

/** The address of the page that lists all rules. */
export const RULE_INDEX = `${RULE_SCHEME}:/Rules?${INDEX}`;

/** The code that the query of a rule's page names; null where it names no file of the rules' folder. */
export function ruleCodeOf(query: string): string | null {
  return query === INDEX || /^[a-z]+(?:-[a-z]+)*$/.test(query) ? query : null;
}

/**
 * Where a link of a page leads: an address of the web as it is; a page of a rule (`decision-late.md`, titled by the words of the
 * link) and a card by their addresses; a line of the letter that the page is about as it is; null for all else, which is not
 * followed.
 */
export function linkTarget(href: string, words: string): string | null {
  if (/^https?:\/\/[^\s<>"]+$/.test(href) || href.startsWith(`${CARD_SCHEME}:/`)) return href;
  if (lineOfLink(href) !== null) return href;
  const code = /^([\w-]+)\.md$/.exec(href)?.[1];
  if (code === undefined || ruleCodeOf(code) === null) return null;
  return code === INDEX ? RULE_INDEX : `${RULE_SCHEME}:/${encodeURIComponent(words)}?${code}`;
}

/** The line, counted from 0, that a link of a page about a letter leads to (`imr-line:11`); null for any other link. */
export function lineOfLink(href: string): number | null {
  const line = /^imr-line:(\d{1,7})$/.exec(href)?.[1];
  return line === undefined ? null : Number(line);
}
