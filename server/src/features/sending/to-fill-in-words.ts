/** `11 places are still to be filled in`; null where there are none. */
export function stillToFillIn(count: number): string | null {
  if (count === 0) return null;
  return count === 1 ? '1 place is still to be filled in' : `${count} places are still to be filled in`;
}
