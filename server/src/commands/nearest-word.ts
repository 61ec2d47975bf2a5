import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * What a file of a workspace says for a folder: the file in that folder, or in the nearest folder above it; the search
 * ends with the folder that holds `.git`. Each file is read once.
 */
export class Nearest<T> {
  readonly #name: string;
  readonly #read: (file: string) => T;
  readonly #none: () => T;
  readonly #byFolder = new Map<string, T>();

  /** `name` is the file's path from its folder; `none` is what holds where there is no such file. */
  constructor(name: string, read: (file: string) => T, none: () => T) {
    this.#name = name;
    this.#read = read;
    this.#none = none;
  }

  /** What holds for what stands in a folder; relative paths count from the current one. */
  forFolder(path: string): T {
    const folder = resolve(path);
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const found = this.#find(folder);
    this.#byFolder.set(folder, found);
    return found;
  }

  #find(folder: string): T {
    const file = join(folder, this.#name);
    if (existsSync(file)) return this.#read(file);
    const above = dirname(folder);
    return above === folder || existsSync(join(folder, '.git')) ? this.#none() : this.forFolder(above);
  }
}
