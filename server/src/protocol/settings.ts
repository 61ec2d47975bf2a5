import type { MessageConnection } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.ts';
import { at } from './shapes.ts';

/** What users may set that the server has to know, for one document. */
export interface Settings {
  /** Whether unsaid topics and editions are shown between the words. */
  readonly inlayHints: boolean;
}

/** The section of the client's settings that holds ours. */
const SECTION = 'imrDetermination';

export const DEFAULT_SETTINGS: Settings = { inlayHints: true };

/** Reads our section of a client's settings, of any shape: what is missing or nonsense has its default. */
export function readSettings(section: unknown): Settings {
  const inlayHints = at(section, 'inlayHints');
  return { inlayHints: typeof inlayHints === 'boolean' ? inlayHints : DEFAULT_SETTINGS.inlayHints };
}

/** What the settings need of the server they are for. */
export interface SettingsSurroundings {
  readonly connection: MessageConnection;
  readonly client: () => ClientAbilities;
  /** The addresses of the open documents. */
  readonly open: () => readonly string[];
  /** Told that what depends on the settings of some document is to be shown anew. */
  readonly onChange: () => void;
}

/**
 * The settings of every open document. A client that can be asked is asked for each document, since folders may differ,
 * and again whenever it says that something changed. Another client may send its settings with that notice; without
 * any, the defaults hold.
 */
export class SettingsOfDocuments {
  readonly #around: SettingsSurroundings;
  /** By the document's address; those not answered yet are missing. */
  readonly #answered = new Map<string, Settings>();
  /** The number of the last question about a document: an older answer is out of date. */
  readonly #asked = new Map<string, number>();
  /** Documents about which something was asked of us before their settings were known. */
  readonly #awaited = new Set<string>();
  #sent: Settings = DEFAULT_SETTINGS;
  #questions = 0;

  constructor(around: SettingsSurroundings) {
    this.#around = around;
  }

  /** The settings of a document; null while the client has yet to answer and can be told to ask us again. */
  of(uri: string): Settings | null {
    const { asksSettings, refreshes } = this.#around.client();
    if (!asksSettings) return this.#sent;
    const settings = this.#answered.get(uri);
    const canWait = this.#asked.has(uri) && refreshes.includes('workspace/inlayHint/refresh');
    if (settings || !canWait) return settings ?? DEFAULT_SETTINGS;
    this.#awaited.add(uri);
    return null;
  }

  /** Has the client tell when settings change, where it wants to be asked for that. To be called when it is ready. */
  clientReady(): void {
    if (!this.#around.client().registersSettings) return;
    const registration = {
      id: 'imr-settings',
      method: 'workspace/didChangeConfiguration',
      registerOptions: { section: SECTION },
    };
    this.#around.connection
      .sendRequest('client/registerCapability', { registrations: [registration] })
      .catch(() => {}); // a client that refuses tells no changes: its settings hold until the next start
  }

  /** Asks for the settings of a document that was opened. */
  opened(uri: string): void {
    this.#ask([uri]);
  }

  closed(uri: string): void {
    this.#answered.delete(uri);
    this.#asked.delete(uri);
    this.#awaited.delete(uri);
  }

  /** Takes over the client's notice that settings changed; `params` may hold them. */
  changed(params: unknown): void {
    if (this.#around.client().asksSettings) {
      this.#ask(this.#around.open());
      return;
    }
    const settings = readSettings(at(params, 'settings', SECTION));
    const differs = !same(settings, this.#sent);
    this.#sent = settings;
    if (differs) this.#around.onChange();
  }

  #ask(uris: readonly string[]): void {
    const { connection, client } = this.#around;
    if (uris.length === 0 || !client().asksSettings) return;
    const question = ++this.#questions;
    for (const uri of uris) this.#asked.set(uri, question);
    const items = uris.map((scopeUri) => ({ scopeUri, section: SECTION }));
    connection
      .sendRequest('workspace/configuration', { items })
      .catch(() => null) // a client that fails to answer leaves the defaults
      .then((sections) => this.#take(uris, Array.isArray(sections) ? sections : [], question));
  }

  #take(uris: readonly string[], sections: readonly unknown[], question: number): void {
    let differs = false;
    uris.forEach((uri, i) => {
      if (this.#asked.get(uri) !== question) return;
      const settings = readSettings(sections[i]);
      const before = this.#answered.get(uri);
      this.#answered.set(uri, settings);
      differs ||= before ? !same(before, settings) : this.#awaited.has(uri);
      this.#awaited.delete(uri);
    });
    if (differs) this.#around.onChange();
  }
}

function same(a: Settings, b: Settings): boolean {
  return a.inlayHints === b.inlayHints;
}
