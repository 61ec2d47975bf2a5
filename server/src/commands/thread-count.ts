import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** A thread takes time to start and to warm up: below so much text (in bytes) one is done sooner. */
const WORTH_A_THREAD = 100_000;

/** How many threads are to read the files: as many as the machine has cores, and none for little text. */
export function threadCount(files: readonly string[]): number {
  const most = Math.min(availableParallelism(), files.length);
  let bytes = 0;
  for (const file of files) {
    if (bytes >= most * WORTH_A_THREAD) return most;
    bytes += sizeOf(file);
  }
  return Math.min(most, Math.floor(bytes / WORTH_A_THREAD));
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0; // reading it will tell why
  }
}
