/**
 * The first index from `from` on at which `holds` is true, else `length`. Once true it must stay true at all further ones:
 * the search halves the stretch at each step.
 */
export function firstIndex(length: number, holds: (index: number) => boolean, from = 0): number {
  let low = from;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * All matches of a global pattern in a text, in order, as `matchAll` gives them. That copies the pattern with each call, and a long
 * pattern is compiled anew when the engine has forgotten the copies, which takes milliseconds; here the pattern itself is used.
 * Throws where it is not global.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError('The pattern is not global.');
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** Adds a value to the list of a key, which begins with the first. */
export function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}
