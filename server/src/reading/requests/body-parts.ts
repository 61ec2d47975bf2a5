import type { Span } from '../../text/words.ts';
import type { Token } from './request-tokens.ts';

export type Side = 'left' | 'right' | 'bilateral';

/** A region of the body, by the name that a hover prints for it; all its words in letters mean the same one. */
export type BodyRegion =
  | 'neck'
  | 'upper back'
  | 'low back'
  | 'spine'
  | 'shoulder'
  | 'upper arm'
  | 'elbow'
  | 'forearm'
  | 'wrist'
  | 'hand'
  | 'finger'
  | 'thumb'
  | 'upper extremity'
  | 'hip'
  | 'pelvis'
  | 'groin'
  | 'thigh'
  | 'knee'
  | 'lower leg'
  | 'ankle'
  | 'foot'
  | 'toe'
  | 'lower extremity'
  | 'head'
  | 'face'
  | 'jaw'
  | 'eye'
  | 'chest'
  | 'abdomen'
  | 'sacroiliac joint';
// biome-ignore format: a word list reads best in rows

/** A part of the body where the words name it. The side is that of its own words (`left hip and knee`: hip alone). */
export interface BodyPart {
  readonly region: BodyRegion;
  readonly side: Side | null;
}

/** The words of each region. Words that are as often something else (`back`, `arm`, `leg`, `rib`) are left out. */
const WORDS: Readonly<Record<BodyRegion, readonly string[]>> = {
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

const REGIONS: ReadonlyMap<string, BodyRegion> = new Map(
  Object.entries(WORDS).flatMap(([region, words]) =>
    words.map((word): [string, BodyRegion] => [word, region as BodyRegion]),
  ),
);

/** The words that begin a region of two words: few tokens are joined with the next one to be looked up. */
const FIRST_OF_TWO: ReadonlySet<string> = new Set(
  [...REGIONS.keys()].filter((words) => words.includes(' ')).map((words) => words.split(' ', 1)[0] as string),
);

const SIDES: Readonly<Record<string, Side>> = {
  left: 'left',
  right: 'right',
  bilateral: 'bilateral',
  bilaterally: 'bilateral',
  both: 'bilateral',
};

/** Abbreviations of a side and a region in one. */
const SIDED: Readonly<Record<string, BodyPart>> = {
  lue: { region: 'upper extremity', side: 'left' },
  rue: { region: 'upper extremity', side: 'right' },
  lle: { region: 'lower extremity', side: 'left' },
  rle: { region: 'lower extremity', side: 'right' },
};

/** The words at which a part of the body may begin: nearly all words are none of them. */
const OPENINGS: ReadonlySet<string> = new Set([...REGIONS.keys(), ...FIRST_OF_TWO, ...Object.keys(SIDED)]);

/** What may stand between a side and its region: `left-sided hip`, `right distal forearm`. */
const BETWEEN = [
  '-',
  'sided',
  'distal',
  'proximal',
  'medial',
  'lateral',
  'anterior',
  'posterior',
  'inner',
  'outer',
  'the',
];
const MOST_BETWEEN = 3;

/** The parts of the body that a request names, in order; none begins at a word that is not among the `openings`. */
export function bodyPartsOf(
  tokens: readonly Token[],
  openings: Pick<ReadonlySet<string>, 'has'> = OPENINGS,
): (Span & { readonly value: BodyPart })[] {
  const found: (Span & { readonly value: BodyPart })[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!openings.has(token.word)) continue;
    const sided = Object.hasOwn(SIDED, token.word) ? SIDED[token.word] : undefined;
    if (sided) {
      found.push({ value: sided, start: token.start, end: token.end });
      continue;
    }
    const length = regionLength(tokens, i);
    const region = length > 0 && REGIONS.get(wordsAt(tokens, i, length));
    if (!region || isNoBodyPart(tokens, i, token.word)) continue;
    const side = sideBefore(tokens, i) ?? sideBehind(tokens, i + length);
    const spine = region !== 'spine' && tokens[i + length]?.word === 'spine' ? 1 : 0;
    const last = tokens[i + length - 1 + spine] as Token;
    found.push({
      value: { region, side: side?.side ?? null },
      start: Math.min(token.start, side?.start ?? token.start),
      end: Math.max(last.end, side?.end ?? last.end),
    });
    i += length - 1 + spine;
  }
  return found;
}

/** How many words name the region that begins here; 0 where none begins. */
function regionLength(tokens: readonly Token[], i: number): number {
  const word = tokens[i]?.word ?? '';
  if (FIRST_OF_TWO.has(word) && REGIONS.has(wordsAt(tokens, i, 2))) return 2;
  return REGIONS.has(word) ? 1 : 0;
}

function wordsAt(tokens: readonly Token[], i: number, length: number): string {
  return tokens
    .slice(i, i + length)
    .map(({ word }) => word)
    .join(' ');
}

/** `hand` and `foot` in their other senses: `on the other hand`, `6 foot`, `hand-held`. */
function isNoBodyPart(tokens: readonly Token[], i: number, word: string): boolean {
  const before = tokens[i - 1];
  const behind = tokens[i + 1]?.word ?? '';
  if (word === 'hand' || word === 'hands') {
    return (
      ['other', 'one', 'on', 'first', 'second'].includes(before?.word ?? '') || ['held', '-'].includes(behind)
    );
  }
  if (word === 'foot' || word === 'feet') return (before?.value ?? null) !== null;
  if (word === 'face' || word === 'head') return behind === 'to' || behind === '-' || before?.word === 'to';
  return false;
}

function sideBefore(tokens: readonly Token[], i: number): (Span & { readonly side: Side }) | null {
  let at = i - 1;
  while (at >= 0 && i - at <= MOST_BETWEEN && BETWEEN.includes(tokens[at]?.word ?? '')) at--;
  const token = tokens[at];
  const side = token && sideOf(token.word);
  if (!side) return null;
  // `left and right knee`, `right/left knee`
  const joined = ['and', '/', '&'].includes(tokens[at - 1]?.word ?? '') && tokens[at - 2];
  const other = joined ? sideOf(joined.word) : undefined;
  if (joined && other && other !== side) return { side: 'bilateral', start: joined.start, end: token.end };
  return { side, start: token.start, end: token.end };
}

/** `knee, left`, `shoulder (right)`: where nothing follows that the side could belong to. */
function sideBehind(tokens: readonly Token[], i: number): (Span & { readonly side: Side }) | null {
  const at = [',', '(', '-'].includes(tokens[i]?.word ?? '') ? i + 1 : i;
  const token = tokens[at];
  const side = token && sideOf(token.word);
  const next = tokens[at + 1]?.word ?? '.';
  return side && [')', '.', ',', ';'].includes(next) ? { side, start: token.start, end: token.end } : null;
}

function sideOf(word: string): Side | undefined {
  return Object.hasOwn(SIDES, word) ? SIDES[word] : undefined;
}
