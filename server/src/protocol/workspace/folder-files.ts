import { DiagnosticSeverity, NotificationType, type PublishDiagnosticsParams } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { builtInCatalogue } from '../../catalogue/built-in.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { readWorkspaceCatalogue } from '../../catalogue/workspace-file.ts';
import { type IgnoreList, NO_CHOICES } from '../../choices/choices.ts';
import { readIgnoreList } from '../../choices/ignore-list.ts';
import { type OwnText, readOwnTexts } from '../../features/texts/own-texts.ts';
import type { FileProblem } from '../../text/json/json-file.ts';
import { toRange } from '../answers/convert.ts';
import { at, isString } from '../streams/unchecked.ts';
import { isInside } from './folders.ts';

/** A file of a workspace folder. The client reads it, since the folder may be one that only the editor can read. */
interface FolderFile {
  /** The address of the folder. */
  readonly folder: string;
  /** The address of the file. */
  readonly file: string;
  /** Null when the file is gone. */
  readonly text: string | null;
}

/** Gives the server a folder's `.imr/catalogue.json`, at the start and whenever it changes. */
export const CATALOGUE_NOTIFICATION = new NotificationType<FolderFile>('imr/workspaceCatalogue');
/** The same for a folder's `.imr/ignore.json`. */
export const IGNORE_LIST_NOTIFICATION = new NotificationType<FolderFile>('imr/workspaceIgnoreList');

/** The same for a folder's `.imr/texts.json`. */
export const TEXTS_NOTIFICATION = new NotificationType<FolderFile>('imr/workspaceTexts');

/** What the files of one kind say, by workspace folder. */
export class FolderFiles<T> {
  readonly #byFolder = new Map<string, T>();
  readonly #code: string;
  readonly #read: (text: string) => readonly [T, readonly FileProblem[]];
  readonly #none: () => T;

  /** `code` names the kind in diagnostics; `none` is what holds where no folder has such a file. */
  constructor(code: string, read: (text: string) => readonly [T, readonly FileProblem[]], none: () => T) {
    this.#code = code;
    this.#read = read;
    this.#none = none;
  }

  /**
   * Takes over what a notification says; null when it does not have the shape. The answer names the folder, and the
   * problems of its file as the client is to show them, none for a sound file and for one that is gone.
   */
  take(params: unknown): { folder: string; report: PublishDiagnosticsParams } | null {
    const [address, uri, text] = ['folder', 'file', 'text'].map((key) => at(params, key));
    if (!isString(address) || !isString(uri) || !(isString(text) || text === null)) return null;
    const folder = address.replace(/\/$/, '');
    if (text === null) {
      this.#byFolder.delete(folder);
      return { folder, report: { uri, diagnostics: [] } };
    }
    const [said, problems] = this.#read(text);
    this.#byFolder.set(folder, said);
    const document = TextDocument.create(uri, 'json', 0, text);
    const diagnostics = problems.map(({ message, range, severity }) => ({
      range: toRange(document, range),
      severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
      code: this.#code,
      source: 'imr',
      message,
    }));
    return { folder, report: { uri, diagnostics } };
  }

  /** The innermost folder with such a file that the document lies in; null when it lies in none. */
  folderOf(uri: string): string | null {
    const around = [...this.#byFolder.keys()].filter((folder) => isInside(uri, folder));
    return around.toSorted((a, b) => b.length - a.length)[0] ?? null;
  }

  /** What holds in a folder that `folderOf` gave; also for null and for folders that are gone. */
  ofFolder(folder: string | null): T {
    return (folder === null ? undefined : this.#byFolder.get(folder)) ?? this.#none();
  }
}

/** The catalogues of all folders; a document outside them has the built-in one. */
export class Catalogues extends FolderFiles<Catalogue> {
  constructor() {
    const read = (text: string) => {
      const { catalogue, problems } = readWorkspaceCatalogue(text);
      return [catalogue, problems] as const;
    };
    super('workspace-catalogue', read, builtInCatalogue);
  }
}

/** The findings to pass over, by folder. */
export class IgnoreLists extends FolderFiles<IgnoreList> {
  constructor() {
    const read = (text: string) => {
      const { ignored, problems } = readIgnoreList(text);
      return [ignored, problems] as const;
    };
    super('ignore-list', read, () => NO_CHOICES.ignored);
  }
}

/** The reviewer's own texts, by folder. */
export class OwnTexts extends FolderFiles<readonly OwnText[]> {
  constructor() {
    const read = (text: string) => {
      const { texts, problems } = readOwnTexts(text);
      return [texts, problems] as const;
    };
    super('own-texts', read, () => []);
  }
}
