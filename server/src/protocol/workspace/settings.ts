import {
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  type MessageConnection,
  RegistrationRequest,
} from 'vscode-languageserver';
import { type Levels, readLevels } from '../../choices/levels.ts';
import type { ClientAbilities } from '../client-abilities.ts';
import { at } from '../streams/unchecked.ts';

/** What users may set that the server has to know, for one document. */
export interface Settings {
  /** Whether unsaid topics and editions are shown between the words. */
  readonly inlayHints: boolean;
  /** The rules that are off or count for something else than by themselves. */
  readonly levels: Levels;
  /** When findings are brought up to date: with every edit, or when the document is saved. */
  readonly run: 'onType' | 'onSave';
  /** What cannot be used of the settings, in plain words; names keys and values of settings. */
  readonly faults: readonly string[];
}

/** The section of the client's settings that holds ours. */
const SECTION = 'imrDetermination';

export const DEFAULT_SETTINGS: Settings = { inlayHints: true, levels: new Map(), run: 'onType', faults: [] };

/** Reads our section of a client's settings, of any shape: what is missing or nonsense has its default. */
export function readSettings(section: unknown): Settings {
  const [inlayHints, run] = ['inlayHints', 'run'].map((key) => at(section, key));
  const { levels, faults } = readLevels(at(section, 'rules'));
  const told = faults.map((fault) => `${SECTION}.rules: ${fault}`);
  const knowsRun = run === 'onType' || run === 'onSave';
  if (!knowsRun && run !== undefined && run !== null)
    told.push(`${SECTION}.run: It can be onType or onSave.`);
  return {
    inlayHints: typeof inlayHints === 'boolean' ? inlayHints : DEFAULT_SETTINGS.inlayHints,
    levels,
    run: knowsRun ? run : DEFAULT_SETTINGS.run,
    faults: told,
  };
}

/** What the settings need of the server they are for. */
export interface SettingsSurroundings {
  readonly connection: MessageConnection;
  readonly client: () => ClientAbilities;
  /** The addresses of the open documents. */
  readonly open: () => readonly string[];
  /** Told that what depends on the settings of some document is to be shown anew. */
  readonly onChange: () => void;
  /** Told each fault of the settings once. */
  readonly onFault: (fault: string) => void;
}

/**
 * The settings of every open document. A client that can be asked is asked about each, again whenever it says that
 * something changed; another may send its settings with that notice. Without any, the defaults hold.
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
  readonly #told = new Set<string>();

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
      method: DidChangeConfigurationNotification.method,
      registerOptions: { section: SECTION },
    };
    this.#around.connection
      .sendRequest(RegistrationRequest.type, { registrations: [registration] })
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
    const settings = this.#read(at(params, 'settings', SECTION));
    const differs = !same(settings, this.#sent);
    this.#sent = settings;
    if (differs) this.#around.onChange();
  }

  #read(section: unknown): Settings {
    const settings = readSettings(section);
    for (const fault of settings.faults) {
      if (this.#told.has(fault)) continue;
      this.#told.add(fault);
      this.#around.onFault(fault);
    }
    return settings;
  }

  #ask(uris: readonly string[]): void {
    const { connection, client } = this.#around;
    if (uris.length === 0 || !client().asksSettings) return;
    const question = ++this.#questions;
    for (const uri of uris) this.#asked.set(uri, question);
    const items = uris.map((scopeUri) => ({ scopeUri, section: SECTION }));
    connection
      .sendRequest(ConfigurationRequest.type, { items })
      .catch(() => null) // a client that fails to answer leaves the defaults
      .then((sections) => this.#take(uris, Array.isArray(sections) ? sections : [], question));
  }

  #take(uris: readonly string[], sections: readonly unknown[], question: number): void {
    let differs = false;
    uris.forEach((uri, i) => {
      if (this.#asked.get(uri) !== question) return;
      const settings = this.#read(sections[i]);
      const before = this.#answered.get(uri);
      this.#answered.set(uri, settings);
      differs ||= !same(before ?? DEFAULT_SETTINGS, settings) || (!before && this.#awaited.has(uri));
      this.#awaited.delete(uri);
    });
    if (differs) this.#around.onChange();
  }
}

function same(a: Settings, b: Settings): boolean {
  const sameLevels =
    a.levels.size === b.levels.size && [...a.levels].every(([code, level]) => b.levels.get(code) === level);
  return a.inlayHints === b.inlayHints && a.run === b.run && sameLevels;
}
