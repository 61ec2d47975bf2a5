/** A letter as a file: its bytes in base 64, how many words of the letter are in it, and how many places are still to be filled in. */
export interface ExportedFile {
  readonly data: string;
  readonly words: number;
  readonly toFillIn: number;
}

/** Why there is no file or text: half a sentence that follows a colon. */
export interface Refusal {
  readonly refusal: string;
}

/** What makes and reads the files: the language server. Answers are undefined while it is down. */
export interface FileServer {
  /** An open letter as a file of that format. */
  exported(uri: string, format: string): Promise<ExportedFile | Refusal | undefined>;
  /** The text of a DOCX or PDF that is given in base 64. */
  textOf(data: string): Promise<{ readonly text: string } | Refusal | undefined>;
}
