/** Words that a PDF shows at a place of a page; y grows upwards. */
export interface PlacedWords {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The height of the letters, which is about the size of their font. */
  readonly height: number;
}

interface PageLine {
  readonly y: number;
  readonly height: number;
  readonly words: PlacedWords[];
}

/** Two lines of a paragraph are at most so far apart, in heights of their letters. */
const WIDEST_SPACING = 1.5;
/** Words farther apart than this are different words, in heights. */
const WORD_SPACE = 0.15;
/** Words farther apart than this are in different columns, in heights. */
const COLUMN_SPACE = 2;
const COLUMN_GAP = '    ';

/** The lines of a page from top to bottom, a blank one where the page leaves more space than between lines of a paragraph. */
export function linesOfPage(words: readonly PlacedWords[]): string[] {
  const lines: string[] = [];
  let before: PageLine | null = null;
  for (const line of groupedByHeight(words)) {
    const text = textOfLine(line);
    if (text.trim() === '') continue;
    const size = before ? Math.max(before.height, line.height) : 0;
    if (before && before.y - line.y > size * WIDEST_SPACING) lines.push('');
    lines.push(text);
    before = line;
  }
  return lines;
}

/** Words whose letters are on one line, a raised or lowered number included. */
function groupedByHeight(words: readonly PlacedWords[]): PageLine[] {
  const lines: PageLine[] = [];
  for (const one of words.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const last = lines.at(-1);
    if (last && last.y - one.y < Math.max(last.height, one.height) / 2) last.words.push(one);
    else lines.push({ y: one.y, height: one.height, words: [one] });
  }
  return lines;
}

function textOfLine({ words }: PageLine): string {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const { text: next, x, width, height } of words.toSorted((a, b) => a.x - b.x)) {
    const isApart = text === '' || text.endsWith(' ') || next.startsWith(' ');
    if (next.trim() === '') {
      if (text !== '' && !text.endsWith(' ')) text += ' ';
      if (width <= height * COLUMN_SPACE) end = Math.max(end, x + width);
      continue;
    }
    const gap = x - end;
    if (text !== '' && gap > height * COLUMN_SPACE) text = text.trimEnd() + COLUMN_GAP;
    else if (gap > height * WORD_SPACE && !isApart) text += ' ';
    text += next;
    end = x + width;
  }
  return text.trim();
}
