import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Part } from '../syntax/tree.ts';
import type { AsOf } from './as-of.ts';

/**
 * What readers are given: a part of a letter, what names are looked up in, and the day that the letter is about. What is read
 * of it depends on nothing else.
 */
export interface Subject {
  readonly determination: Part;
  readonly catalogue: Catalogue;
  readonly asOf: AsOf;
}
