/** The name of the file at an address: `letter-17.imr` of `/letters/letter-17.imr`. */
export function fileName({ path }: { readonly path: string }): string {
  return path.split('/').at(-1) ?? '';
}

/** The endings of determinations, the longest first. */
const ENDINGS = /\.(?:(?:imr|determination)\.txt|imr|determination|txt)$/i;

/** The name of a letter without its ending: `letter-17` of `letter-17.imr.txt`. */
export function letterName(address: { readonly path: string }): string {
  return fileName(address).replace(ENDINGS, '') || 'letter';
}
