import type { Position, Range } from 'vscode-languageserver';
import { isPosition } from './documents.ts';
import { at, isString } from './streams/unchecked.ts';

/** How long nothing may be typed until lenses are shown as the letter is then, in milliseconds. */
const IDLE = 1500;
/** A longer insertion is no typing, in UTF-16 units: an accepted completion is at most so long. */
const LONGEST_TYPED = 400;

/** What a lens speaks of. */
export interface LensGoal {
  /** The address of the letter. */
  readonly uri: string;
  readonly kind: 'findings' | 'gap';
  readonly range: Range;
}

/** A lens in an editor. */
export interface ShownLens {
  /** Editors show its line. */
  readonly place: Position;
  /** Whether it is that of the letter, which is always on the first line. */
  readonly isFirst: boolean;
  readonly title: string;
  readonly goal: LensGoal | null;
}

interface Shown {
  /** In order. Their places follow the edits. */
  lenses: readonly ShownLens[];
  /** Runs while something is being typed; then the letter decides. */
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether lenses were shown that the letter would not have. */
  heldBack: boolean;
}

/**
 * Keeps lenses where they are while something is typed: a letter with half a label or half a decision may lose an item for some
 * keystrokes, and text must not jump up and down with its lens. Until nothing is typed for a moment, each lens that was shown
 * stays on its line; what is new is shown at once, when nothing else is missing.
 */
export class SteadyLenses {
  readonly #shown = new Map<string, Shown>();
  readonly #onChange: () => void;

  /** @param onChange called when what is shown is out of date although nothing was edited */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /** What is to be shown in place of what the letter has now. */
  steady(uri: string, now: readonly ShownLens[]): readonly ShownLens[] {
    const before = this.#shown.get(uri);
    if (!before?.timer) {
      this.#shown.set(uri, { lenses: now, timer: undefined, heldBack: false });
      return now;
    }
    const onLine = new Map(now.map((lens) => [lens.place.line, lens]));
    const stays = before.lenses.map((lens) => onLine.get(lens.place.line));
    before.heldBack = stays.includes(undefined);
    // the titles are those of the letter wherever it has an item on that line
    before.lenses = before.heldBack ? before.lenses.map((lens, i) => stays[i] ?? lens) : now;
    return before.lenses;
  }

  /** Follows the changes of a notification: those of typing move what is shown, all others end it. */
  edited(uri: string, changes: unknown): void {
    const shown = this.#shown.get(uri);
    if (!shown) return;
    clearTimeout(shown.timer);
    const [change] = Array.isArray(changes) ? changes : [];
    const edit = Array.isArray(changes) && changes.length === 1 ? editOf(change) : null;
    if (!edit) {
      this.#shown.delete(uri);
      return;
    }
    shown.lenses = shown.lenses.map((lens) =>
      lens.isFirst ? lens : { ...lens, place: movedBy(edit, lens.place) },
    );
    shown.timer = setTimeout(() => {
      this.#shown.delete(uri);
      if (shown.heldBack) this.#onChange();
    }, IDLE);
  }

  /** Forgets a document. */
  closed(uri: string): void {
    clearTimeout(this.#shown.get(uri)?.timer);
    this.#shown.delete(uri);
  }

  /** Waits for nothing any more. */
  stop(): void {
    for (const uri of [...this.#shown.keys()]) this.closed(uri);
  }
}

/** Something that was typed or deleted in one place. */
interface TypedEdit {
  readonly start: Position;
  readonly end: Position;
  /** How many line ends were put in, and how many UTF-16 units after the last of them. */
  readonly lines: number;
  readonly rest: number;
}

/** Null for what is no typing: the change of a whole text or of several lines. */
function editOf(change: unknown): TypedEdit | null {
  const [start, end, text] = [at(change, 'range', 'start'), at(change, 'range', 'end'), at(change, 'text')];
  if (!isPosition(start) || !isPosition(end) || !isString(text) || text.length > LONGEST_TYPED) return null;
  const typed = text.split(/\r\n|\r|\n/);
  const lines = typed.length - 1;
  if (end.line - start.line > 1 || lines > 1) return null;
  return { start, end, lines, rest: typed[lines]?.length ?? 0 };
}

function movedBy({ start, end, lines, rest }: TypedEdit, place: Position): Position {
  if (isBefore(place, end)) return isBefore(start, place) ? start : place;
  const line = start.line + lines + (place.line - end.line);
  if (place.line > end.line) return { line, character: place.character };
  return { line, character: (lines > 0 ? 0 : start.character) + rest + (place.character - end.character) };
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
