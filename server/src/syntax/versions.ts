import { Recent } from '../text/recent.ts';
import { Vocabularies } from '../text/vocabulary.ts';
import type { NotedLines } from './noted-lines.ts';
import type { Header, Part } from './tree.ts';

/** So much is kept of what the newest version no longer has, such as for undoing: UTF-16 units. */
const MOST_KEPT = 50_000;

/** What precedes the sections of a letter, with the header that is in it. */
export interface Opening {
  readonly source: string;
  readonly header: Header | null;
}

/**
 * What is known from the versions of one document. Reading a text with its help gives the same as without it: parts are found
 * by all that their reading depends on, and lines by their words.
 */
export class Versions {
  /** The lines of the newest version, by which the next one's are read. */
  lines: NotedLines | undefined;
  /** By structure and words. */
  readonly parts = new Recent<Part>(MOST_KEPT);
  /** By words alone. */
  readonly openings = new Recent<Opening>(MOST_KEPT);
  readonly vocabularies: Vocabularies;

  /** @param vocabularies shared with other documents where many are read one after the other */
  constructor(vocabularies = new Vocabularies()) {
    this.vocabularies = vocabularies;
  }
}
