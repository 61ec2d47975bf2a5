/** Compared at a time: engines compare stretches much faster than single signs. */
const STRETCH = 1024;

/** How many UTF-16 units two texts have in common at their beginning. */
export function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a.slice(same, same + STRETCH) === b.slice(same, same + STRETCH)) same += STRETCH;
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return Math.min(same, most);
}

/** How many UTF-16 units two texts have in common at their end, besides those `apart` at the beginning of either. */
export function commonEnd(a: string, b: string, apart: number): number {
  const most = Math.min(a.length, b.length) - apart;
  const at = (text: string, behind: number) =>
    text.slice(text.length - behind - STRETCH, text.length - behind);
  let same = 0;
  while (same + STRETCH <= most && at(a, same) === at(b, same)) same += STRETCH;
  while (same < most && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same++;
  return same;
}
