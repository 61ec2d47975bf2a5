import {
  ConfigurationRequest,
  DidChangeConfigurationNotification,
  type MessageConnection,
  RegistrationRequest,
} from 'vscode-languageserver';
import { type Levels, readLevels } from '../../choices/levels.ts';
import type { Credentials } from '../../features/completion/completion-credentials.ts';
import type { Wrap } from '../../features/formatting/layout.ts';
import { DEFAULT_WRAP, readWrap, WRAP_VALUES } from '../../features/formatting/wrap-setting.ts';
import type { HintPlaces } from '../../features/inlay-hints.ts';
import type { ClientAbilities } from '../client-abilities.ts';
import { at, isString } from '../streams/unchecked.ts';

/** What users may set that the server has to know, for one document. */
export interface Settings {
  /** Where unsaid topics and editions are shown after the lines. */
  readonly inlayHints: 'off' | HintPlaces;
  /** Whether the state of the letter and of its items is shown above them. */
  readonly codeLens: boolean;
  /** The rules that are off or count for something else than by themselves. */
  readonly levels: Levels;
  /** How wide formatting sets prose. */
  readonly wrap: Wrap;
  /** When findings are brought up to date: with every edit, or when the document is saved. */
  readonly run: 'onType' | 'onSave';
  /** The reviewer's credentials. */
  readonly profiles: readonly Credentials[];
  /** What cannot be used of the settings, in plain words; names keys and values of settings. */
  readonly faults: readonly string[];
}

/** The section of the client's settings that holds ours. */
const SECTION = 'imrDetermination';

/** What holds until a client has answered, and in the place of values that cannot be used. */
export const DEFAULT_SETTINGS: Settings = {
  inlayHints: 'fields',
  codeLens: true,
  levels: new Map(),
  run: 'onType',
  wrap: DEFAULT_WRAP,
  profiles: [],
  faults: [],
};

/** Reads our section of a client's settings, of any shape: what is missing or nonsense has its default. */
export function readSettings(section: unknown): Settings {
  const [inlayHints, run, codeLens] = ['inlayHints', 'run', 'codeLens'].map((key) => at(section, key));
  const { levels, faults } = readLevels(at(section, 'rules'));
  const told = faults.map((fault) => `${SECTION}.rules: ${fault}`);
  const hints = readHints(inlayHints);
  if (hints === null && isGiven(inlayHints))
    told.push(`${SECTION}.inlayHints can be off, fields or everywhere.`);
  const knowsRun = run === 'onType' || run === 'onSave';
  if (!knowsRun && isGiven(run)) told.push(`${SECTION}.run can be onType or onSave.`);
  const given = at(section, 'format', 'wrap');
  const wrap = readWrap(given);
  if (wrap === null && isGiven(given)) told.push(`${SECTION}.format.wrap can be ${WRAP_VALUES}.`);
  const knowsLens = typeof codeLens === 'boolean';
  if (!knowsLens && isGiven(codeLens)) told.push(`${SECTION}.codeLens can be true or false.`);
  return {
    codeLens: knowsLens ? codeLens : DEFAULT_SETTINGS.codeLens,
    inlayHints: hints ?? DEFAULT_SETTINGS.inlayHints,
    levels,
    run: knowsRun ? run : DEFAULT_SETTINGS.run,
    wrap: wrap ?? DEFAULT_SETTINGS.wrap,
    profiles: readProfiles(at(section, 'profiles')),
    faults: told,
  };
}

/** Null for what is none of the values; earlier versions knew on and off alone. */
function readHints(value: unknown): Settings['inlayHints'] | null {
  if (typeof value === 'boolean') return value ? 'everywhere' : 'off';
  return value === 'off' || value === 'fields' || value === 'everywhere' ? value : null;
}

/** What is not of their form is left out: the client reports it where it asks for one. */
function readProfiles(value: unknown): Credentials[] {
  const strings = (list: unknown) =>
    Array.isArray(list) ? list.filter(isString).filter((words) => words.trim() !== '') : [];
  return (Array.isArray(value) ? value : []).map((profile: unknown) => ({
    licenses: strings(at(profile, 'licenses')),
    specialties: strings(at(profile, 'specialties')),
  }));
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** What the settings need of the server they are for. */
export interface SettingsSurroundings {
  readonly connection: MessageConnection;
  readonly client: () => ClientAbilities;
  /** The addresses of the open documents. */
  readonly open: () => readonly string[];
  /** Called when what depends on the settings of some document is to be shown anew. */
  readonly onChange: () => void;
  /** Called once with each fault of the settings. */
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

  /** The settings of a document; null while the client has yet to answer and can be notified to ask us again. */
  of(uri: string): Settings | null {
    const { asksSettings, refreshes } = this.#around.client();
    if (!asksSettings) return this.#sent;
    const settings = this.#answered.get(uri);
    const canWait = this.#asked.has(uri) && refreshes.includes('workspace/inlayHint/refresh');
    if (settings || !canWait) return settings ?? DEFAULT_SETTINGS;
    this.#awaited.add(uri);
    return null;
  }

  /** Has the client report when settings change, where it wants to be asked for that. To be called when it is ready. */
  clientReady(): void {
    if (!this.#around.client().registersSettings) return;
    const registration = {
      id: 'imr-settings',
      method: DidChangeConfigurationNotification.method,
      registerOptions: { section: SECTION },
    };
    this.#around.connection
      .sendRequest(RegistrationRequest.type, { registrations: [registration] })
      .catch(() => {}); // a client that refuses reports no changes: its settings hold until the next start
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
  return a.inlayHints === b.inlayHints && a.codeLens === b.codeLens && a.run === b.run && sameLevels;
}
