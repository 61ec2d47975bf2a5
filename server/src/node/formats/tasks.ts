import type { FileFormat } from '../../features/exporting/letter-files.ts';
import type { PrintedLetter } from '../../features/exporting/printed-letter.ts';

/** What the program of the formats is asked to do. Plain data: it is sent between processes. */
export type Task =
  | { readonly kind: 'write'; readonly format: FileFormat; readonly letter: PrintedLetter }
  | { readonly kind: 'read'; readonly format: FileFormat; readonly bytes: Uint8Array };

/** What came of a task: bytes or text, or why there are none, in words for `FileTrouble`. */
export type Done = { readonly bytes: Uint8Array } | { readonly text: string } | { readonly trouble: string };

/** A task or what came of it, under the task's number. */
export interface Numbered<T> {
  readonly id: number;
  readonly what: T;
}

/** The exit codes of the program: it ended itself over a file. */
export const OUT_OF_TIME = 67;
export const OUT_OF_MEMORY = 68;

/** So long a file may take, in milliseconds. */
export const TIME_LIMIT = 20_000;

/** So much memory the program may take, in MB. */
export const MEMORY_LIMIT = 700;
