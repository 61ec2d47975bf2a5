import type { BodyPart, BodyRegion } from './body-parts.ts';

/** Regions of which one holds the others, or that are named for each other. */
const NEAR: readonly ReadonlySet<BodyRegion>[] = (
  [
    ['spine', 'neck', 'upper back', 'low back', 'sacroiliac joint'],
    ['upper back', 'low back'],
    ['upper back', 'neck'],
    ['upper back', 'chest'],
    ['low back', 'sacroiliac joint', 'pelvis', 'hip'],
    ['pelvis', 'hip', 'groin', 'abdomen'],
    ['hip', 'thigh'],
    ['upper extremity', 'shoulder', 'upper arm', 'elbow', 'forearm', 'wrist', 'hand', 'finger', 'thumb'],
    ['shoulder', 'upper arm'],
    ['shoulder', 'neck'],
    ['elbow', 'forearm', 'upper arm'],
    ['forearm', 'wrist', 'hand', 'finger', 'thumb'],
    ['lower extremity', 'hip', 'thigh', 'knee', 'lower leg', 'ankle', 'foot', 'toe'],
    ['thigh', 'knee', 'lower leg'],
    ['lower leg', 'ankle', 'foot', 'toe'],
    ['head', 'face', 'jaw', 'eye', 'neck'],
  ] satisfies BodyRegion[][]
).map((regions) => new Set<BodyRegion>(regions));

/** The extremities hold the regions beside them, and only the whole holds two regions of a row that are apart. */
const WHOLES: ReadonlySet<BodyRegion> = new Set(['spine', 'upper extremity', 'lower extremity']);

/** Whether two regions may be the same place of the body: one holds the other, or is named for it. */
export function mayBeOne(a: BodyRegion, b: BodyRegion): boolean {
  if (a === b) return true;
  return NEAR.some((regions) => {
    if (!regions.has(a) || !regions.has(b)) return false;
    const holdsWhole = [...regions].some((region) => WHOLES.has(region));
    return !holdsWhole || WHOLES.has(a) || WHOLES.has(b);
  });
}

/** Whether what is said of some parts of the body may be about one of others; so it may where either names none. */
export function mayBeOfOnePart(some: readonly BodyPart[], others: readonly BodyPart[]): boolean {
  if (some.length === 0 || others.length === 0) return true;
  return some.some((one) =>
    others.some((other) => mayBeOne(one.region, other.region) && mayBeOnOneSide(one.side, other.side)),
  );
}

function mayBeOnOneSide(one: BodyPart['side'], other: BodyPart['side']): boolean {
  return one === null || other === null || one === other || one === 'bilateral' || other === 'bilateral';
}
