import { escaped } from '../../../server/src/features/exporting/html-blocks.ts';
import { linkTarget } from './addresses.ts';

/**
 * HTML of a page of ours. Of Markdown it knows what our pages use: headings, paragraphs, lists of one level, tables, code in
 * fences, and within lines bold, italics, code and links. All else is shown as it is; no HTML of the text survives.
 * `target`: the line, counted from 0, of the table row that gets the id `target`; null for none.
 */
export function renderPage(markdown: string, target: number | null): string {
  const lines = markdown.split(/\r?\n/);
  let html = '';
  for (let at = 0; at < lines.length; ) {
    const { end, made } = blockAt(lines, at, target);
    html += made;
    at = end;
  }
  return html;
}

interface Block {
  /** The line after the block; greater than that of its beginning. */
  readonly end: number;
  readonly made: string;
}

const LIST_MARK = /^(?:[-*]|\d+\.) +/;

function blockAt(lines: readonly string[], start: number, target: number | null): Block {
  const line = lines[start] ?? '';
  if (line.trim() === '' || line.startsWith('<!--')) return { end: start + 1, made: '' };
  const level = /^#{1,4}(?= )/.exec(line)?.[0].length;
  if (level !== undefined) {
    return { end: start + 1, made: `<h${level}>${inline(line.slice(level).trim())}</h${level}>\n` };
  }
  if (line.startsWith('```')) return fence(lines, start);
  if (line.startsWith('|') && isTableRule(lines[start + 1])) return table(lines, start, target);
  if (LIST_MARK.test(line)) return list(lines, start);
  let end = start + 1;
  while (end < lines.length && !opensBlock(lines[end])) end++;
  return { end, made: `<p>${inline(lines.slice(start, end).join(' '))}</p>\n` };
}

/** Whether a line ends the paragraph before it. */
function opensBlock(line = ''): boolean {
  return line.trim() === '' || /^(?:#{1,4} |```|\||<!--)/.test(line) || LIST_MARK.test(line);
}

function fence(lines: readonly string[], start: number): Block {
  let end = start + 1;
  while (end < lines.length && !lines[end]?.startsWith('```')) end++;
  return { end: end + 1, made: `<pre>${escaped(lines.slice(start + 1, end).join('\n'))}</pre>\n` };
}

/** Items of one level; a line that is indented goes on with the item before it. */
function list(lines: readonly string[], start: number): Block {
  const items: string[] = [];
  let end = start;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? '';
    if (LIST_MARK.test(line)) items.push(line.replace(LIST_MARK, ''));
    else if (/^ +\S/.test(line)) items.push(`${items.pop()} ${line.trim()}`);
    else break;
  }
  const tag = /^\d/.test(lines[start] ?? '') ? 'ol' : 'ul';
  return { end, made: `<${tag}>\n${items.map((item) => `<li>${inline(item)}</li>\n`).join('')}</${tag}>\n` };
}

function isTableRule(line = ''): boolean {
  return line.includes('-') && /^\|[-:| ]+\|$/.test(line);
}

function table(lines: readonly string[], start: number, target: number | null): Block {
  const head = cellsOf(lines[start] ?? '');
  let rows = '';
  let end = start + 2;
  for (; lines[end]?.startsWith('|'); end++) {
    const cells = cellsOf(lines[end] ?? '').map((cell) => `<td>${inline(cell)}</td>`);
    rows += `<tr${end === target ? ' id="target"' : ''}>${cells.join('')}</tr>\n`;
  }
  const names = head.map((name) => `<th scope="col">${inline(name)}</th>`).join('');
  return {
    end,
    made: `<table>\n<thead><tr>${names}</tr></thead>\n<tbody>\n${rows}</tbody>\n</table>\n`,
  };
}

/** The cells of a row; a bar after a backslash is one of the words. */
function cellsOf(row: string): string[] {
  const cells = row.trimEnd().split(/(?<!\\)\|/);
  // nothing is before the first bar and after the last
  return cells.slice(1, -1).map((cell) => cell.trim());
}

/**
 * What has a meaning within a line, each alternative a group of its own. Each stops where the next may begin, so that all of a
 * line is looked at a fixed number of times: the words of a link have no bracket but after a backslash.
 */
const INLINE =
  /\\([\\|`*_[\](){}<>#+.!-])|`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\[((?:\\.|[^[\]\\])*)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)|<(https?:\/\/[^\s<>]+)>/g;

function inline(words: string): string {
  let html = '';
  let at = 0;
  for (const match of words.matchAll(INLINE)) {
    html += escaped(words.slice(at, match.index));
    const [whole, sign, code, bold, italic, text, href, url] = match;
    if (sign !== undefined) html += escaped(sign);
    else if (code !== undefined) html += `<code>${escaped(code)}</code>`;
    else if (bold !== undefined) html += `<strong>${inline(bold)}</strong>`;
    else if (italic !== undefined) html += `<em>${inline(italic)}</em>`;
    else if (url !== undefined) html += link(url, url);
    else if (text !== undefined && href !== undefined) html += link(href, text);
    at = match.index + whole.length;
  }
  return html + escaped(words.slice(at));
}

/** A link as a page may have it; the words alone where it leads nowhere that may be followed. */
function link(href: string, words: string): string {
  const target = linkTarget(href, words.replace(/[\\`*]/g, ''));
  const shown = href === words ? escaped(words) : inline(words);
  return target === null ? shown : `<a href="${escaped(target)}">${shown}</a>`;
}
