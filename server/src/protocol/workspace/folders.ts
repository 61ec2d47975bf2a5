import { at, isString } from '../streams/unchecked.ts';

/** The folders of the workspace, as the client opens and closes them. */
export class WorkspaceFolders {
  /** Their addresses, without a final slash. */
  #addresses: readonly string[] = [];

  /** Takes the folders that are open at first, of any shape: what is not understood is left out. */
  start(folders: unknown): void {
    this.#addresses = addressesOf(folders);
  }

  /** Follows an event of `workspace/didChangeWorkspaceFolders`, of any shape. */
  follow(event: unknown): void {
    const removed = addressesOf(at(event, 'removed'));
    const kept = this.#addresses.filter((address) => !removed.includes(address));
    this.#addresses = [...kept, ...addressesOf(at(event, 'added'))];
  }

  /** Whether a document lies in one of them. */
  hold(uri: string): boolean {
    return this.#addresses.some((address) => isInside(uri, address));
  }
}

function addressesOf(folders: unknown): string[] {
  if (!Array.isArray(folders)) return [];
  return folders.flatMap((folder) => {
    const uri = at(folder, 'uri');
    return isString(uri) ? [uri.replace(/\/$/, '')] : [];
  });
}

/** Whether the address lies below that of the folder. */
export function isInside(uri: string, folder: string): boolean {
  return uri.startsWith(`${folder}/`);
}
