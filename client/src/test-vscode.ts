/**
 * As much of the editor as unit tests of the client need: `vi.mock('vscode', () => import('.../test-vscode.ts'))`. `editor` is what a
 * test sets up and looks at; the suite in `test/editor` runs in a real one.
 */

type Listener<T> = (event: T) => void;

/** Calls its listeners one after the other, at once. */
export class EventEmitter<T> {
  private listeners: Listener<T>[] = [];
  readonly event = (listener: Listener<T>) => {
    this.listeners.push(listener);
    return { dispose: () => this.listeners.splice(this.listeners.indexOf(listener), 1) };
  };
  fire(event: T): void {
    for (const listener of this.listeners) listener(event);
  }
  dispose(): void {
    this.listeners = [];
  }
}

/** An address as `scheme:path?query`, without authority and escapes. */
export class Uri {
  constructor(
    readonly scheme: string,
    readonly path: string,
    readonly query: string,
  ) {}
  static from({ scheme, path = '', query = '' }: { scheme: string; path?: string; query?: string }): Uri {
    return new Uri(scheme, path, query);
  }
  static parse(address: string): Uri {
    const [, scheme = '', path = '', query = ''] = /^([\w-]+):([^?]*)\??(.*)$/.exec(address) ?? [];
    return new Uri(scheme, path, query);
  }
  static joinPath({ scheme, path, query }: Uri, ...more: string[]): Uri {
    const steps = [path, ...more].join('/').replace(/\/[^/]+\/\.\.(?=\/)/, '');
    return new Uri(scheme, steps, query);
  }
  toString(): string {
    return `${this.scheme}:${this.path}${this.query && `?${this.query}`}`;
  }
}

/** What the file system throws; `code` as the editor gives it, such as `FileNotFound`. */
export class FileSystemError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

export const ViewColumn = { Beside: -2, One: 1 };

export const TextEditorRevealType = { InCenterIfOutsideViewport: 2, AtTop: 3 };

/** A place in a text. */
export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}

/** A range of whatever its places are. */
export class Range {
  constructor(
    readonly start: unknown,
    readonly end: unknown,
  ) {}
}

/** What is selected, by its places in order. */
export class Selection extends Range {}

/** Words with tab stops. */
export class SnippetString {
  constructor(readonly value: string) {}
}

/** A tab with one text. */
export class TabInputText {
  constructor(readonly uri: Uri) {}
}

/** A tab with an editor of an extension. */
export class TabInputCustom {
  constructor(readonly uri: Uri) {}
}

/** A tab in which two texts are compared. */
export class TabInputTextDiff {
  constructor(
    readonly original: Uri,
    readonly modified: Uri,
  ) {}
}

interface TextDocument {
  readonly uri: Uri;
  readonly languageId: string;
  readonly lineCount: number;
  readonly isDirty: boolean;
  lineAt(line: number): { lineNumber: number; text: string };
}

interface ContentProvider {
  onDidChange?(listener: Listener<Uri>): unknown;
  provideTextDocumentContent(uri: Uri, token: unknown): Promise<string>;
}

/** The editor of one test. */
class Editor {
  /** The texts of files by address, which are read after a moment. */
  readonly files = new Map<string, string>();
  readonly messages: string[] = [];
  /** What was opened or shown, as the address with line and column of the editor. */
  readonly shown: string[] = [];
  readonly providers = new Map<string, ContentProvider>();
  /** What the user does at each list, dialog and message with buttons, in order; nothing once there is no more. */
  readonly answers: ((asked: unknown) => unknown)[] = [];
  readonly diagnosticsChanged = new EventEmitter<{ uris: readonly Uri[] }>();
  readonly opened = new EventEmitter<TextDocument>();
  readonly changed = new EventEmitter<{ document: TextDocument; contentChanges: readonly unknown[] }>();
  /** Values of our settings, by their names. */
  readonly settings: Record<string, unknown> = {};
  documents: TextDocument[] = [];
  visible: { document: TextDocument; viewColumn: number }[] = [];
  /** The page of ours that has the focus. */
  page: Uri | undefined;

