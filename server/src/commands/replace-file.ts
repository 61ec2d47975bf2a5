import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Puts other bytes in the place of those of a file, all or none, whatever ends the program or fills the disk: they are
 * written beside it and then take its name. Its mode stays, and a link that leads to it. Throws the system's errors.
 */
export function replaceFile(file: string, bytes: Uint8Array): void {
  const target = realpathSync(file);
  // in a folder one may write to, a file that is to stay as it is could be replaced all the same
  accessSync(target, constants.W_OK);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.imr-new`);
  const { mode } = statSync(target);
  const descriptor = openSync(beside, 'wx', mode);
  try {
    try {
      fchmodSync(descriptor, mode);
      writeFileSync(descriptor, bytes);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
