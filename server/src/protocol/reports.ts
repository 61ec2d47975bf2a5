import {
  type MessageConnection,
  type NotificationType,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';
import type { ClientAbilities } from './client-abilities.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { Documents } from './documents.ts';
import type { Judgements } from './judgements.ts';
import { countsOf, SUMMARY_NOTIFICATION } from './letter-summary.ts';

/** How a server is spoken for, and how it runs things later. */
export interface Outlet {
  readonly connection: MessageConnection;
  /** Runs something that may throw; an error is logged under the name and goes no further. */
  readonly guard: (name: string, action: () => void) => void;
  /** Calls back in the next turn of the event loop. */
  readonly nextTurn: (action: () => void) => void;
}

/** What reports need of the server they speak for. */
interface Surroundings extends Outlet {
  readonly documents: Documents;
  readonly client: () => ClientAbilities;
  readonly judgements: Judgements;
}

/** The library handles one message a turn; after so many turns without one, all that has arrived is handled. */
const QUIET_TURNS = 3;

/**
 * What the server reports on its own: the summary when it is another, and diagnostics for clients that do not ask. It
 * speaks once all messages that have arrived are handled: a single edit is reported on at once, several together.
 */
export class Reports {
  readonly #around: Surroundings;
  readonly #due = new Set<string>();
  /** The counts that were reported last, by document. */
  readonly #counted = new Map<string, string>();
  #quietTurns = 0;
  #waiting = false;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Makes a report on the document due. */
  schedule(uri: string): void {
    this.#due.add(uri);
    this.#wait();
  }

  /** To be called for every message that is handled. */
  noteMessage(): void {
    this.#quietTurns = 0;
  }

  /** Takes back what was shown for a document that is closed now. */
  clear(uri: string): void {
    this.#due.delete(uri);
    this.#counted.delete(uri);
    if (!this.#around.client().pullsDiagnostics) this.publish({ uri, diagnostics: [] });
  }

  /** Forgets all that is due. */
  stop(): void {
    this.#due.clear();
  }

  #wait(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    this.#around.nextTurn(() => {
      this.#waiting = false;
      this.#quietTurns++;
      if (this.#quietTurns < QUIET_TURNS) return this.#wait();
      const uris = [...this.#due];
      this.#due.clear();
      for (const uri of uris) this.#report(uri);
    });
  }

  #report(uri: string): void {
    const { documents, client, judgements, guard } = this.#around;
    const document = documents.get(uri);
    if (!document) return;
    const { version } = document;
    guard('diagnostics', () => {
      if (client().pullsDiagnostics || judgements.waitsForSave(uri)) return;
      this.publish({ uri, version, diagnostics: diagnosticsOf(document, client(), judgements) });
    });
    guard('summary', () => {
      const counts = countsOf(document.analysis.letter.determination);
      // few keystrokes change them
      const news = JSON.stringify(counts);
      if (this.#counted.get(uri) === news) return;
      this.#counted.set(uri, news);
      this.#send(SUMMARY_NOTIFICATION, { uri, version, ...counts });
    });
  }

  /** Has diagnostics shown, in place of all that were sent for that address before. */
  publish(params: PublishDiagnosticsParams): void {
    this.#send(PublishDiagnosticsNotification.type, params);
  }

  #send<Params>(type: NotificationType<Params>, params: Params): void {
    // a client that cannot be written to is noticed by the end of its connection
    this.#around.connection.sendNotification(type.method, params).catch(() => {});
  }
}
