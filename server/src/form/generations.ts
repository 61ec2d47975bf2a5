import type { Generation } from './shapes.ts';

/**
 * The generations of the form, the oldest first. The header and one space before the decision are printed with the
 * citations by section. Sources: five determinations of 2014-2015, 194 of December 2016 on; letters of the months before have
 * not been seen, and are taken to be of the later generation from the day on which the editions of 2016 came into force.
 */
export const GENERATIONS: readonly Generation[] = [
  { from: '0000-01-01', credentials: 'sentence', header: false, beforeDecision: ':  ' },
  { from: '2015-01-01', credentials: 'labels', header: false, beforeDecision: ':  ' },
  { from: '2016-07-28', credentials: 'labels', header: true, beforeDecision: ': ' },
];
