/**
 * The one place where tests of features ask the engine. They hand over a marked text (`test/marked-text.ts`) and get
 * what the feature answers at its cursor; where words are marked as well, the answer must be about these words, else
 * it is an error that names both.
 */
import { markedText, span } from '../../../test/marked-text.ts';
import { builtInCatalogue } from '../catalogue/built-in.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Letter, readLetter } from '../letter/letter.ts';
import { type WholeLetter, wholeLetter, wholeTree } from '../letter/test-support.ts';
import { parse } from '../syntax/parse.ts';
import type { Range } from '../text/range.ts';
import { type Asking, complete } from './completion/completion.ts';
import type { Completion } from './completion/proposals.ts';
import { definitions } from './definition.ts';
import { type Hover, hover } from './hover/hover.ts';
import { type InlayHint, inlayHints } from './inlay-hints.ts';
import { links } from './links.ts';
import { type Mention, mentionsAt } from './mentions.ts';
import { type OutlineRow, outline } from './outline.ts';
import { selectionSteps } from './selection.ts';
import { type PrintedUrl, readUrls } from './urls.ts';

/** A text with all that is read of it. */
export function analysed(text: string, catalogue?: Catalogue): WholeLetter {
  return wholeLetter(text, catalogue);
}

function letterOf(text: string, catalogue: Catalogue = builtInCatalogue()): Letter {
  return readLetter(text, () => catalogue);
}

/** A range as a failed test should show it: its words and where they begin. */
export function shown(text: string, { start, end }: Range): string {
  return `${JSON.stringify(text.slice(start, end))} at ${start}`;
}

/** The hover at the cursor, null where there is none. */
export function hoverAt(source: string, catalogue?: Catalogue): Hover | null {
  const { text, cursor, marks } = withCursor(source);
  const found = hover(letterOf(text, catalogue), cursor);
  if (marks.length > 0) mustBe(text, found ? [found.range] : [], [span(marks)]);
  return found;
}

/** The hover at an offset of a letter that is asked about more than once. */
export function hoverOf({ letter }: WholeLetter, offset: number): Hover | null {
  return hover(letter, offset);
}

/** The cards that explain what is at the cursor, as `title: name`; the marked words are those explained. */
export function definitionsAt(source: string): string[] {
  const { text, cursor, marks } = withCursor(source);
  return definitions(letterOf(text), cursor).map(({ origin, page, name, target }) => {
    if (marks.length > 0) mustBe(text, [origin], [span(marks)]);
    if (name.start < target.start || name.end > target.end) throw new Error('The name is not in its row.');
    return `${page.title}: ${page.text.slice(name.start, name.end)}`;
  });
}

/** A letter made ready for many questions for the mentions of what is at an offset. */
export function mentionsOf(text: string): (offset: number) => readonly Mention[] {
  const letter = letterOf(text);
  return (offset) => mentionsAt(letter, offset);
}

/** The links of a text: their words, where they lead, and what is said of that. */
export function linksIn(
  text: string,
  catalogue?: Catalogue,
): { words: string; range: Range; target: string; tooltip: string }[] {
  return links(letterOf(text, catalogue)).map(({ range, target, tooltip }) => ({
    words: text.slice(range.start, range.end),
    range,
    target,
    tooltip,
  }));
}

/** A text made ready to be looked through for addresses; each counts its offsets from where its part of the letter begins. */
export function urlsOf(text: string): () => readonly PrintedUrl[] {
  const { parts } = parse(text);
  return () => parts.flatMap(({ part }) => readUrls(part));
}

/** All inlay hints of a text between two offsets, those of prose included. */
export function hintsIn(text: string, start = 0, end = text.length): readonly InlayHint[] {
  return inlayHints(letterOf(text), { start, end }, 'everywhere');
}

/** The inlay hints of the guideline fields of a text. */
export function fieldHintsIn(text: string): readonly InlayHint[] {
  return inlayHints(letterOf(text), { start: 0, end: text.length }, 'fields');
}

/** The outline of a text. */
export function outlineOf(text: string): readonly OutlineRow[] {
  return outline(letterOf(text));
}

/** A letter made ready to have a selection grown at many offsets. */
export function selectionsOf(text: string): (offset: number) => readonly Range[] {
  const letter = letterOf(text);
  return (offset) => selectionSteps(letter, offset);
}

/** What completion offers at a place. */
export interface Offered {
  readonly items: readonly Completion[];
  readonly labels: readonly string[];
  /** The text after the completion of that label was accepted, which must replace the marked words where some are. */
  accept(label: string): string;
}

/** The completions at the cursor. */
export function completionsAt(source: string, asking?: Asking): Offered {
  const { text, cursor, marks } = withCursor(source);
  const found = complete(letterOf(text), cursor, asking);
  return {
    items: found,
    labels: found.map(({ label }) => label),
    accept: (label) => {
      const item = found.find((candidate) => candidate.label === label);
      if (!item) throw new Error(`${label} is not offered`);
      if (marks.length > 0) mustBe(text, [item.range], [span(marks)]);
      if (cursor < item.range.start || cursor > item.range.end) throw new Error('The cursor is outside.');
      return accepted(text, item);
    },
  };
}

/** The words of the first item's reviewer guideline, white space folded. */
export function reviewerGuidelineOf(text: string): string | undefined {
  return wholeTree(text).items[0]?.reviewerGuideline?.flow.text;
}

function accepted(text: string, { range, insertText, commaAt }: Completion): string {
  const head = text.slice(0, range.start) + insertText + text.slice(range.end);
  return commaAt === null ? head : `${head.slice(0, commaAt)},${head.slice(commaAt)}`;
}

function withCursor(source: string) {
  const places = markedText(source);
  if (places.cursor === null) throw new Error('The text has no cursor.');
  return { ...places, cursor: places.cursor };
}

/** Throws unless both are the same ranges of the text. */
function mustBe(text: string, found: readonly Range[], marked: readonly Range[]): void {
  const [is, expected] = [found, marked].map((ranges) =>
    ranges.map((place) => shown(text, place)).join(', '),
  );
  if (is !== expected) throw new Error(`It is about ${is || 'nothing'}; marked is ${expected}.`);
}
