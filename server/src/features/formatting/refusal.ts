import type { Letter } from '../../letter/letter.ts';

/** Why a text is left as it is. */
export type Refusal = 'no-determination' | 'older-form' | 'line-numbers' | 'read-otherwise';

const REFUSALS: Readonly<Record<Refusal, string>> = {
  'no-determination': 'it is not recognized as a determination',
  'older-form': 'it has the form of older letters, which is not read',
  'line-numbers': 'its lines are numbered',
  'read-otherwise': 'with other line ends it would be read differently',
};

/** The reason in words: what follows a colon. */
export function refusalWords(refusal: Refusal): string {
  return REFUSALS[refusal];
}

/** Why a letter is not formatted at all; null where it is. */
export function refusalOf({ determination }: Letter): Refusal | null {
  if (determination.layout === null) return 'no-determination';
  if (determination.layout !== 'issues') return 'older-form';
  return determination.hasLineNumbers ? 'line-numbers' : null;
}
