import type { Span } from '../../text/words.ts';
import { byWord, type Read, type Token, valueAt, wordAt } from './request-tokens.ts';
import { eyeAt, isModifier, type Side } from './side-marks.ts';

export type { Side } from './side-marks.ts';

/** The words of each region. Words that are as often something else (`back`, `arm`, `leg`, `rib`) are left out. */
const WORDS = {
  neck: ['neck', 'cervical'],
  'upper back': ['thoracic', 'upper back', 'mid back'],
  'low back': ['lumbar', 'lumbosacral', 'low back', 'lower back'],
  spine: ['spine'],
  shoulder: ['shoulder', 'shoulders'],
  'upper arm': ['upper arm', 'upper arms'],
  elbow: ['elbow', 'elbows'],
  forearm: ['forearm', 'forearms'],
  wrist: ['wrist', 'wrists'],
  hand: ['hand', 'hands'],
  finger: ['finger', 'fingers'],
  thumb: ['thumb', 'thumbs'],
  'upper extremity': ['upper extremity', 'upper extremities', 'upper limb', 'upper limbs'],
  hip: ['hip', 'hips'],
  pelvis: ['pelvis'],
  groin: ['groin'],
  thigh: ['thigh', 'thighs'],
  knee: ['knee', 'knees'],
  'lower leg': ['lower leg', 'lower legs'],
  ankle: ['ankle', 'ankles'],
  foot: ['foot', 'feet'],
  toe: ['toe', 'toes'],
  'lower extremity': ['lower extremity', 'lower extremities', 'lower limb', 'lower limbs'],
  head: ['head', 'brain'],
  face: ['face'],
  jaw: ['jaw', 'temporomandibular joint'],
  eye: ['eye', 'eyes'],
  ear: ['ear', 'ears'],
  chest: ['chest'],
  abdomen: ['abdomen'],
  'sacroiliac joint': ['sacroiliac joint', 'sacroiliac joints', 'si joint', 'si joints'],
};

/** A region of the body, by the name that a hover prints for it; all its words in letters mean the same one. */
export type BodyRegion = keyof typeof WORDS;

/** A part of the body where the words name it. The side is that of its own words (`left hip and knee`: hip alone). */
export interface BodyPart {
  readonly region: BodyRegion;
  readonly side: Side | null;
}

/** A part of the body as it was read, and where the words for its side are; null without a side. */
export type ReadBodyPart = Read<BodyPart> & { readonly sideSpan: Span | null };

const REGIONS = byWord<BodyRegion>(WORDS);

/** The names of regions of the body, one word or two each. */
export const regionNames: readonly string[] = [...REGIONS.keys()];

/** The words that name regions of the body, each by itself. */
export const regionWords: ReadonlySet<string> = new Set(
  [...REGIONS.keys()].flatMap((words) => words.split(' ')),
);

/** The words that begin a region of two words: few tokens are joined with the next one to be looked up. */
const FIRST_OF_TWO: ReadonlySet<string> = new Set(
  [...REGIONS.keys()].filter((words) => words.includes(' ')).map((words) => words.split(' ', 1)[0] as string),
);

const SIDES = byWord<Side>({
  left: ['left', 'lt'],
  right: ['right', 'rt'],
  bilateral: ['bilateral', 'bilaterally', 'both'],
});

/** Sides in one letter, right before a region: `L knee`, `(R) shoulder`, `R. hip`. */
const LETTERS: ReadonlyMap<string, Side> = new Map([
  ['l', 'left'],
  ['r', 'right'],
]);
/** Regions of the spine by a letter: `L-spine`. */
const SPINES: ReadonlyMap<string, BodyRegion> = new Map([
  ['c', 'neck'],
  ['t', 'upper back'],
  ['l', 'low back'],
  ['ls', 'low back'],
]);

