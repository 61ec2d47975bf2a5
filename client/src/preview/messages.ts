/** What the editor and the page of a preview say to each other. Places in a letter are lines, counted from 0, with the part of the line that is passed as a fraction. */

/** To the page. */
export type ToPage = Shown | Told | Scrolled;

/** A letter as it is printed; what of it is on the page already stays as it is. */
export interface Shown {
  readonly kind: 'show';
  readonly language: string;
  readonly title: string;
  readonly reference: string | null;
  /** Elements of HTML, made by the server; the same for the same words. */
  readonly blocks: readonly string[];
  /** Where each block begins and ends in the letter, two numbers a block. */
  readonly places: readonly number[];
  /** The place that is to be at the top of the page; null where the page is to stay where it is. */
  readonly place: number | null;
  readonly notice: Notice | null;
}

/** Something to say above the letter, which stays as it is. */
export interface Told {
  readonly kind: 'tell';
  readonly notice: Notice;
}

/** A sentence, with what a button beside it is called that opens the letter; null without a button. */
export interface Notice {
  readonly text: string;
  readonly button: string | null;
}

/** Brings a place to the top of the page; from the page: what is there now, since the user has scrolled. */
interface Scrolled {
  readonly kind: 'scroll';
  readonly place: number;
}

/** From the page: it is loaded; the user has scrolled; a place is to be shown in the letter; the letter is to be opened. */
export type FromPage =
  | { readonly kind: 'ready' }
  | Scrolled
  | { readonly kind: 'go'; readonly place: number }
  | { readonly kind: 'open' };

/** What the editor keeps of a page when it ends: the address of its letter, and no word of it. */
export interface PageState {
  readonly letter: string;
}
