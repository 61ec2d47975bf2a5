import type { Block, Cell, Mark, Span } from './printed-letter.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // browsers read it as an error, and print nothing or a question mark
  '\0': '\ufffd',
};

/** Words as they are written in HTML, between tags and in attributes: none of them is read as a tag, an attribute or a reference. */
export function escaped(words: string): string {
  return words.replace(/[&<>"'\0]/g, (character) => ENTITIES[character] ?? '');
}

const CHARACTERS = new Map(Object.entries(ENTITIES).map(([character, entity]) => [entity, character]));

/** The words of escaped ones. A NUL, which HTML has no way to write, stays the character that stands for it. */
export function unescaped(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => CHARACTERS.get(entity) ?? entity);
}

const TAGS = { heading: 'h1', item: 'h2', field: 'p', text: 'p', line: 'p' } as const;

/** A block of a printed letter as one element of HTML, which depends on nothing but its words. `kept`: classes that say what keeps on a page. */
export function blockHtml(block: Block, kept: readonly string[] = []): string {
  if (block.kind === 'table') return `<table${classes(kept)}>${block.rows.map(row).join('')}</table>`;
  const tag = TAGS[block.kind];
  const own = tag === 'p' ? [block.kind, ...kept] : kept;
  const isHeading = tag !== 'p';
  return `<${tag}${classes(own)}>${block.spans.map((span) => spanHtml(span, isHeading)).join('')}</${tag}>`;
}

/** `isHeading`: headings are bold by their style. */
function spanHtml({ text, isBold, mark }: Span, isHeading: boolean): string {
  const words = withMark(text, mark);
  return isBold && !isHeading ? `<b>${words}</b>` : words;
}

function row(cells: readonly Cell[]): string {
  const html = cells.map(
    ({ label, value, mark }) => `<th scope="row">${escaped(label)}</th><td>${withMark(value, mark)}</td>`,
  );
  return `<tr>${html.join('')}</tr>`;
}

function withMark(words: string, mark: Mark | undefined): string {
  if (!mark || words === '') return escaped(words);
  return `<mark class="${mark.severity}" title="${escaped(mark.message)}">${escaped(words)}</mark>`;
}

function classes(names: readonly string[]): string {
  return names.length === 0 ? '' : ` class="${names.join(' ')}"`;
}
