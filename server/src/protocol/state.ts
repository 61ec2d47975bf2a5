import {
  CodeLensRefreshRequest,
  DiagnosticRefreshRequest,
  InlayHintRefreshRequest,
  type MessageConnection,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import type { LetterFiles } from '../features/exporting/letter-files.ts';
import { type ClientAbilities, readAbilities } from './client-abilities.ts';
import { Documents } from './documents.ts';
import { Judgements } from './judgements.ts';
import type { Log } from './log.ts';
import { type Outlet, Reports } from './reports.ts';
import { SentTokens } from './sent-tokens.ts';
import { SteadyLenses } from './steady-lenses.ts';
import { Catalogues, IgnoreLists, OwnTexts } from './workspace/folder-files.ts';
import { WorkspaceFolders } from './workspace/folders.ts';
import { SettingsOfDocuments } from './workspace/settings.ts';

/** What the state needs of the server it belongs to. */
interface StateSurroundings extends Outlet {
  readonly log: Log;
  readonly letterFiles: LetterFiles | null;
}

/** What a server knows of its client, of the workspace and of open documents; handlers read and change it. */
export class ServerState {
  readonly connection: MessageConnection;
  readonly log: Log;
  readonly letterFiles: LetterFiles | null;
  readonly folders = new WorkspaceFolders();
  readonly catalogues = new Catalogues();
  readonly ignoreLists = new IgnoreLists();
  readonly ownTexts = new OwnTexts();
  readonly documents: Documents;
  readonly settings: SettingsOfDocuments;
  readonly judgements: Judgements;
  readonly lenses = new SteadyLenses(() => this.refresh(CodeLensRefreshRequest.method));
  readonly tokens = new SentTokens();
  readonly reports: Reports;
  /** Of which letters it was said why they are not formatted, each with the reason. */
  readonly notFormatted = new Set<string>();
  /** Nothing is expected of a client until `initialize` says what it can do. */
  client: ClientAbilities = readAbilities(undefined, null);

  constructor({ log, letterFiles, ...outlet }: StateSurroundings) {
    const client = () => this.client;
    const { connection } = outlet;
    this.connection = connection;
    this.log = log;
    this.letterFiles = letterFiles;
    this.documents = new Documents((code) => log(`The rule ${code} failed.`), this.catalogues);
    this.settings = new SettingsOfDocuments({
      connection,
      client,
      open: () => this.documents.uris(),
      onChange: () => {
        this.rulesChanged();
        this.refresh(InlayHintRefreshRequest.method);
      },
      onFault: (fault) => this.#warn(fault),
    });
    this.judgements = new Judgements({
      settings: this.settings,
      ignoreLists: this.ignoreLists,
      canTellLater: () =>
        !this.client.pullsDiagnostics || this.client.refreshes.includes(DiagnosticRefreshRequest.method),
      onChange: (uri) => this.#judgedAnew([uri]),
    });
    const { documents, judgements } = this;
    this.reports = new Reports({ ...outlet, documents, client, judgements });
  }

  /** Shows the findings of all open documents as settings and ignore lists now say. */
  rulesChanged(): void {
    this.judgements.rulesChanged();
    this.#judgedAnew(this.documents.uris());
  }

  /** Has the client ask again for what it shows, as far as it supports that. */
  refresh(...methods: readonly string[]): void {
    for (const method of methods) {
      if (this.client.refreshes.includes(method)) this.connection.sendRequest(method).catch(() => {});
    }
  }

  /** Waits for nothing any more. */
  stop(): void {
    this.reports.stop();
    this.judgements.stop();
    this.lenses.stop();
  }

  /** Updates what is shown of documents whose findings changed although their texts did not. */
  #judgedAnew(uris: readonly string[]): void {
    for (const uri of uris) this.reports.schedule(uri);
    if (uris.length > 0) this.refresh(DiagnosticRefreshRequest.method, CodeLensRefreshRequest.method);
  }

  /** Shows the user a warning. */
  #warn(message: string): void {
    this.connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
      .catch(() => {}); // a client that cannot be written to cannot be warned
  }
}
