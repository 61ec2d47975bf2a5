import { skipBlanks } from '../scan.ts';
import { type Name, nameAt } from './name-at.ts';
import { PRODUCTS } from './no-names.ts';
import { isCited, isNoTitledName, type PersonForm } from './person-form.ts';

/** Before a name, in lower case. */
export const TITLES: ReadonlySet<string> = new Set([
  'dr', 'drs', 'mr', 'mrs', 'ms', 'miss', 'messrs', 'doctor', 'doctors', 'nurse', 'prof', 'professor', 'attorney',
  'adjuster', 'judge', 'sr', 'sra', 'officer', 'sergeant', 'deputy',
]); // biome-ignore format: a word list reads best in rows
/** Without a full stop these are something else too: an MR arthrogram, Ms was ruled out. */
const WITH_STOP: ReadonlySet<string> = new Set(['MR', 'MS', 'DR', 'MRS', 'Sr', 'Sra']);
/** These are words of English: only a full name after them is one for certain. */
const DOUBTFUL: ReadonlySet<string> = new Set([
  'miss', 'nurse', 'attorney', 'adjuster', 'judge', 'officer', 'sergeant', 'deputy',
]); // biome-ignore format: a word list reads best in rows

/** `Dr. Miller`, `Mrs. del Rio`, `Drs. Okafor and Lin`, `Attorney Susan Whitfield`. */
export const titled: PersonForm = ({ source, area, start, end, word }) => {
  const title = source.slice(start, end);
  if (!TITLES.has(word) || title.charCodeAt(0) > 90) return [];
  if (title.length > 2 && title === title.toUpperCase() && source[end] !== '.') return [];
  const stop = source[end] === '.';
  if (!stop && WITH_STOP.has(title)) return [];
  const at = skipBlanks(source, stop ? end + 1 : end, 3);
  // Where the name was taken out the gap is wide, and the next sentence begins after it.
  if (at === end || (at - end > 2 && !source.slice(end, at).includes('\n'))) return [];
  // `Ms Contin`, `Ms was ruled out`
  const isSure = !DOUBTFUL.has(word) && (stop || title !== 'Ms');
  const first = nameAt(source, at, area.end, isNoTitledName, true);
  if (!first || PRODUCTS.has(first.words.at(-1) as string) || isCited(source, first)) return [];
  const names =
    word.endsWith('s') && word !== 'ms' && word !== 'miss' ? withOthers(source, first, area.end) : [first];
  return names.map((name) => ({ range: name.range, isSure: isSure || name.isFull }));
};

/** The names that follow with commas and `and` between: `Drs. Okafor, Lin and Reyes`. */
function withOthers(source: string, first: Name, limit: number): Name[] {
  const names = [first];
  for (let last = first; names.length < 6; ) {
    const joint = /^(?:\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+)/.exec(
      source.slice(last.range.end, last.range.end + 16),
    );
    const next = joint && nameAt(source, last.range.end + joint[0].length, limit, isNoTitledName, true);
    if (!next) break;
    names.push(next);
    last = next;
  }
  return names;
}
