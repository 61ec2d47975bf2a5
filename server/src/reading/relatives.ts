/** The nearest relatives, in lower case: the one list of them. */
export const NEAREST: readonly string[] = [
  'mother', 'father', 'brother', 'sister', 'wife', 'husband', 'spouse', 'son', 'daughter',
]; // biome-ignore format: a word list reads best in rows

/** Those who are not married. */
export const COUPLES: readonly string[] = ['girlfriend', 'boyfriend', 'fiance', 'fiancee'];

/** Further relatives. */
export const KIN: readonly string[] = [
  'sibling', 'child', 'parent', 'cousin', 'aunt', 'uncle', 'nephew', 'niece', 'relative', 'dad', 'mom',
]; // biome-ignore format: a word list reads best in rows

/** Others who are in the life of a patient. */
export const COMPANIONS: readonly string[] = [
  'partner', 'friend', 'neighbor', 'roommate', 'colleague', 'coworker',
]; // biome-ignore format: a word list reads best in rows

/** Words as alternatives of a pattern. */
export function anyOfWords(...lists: readonly (readonly string[])[]): string {
  return lists.flat().join('|');
}
