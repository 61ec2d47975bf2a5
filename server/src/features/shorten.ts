/**
 * A text cut to at most `length` UTF-16 units (the ellipsis included) at the last word that fits whole; a first
 * word that is longer than that is cut inside, but never between the halves of a surrogate pair.
 */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const room = length - 1;
  let end = text.lastIndexOf(' ', room);
  if (end <= 0) end = isHighSurrogate(text.charCodeAt(room - 1)) ? room - 1 : room;
  // a comma or colon before the ellipsis says nothing
  while (end > 1 && ' ,;:'.includes(text.charAt(end - 1))) end--;
  return `${text.slice(0, end)}…`;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
