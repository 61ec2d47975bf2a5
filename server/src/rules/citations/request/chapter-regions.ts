import { type BodyRegion, bodyPartsOf } from '../../../reading/requests/body-parts.ts';
import { namedIn, namePatterns } from '../../../reading/requests/named/name-patterns.ts';
import type { RequestPart } from '../../../reading/requests/request.ts';
import { tokensOf } from '../../../reading/requests/request-tokens.ts';
import { remembered } from '../../../text/remembered.ts';

/**
 * Parts of the body for which the chapter on another of the same group is cited in good faith. Chapters are wider than what may be
 * called by one name (`rules/contradictions/items/body-part-differs.ts`): one on the low back speaks of the thigh.
 */
const NEIGHBORS: readonly ReadonlySet<BodyRegion>[] = [
  ['neck', 'upper back', 'spine', 'shoulder', 'upper arm', 'upper extremity'],
  ['upper back', 'low back', 'spine', 'sacroiliac joint'],
  ['low back', 'spine', 'sacroiliac joint', 'pelvis', 'hip', 'groin', 'thigh', 'lower extremity'],
  ['knee', 'thigh', 'lower leg', 'lower extremity'],
  ['ankle', 'foot', 'toe', 'lower leg', 'lower extremity'],
  ['shoulder', 'upper arm', 'upper extremity'],
  ['elbow', 'upper arm', 'forearm', 'wrist', 'hand', 'finger', 'thumb', 'upper extremity'],
  ['eye'],
].map((regions) => new Set(regions as BodyRegion[]));

/** The parts of the body that the name of a guideline or chapter speaks of, in order. */
export function regionsIn(name: string): BodyRegion[] {
  return bodyPartsOf(tokensOf(name, 0, name.length)).map(({ value }) => value.region);
}

/** The parts of the body that a guideline is on by its name. */
export const regionsOf = remembered((guideline: { readonly name: string }) => regionsIn(guideline.name));

/** Whether a chapter is on that part of the body or on a neighbor of it. */
export function hasChapter(region: BodyRegion): boolean {
  return NEIGHBORS.some((regions) => regions.has(region));
}

/** Whether a chapter on the one part of the body may be cited for the other. */
export function areNear(a: BodyRegion, b: BodyRegion): boolean {
  return NEIGHBORS.some((regions) => regions.has(a) && regions.has(b));
}

/** A limb with the part of the spine that its nerves come from: a nerve is tested far from where it is hurt. */
const NERVES: readonly ReadonlySet<BodyRegion>[] = [
  ['neck', 'upper back', 'spine', 'shoulder', 'upper arm', 'elbow', 'forearm', 'wrist', 'hand', 'finger', 'thumb', 'upper extremity'],
  [
    'low back', 'spine', 'sacroiliac joint', 'pelvis', 'hip', 'groin', 'thigh', 'knee', 'lower leg', 'ankle', 'foot', 'toe',
    'lower extremity',
  ],
].map((regions) => new Set(regions as BodyRegion[])); // biome-ignore format: a word list reads best in rows
const SPINE: ReadonlySet<BodyRegion> = new Set(['neck', 'upper back', 'low back', 'spine']);

/** Whether a chapter on the one part of the body may be cited for a test of the nerves of the other. */
export function shareNerves(a: BodyRegion, b: BodyRegion): boolean {
  return (
    areNear(a, b) || ((SPINE.has(a) || SPINE.has(b)) && NERVES.some((limb) => limb.has(a) && limb.has(b)))
  );
}

/** Structures and operations by which a request names a part of the body without its name. */
const STRUCTURES = namePatterns({
  shoulder: 'rotator cuff|acromio\\w*|subacromial|supraspinatus|glenohumeral|bankart',
  elbow:
    '(?:lateral|medial) epicondyl\\w*|epicondylectomy|epicondylitis|extensor origin|cubital tunnel|tennis elbow',
  wrist: 'carpal tunnel|de quervain\\w*|first dorsal compartment|tfcc|scaphoid|distal radius',
  knee: 'menisc\\w*|anterior cruciate|acl|patell\\w*|chondromalacia',
  ankle: 'achilles|talus|talar|brostrom',
  foot: 'plantar fasci\\w*|bunion\\w*|hammertoe|metatars\\w*|calcane\\w*',
});
const LEVELS: Readonly<Record<string, BodyRegion>> = {
  C: 'neck',
  T: 'upper back',
  L: 'low back',
  S: 'low back',
};

/** The parts of the body that a request names, by their names or else by a structure or level; none where these are of several. */
export function regionsAsked(words: string, { bodyParts, levels }: RequestPart): readonly BodyRegion[] {
  if (bodyParts.length > 0) return [...new Set(bodyParts.map(({ value }) => value.region))];
  const ofLevels = levels?.value.map((level) => LEVELS[level.charAt(0).toUpperCase()] as BodyRegion) ?? [];
  const named = new Set([...ofLevels, ...namedIn(STRUCTURES, words).map(({ name }) => name as BodyRegion)]);
  return named.size === 1 ? [...named] : [];
}
