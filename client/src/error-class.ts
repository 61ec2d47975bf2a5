/**
 * The class of a thrown value, such as `TypeError`; of what is no error, its type. It is all that a log may say of an error: a
 * message may quote the letter. See `server/src/protocol/log.ts`.
 */
export function errorClass(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
