import type { DecisionValue } from '../../../syntax/tree.ts';

/** The two decisions an item can have, in the order they are offered. */
export const DECISIONS: readonly DecisionValue[] = ['Upheld', 'Overturned'];
