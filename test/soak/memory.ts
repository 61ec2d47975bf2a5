/** What a server held at one moment of a run, always in the same state: one letter open, nothing left to do. */
export interface Sample {
  readonly minute: number;
  readonly edits: number;
  readonly answers: number;
  /** Resident size before garbage was collected, in bytes; null where the system does not tell. */
  readonly resident: number | null;
  /** Objects and buffers after a collection, in bytes; null where it cannot be asked for. */
  readonly heap: number | null;
}

/** Fewer samples show no trend. */
const FEWEST = 8;

/**
 * Compared are the medians of the second and of the last quarter of a run: in the first, code is compiled and the
 * catalogue's indexes are filled. What is kept by design is bounded: a vocabulary of at most 500,000 letters and what is
 * known of its words. So much more may be in use at the end, in bytes, or this part of what was in use before.
 */
const MORE_HEAP = { bytes: 8e6, part: 0.1 };
/** The system gets pages back late and in part, so that the resident size says less. */
const MORE_RESIDENT = { bytes: 30e6, part: 0.3 };

/** Why the memory of a run is not well, in words; none when it is, or where the system does not tell. */
export function growth(samples: readonly Sample[]): string[] {
  if (samples.length < FEWEST) {
    console.warn(`SKIPPED: ${samples.length} samples show no trend; a run of two minutes has enough.`);
    return [];
  }
  return [
    ...grown(
      'heap in use',
      samples.map(({ heap }) => heap),
      MORE_HEAP,
    ),
    ...grown(
      'resident size',
      samples.map(({ resident }) => resident),
      MORE_RESIDENT,
    ),
  ];
}

function grown(
  name: string,
  sizes: readonly (number | null)[],
  more: { readonly bytes: number; readonly part: number },
): string[] {
  const known = sizes.filter((size) => size !== null);
  if (known.length < sizes.length) {
    console.warn(`SKIPPED: the ${name} is not told on this system.`);
    return [];
  }
  const quarter = Math.floor(known.length / 4);
  const [before, after] = [median(known.slice(quarter, 2 * quarter)), median(known.slice(-quarter))];
  const words = `${name}: ${megabytes(before)} MB in the second quarter, ${megabytes(after)} MB in the last`;
  console.log(words);
  return after - before > Math.max(more.bytes, before * more.part) ? [`memory grows: ${words}`] : [];
}

function median(sizes: readonly number[]): number {
  const sorted = [...sizes].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** A number of bytes in millions, with one decimal; `-` for null. */
export function megabytes(bytes: number | null): string {
  return bytes === null ? '-' : (bytes / 1e6).toFixed(1);
}