/** After these a word for a side ends no phrase of its own: `the visits left to him`, `right now`. */
const NO_SIDE: ReadonlySet<string> = new Set([
  'over', 'to', 'is', 'are', 'was', 'were', 'in', 'of', 'for', 'with', 'at', 'by', 'now', 'away', 'after', 'here', 'and', 'or',
  'hand', 'handed', 'out', 'on', '',
]); // biome-ignore format: a word list reads best in rows

/** The words for a side that words name, whatever they belong to: a procedure, a level of the spine, a part of the body. */
export function sidesNamed(tokens: readonly Token[]): Read<Side>[] {
  return tokens.flatMap((token, i) => {
    const value = SIDES.get(token.word) ?? letterForSide(tokens, i);
    const eye = value ? null : eyeAt(tokens, i);
    if (eye) return [eye];
    if (!value) return [];
    if (isModifier(tokens, i)) return [{ value, start: token.start, end: token.end }];
    const isAlone = wordAt(tokens, i - 1) === 'the' && /^(?:on|at|for|of)$/.test(wordAt(tokens, i - 2));
    const isBracketed = /^[,(;]$/.test(wordAt(tokens, i - 1));
    return isAlone || isBracketed || !NO_SIDE.has(wordAt(tokens, i + 1))
      ? [{ value, start: token.start, end: token.end }]
      : [];
  });
}

/** `(R) carpal tunnel release`, `the L rotator cuff repair`: no initial, no level (`L 4`), no region of the spine (`L-spine`). */
function letterForSide(tokens: readonly Token[], i: number): Side | undefined {
  const side = LETTERS.get(wordAt(tokens, i));
  if (!side || wordAt(tokens, i - 1) === '.') return undefined;
  const [before, behind] = [wordAt(tokens, i - 1), wordAt(tokens, i + 1)];
  const isBracketed = before === '(' && behind === ')';
  const isLast = before === ',' && /^[,;.]?$/.test(behind);
  // `the middle finger on the R is released`
  const isOnSide = before === 'the' && wordAt(tokens, i - 2) === 'on';
  if (isBracketed || isLast || isOnSide) return side;
  const opens = /^(?:the|a|an|for|of|requested|[,;:]?)$/.test(before);
  return opens && /^(?!(?:spine|and|or|to|is|are|was)$)[a-z]{2,}$/.test(behind) ? side : undefined;
}

/** Abbreviations of a side and a region in one. */
const SIDED: ReadonlyMap<string, BodyPart> = new Map([
  ['lue', { region: 'upper extremity', side: 'left' }],
  ['rue', { region: 'upper extremity', side: 'right' }],
  ['lle', { region: 'lower extremity', side: 'left' }],
  ['rle', { region: 'lower extremity', side: 'right' }],
]);

/** The words at which a part of the body may begin: nearly all words are none of them. */
const OPENINGS: ReadonlySet<string> = new Set([...REGIONS.keys(), ...FIRST_OF_TWO, ...SIDED.keys()]);

/** What may be between a side and its region: `left-sided hip`, `right distal forearm`. */
const BETWEEN = [
  '-', 'sided', 'distal', 'proximal', 'medial', 'lateral', 'anterior', 'posterior', 'inner', 'outer', 'the', 'total',
  'partial', 'index', 'middle', 'ring', 'little', 'trigger',
]; // biome-ignore format: a word list reads best in rows
const MOST_BETWEEN = 3;

/** The parts of the body that a request names, in order; none begins at a word that is not among the `openings`. */
export function bodyPartsOf(
  tokens: readonly Token[],
  openings: Pick<ReadonlySet<string>, 'has'> = OPENINGS,
): ReadBodyPart[] {
  const found: ReadBodyPart[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!openings.has(token.word)) continue;
    const sided = SIDED.get(token.word);
    if (sided) {
      // the first of its letters: `LUE`
      const sideSpan = { start: token.start, end: token.start + 1 };
      found.push({ value: sided, start: token.start, end: token.end, sideSpan });
      continue;
    }
    const named = regionAt(tokens, i);
    if (!named || isNoBodyPart(tokens, i, token.word)) continue;
    const { length } = named;
    const spineLetter = named.region === 'spine' ? lettered(tokens, i, SPINES) : null;
    const region = spineLetter?.value ?? named.region;
    const sidedBefore = spineLetter ? null : (sideBefore(tokens, i) ?? lettered(tokens, i, LETTERS));
    const side = sidedBefore ?? sideBehind(tokens, i + length);
    const spine = region !== 'spine' && wordAt(tokens, i + length) === 'spine' ? 1 : 0;
    const last = tokens[i + length - 1 + spine] as Token;
    found.push({
      value: { region, side: side?.value ?? null },
      start: Math.min(token.start, (side ?? spineLetter)?.start ?? token.start),
      end: Math.max(last.end, side?.end ?? last.end),
      sideSpan: side && { start: side.start, end: side.end },
    });
    i += length - 1 + spine;
  }
  return found;
}

