/** Compared at a time: engines compare stretches much faster than single characters. */
const STRETCH = 1024;

/** How many UTF-16 units a text has in common with another at its beginning and, besides these, at its end. */
export interface Common {
  readonly start: number;
  readonly end: number;
}

/** What two texts have in common at both ends: no more together than the shorter one is long. */
export function commonEnds(a: string, b: string): Common {
  const start = commonStart(a, b);
  return { start, end: commonEnd(a, b, start) };
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  while (same < most && a.slice(same, same + STRETCH) === b.slice(same, same + STRETCH)) same += STRETCH;
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  return Math.min(same, most);
}

function commonEnd(a: string, b: string, apart: number): number {
  const most = Math.min(a.length, b.length) - apart;
  const at = (text: string, behind: number) =>
    text.slice(text.length - behind - STRETCH, text.length - behind);
  let same = 0;
  while (same + STRETCH <= most && at(a, same) === at(b, same)) same += STRETCH;
  while (same < most && a.charCodeAt(a.length - 1 - same) === b.charCodeAt(b.length - 1 - same)) same++;
  return same;
}
