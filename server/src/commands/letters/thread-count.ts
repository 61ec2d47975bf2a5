import { statSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';

/** A thread takes time to start, and all of its code is compiled anew: below so much text (in bytes) it does not pay. */
const WORTH_A_THREAD = 1_000_000;

/** What is set aside for a thread, in bytes; it takes some 100 MB for letters of common size. */
const MEMORY_OF_A_THREAD = 512 * 1024 * 1024;

/** What a machine has to offer; memory in bytes. */
export interface Machine {
  readonly cores: number;
  readonly memory: number;
}

/** How many threads are to read the files: as many as the machine has cores, and none for little text. */
export function threadCount(files: readonly string[], { cores, memory } = thisMachine()): number {
  const most = Math.min(cores, files.length, Math.floor(memory / MEMORY_OF_A_THREAD));
  let bytes = 0;
  for (const file of files) {
    if (bytes >= most * WORTH_A_THREAD) break;
    bytes += sizeOf(file);
  }
  return Math.min(most, Math.floor(bytes / WORTH_A_THREAD));
}

/** A container may have less memory than the machine it runs on. */
function thisMachine(): Machine {
  return {
    cores: availableParallelism(),
    memory: Math.min(totalmem(), process.constrainedMemory() || totalmem()),
  };
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0; // reading it will tell why
  }
}
