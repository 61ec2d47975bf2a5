/**
 * Where the server's remarks go: our own words, names of features, rules and methods, and classes of errors. Never an
 * error's message: it may quote the document, and documents are medical records.
 */
export type Log = (remark: string) => void;

/** The class of a thrown value, such as `TypeError`; of what is no error, its type. */
export function errorClass(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
