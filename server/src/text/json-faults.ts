/** The error codes of jsonc-parser in plain words. */
const REASONS: Readonly<Record<number, string>> = {
  1: 'this word has no meaning here; words stand in quotation marks',
  2: 'this is not a number as JSON writes it',
  3: 'a name in quotation marks is missing here',
  4: 'a value is missing here',
  5: 'a colon is missing here',
  6: 'a comma is missing here',
  7: 'a closing curly bracket is missing here',
  8: 'a closing square bracket is missing here',
  9: 'here the file should end',
  11: 'this comment is never closed',
  12: 'these quotation marks are never closed',
  13: 'this number breaks off',
  14: 'this \\u sequence breaks off',
  15: 'this sign cannot stand behind a backslash',
  16: 'this character cannot stand in JSON',
};

/** What an error of the JSON reader means, for people who write such files by hand: half a sentence. */
export function jsonFault(code: number): string {
  return REASONS[code] ?? 'this is not JSON';
}
