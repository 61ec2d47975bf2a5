import { isDetermination } from '../../../server/src/form/recognizer.ts';
import { MARKS } from './marks.generated.ts';

/**
 * Whether a plain-text document is an IMR determination, by its first kilobytes: asked of the recognizer that the command
 * line asks about the files of a folder.
 */
export function looksLikeDetermination(text: string): boolean {
  return isDetermination(text, MARKS);
}
