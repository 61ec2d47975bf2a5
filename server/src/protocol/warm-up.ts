import { toDiagnostic } from './answers/convert.ts';
import { readAbilities } from './client-abilities.ts';
import { Documents } from './documents.ts';
import { WARM_UP_LETTER } from './warm-up-letter.ts';
import { Catalogues } from './workspace/catalogues.ts';

/** How long no message may come until the next step, in milliseconds: longer than from key to key. */
const QUIET = 300;

/** After so many keystrokes V8 has compiled most of what they run. */
const KEYSTROKES = 200;
/** So many fall on one place. */
const AT_A_PLACE = 10;

/**
 * Runs the code of a keystroke before the first key is typed, while the user looks at the letter that was opened: code
 * that has run is compiled. It works in steps of a few milliseconds on a letter of our own, never on a user's, from the
 * moment that a document is open and no message comes; any message has it wait again.
 */
export class WarmUp {
  readonly #isWanted: () => boolean;
  readonly #steps: Iterator<void>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDone = false;

  /** `isWanted` tells whether a document is open. */
  constructor(isWanted: () => boolean, steps: Iterator<void> = keystrokes()) {
    this.#isWanted = isWanted;
    this.#steps = steps;
  }

  /** To be told of every message. */
  noteMessage(): void {
    clearTimeout(this.#timer);
    if (!this.#isDone) this.#timer = setTimeout(() => this.#step(), QUIET);
  }

  /** Ends it for good. */
  stop(): void {
    this.#isDone = true;
    clearTimeout(this.#timer);
  }

  #step(): void {
    if (!this.#isWanted()) return;
    // the event loop takes up messages in between
    if (this.#goesOn()) this.#timer = setTimeout(() => this.#step(), 0);
    else this.stop();
  }

  #goesOn(): boolean {
    try {
      return !this.#steps.next().done;
    } catch {
      return false; // what fails here fails on users' documents too, and is logged there
    }
  }
}

/** Types into our own letter here and there, and takes it back; a keystroke a step. */
function* keystrokes(): Generator<void> {
  const uri = 'imr:warm-up';
  const documents = new Documents(() => {}, new Catalogues());
  const client = readAbilities(undefined, null);
  let document = documents.open(uri, '', 0, WARM_UP_LETTER);
  for (let n = 0; n < KEYSTROKES; n++) {
    const { text, analysis } = document;
    for (const finding of analysis.findings) toDiagnostic(text, finding, client);
    const line = (Math.floor(n / AT_A_PLACE) * 7) % text.lineCount;
    const [start, end] = [0, n % 2].map((character) => ({ line, character }));
    const change = { range: { start, end }, text: n % 2 === 0 ? 'e' : '' };
    document = documents.change(uri, n + 1, [change]) ?? document;
    yield;
  }
}
