import type { Analysis } from '../features/analysis.ts';
import { LetterVersions } from '../letter/letter-versions.ts';
import { LONGEST_READ } from './limits.ts';

/** So many documents are being worked on at a time; what is known of the others is made again when it is asked for. */
const MOST_KEPT = 16;

/** No more of text is known at a time, in UTF-16 units: one of the longest, or many letters. */
const MOST_TEXT = LONGEST_READ;

/** A content that is asked about, see `OpenDocument`. */
export interface Asked {
  readonly uri: string;
  readonly serial: number;
  /** What of it is read, in UTF-16 units; 0 of a text that is too long. */
  readonly length: number;
}

interface Kept {
  readonly asked: Asked;
  readonly analysis: Analysis;
  /** What is known from all contents of the document that were asked about. */
  readonly versions: LetterVersions;
}

/** The analyses of the documents that were asked about last, each of the newest content that was asked about. */
export class Analyses {
  /** By address; the one that was asked about last is last. */
  readonly #kept = new Map<string, Kept>();

  /**
   * The analysis of a content: the one that is kept, or one that `make` gives. It is given what is known from earlier
   * contents of the same document.
   */
  of(asked: Asked, make: (versions: LetterVersions) => Analysis): Analysis {
    const before = this.#kept.get(asked.uri);
    this.#kept.delete(asked.uri);
    // before another one is made, so that there is room for it
    this.#makeRoom(asked.length);
    const isSame = before?.asked.serial === asked.serial;
    const versions = before?.versions ?? new LetterVersions();
    const kept = before && isSame ? before : { asked, versions, analysis: make(versions) };
    this.#kept.set(asked.uri, kept);
    return kept.analysis;
  }

  /** Forgets the oldest until one more of that length may be kept. */
  #makeRoom(length: number): void {
    let text = length;
    for (const { asked } of this.#kept.values()) text += asked.length;
    for (const [uri, { asked }] of this.#kept) {
      if (this.#kept.size < MOST_KEPT && text <= MOST_TEXT) return;
      this.#kept.delete(uri);
      text -= asked.length;
    }
  }

  /** What is known of a document is given up, such as when it is closed. */
  forget(uri: string): void {
    this.#kept.delete(uri);
  }
}
