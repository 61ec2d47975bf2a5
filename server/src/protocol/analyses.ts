import type { Analysis } from '../features/analysis.ts';

/** So many documents are being worked on at a time; what is known of the others is made again when it is asked for. */
const MOST_KEPT = 16;

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
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST_KEPT) break;
      this.#kept.delete(oldest);
    }
    return kept.analysis;
  }

  forget(uri: string): void {
    this.#kept.delete(uri);
  }
}
