import * as vscode from 'vscode';

interface File {
  bytes: Uint8Array;
  changed: number;
}

/** A file system in memory, as an extension brings one to an editor: of folders it knows only the names in its paths. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, File>();
  readonly #created = Date.now();
  readonly #changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changes.event;

  /** Puts a file there without telling anybody. */
  put(path: string, bytes: Uint8Array): void {
    this.#files.set(path, { bytes, changed: Date.now() });
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {});
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(uri.path);
    const [ctime, size] = [this.#created, file?.bytes.length ?? 0];
    if (file) return { type: vscode.FileType.File, ctime, mtime: file.changed, size };
    if (this.#below(uri).length > 0 || uri.path === '/')
      return { type: vscode.FileType.Directory, ctime, mtime: ctime, size };
    throw vscode.FileSystemError.FileNotFound(uri);
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const names = new Map<string, vscode.FileType>();
    for (const [name = '', ...rest] of this.#below(uri).map((path) => path.split('/')))
      names.set(name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File);
    return [...names];
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file.bytes;
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    const type = this.#files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.put(uri.path, bytes);
    this.#changes.fire([{ type, uri }]);
  }

  createDirectory(): void {}

  delete(uri: vscode.Uri): void {
    for (const path of [...this.#below(uri).map((rest) => `${uri.path}/${rest}`), uri.path])
      this.#files.delete(path);
    this.#changes.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.put(to.path, this.readFile(from));
    this.delete(from);
  }

  /** The paths of all files below a folder, counted from it. */
  #below({ path }: vscode.Uri): string[] {
    const start = path.endsWith('/') ? path : `${path}/`;
    return [...this.#files.keys()]
      .filter((one) => one.startsWith(start))
      .map((one) => one.slice(start.length));
  }
}
