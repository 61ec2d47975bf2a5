import { SPECIALTIES, STATES } from '../../form/credential-names.ts';
import { FORM } from '../../form/printed-form.ts';
import type { Letter } from '../../letter/letter.ts';
import { range } from '../../text/range.ts';
import { type Completion, entry } from './proposals.ts';

/** What is printed of a reviewer, as the settings keep it. */
export interface Credentials {
  readonly licenses: readonly string[];
  readonly specialties: readonly string[];
}

/** No list of credentials is longer, in UTF-16 units. */
const LONGEST_LINE = 400;

/** The two lists after their labels, each with the names that are known. */
const LISTS = [
  { label: FORM.credentials.licensure, of: 'licenses', known: STATES },
  { label: FORM.credentials.specialty, of: 'specialties', known: SPECIALTIES },
] as const;

/**
 * What is printed after the labels of the credentials: in an empty list those of the reviewer's profiles; with letters typed the
 * names of the profiles, of states, or of specialties that begin so and are not in the list.
 */
export function credentialCompletions(
  { source, determination: { reviewer } }: Letter,
  offset: number,
  profiles: readonly Credentials[],
): Completion[] {
  let lineStart = offset;
  while (lineStart > 0 && !/[\r\n\f]/.test(source.charAt(lineStart - 1))) {
    lineStart--;
    if (offset - lineStart > LONGEST_LINE) return [];
  }
  const line = source.slice(lineStart, offset);
  const rest = /^[^\r\n\f]*/.exec(source.slice(offset, offset + LONGEST_LINE))?.[0] ?? '';
  const list = LISTS.find(({ label }) => line.trimStart().toLowerCase().startsWith(label.toLowerCase()));
  if (
    !list ||
    rest.trim() !== '' ||
    !reviewer.labels.some(({ start }) => start >= lineStart && start < offset)
  )
    return [];
  const begins = line.toLowerCase().indexOf(list.label.toLowerCase()) + list.label.length;
  const entries = line.slice(begins).split(/[,;]/);
  const last = entries.at(-1) ?? '';
  const typed = last.trimStart();
  const space = last === '' ? ' ' : '';
  const replaced = range(offset - typed.length, offset);
  const offer = (words: string, detail = '') =>
    entry('phrase', words, `${space}${words}`, replaced, { detail });
  const own = profiles.map((profile) => profile[list.of]).filter((names) => names.length > 0);
  if (typed === '' && entries.length === 1)
    return [...new Set(own.map((names) => names.join(', ')))].map((words) =>
      offer(words, 'from your settings'),
    );
  const key = typed.toLowerCase();
  const listed = entries.slice(0, -1).map((entry) => entry.trim().toLowerCase());
  const known = [...new Set([...own.flat(), ...list.known])];
  if (key === '' || known.some((name) => name.toLowerCase() === key)) return [];
  return known
    .filter((name) => name.toLowerCase().startsWith(key) && !listed.includes(name.toLowerCase()))
    .map((name) => offer(name));
}
