import type { Letter } from '../../letter/letter.ts';
import { behindRequestMarks } from '../../syntax/marks.ts';
import { trimRange } from '../../text/characters.ts';

/** A longer entry is prose, in UTF-16 units. */
const LONGEST = 400;

/**
 * The requests that a list above the items names and no item decides, in order, each once. What is a list of requests is known by an
 * entry that is the request of an item: entries have a list mark or number each, and follow each other without other lines between.
 */
export function openRequests({ source, items }: Letter): string[] {
  const decided = new Set(items.map(({ part }) => keyOf(part.determination.items[0]?.request.text ?? '')));
  const open = new Map<string, string>();
  for (const list of markedLists(source.slice(0, items[0]?.start ?? 0))) {
    if (!list.some((entry) => decided.has(keyOf(entry)))) continue;
    for (const entry of list) {
      const key = keyOf(entry);
      if (key !== '' && !decided.has(key) && entry.length <= LONGEST && !open.has(key)) open.set(key, entry);
    }
  }
  return [...open.values()];
}

/** The lists of a text: entries with a mark, and the lines that one goes on in; an empty line may be between two entries. */
function markedLists(text: string): string[][] {
  const lists: string[][] = [];
  let list: string[] = [];
  let goesOn = false;
  for (const line of text.split(/\r\n|[\r\n\f]/)) {
    const { start, end } = trimRange(line, 0, line.length);
    const words = behindRequestMarks(line, start, end);
    if (start === end) goesOn = false;
    else if (words > start) {
      list.push(line.slice(words, end));
      goesOn = true;
    } else if (goesOn) list.push(`${list.pop()} ${line.slice(start, end)}`);
    else if (list.length > 0) {
      lists.push(list);
      list = [];
    }
  }
  return [...lists, list].map((entries) => entries.map(withoutStop));
}

/** An entry without punctuation and `and` at its end. */
function withoutStop(entry: string): string {
  return entry
    .replace(/\s+/g, ' ')
    .replace(/[;,] and$/, '')
    .replace(/[.;,]$/, '');
}

function keyOf(words: string): string {
  return words.toLowerCase().replace(/[^a-z0-9]/g, '');
}
