import type { Analysis } from '../features/analysis.ts';

/** So many documents are being worked on at a time; what is known of the others is made again when it is asked for. */
const MOST_KEPT = 16;

/** No more of text is known at a time, in UTF-16 units, but for the document that was asked about last. */
const MOST_TEXT = 4_000_000;

interface Kept {
  /** Which content it is of, and by whose catalogue, see `OpenDocument`. */
  readonly serial: number;
  readonly folder: string | null;
  readonly analysis: Analysis;
}

/** The analyses of the documents that were asked about last, each of the newest content that was asked about. */
export class Analyses {
  /** By address; the one that was asked about last stands last. */
  readonly #kept = new Map<string, Kept>();

  /**
   * The analysis of a content: the one that is kept, or one that `make` gives. It is given the analysis of an earlier
   * content of the same document, if there is one that was made by the same catalogue.
   */
  of(
    { uri, serial, folder }: { uri: string; serial: number; folder: string | null },
    make: (previous: Analysis | undefined) => Analysis,
  ): Analysis {
    const before = this.#kept.get(uri);
    this.#kept.delete(uri);
    const isSame = before?.serial === serial;
    const previous = before?.folder === folder ? before.analysis : undefined;
    const kept = before && isSame ? before : { serial, folder, analysis: make(previous) };
    this.#kept.set(uri, kept);
    this.#forgetOldest();
    return kept.analysis;
  }

  #forgetOldest(): void {
    let text = 0;
    for (const { analysis } of this.#kept.values()) text += analysis.determination.source.length;
    for (const [uri, { analysis }] of this.#kept) {
      if (this.#kept.size <= MOST_KEPT && (text <= MOST_TEXT || this.#kept.size === 1)) return;
      this.#kept.delete(uri);
      text -= analysis.determination.source.length;
    }
  }

  forget(uri: string): void {
    this.#kept.delete(uri);
  }
}
