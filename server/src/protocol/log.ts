/**
 * Where the server's remarks go. A remark is made of words written in this project, of the name of a feature, rule
 * or method, and of the class of an error. An error's message is never part of it: it may quote the document, and
 * documents are medical records.
 */
export type Log = (remark: string) => void;

/** The class of a thrown value, such as `TypeError`; of what is no error, its type. */
export function errorClass(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
