import { NotificationType, type PublishDiagnosticsParams } from 'vscode-languageserver';
import { builtInCatalogue } from '../../catalogue/built-in.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { readWorkspaceCatalogue } from '../../catalogue/workspace-file.ts';
import { at, isString } from '../streams/unchecked.ts';
import { problemsOfFile } from './file-problems.ts';

/** A file of a workspace folder. The client reads it, since the folder may be one that only the editor can read. */
export interface FolderFile {
  /** The address of the folder. */
  readonly folder: string;
  /** The address of the file. */
  readonly file: string;
  /** Null when the file is gone. */
  readonly text: string | null;
}

/** Gives the server a folder's `.imr/catalogue.json`, at the start and whenever it changes. */
export const CATALOGUE_NOTIFICATION = new NotificationType<FolderFile>('imr/workspaceCatalogue');

/** The catalogues of all folders; a document outside them has the built-in one. */
export class Catalogues {
  readonly #byFolder = new Map<string, Catalogue>();

  /**
   * Takes over what a notification says; null when it does not have the shape. The answer names the folder, and the
   * problems of its file as the client is to show them, none for a sound file and for one that is gone.
   */
  take(params: unknown): { folder: string; report: PublishDiagnosticsParams } | null {
    const [folder, file, text] = ['folder', 'file', 'text'].map((key) => at(params, key));
    if (!isString(folder) || !isString(file) || !(isString(text) || text === null)) return null;
    const key = folder.replace(/\/$/, '');
    if (text === null) {
      this.#byFolder.delete(key);
      return { folder: key, report: { uri: file, diagnostics: [] } };
    }
    const { catalogue, problems } = readWorkspaceCatalogue(text);
    this.#byFolder.set(key, catalogue);
    const diagnostics = problemsOfFile(file, text, 'workspace-catalogue', problems);
    return { folder: key, report: { uri: file, diagnostics } };
  }

  /** The innermost folder with a catalogue that the document lies in; null when it lies in none. */
  folderOf(uri: string): string | null {
    let innermost: string | null = null;
    for (const folder of this.#byFolder.keys()) {
      if (isInside(uri, folder) && folder.length > (innermost?.length ?? -1)) innermost = folder;
    }
    return innermost;
  }

  /** The catalogue of a folder that `folderOf` gave; the built-in one for null and for folders that are gone. */
  ofFolder(folder: string | null): Catalogue {
    return (folder === null ? undefined : this.#byFolder.get(folder)) ?? builtInCatalogue();
  }
}

/** Whether the address lies below that of the folder. */
export function isInside(uri: string, folder: string): boolean {
  return uri.startsWith(`${folder}/`);
}
