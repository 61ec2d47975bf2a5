import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AsOf } from '../reading/as-of.ts';
import type { Determination, Part } from '../syntax/tree.ts';
import { Versions } from '../syntax/versions.ts';
import type { Placed } from '../text/placed.ts';
import { remembered } from '../text/remembered.ts';
import type { Vocabularies } from '../text/vocabulary.ts';
import { LetterPart } from './letter-part.ts';

/** So many days are cached that a document was about: a date that is being typed goes through some. */
const MOST_DAYS = 10;

/** What is known from the versions of one document: its parts, and what is read of each by catalogue and day. */
export class LetterVersions {
  readonly syntax: Versions;
  readonly #daysOf = remembered((_: Catalogue) => new Map<string, (part: Part) => LetterPart>());

  /** @param vocabularies shared with other documents where many are read one after the other */
  constructor(vocabularies?: Vocabularies) {
    this.syntax = new Versions(vocabularies);
  }

  /** The parts of a letter as they are read by a catalogue and a day; the same object for the same three. */
  partsOf({ parts }: Determination, catalogue: Catalogue, asOf: AsOf): readonly Placed<LetterPart>[] {
    const days = this.#daysOf(catalogue);
    const day = `${asOf.date} ${asOf.basis} ${asOf.decided}`;
    const read = days.get(day) ?? remembered((part: Part) => new LetterPart(part, catalogue, asOf));
    if (!days.has(day) && days.size >= MOST_DAYS) days.clear();
    days.set(day, read);
    return parts.map(({ start, part }) => ({ start, part: read(part) }));
  }
}
