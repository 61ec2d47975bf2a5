import type { Range } from '../../text/range.ts';
import { shorten } from '../shorten.ts';

/**
 * What a hover says, before it is rendered: the most useful line first, sources last. All texts are plain; what
 * Markdown would read as markup is escaped when the card is rendered.
 */
export interface Card {
  readonly headline: string;
  /** Short paragraphs. */
  readonly lines: readonly string[];
  /** As the catalogue gives them: URLs or words; one that is given twice is shown once. */
  readonly sources: readonly string[];
  /** `Confidence: high`, or null where the card rests on no single fact. */
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
const LONGEST_LINE = 600;

/** The card as Markdown without HTML or command links. */
export function cardAsMarkdown(card: Card): string {
  const footer = footerOf(card, (source) => {
    const url = urlOf(source);
    return url ? `[${escaped(hostOf(url))}](<${url}>)` : escaped(source);
  });
  return [
    `**${escaped(fitted(card.headline))}**`,
    ...card.lines.map((line) => escaped(fitted(line))),
    ...footer,
  ].join('\n\n');
}

/** The card as plain text, for clients that show no Markdown. */
export function cardAsPlainText(card: Card): string {
  const footer = footerOf(card, (source) => urlOf(source) ?? source);
  return [fitted(card.headline), ...card.lines.map(fitted), ...footer].join('\n');
}

function footerOf(card: Card, shown: (source: string) => string): string[] {
  const sources = [...new Set(card.sources)];
  const rest = sources.length - MOST_SOURCES;
  const listed = sources.slice(0, MOST_SOURCES).map(shown).join('; ');
  const parts = [
    card.confidence,
    listed && `Sources: ${listed}${rest > 0 ? ` and ${rest} more` : ''}`,
  ].filter((part) => part);
  return parts.length > 0 ? [parts.join('. ')] : [];
}

/** White space folded, and no longer than a hover can show. */
function fitted(text: string): string {
  return shorten(text.replace(/\s+/g, ' ').trim(), LONGEST_LINE);
}

/** The web address a source begins with (a remark may follow it), or null. */
export function urlOf(source: string): string | null {
  return /^https?:\/\/[^\s<>]+/.exec(source)?.[0] ?? null;
}

function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/[/?#].*$/, '');
}

/**
 * Text in which Markdown sees no markup, HTML, link or list. Signs are escaped only where they could mean something,
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
