import type { Word } from '../assertions/sentences.ts';
import type { BodyPart, BodyRegion } from '../requests/body-parts.ts';

/** The arms or the legs, each with the part of the spine that its nerves leave; null where neither or both are named. */
export type Limbs = 'arms' | 'legs' | null;

/** The side that some words name; `mixed` for several. */
export type NamedSide = 'left' | 'right' | 'bilateral' | 'mixed' | null;

const ARMS =
  /^(?:arms?|biceps|triceps|deltoids?|grips?|hands?|wrists?|fingers?|thumbs?|elbows?|shoulders?|forearms?|neck|cervical|upper|c[5-8])$/;
const LEGS =
  /^(?:legs?|quadriceps|hamstrings?|ankles?|achilles|patellar?|toes?|foot|feet|knees?|calf|calves|thighs?|hips?|lumbar|lower|dorsiflexion|l[1-5]|s1)$/;

/** Which limbs some words name. */
export function limbsNamed(words: readonly Word[]): Limbs {
  const arms = words.some(({ word }) => ARMS.test(word));
  const legs = words.some(({ word }) => LEGS.test(word));
  return arms === legs ? null : arms ? 'arms' : 'legs';
}

const OF_ARMS: readonly BodyRegion[] = [
  'neck', 'shoulder', 'upper arm', 'elbow', 'forearm', 'wrist', 'hand', 'finger', 'thumb', 'upper extremity',
]; // biome-ignore format: a word list reads best in rows
const OF_LEGS: readonly BodyRegion[] = [
  'low back', 'sacroiliac joint', 'hip', 'thigh', 'knee', 'lower leg', 'ankle', 'foot', 'toe', 'lower extremity',
]; // biome-ignore format: a word list reads best in rows

/** Which limbs the parts of a request belong to. */
export function limbsOf(parts: readonly BodyPart[]): Limbs {
  const arms = parts.some(({ region }) => OF_ARMS.includes(region));
  const legs = parts.some(({ region }) => OF_LEGS.includes(region));
  return arms === legs ? null : arms ? 'arms' : 'legs';
}

const SIDES: ReadonlyMap<string, 'left' | 'right' | 'bilateral'> = new Map([
  ['left', 'left'],
  ['right', 'right'],
  ['both', 'bilateral'],
  ['bilateral', 'bilateral'],
  ['bilaterally', 'bilateral'],
]);

/** The side that some words name. */
export function sideNamed(words: readonly Word[]): NamedSide {
  const sides = new Set(
    words.flatMap(({ word }, i) => (isComparedWith(words, i) ? [] : (SIDES.get(word) ?? []))),
  );
  const [side, second] = sides;
  return second ? 'mixed' : (side ?? null);
}

/** `equal to the right side`, `the same as the left`: the healthy side that another is compared with. */
function isComparedWith(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some(({ word }) => COMPARED.test(word));
}

const COMPARED = /^(?:equals?|same|like|match|matches|compared|than)$/;
