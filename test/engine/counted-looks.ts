/**
 * How often single units of strings are looked at (`charCodeAt`, `charAt`) while `work` runs: a measure of time that
 * no machine and no load changes, for code that scans by hand.
 */
export function countedLooks(work: () => unknown): number {
  const { charCodeAt, charAt } = String.prototype;
  let count = 0;
  String.prototype.charCodeAt = function (this: string, index: number) {
    count++;
    return charCodeAt.call(this, index);
  };
  String.prototype.charAt = function (this: string, index: number) {
    count++;
    return charAt.call(this, index);
  };
  try {
    work();
  } finally {
    Object.assign(String.prototype, { charCodeAt, charAt });
  }
  return count;
}
