import { closeSync, fchmodSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Gives a file bytes, all or none, whatever ends the program or fills the disk: they are written beside it and then take its name.
 * `mode`: that of the new file, where it is not to be the usual one. `isRight` looks at what was written before that; false is the
 * answer where it is not content. Then, and where the system's errors are thrown, all is as it was.
 */
export function writeBeside(
  target: string,
  bytes: Uint8Array,
  { mode, isRight }: { readonly mode?: number; readonly isRight?: (beside: string) => boolean },
): boolean {
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.imr-new`);
  const descriptor = openSync(beside, 'wx', mode);
  try {
    try {
      if (mode !== undefined) fchmodSync(descriptor, mode);
      writeFileSync(descriptor, bytes);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    const isDone = isRight?.(beside) ?? true;
    if (isDone) renameSync(beside, target);
    else rmSync(beside, { force: true });
    return isDone;
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
