import {
  DiagnosticRefreshRequest,
  InlayHintRefreshRequest,
  type MessageConnection,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { type ClientAbilities, readAbilities } from './client-abilities.ts';
import { Documents } from './documents.ts';
import { Judgements } from './judgements.ts';
import type { Log } from './log.ts';
import { type Outlet, Reports } from './reports.ts';
import { Catalogues, IgnoreLists } from './workspace/folder-files.ts';
import { WorkspaceFolders } from './workspace/folders.ts';
import { SettingsOfDocuments } from './workspace/settings.ts';

/** What the state needs of the server it belongs to. */
interface StateSurroundings extends Outlet {
  readonly log: Log;
}

/** What a server knows of its client, of the workspace and of open documents; handlers read and change it. */
export class ServerState {
  readonly connection: MessageConnection;
  readonly log: Log;
  readonly folders = new WorkspaceFolders();
  readonly catalogues = new Catalogues();
  readonly ignoreLists = new IgnoreLists();
  readonly documents: Documents;
  readonly settings: SettingsOfDocuments;
  readonly judgements: Judgements;
  readonly reports: Reports;
  /** Nothing is expected of a client until `initialize` says what it can do. */
  client: ClientAbilities = readAbilities(undefined, null);

  constructor({ log, ...outlet }: StateSurroundings) {
    const client = () => this.client;
    const { connection } = outlet;
    this.connection = connection;
    this.log = log;
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

  /** Has the client ask again for what it shows, as far as it can be told to. */
  refresh(...methods: readonly string[]): void {
    for (const method of methods) {
      if (this.client.refreshes.includes(method)) this.connection.sendRequest(method).catch(() => {});
    }
  }

  /** Waits for nothing any more. */
  stop(): void {
    this.reports.stop();
    this.judgements.stop();
  }

  /** Updates what is shown of documents whose findings changed although their texts did not. */
  #judgedAnew(uris: readonly string[]): void {
    for (const uri of uris) this.reports.schedule(uri);
    if (uris.length > 0) this.refresh(DiagnosticRefreshRequest.method);
  }

  /** Shows the user a warning. */
  #warn(message: string): void {
    this.connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
      .catch(() => {}); // a client that cannot be written to cannot be warned
  }
}
