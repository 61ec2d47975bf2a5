import type { BodyRegion } from '../../../reading/requests/body-parts.ts';

/** Operations by their names, each with the part of the body that the chapter on it is named after. */
const OPERATIONS: readonly (readonly [words: RegExp, region: BodyRegion])[] = [
  [/\bcarpal tunnel (?:release|decompression|surgery)|\btrigger (?:finger|thumb) release|\bde quervain\S{0,3} release/i, 'wrist'],
  [/\brotator cuff (?:repair|surgery)|\bacromioplasty|\bsubacromial decompression|\bshoulder (?:arthroscop\w+|decompression)/i, 'shoulder'],
  [/\bmenisc(?:ectomy|us repair|al repair)|\b(?:acl|anterior cruciate ligament) (?:repair|reconstruction)|\bknee arthroscop\w+/i, 'knee'],
  [/\b(?:lumbar|lumbosacral) (?:micro)?(?:discectomy|diskectomy|laminectomy|fusion|decompression)/i, 'low back'],
]; // biome-ignore format: one chapter a row

/** What is named with an operation and is no part of it: it is treated elsewhere, or in the chapter on another part of the body. */
const BESIDE_OPERATION = /\b(?:pre-?\s?op\w*|post-?\s?op\w*|clearance|assistant|labs?|ekg|stay|inpatient)\b/i;

/** Whether a request is for what goes with an operation: clearance, an assistant, a stay. */
export function isBesideOperation(request: string): boolean {
  return BESIDE_OPERATION.test(request);
}

/** The part of the body that a request for an operation is about by the operation's name; null where it names none on file. */
export function regionOfOperation(request: string): BodyRegion | null {
  if (isBesideOperation(request)) return null;
  return OPERATIONS.find(([words]) => words.test(request))?.[1] ?? null;
}