  /** Opens a document of `lines` empty lines. */
  open(address: string, languageId = 'imr-determination', lines = 3): TextDocument {
    const document = {
      uri: Uri.parse(address),
      languageId,
      lineCount: lines,
      isDirty: false,
      lineAt: (lineNumber: number) => ({ lineNumber, text: '' }),
    };
    this.documents.push(document);
    this.opened.fire(document);
    return document;
  }
}

export let editor = new Editor();

/** Begins a test with an editor in which nothing is open. */
export function resetEditor(): void {
  editor = new Editor();
}

const soon = () => new Promise<void>((done) => setTimeout(done, 1));

const never = () => ({ dispose: () => {} });

/** The files below a folder; here, none is watched. */
export class RelativePattern {}

export const workspace = {
  getConfiguration: () => ({ get: (name: string) => editor.settings[name] }),
  workspaceFolders: [{ uri: new Uri('file', '/letters', ''), name: 'letters', index: 0 }],
  onDidChangeWorkspaceFolders: never,
  onDidSaveTextDocument: never,
  onDidDeleteFiles: never,
  onDidRenameFiles: never,
  createFileSystemWatcher: () => ({ onDidCreate: never, onDidChange: never, onDidDelete: never, ...never() }),
  get textDocuments() {
    return editor.documents;
  },
  onDidOpenTextDocument: (listener: Listener<TextDocument>) => editor.opened.event(listener),
  onDidChangeTextDocument: (
    listener: Listener<{ document: TextDocument; contentChanges: readonly unknown[] }>,
  ) => editor.changed.event(listener),
  registerTextDocumentContentProvider: (scheme: string, provider: ContentProvider) => {
    editor.providers.set(scheme, provider);
    return { dispose: () => editor.providers.delete(scheme) };
  },
  openTextDocument: async (uri: Uri) => {
    if (uri.scheme === 'file' && !editor.files.has(uri.toString())) throw new FileSystemError('FileNotFound');
    return editor.open(uri.toString());
  },
  fs: {
    stat: async (uri: Uri) => {
      if (uri.path.endsWith('.redacted.imr') && !editor.files.has(uri.toString()))
        throw new FileSystemError('FileNotFound');
      return { size: 1 };
    },
    readFile: async (uri: Uri) => {
      await soon();
      const text = editor.files.get(uri.toString());
      if (text === undefined) throw new FileSystemError('FileNotFound');
      return new TextEncoder().encode(text);
    },
    writeFile: async (uri: Uri, content: Uint8Array) => {
      await soon();
      editor.files.set(uri.toString(), new TextDecoder().decode(content));
    },
  },
};

/** What the test has the user answer. */
function answered(asked: unknown): unknown {
  return editor.answers.shift()?.(asked);
}

async function told(message: string, ...options: unknown[]): Promise<unknown> {
  editor.messages.push(message);
  return options.length > 0 ? answered(options) : undefined;
}

export const languages = {
  onDidChangeDiagnostics: (listener: Listener<{ uris: readonly Uri[] }>) =>
    editor.diagnosticsChanged.event(listener),
};

export const window = {
  get visibleTextEditors() {
    return editor.visible;
  },
  get activeTextEditor() {
    return editor.visible[0];
  },
  /** A tab for each editor that is visible. */
  tabGroups: {
    get all() {
      return [{ tabs: editor.visible.map(({ document }) => ({ input: new TabInputText(document.uri) })) }];
    },
    get activeTabGroup() {
      return { activeTab: editor.page && { input: new TabInputCustom(editor.page) } };
    },
  },
  showErrorMessage: told,
  showWarningMessage: told,
  showInformationMessage: told,
  showQuickPick: async (rows: unknown) => answered(rows),
  showSaveDialog: async (options: unknown) => answered(options),
  showTextDocument: async (
    { uri }: TextDocument,
    { viewColumn, selection }: { viewColumn: number; selection: { start: Position } },
  ) => {
    const { line, character } = selection.start;
    editor.shown.push(`${uri} line ${line}${character > 0 ? `:${character}` : ''} column ${viewColumn}`);
  },
};

export const commands = {
  executeCommand: async (command: string, uri: unknown) => {
    editor.shown.push(`${command} ${uri}`);
  },
};
