import { isBlank } from '../../../text/characters.ts';
import { skipBlanks } from '../scan.ts';
import { DOINGS } from './doers.ts';
import { nameAt, nameBefore } from './name-at.ts';
import { isCited, type PersonForm } from './person-form.ts';

/** Degrees and licenses after a name, in lower case without periods; true for those that are something else too. */
const DEGREES: ReadonlyMap<string, boolean> = new Map([
  ...sure(
    'md', 'phd', 'esq', 'esquire', 'rn', 'np', 'fnp', 'pac', 'psyd', 'dpm', 'dpt', 'lcsw', 'lmft', 'crna', 'dds', 'lvn', 'mbbs', 'otr',
    'lac', 'anp', 'agnp', 'agacnp', 'agpcnp', 'acnp', 'pmhnp', 'whnp', 'cnp', 'dnp',
    'aprn', 'arnp', 'crnp', 'msn', 'bsn', 'rnfa', 'lpn', 'dmd', 'mpt', 'otd', 'cota', 'pta', 'pharmd', 'edd',
    'lpcc', 'mfcc', 'lcpc', 'licsw', 'acsw', 'msw', 'daom', 'dacm', 'facs', 'faaos', 'faapmr', 'facp', 'cpo', ),
  ...doubtful(
    'do', 'dc', 'pa', 'pt', 'ot', 'jd', 'od', 'mft', 'rpt', 'qme', 'ame', 'cht', 'atc', 'ccm', 'cnm', 'lpc', 'rph', 'aud',
    'slp', 'cmt', 'lmt', 'cdms', 'crc', 'mph', 'ocs', 'mspt', 'msot', 'lpt',
  ),
]); // biome-ignore format: a word list reads best in rows

function sure(...degrees: readonly string[]): [string, boolean][] {
  return degrees.map((degree) => [degree, false]);
}

function doubtful(...degrees: readonly string[]): [string, boolean][] {
  return degrees.map((degree) => [degree, true]);
}

/** Where the degree that begins at `at` ends, and whether it may be something else; null where none begins. */
function degreeAt(source: string, at: number): { end: number; isDoubtful: boolean; word: string } | null {
  const match =
    /^(?:Ph\.? ?D|Psy\.? ?D|Pharm\.? ?D|Ed\.? ?D|Au\.?D|[A-Z]{2,6}-(?:BC|C)|L\.?Ac|Esq(?:uire)?|OTR\/L|(?:[A-Z]\.){2,4}|[A-Z]{2,6})\.?(?![A-Za-z-])/.exec(
      source.slice(at, at + 10),
    );
  if (!match) return null;
  const word = match[0]
    .replace(/[^A-Za-z]/g, '')
    .replace(/L$/, (l) => (match[0].includes('/') ? '' : l))
    .toLowerCase();
  // board certified, as in `FNP-BC`
  const plain = /-(?:BC|C)\b/.test(match[0]) && word !== 'pac' ? word.replace(/b?c$/, '') : word;
  const isDoubtful = DEGREES.get(plain);
  const hasPeriods = match[0].indexOf('.') >= 0 && match[0].indexOf('.') < match[0].length - 1;
  return isDoubtful === undefined
    ? null
    : { end: at + match[0].length, isDoubtful: isDoubtful && !hasPeriods, word };
}

/** `Maria Escobedo, M.D.`, `Lisa Tran DO`, `Escobedo, MD`. */
export const beforeDegree: PersonForm = ({ source, area, start, isNoName: noName }) => {
  const degree = degreeAt(source, start);
  if (!degree) return [];
  let end = start;
  while (end > area.start && end > start - 3 && isBlank(source.charCodeAt(end - 1))) end--;
  const comma = source[end - 1] === ',';
  if (comma) end--;
  if (end === start) return [];
  const name = nameBefore(source, end, area.start, noName);
  if (!name || isCited(source, { ...name, range: { start: name.range.start, end: degree.end } })) return [];
  // a town: `Baltimore, MD 21201`
  if (comma && /^\.?,?\s*\d{5}/.test(source.slice(degree.end, degree.end + 10))) return [];
  const isCertain = comma && name.words.length > 1 && closes(source, degree.end);
  if (degree.isDoubtful && !name.isFull && !isCertain) return [];
  const isSure =
    name.isFull ||
    (name.words.length > 1 && !degree.isDoubtful && degree.word !== 'md') ||
    (name.words.length > 1 && comma);
  return [{ range: name.range, isSure }];
};

/** Whether an abbreviation is not the first word of something else: `Nautilus Machine, ATC supervised` is no person. */
function closes(source: string, end: number): boolean {
  const next = /^\s+([a-z]{4,20})\b/.exec(source.slice(end, end + 24))?.[1];
  return next === undefined || DOINGS.has(next);
}

/** `PA-C J. Lin`, `NP Jones`, `RN Amy Cole`. */
export const behindDegree: PersonForm = ({ source, area, start, isNoName: noName }) => {
  const degree = degreeAt(source, start);
  if (!degree || !isBlank(source.charCodeAt(degree.end))) return [];
  // the degree of one who is named before it
  if (
    /[A-Za-z][,.]?\s?$/.test(source.slice(Math.max(area.start, start - 3), start)) &&
    source[start - 2] === ','
  )
    return [];
  const name = nameAt(source, skipBlanks(source, degree.end, 2), area.end, noName);
  if (!name || !(name.isFull || (name.words.length === 1 && !degree.isDoubtful && degree.word !== 'md')))
    return [];
  return [{ range: name.range, isSure: name.isFull && !isCited(source, name) }];
};

/** The words, in lower case, with which a degree may open: the beginnings of those with periods (`Psy.D.`) are words, too. */
export const DEGREE_OPENINGS: readonly string[] = [
  ...DEGREES.keys(), 'm', 'd', 'ph', 'psy', 'l', 'p', 'j', 'o', 'r', 'n', 'f', 'e', 'c', 'q', 'a', 'pharm', 'ed', 'au', 'pmhnp', 'agacnp', 'agpcnp', 'acnp', 'whnp', 'rn', 'np', 'fnp', 'anp', 'pa',
]; // biome-ignore format: a list reads best in rows
