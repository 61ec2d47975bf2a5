import { NUMBER_WORDS } from '../../../text/in-words.ts';

/** Not before the end of another number: `1.5 years`, `2-3 years`, `1/2 year`. */
const WHOLE = '(?<![\\w./\\u2013-])';

/** How many units of time there are (`12`, `fifty-two`, `a`), as a group of a pattern. */
export const COUNT = `${WHOLE}(\\d{1,3}|an?|${NUMBER_WORDS})`;
/** The same, and `the`: `the year after the injury`. */
export const COUNT_OR_THE = `${WHOLE}(\\d{1,3}|an?|the|${NUMBER_WORDS})`;
