import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { writeBeside } from './write-beside.ts';

/**
 * Puts other bytes in the place of those of a file, all or none, whatever ends the program or fills the disk. Its mode stays, and
 * a link that leads to it. Throws the system's errors.
 */
export function replaceFile(file: string, bytes: Uint8Array): void {
  const target = realpathSync(file);
  // in a folder one may write to, a file that is to stay as it is could be replaced all the same
  accessSync(target, constants.W_OK);
  writeBeside(target, bytes, { mode: statSync(target).mode });
}
