import { printedPages } from '../../catalogue/pages.ts';
import { shownSources } from '../../catalogue/sources.ts';
import type { PageRange, Stance, Topic } from '../../catalogue/types.ts';
import { type Range, range } from '../../text/range.ts';

/** Words of a page that lead to another place. */
export interface PageLink {
  readonly words: string;
  /** An address without spaces and brackets. */
  readonly href: string;
}

/**
 * Writes a page of Markdown piece by piece and says where each piece is (UTF-16 offsets, half-open). The page is
 * read as plain text as often as rendered: only what would break a table, or become HTML, a link, code or bold, is escaped.
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

  /** Where the row is: its line, and the words of each cell. */
  tableRow(cells: readonly (string | PageLink)[]): { row: Range; cells: Range[] } {
    const start = this.#text.length;
    this.#text += '|';
    const places = cells.map((cell) => {
      const from = this.#text.length + 1;
      const words = typeof cell === 'string' ? plain(cell) : `[${ofLink(cell.words)}](${cell.href})`;
      this.#text += ` ${words} |`;
      return range(from, from + words.length);
    });
    const row = range(start, this.#text.length);
    this.#text += '\n';
    return { row, cells: places };
  }

  /** What a reviewer is shown of the sources, web addresses as links. */
  sources(sources: readonly string[], title: string): void {
    const lines = shownSources(sources).map(({ words, url }) => `- ${url ? `<${url}>` : plain(words)}`);
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

/** What of a topic is not verified: `pages, summary`; empty where all of it is. */
export function unverifiedCell({ confidence, endsConfidence, contentConfidence }: Topic): string {
  const [first, last] = (endsConfidence ?? []).map((end) => end === 'low');
  return [
    ...(confidence === 'low' ? ['topic'] : []),
    ...(first && last ? ['pages'] : first ? ['first page'] : last ? ['last page'] : []),
    ...(contentConfidence === 'low' ? ['summary'] : []),
  ].join(', ');
}

/** One line, without what Markdown would read as a cell's end, HTML, a link, code, bold or italics; links in `<>` stay. */
function plain(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .trimEnd()
    .replace(/[\\|`*]/g, '\\$&')
    .replace(/\]\(/g, ']\\(')
    .replace(/<(?!https?:\/\/[^\s<>]+>)/g, '\\<');
}

/** The same for the words of a link, which brackets would end. */
function ofLink(words: string): string {
  return plain(words).replace(/[[\]]/g, '\\$&');
}
