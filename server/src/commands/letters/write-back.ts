import { replaceFile } from '../replace-file.ts';
import { codeOf } from './reason.ts';

/** Writes a letter back; false where that failed, which is reported. */
export function writeBack(file: string, bytes: Uint8Array, tell: (line: string) => void): boolean {
  try {
    replaceFile(file, bytes);
    return true;
  } catch (error) {
    tell(`it could not be written (${codeOf(error) ?? 'unknown reason'})`);
    return false;
  }
}
