import { type MessageConnection, PublishDiagnosticsNotification } from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { Documents } from './documents.ts';
import { SUMMARY_METHOD, summarise } from './summary.ts';

/** Runs something that may throw; what it throws is logged under the name and goes no further. */
export type Wall = (feature: string, action: () => void) => void;

/**
 * What the server tells of its own accord about open documents: the summary, and diagnostics for clients that do
 * not ask for them. Edits that arrive together are reported on once, for the last version.
 */
export class Reports {
  readonly #connection: MessageConnection;
  readonly #documents: Documents;
  readonly #client: () => ClientAbilities;
  readonly #wall: Wall;
  readonly #due = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    connection: MessageConnection,
    documents: Documents,
    client: () => ClientAbilities,
    wall: Wall,
  ) {
    this.#connection = connection;
    this.#documents = documents;
    this.#client = client;
    this.#wall = wall;
  }

  /** Reports on the document as soon as the messages that have arrived already are handled. */
  schedule(uri: string): void {
    this.#unschedule(uri);
    this.#due.set(
      uri,
      setTimeout(() => this.#report(uri), 0),
    );
  }

  /** Takes back what was shown for a document that is closed now. */
  clear(uri: string): void {
    this.#unschedule(uri);
    if (!this.#client().pullsDiagnostics) this.#publish(uri, {});
  }

  /** Forgets all that is due. */
  stop(): void {
    for (const uri of [...this.#due.keys()]) this.#unschedule(uri);
  }

  #unschedule(uri: string): void {
    clearTimeout(this.#due.get(uri));
    this.#due.delete(uri);
  }

  #report(uri: string): void {
    this.#due.delete(uri);
    const document = this.#documents.get(uri);
    if (!document) return;
    const { version } = document;
    this.#wall('diagnostics', () => {
      const client = this.#client();
      if (!client.pullsDiagnostics)
        this.#publish(uri, { version, diagnostics: diagnosticsOf(document, client) });
    });
    this.#wall('summary', () => {
      void this.#connection.sendNotification(
        SUMMARY_METHOD,
        summarise(uri, version, document.analysis.determination),
      );
    });
  }

  #publish(
    uri: string,
    { version, diagnostics = [] }: { version?: number; diagnostics?: Diagnostics },
  ): void {
    const params = { uri, diagnostics, ...(version === undefined ? {} : { version }) };
    void this.#connection.sendNotification(PublishDiagnosticsNotification.method, params);
  }
}

type Diagnostics = ReturnType<typeof diagnosticsOf>;
