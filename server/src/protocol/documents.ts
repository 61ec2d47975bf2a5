import { type Position, type Range, TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, analyse, type RuleFailure } from '../features/analysis.ts';
import { Analyses } from './analyses.ts';
import { LONGEST_READ } from './limits.ts';
import { isObject, isString } from './streams/unchecked.ts';
import type { Catalogues } from './workspace/folder-files.ts';

/** An open document in one version. */
export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: TextDocument;
  /** Whether the text is short enough to be read at all. */
  readonly isRead: boolean;
  /** Computed when it is asked for, and kept while the document is worked on; that of an empty text where it is not read. */
  readonly analysis: Analysis;
  /**
   * Another one for every content this server has ever seen, and for every catalogue it was read by, so that it can
   * stand for what is shown of it.
   */
  readonly serial: number;
  /** The workspace folder by whose catalogue it is read; null for the built-in one. */
  readonly folder: string | null;
}

/** The documents that the client has opened, with the text that its edits have led to. */
export class Documents {
  readonly #open = new Map<string, OpenDocument>();
  readonly #onRuleFailure: RuleFailure;
  readonly #catalogues: Catalogues;
  /** The rules that threw, by document: each is reported once. */
  readonly #failed = new Map<string, Set<string>>();
  readonly #analyses = new Analyses();
  #serial = 0;

  constructor(onRuleFailure: RuleFailure, catalogues: Catalogues) {
    this.#onRuleFailure = onRuleFailure;
    this.#catalogues = catalogues;
  }

  /** The addresses of all open documents. */
  uris(): string[] {
    return [...this.#open.keys()];
  }

  get(uri: string): OpenDocument | undefined {
    return this.#open.get(uri);
  }

  /** Takes a document over; one that was open already is replaced. */
  open(uri: string, version: number, text: string): OpenDocument {
    return this.#keep(TextDocument.create(uri, 'imr-determination', version, text));
  }

  /**
   * Applies the changes in order; ranges outside the text are moved to its nearest place. Changes to a document
   * that is not open, and changes of a shape that the protocol does not know, change nothing: null.
   */
  change(uri: string, version: unknown, changes: unknown): OpenDocument | null {
    const document = this.#open.get(uri);
    if (!document || !Array.isArray(changes) || !changes.every(isChange)) return null;
    let text = document.text;
    const newVersion = typeof version === 'number' ? version : document.version + 1;
    for (const change of changes) {
      const guarded = change.range
        ? { text: change.text, range: insideRange(text, change.range) }
        : { text: change.text };
      text = TextDocument.update(text, [guarded], newVersion);
    }
    return this.#keep(text, newVersion);
  }

  close(uri: string): void {
    this.#open.delete(uri);
    this.#failed.delete(uri);
    this.#analyses.forget(uri);
  }

  /** Has the documents that are chosen read anew, by the catalogue of now; gives their addresses. */
  renew(isChosen: (uri: string) => boolean): string[] {
    const chosen = [...this.#open.values()].filter(({ uri }) => isChosen(uri));
    for (const { text, version } of chosen) this.#keep(text, version);
    return chosen.map(({ uri }) => uri);
  }

  #keep(text: TextDocument, version = text.version): OpenDocument {
    const { uri } = text;
    const serial = ++this.#serial;
    const folder = this.#catalogues.folderOf(uri);
    const source = text.getText();
    const isRead = source.length <= LONGEST_READ;
    const read = isRead ? source : '';
    const analysed = () =>
      this.#analyses.of({ uri, serial, length: read.length }, (versions) =>
        analyse(
          read,
          (code) => this.#noteFailure(uri, code),
          () => this.#catalogues.ofFolder(folder),
          versions,
        ),
      );
    const document: OpenDocument = {
      uri,
      version,
      text,
      isRead,
      serial,
      folder,
      get analysis() {
        return analysed();
      },
    };
    this.#open.set(uri, document);
    return document;
  }

  #noteFailure(uri: string, code: string): void {
    const failed = this.#failed.get(uri) ?? new Set();
    if (!failed.has(code)) this.#onRuleFailure(code);
    this.#failed.set(uri, failed.add(code));
  }
}

function isChange(value: unknown): value is { range?: Range; text: string } {
  if (!isObject(value) || !isString(value.text)) return false;
  const range = value.range;
  return range === undefined || (isObject(range) && isPosition(range.start) && isPosition(range.end));
}

/** Whether the value has the shape of a position; its numbers may be anything. */
export function isPosition(value: unknown): value is Position {
  return isObject(value) && typeof value.line === 'number' && typeof value.character === 'number';
}

/** The offset of a position; one that is outside the text, negative or broken counts as the nearest place in it. */
export function offsetInside(text: TextDocument, { line, character }: Position): number {
  return text.offsetAt({ line: Math.trunc(line) || 0, character: Math.trunc(character) || 0 });
}

/**
 * The library keeps its table of lines right only for ranges that exist: an edit after the last line breaks the
 * table for good. So every range is turned into one that exists, its ends in order.
 */
function insideRange(text: TextDocument, range: Range): Range {
  const a = offsetInside(text, range.start);
  const b = offsetInside(text, range.end);
  return { start: text.positionAt(Math.min(a, b)), end: text.positionAt(Math.max(a, b)) };
}
