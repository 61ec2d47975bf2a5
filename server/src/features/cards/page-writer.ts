import { printedPages } from '../../catalogue/pages.ts';
import type { PageRange, Stance, Topic } from '../../catalogue/types.ts';
import { type Range, range } from '../../text/range.ts';
import { urlOf } from './card.ts';

/**
 * Writes a page of Markdown piece by piece and says where each piece stands (UTF-16 offsets, half-open). The page is
 * read as plain text as often as rendered: only what would break a table, or become HTML or a link, is escaped.
 */
export class CardWriter {
  #text = '';

  get text(): string {
    return this.#text;
  }

  heading(words: string): Range {
    return this.#block(`# ${plain(words)}`);
  }

  subheading(words: string): void {
    this.#block(`## ${plain(words)}`);
  }

  paragraph(words: string): void {
    this.#block(plain(words));
  }

  tableHead(names: readonly string[]): void {
    this.#block(`| ${names.map(plain).join(' | ')} |`);
    this.#text += `|${names.map(() => ' --- |').join('')}\n`;
  }

  /** Where the row stands: its line, and the words of each cell. */
  tableRow(cells: readonly string[]): { row: Range; cells: Range[] } {
    const start = this.#text.length;
    this.#text += '|';
    const places = cells.map((cell) => {
      const from = this.#text.length + 1;
      const words = plain(cell);
      this.#text += ` ${words} |`;
      return range(from, from + words.length);
    });
    const row = range(start, this.#text.length);
    this.#text += '\n';
    return { row, cells: places };
  }

  /** Each source once, web addresses as links. */
  sources(sources: readonly string[], title: string): void {
    const lines = [...new Set(sources)].map((source) => `- ${sourceLine(source)}`);
    if (lines.length === 0) return;
    this.subheading(title);
    this.#block(lines.join('\n'));
  }

  /** A block with a blank line before it. */
  #block(words: string): Range {
    if (this.#text !== '') this.#text += '\n';
    const start = this.#text.length;
    this.#text += `${words}\n`;
    return range(start, start + words.length);
  }
}

/** `63-66`, `63`; empty without pages. */
export function pagesCell(pages: PageRange | null): string {
  return pages ? printedPages(pages) : '';
}

/** `recommended with limits`; empty where the topic takes no side or none is known. */
export function stanceCell(stance: Stance | null): string {
  return stance === null || stance === 'n/a' ? '' : stance.replaceAll('-', ' ');
}

/** How sure heading, pages, and stance with summary are; what the catalogue does not have is left out. */
export function confidences({ confidence, pagesConfidence, contentConfidence }: Topic): string {
  return [
    confidence,
    ...(pagesConfidence ? [`pages ${pagesConfidence}`] : []),
    ...(contentConfidence ? [`content ${contentConfidence}`] : []),
  ].join(', ');
}

/** A source begins with its address; words may follow it. */
function sourceLine(source: string): string {
  const url = urlOf(source);
  return url ? `<${url}>${plain(source.slice(url.length))}` : plain(source);
}

/** One line, without what Markdown would read as a cell's end, HTML or a link; links in `<>` stay. */
function plain(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trimEnd()
    .replace(/[\\|`]/g, '\\$&')
    .replace(/\]\(/g, ']\\(')
    .replace(/<(?!https?:\/\/[^\s<>]+>)/g, '\\<');
}
