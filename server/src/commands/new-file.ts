import { readFileSync, statSync } from 'node:fs';
import { writeBeside } from './write-beside.ts';

/**
 * Writes a file, in the place of one that is there: the bytes are written beside it, read back and compared, and then take its name.
 * False where other bytes were read back; then, and where the system's errors are thrown, all is as it was.
 */
export function writeChecked(file: string, bytes: Uint8Array): boolean {
  return writeBeside(file, bytes, { isRight: (beside) => readFileSync(beside).equals(bytes) });
}

/** Whether two paths lead to one file, links included; false where one is not there. */
export function isSameFile(one: string, other: string): boolean {
  try {
    const [a, b] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
    return a.dev === b.dev && a.ino === b.ino;
  } catch {
    return false;
  }
}
