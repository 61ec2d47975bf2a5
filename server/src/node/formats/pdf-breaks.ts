import type { Paragraph } from '../../features/exporting/printed-letter.ts';

/** Words in one face on a line; `x` counts from the line's beginning, in points. */
export interface Run {
  readonly text: string;
  readonly isBold: boolean;
  readonly x: number;
  readonly size: number;
}

/** A line of a paragraph: its runs, and how wide they are together. */
export interface LaidLine {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** How wide a text is in a face and size, in points. */
export type Measure = (text: string, isBold: boolean, size: number) => number;

interface Piece {
  readonly text: string;
  readonly isBold: boolean;
}

type Word = readonly Piece[];

/** A word wider than a line is printed smaller, down to this share of the size; beyond it is broken. */
const SMALLEST = 0.6;

/**
 * The lines of a paragraph. They end at spaces alone: no word is broken at a hyphen, so that what is read out of the file is what was
 * written. A word wider than a line is printed smaller; one that no size fits is broken anywhere.
 */
export function linesOf({ spans }: Paragraph, size: number, width: number, measure: Measure): LaidLine[] {
  const lines: LaidLine[] = [];
  let runs: Run[] = [];
  let x = 0;
  const end = () => {
    if (runs.length > 0) lines.push({ runs, width: x });
    runs = [];
    x = 0;
  };
  for (const word of wordsIn(spans)) {
    for (const { pieces, scale } of fitted(word, size, width, measure)) {
      const own = size * scale;
      const wide = widthOf(pieces, own, measure);
      const space = x > 0 ? measure(' ', runs.at(-1)?.isBold ?? false, size) : 0;
      if (x + space + wide > width && x > 0) end();
      if (x > 0) x += space;
      for (const [k, { text, isBold }] of pieces.entries()) {
        const last = runs.at(-1);
        const joined = k === 0 && runs.length > 0 ? ` ${text}` : text;
        if (last && last.isBold === isBold && last.size === own) {
          runs.pop();
          runs.push({ ...last, text: last.text + joined });
        } else {
          // the space goes with the words before it
          if (last && k === 0) runs[runs.length - 1] = { ...last, text: `${last.text} ` };
          runs.push({ text, isBold, x, size: own });
        }
        x += measure(text, isBold, own);
      }
    }
  }
  end();
  return lines;
}

function wordsIn(spans: Paragraph['spans']): Word[] {
  const words: Piece[][] = [];
  let isOpen = false;
  for (const { text, isBold } of spans) {
    for (const [k, part] of text.split(' ').entries()) {
      if (k > 0) isOpen = false;
      if (part === '') continue;
      const last = words.at(-1);
      if (last && !isOpen && mustNotEnd(last)) last.push({ text: ` ${part}`, isBold });
      else if (last && isOpen) last.push({ text: part, isBold });
      else words.push([{ text: part, isBold }]);
      isOpen = true;
    }
  }
  return words;
}

/** Words that are kept together by a hyphen are at most so many pieces. */
const MOST_PIECES = 4;

/** Whether a word must not end a line: programs that read a PDF drop a hyphen there, as if the line end had broken a word. */
function mustNotEnd(word: Word): boolean {
  return word.length < MOST_PIECES && /[-\u2010\u2011]$/.test(word.at(-1)?.text ?? '');
}

function widthOf(word: Word, size: number, measure: Measure): number {
  return word.reduce((sum, { text, isBold }) => sum + measure(text, isBold, size), 0);
}

interface Fitted {
  readonly pieces: Word;
  readonly scale: number;
}

function fitted(word: Word, size: number, width: number, measure: Measure): Fitted[] {
  const wide = widthOf(word, size, measure);
  if (wide <= width) return [{ pieces: word, scale: 1 }];
  const scale = (width / wide) * 0.99;
  if (scale >= SMALLEST) return [{ pieces: word, scale }];
  const most = Math.max(
    1,
    Math.floor((word.reduce((sum, { text }) => sum + text.length, 0) * width) / wide / 2),
  );
  return word.flatMap(({ text, isBold }) => {
    const characters = Array.from(text);
    const pieces: Fitted[] = [];
    for (let k = 0; k < characters.length; k += most)
      pieces.push({ pieces: [{ text: characters.slice(k, k + most).join(''), isBold }], scale: 1 });
    return pieces;
  });
}
