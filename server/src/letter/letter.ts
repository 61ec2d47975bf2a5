import { builtInCatalogue } from '../catalogue/built-in.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type AsOf, asOf } from '../reading/as-of.ts';
import { parse } from '../syntax/parse.ts';
import type { Determination } from '../syntax/tree.ts';
import type { Placed } from '../text/placed.ts';
import { flatCopy } from '../text/recent.ts';
import { remembered } from '../text/remembered.ts';
import type { LetterPart } from './letter-part.ts';
import { LetterVersions } from './letter-versions.ts';

/** One letter: its frame, with offsets into the whole text, and its placed parts with all that is read of them. */
export class Letter {
  readonly determination: Determination;
  readonly #catalogue: () => Catalogue;
  readonly #versions: LetterVersions;

  /** @param catalogue asked when the first look-up needs it */
  constructor(source: string, catalogue: () => Catalogue, versions: LetterVersions) {
    this.determination = parse(flatCopy(source), versions.syntax);
    this.#catalogue = catalogue;
    this.#versions = versions;
  }

  get source(): string {
    return this.determination.source;
  }

  /** What names are looked up in. */
  get catalogue(): Catalogue {
    return this.#catalogue();
  }

  /** The day that the letter is about. */
  get asOf(): AsOf {
    return dayOf(this.determination);
  }

  /** In order, without overlap; they hold all words of the letter. */
  get parts(): readonly Placed<LetterPart>[] {
    this.#parts ??= this.#versions.partsOf(this.determination, this.catalogue, this.asOf);
    return this.#parts;
  }
  #parts: readonly Placed<LetterPart>[] | undefined;

  /** The parts that are a disputed item, in order. */
  get items(): readonly Placed<LetterPart>[] {
    return itemsOf(this);
  }
}

const dayOf = remembered(asOf);
const itemsOf = remembered(({ parts }: Letter) =>
  parts.filter(({ part }) => part.determination.items.length > 0),
);

/**
 * Reads a letter; any string will do. With `versions`, what is known of the same document, what is the same in an earlier
 * version is not read again; the letter is the same without it.
 */
export function readLetter(
  source: string,
  catalogue: () => Catalogue = builtInCatalogue,
  versions = new LetterVersions(),
): Letter {
  return new Letter(source, catalogue, versions);
}
