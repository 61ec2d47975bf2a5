import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../../server/src/features/analysis.ts';
import { Documents, type OpenDocument } from '../../server/src/protocol/documents.ts';
import { Catalogues } from '../../server/src/protocol/workspace/folder-files.ts';
import { applyEdit, type Edit, EditSource } from '../protocol/edits.ts';
import { firstDifference } from './same-reading.ts';
import { CANARY, URI } from './watched.ts';

/** A letter short enough to be read some thousand times, with every line end there is, and characters that are two. */
export const SHORT = [
  '\ufeffIMR ISSUES, DECISIONS AND RATIONALES\n',
  'The Final Determination was based on decisions for the disputed items/services set forth below:\r\n\r\n',
  `Knee brace (${CANARY}): Upheld\r\r`,
  'MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63.\u2028\n',
  'Decision rationale: \ud83d\ude00 \u0000 no words of a guideline.\n',
].join('');

/** Where a text has grown or shrunk too far to be a letter, the edits go on from the beginning. */
const LONGEST = 1_000;
const SHORTEST = 60;

/** What to send for the next step, and what the text is then. */
export function nextStep(edits: EditSource, text: string): { change: { text: string } | Edit; next: string } {
  if (text.length > LONGEST || text.length < SHORTEST) return { change: { text: SHORT }, next: SHORT };
  const edit = edits.next(text);
  return { change: edit, next: applyEdit(text, edit) };
}

/**
 * One document of the server under edits anywhere, a third of them at places outside the text. Throws when it is another
 * text than the edits make.
 */
export class WildDraft {
  readonly #seed: number;
  readonly #edits: EditSource;
  readonly #documents = new Documents(ruleFailed, new Catalogues());
  #text = SHORT;
  #document: OpenDocument;

  constructor(seed: number) {
    this.#seed = seed;
    this.#edits = new EditSource(seed);
    this.#document = this.#documents.open(URI, 0, SHORT);
  }

  /** Edits once; compares the text and the table of lines with those of a new document. */
  step(): void {
    const { change, next } = nextStep(this.#edits, this.#text);
    this.#text = next;
    const version = this.#document.version + 1;
    const changed = this.#documents.change(URI, version, [change]);
    const fresh = TextDocument.create(URI, 'imr-determination', version, next);
    if (!changed || changed.text.getText() !== next || linesOf(changed.text) !== linesOf(fresh))
      throw new Error(`after edit ${version} of seed ${this.#seed} the document is not the text`);
    this.#document = changed;
  }

  /** Compares all that is known of the version of now with a fresh reading. */
  compare(): void {
    const found = firstDifference(this.#document.analysis, analyse(this.#text, ruleFailed));
    if (found) throw new Error(`after edit ${this.#document.version} of seed ${this.#seed}: ${found}`);
  }
}

/** Where every line starts and ends, by the document's own table. */
function linesOf(text: TextDocument): string {
  const lines: number[] = [];
  for (let line = 0; line <= text.lineCount; line++) {
    lines.push(text.offsetAt({ line, character: 0 }), text.offsetAt({ line, character: 1e9 }));
  }
  return lines.join();
}

function ruleFailed(code: string): never {
  throw new Error(`the rule ${code} failed`);
}
