import { byWord, type Read, type Token, valueAt, wordAt } from './request-tokens.ts';

export type Side = 'left' | 'right' | 'bilateral';

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

const REGIONS = byWord<BodyRegion>(WORDS);

/** The words that begin a region of two words: few tokens are joined with the next one to be looked up. */
const FIRST_OF_TWO: ReadonlySet<string> = new Set(
  [...REGIONS.keys()].filter((words) => words.includes(' ')).map((words) => words.split(' ', 1)[0] as string),
);

const SIDES = byWord<Side>({
  left: ['left'],
  right: ['right'],
  bilateral: ['bilateral', 'bilaterally', 'both'],
});

/** Abbreviations of a side and a region in one. */
const SIDED: ReadonlyMap<string, BodyPart> = new Map([
  ['lue', { region: 'upper extremity', side: 'left' }],
  ['rue', { region: 'upper extremity', side: 'right' }],
  ['lle', { region: 'lower extremity', side: 'left' }],
  ['rle', { region: 'lower extremity', side: 'right' }],
]);

/** The words at which a part of the body may begin: nearly all words are none of them. */
const OPENINGS: ReadonlySet<string> = new Set([...REGIONS.keys(), ...FIRST_OF_TWO, ...SIDED.keys()]);

/** What may stand between a side and its region: `left-sided hip`, `right distal forearm`. */
const BETWEEN = [
  '-', 'sided', 'distal', 'proximal', 'medial', 'lateral', 'anterior', 'posterior', 'inner', 'outer', 'the',
]; // biome-ignore format: a word list reads best in rows
const MOST_BETWEEN = 3;

/** The parts of the body that a request names, in order; none begins at a word that is not among the `openings`. */
export function bodyPartsOf(
  tokens: readonly Token[],
  openings: Pick<ReadonlySet<string>, 'has'> = OPENINGS,
): Read<BodyPart>[] {
  const found: Read<BodyPart>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!openings.has(token.word)) continue;
    const sided = SIDED.get(token.word);
    if (sided) {
      found.push({ value: sided, start: token.start, end: token.end });
      continue;
    }
    const named = regionAt(tokens, i);
    if (!named || isNoBodyPart(tokens, i, token.word)) continue;
    const { region, length } = named;
    const side = sideBefore(tokens, i) ?? sideBehind(tokens, i + length);
    const spine = region !== 'spine' && wordAt(tokens, i + length) === 'spine' ? 1 : 0;
    const last = tokens[i + length - 1 + spine] as Token;
    found.push({
      value: { region, side: side?.value ?? null },
      start: Math.min(token.start, side?.start ?? token.start),
      end: Math.max(last.end, side?.end ?? last.end),
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

function sideBefore(tokens: readonly Token[], i: number): Read<Side> | null {
  let at = i - 1;
  while (at >= 0 && i - at <= MOST_BETWEEN && BETWEEN.includes(wordAt(tokens, at))) at--;
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
