import { type Analysis, analyse } from '../../server/src/features/analysis.ts';
import { Documents, type OpenDocument } from '../../server/src/protocol/documents.ts';
import { Catalogues } from '../../server/src/protocol/workspace/folder-files.ts';
import { leavesOf } from '../../server/src/syntax/leaves.ts';
import type { Determination } from '../../server/src/syntax/tree.ts';
import { Random } from '../protocol/random.ts';
import { contentChanges, type Step } from './changes.ts';
import { firstDifference, keptParts } from './same-reading.ts';
import { StructureEdits } from './structure-edits.ts';

const FOLDER = 'file:///folder';
const URI = `${FOLDER}/draft.imr`;

/**
 * Catalogues that the folder has in turns, and none. Each makes another word of the drafts a drug, so that it matters by
 * which of them a letter is read.
 */
const CATALOGUES: readonly (string | null)[] = [null, drugNamed('brace'), drugNamed('acupuncture')];

function drugNamed(generic: string): string {
  return JSON.stringify({ drugs: [{ id: generic, generic, confidence: 'high', sources: ['this test'] }] });
}

/**
 * One document of the server from its opening through many edits of its structure, compared with a fresh reading of the
 * same text. Throws at the first difference, with all that is needed to see it again.
 */
export class EditedDraft {
  readonly #seed: number;
  readonly #random: Random;
  readonly #edits: StructureEdits;
  readonly #catalogues = new Catalogues();
  readonly #documents = new Documents(ruleFailed, this.#catalogues);
  #text: string;
  #document: OpenDocument;
  /** The version that was compared last. */
  #before: Determination | null = null;
  /** After so many edits all that is known was compared. */
  compared = 0;
  /** In so many versions a part was that of the version before. */
  kept = 0;

  constructor(seed: number) {
    this.#seed = seed;
    this.#random = new Random(seed);
    this.#edits = new StructureEdits(seed);
    this.#text = this.#edits.draft();
    this.#document = this.#documents.open(URI, 1, this.#text);
  }

  /** What is known of the version of now. */
  get analysis(): Analysis {
    return this.#document.analysis;
  }

  get version(): number {
    return this.#document.version;
  }

  /** Edits, then compares; some versions are left unread or half read, as those are that nobody asks about. */
  step(): void {
    if (this.#random.oneIn(100)) this.#changeCatalogue();
    const before = this.#text;
    const step = this.#edits.next(before);
    this.#text = step.text;
    const changed = this.#documents.change(URI, this.version + 1, contentChanges(before, step));
    if (!changed) throw new Error(`seed ${this.#seed}: the edit after version ${this.version} was refused`);
    this.#document = changed;
    if (changed.text.getText() !== this.#text) throw this.#failure(before, step, 'the text is another one');
    switch (this.#random.below(12)) {
      case 0:
        return;
      case 1:
        for (const { part } of this.analysis.letter.determination.parts) void leavesOf(part);
        return;
      case 2:
        for (const { part } of this.analysis.letter.parts) void part.citations;
        return;
      default: {
        this.compared++;
        const found = firstDifference(this.analysis, this.fresh());
        if (found) throw this.#failure(before, step, found);
        const { determination } = this.analysis.letter;
        if (this.#before && keptParts(determination, this.#before) > 0) this.kept++;
        this.#before = determination;
      }
    }
  }

  /** The text of now, read by the catalogue of now, with no version before it. */
  fresh(): Analysis {
    const catalogue = this.#catalogues.ofFolder(this.#document.folder);
    return analyse(this.#text, ruleFailed, () => catalogue);
  }

  /** The same text is read by other facts from now on. */
  #changeCatalogue(): void {
    const text = this.#random.of(CATALOGUES);
    const taken = this.#catalogues.take({ folder: FOLDER, file: `${FOLDER}/.imr/catalogue.json`, text });
    if (taken?.report.diagnostics.length !== 0) throw new Error('the catalogue of this test is not sound');
    this.#documents.renew(() => true);
    this.#document = this.#documents.get(URI) as OpenDocument;
    const found = firstDifference(this.analysis, this.fresh());
    if (found) throw new Error(`seed ${this.#seed}, version ${this.version}, other catalogue: ${found}`);
  }

  #failure(before: string, { what, text }: Step, found: string): Error {
    // whether this one edit is enough tells a wrong take-over from one that needs a longer past
    const documents = new Documents(ruleFailed, this.#catalogues);
    const opened = documents.open(URI, 1, before);
    firstDifference(opened.analysis, opened.analysis);
    const once = documents.change(URI, 2, [{ text }]) as OpenDocument;
    const isEnough = firstDifference(once.analysis, this.fresh()) !== null;
    return new Error(
      [
        `seed ${this.#seed}, version ${this.version}: ${found}`,
        `${what}; ${isEnough ? 'the last edit alone does it' : 'it takes more than the last edit'}`,
        `before: ${JSON.stringify(before)}`,
        `after:  ${JSON.stringify(text)}`,
      ].join('\n'),
    );
  }
}

function ruleFailed(code: string): never {
  throw new Error(`the rule ${code} failed`);
}
