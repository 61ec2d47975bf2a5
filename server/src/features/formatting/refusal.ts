import type { Letter } from '../../letter/letter.ts';

/** Why a text is left as it is. */
export type Refusal = 'no-determination' | 'older-form' | 'read-otherwise';

const REFUSALS: Readonly<Record<Refusal, string>> = {
  'no-determination': 'it is not recognized as a determination',
  'older-form': 'it has the form of older letters, which is not read',
  'read-otherwise': 'with other line ends it would be read differently',
};

/** The reason in words: what follows a colon. */
export function refusalWords(refusal: Refusal): string {
  return REFUSALS[refusal];
}

/** Why a letter is not formatted at all; null where it is. */
export function refusalOf({ determination }: Letter): Refusal | null {
  if (determination.layout === null) return 'no-determination';
  return determination.layout === 'issues' ? null : 'older-form';
}
