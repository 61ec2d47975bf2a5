import { FITS, type Fit, type SearchName } from './completion-match.ts';
import type { OfferGroup } from './completion-offer.ts';
import type { CoveringPlace } from './completion-treatments.ts';

/** A list is of no use beyond this, and costs time to send; what is cut comes back as more is typed. */
export const MOST_ITEMS = 40;

/** An offer that fits the typed words, and the name that does. */
interface Fitting {
  readonly group: OfferGroup;
  readonly index: number;
  readonly name: SearchName;
}

/** What fits the typed words, as much of it as a list shows. */
export class Shortlist {
  /** By rank, fit and whether it is verified; most of these hold nothing. */
  readonly #ranks: (Fitting[] | undefined)[] = [];
  /** How many were added. */
  size = 0;

  /** Of those alike, the ones added first are kept. */
  add(group: OfferGroup, index: number, fit: Fit, name: SearchName): void {
    this.size++;
    const rank = 2 * (FITS * group.rank(index) + fit) + Number(group.isUnverified(index));
    const same = this.#ranks[rank];
    if (!same) this.#ranks[rank] = [{ group, index, name }];
    else if (same.length < MOST_ITEMS) same.push({ group, index, name });
  }

  /** Adds one that comes before all others, among them by its place. */
  addFirst(group: OfferGroup, index: number, place: CoveringPlace, name: SearchName): void {
    this.size++;
    const same = this.#ranks[place];
    if (same) same.push({ group, index, name });
    else this.#ranks[place] = [{ group, index, name }];
  }

  /** By rank, then by how they fit, then those that are verified, then in the order in which they were added. */
  first(): Fitting[] {
    const shown: Fitting[] = [];
    for (const same of this.#ranks) {
      if (same) shown.push(...same);
      if (shown.length >= MOST_ITEMS) break;
    }
    return shown.slice(0, MOST_ITEMS);
  }
}
