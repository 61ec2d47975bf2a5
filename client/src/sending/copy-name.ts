/** The endings of determinations, the longest first. */
const ENDINGS = /\.(?:(?:imr|determination)\.txt|imr|determination|txt)$/i;

/** The name of a letter without its ending: `letter-17` of `letter-17.imr.txt`. `path`: of its address. */
export function nameOfLetter(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  return name.replace(ENDINGS, '') || 'letter';
}

/** The name of the file of a redacted copy. */
export function nameOfCopy(name: string): string {
  return `${name}.redacted.imr`;
}