/** The region that begins here, with how many words name it. */
function regionAt(tokens: readonly Token[], i: number): { region: BodyRegion; length: number } | null {
  const word = wordAt(tokens, i);
  const ofTwo = FIRST_OF_TWO.has(word) && REGIONS.get(`${word} ${wordAt(tokens, i + 1)}`);
  if (ofTwo) return { region: ofTwo, length: 2 };
  const region = REGIONS.get(word);
  return region ? { region, length: 1 } : null;
}

/** `hand` and `foot` in their other senses: `on the other hand`, `6 foot`, `hand-held`. */
function isNoBodyPart(tokens: readonly Token[], i: number, word: string): boolean {
  const before = wordAt(tokens, i - 1);
  const behind = wordAt(tokens, i + 1);
  if (word === 'hand' || word === 'hands')
    return ['other', 'one', 'on', 'first', 'second'].includes(before) || ['held', '-'].includes(behind);
  if (word === 'foot' || word === 'feet') return valueAt(tokens, i - 1) !== null;
  if (word === 'face' || word === 'head') return behind === 'to' || behind === '-' || before === 'to';
  return false;
}

/** What a single letter before a region says: `L knee`, `L. knee`, `(L) knee`, `L-spine`. */
function lettered<Meaning>(
  tokens: readonly Token[],
  i: number,
  meanings: ReadonlyMap<string, Meaning>,
): Read<Meaning> | null {
  const at = ['.', '-', ')'].includes(wordAt(tokens, i - 1)) ? i - 2 : i - 1;
  const token = tokens[at];
  const value = token && meanings.get(token.word);
  // `T.R. knee` holds initials
  return value && wordAt(tokens, at - 1) !== '.' ? { value, start: token.start, end: token.end } : null;
}

function sideBefore(tokens: readonly Token[], i: number): Read<Side> | null {
  let at = i - 1;
  while (at >= 0 && i - at <= MOST_BETWEEN && BETWEEN.includes(wordAt(tokens, at))) at--;
  // `Lt. knee`, `(left) knee`
  if (wordAt(tokens, at) === '.' && ['lt', 'rt'].includes(wordAt(tokens, at - 1))) at--;
  if (wordAt(tokens, at) === ')' && wordAt(tokens, at - 2) === '(') at--;
  const side = sideAt(tokens, at);
  // `left and right knee`, `right/left knee`
  const other = ['and', '/', '&'].includes(wordAt(tokens, at - 1)) && sideAt(tokens, at - 2);
  if (!side || !other || other.value === side.value) return side;
  return { value: 'bilateral', start: other.start, end: side.end };
}

/** `knee, left`, `shoulder (right)`: where nothing follows that the side could belong to. */
function sideBehind(tokens: readonly Token[], i: number): Read<Side> | null {
  const at = [',', '(', '-'].includes(wordAt(tokens, i)) ? i + 1 : i;
  const next = tokens[at + 1]?.word ?? '.';
  return [')', '.', ',', ';'].includes(next) ? sideAt(tokens, at) : null;
}

function sideAt(tokens: readonly Token[], i: number): Read<Side> | null {
  const token = tokens[i];
  const value = token && SIDES.get(token.word);
  return value ? { value, start: token.start, end: token.end } : null;
}
