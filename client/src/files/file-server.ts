import type { ExportedFile, Refusal } from '../../../server/src/protocol/answers/files.ts';

/** What makes and reads the files: the language server. Answers are undefined while it is down. */
export interface FileServer {
  /** An open letter as a file of that format. */
  exported(uri: string, format: string): Promise<ExportedFile | Refusal | undefined>;
  /** The text of a DOCX or PDF that is given in base 64. */
  textOf(data: string): Promise<{ readonly text: string } | Refusal | undefined>;
}
