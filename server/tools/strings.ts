// npm run strings
// Every text that users read, one a line: what says it, where it is, the text. To be read as a physician would, and as a
// medical editor would.
import { userStrings } from './user-strings.ts';

for (const { code, place, text } of await userStrings()) console.log(`${code}\t${place}\t${text}`);
