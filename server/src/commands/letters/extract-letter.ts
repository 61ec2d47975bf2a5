import { extract } from '../../features/extract.ts';
import { asElements } from '../printing.ts';
import type { Input } from './inputs.ts';
import type { Made } from './outcome.ts';

/** The record of one letter, as an element of the list that `imr extract` prints. */
export function extractLetter({ file, analysis }: Input): Made {
  return { text: asElements([extract(file, analysis.letter)], 1), isWrong: false };
}
