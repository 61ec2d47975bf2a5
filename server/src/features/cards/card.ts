import { type ShownSource, shownSources } from '../../catalogue/sources.ts';
import { shorten } from '../../text/in-words.ts';
import type { Range } from '../../text/range.ts';

/**
 * What a hover says, before it is rendered: the most useful line first, sources last. All texts are plain; what
 * Markdown would read as markup is escaped when the card is rendered.
 */
export interface Card {
  readonly headline: string;
  /** Short paragraphs, the most useful first: what would be beyond the eighth line is not shown. */
  readonly lines: readonly string[];
  /** As the catalogue gives them; what of them is shown, and how, says `shownSources`. */
  readonly sources: readonly string[];
  /** `Not verified against the guideline text.`, said once in a card; null where nothing is to be said. */
  readonly confidence: string | null;
}

/** A card and the words it is about. */
export interface PlacedCard {
  readonly card: Card;
  readonly range: Range;
}

/** A card that rests on no fact of the catalogue. */
export function cardOf(headline: string, lines: readonly string[]): Card {
  return { headline, lines, confidence: null, sources: [] };
}

/** The first `most` of some entries in one line: `A; B. And 2 more topics.` */
export function listed(entries: readonly string[], most: number, kind = ''): string {
  const more = entries.length > most ? ` And ${entries.length - most} more${kind}.` : '';
  return `${entries.slice(0, most).join('; ')}.${more}`;
}

const MOST_SOURCES = 3;
/** A hover is read at a glance: it has no more lines before the sources, headline included, as an editor wraps them. */
const MOST_LINES = 8;
/** So much is on a line of a hover, in UTF-16 units; editors show more or a little less. */
const LINE = 90;
/** The most of one paragraph. */
const LONGEST_PARAGRAPH = 3 * LINE;

/** The card as Markdown without HTML or command links. */
export function cardAsMarkdown(card: Card): string {
  const footer = footerOf(card, ({ words, url }) => (url ? `[${escaped(words)}](<${url}>)` : escaped(words)));
  const [headline, ...paragraphs] = shownParagraphs(card).map(escaped);
  return [`**${headline}**`, ...paragraphs, ...footer].join('\n\n');
}

/** The card as plain text, for clients that show no Markdown. */
export function cardAsPlainText(card: Card): string {
  const footer = footerOf(card, ({ words, url }) => url ?? words);
  return [...shownParagraphs(card), ...footer].join('\n');
}

function footerOf(card: Card, shown: (source: ShownSource) => string): string[] {
  const sources = shownSources(card.sources);
  const rest = sources.length - MOST_SOURCES;
  const listed = sources.slice(0, MOST_SOURCES).map(shown).join('; ');
  const more = rest > 0 ? ` and ${rest} more` : '';
  return listed ? [`${sources.length > 1 ? 'Sources' : 'Source'}: ${listed}${more}`] : [];
}

/**
 * Headline and paragraphs with white space folded. Of more than a hover has room for, those that still fit whole: the last ones
 * are the least useful. Doubt follows, unless one of them says it.
 */
function shownParagraphs({ headline, lines, confidence }: Card): string[] {
  const isSaid = confidence === null || lines.some((line) => line.includes(confidence));
  let room = isSaid ? MOST_LINES : MOST_LINES - 1;
  const paragraphs = [headline, ...lines].flatMap((paragraph) => {
    const words = shorten(paragraph.replace(/\s+/g, ' ').trim(), LONGEST_PARAGRAPH);
    const needed = Math.max(1, Math.ceil(words.length / LINE));
    if (needed > room) return [];
    room -= needed;
    return words;
  });
  return isSaid ? paragraphs : [...paragraphs, confidence];
}

/**
 * Text in which Markdown sees no markup, HTML, link or list. Characters are escaped only where they could mean something,
 * so that numbers of sections stay legible where Markdown is not rendered.
 */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&$!@^]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(www)(\.)/gi, '$1\\$2')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
