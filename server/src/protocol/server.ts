import {
  type CancellationToken,
  createMessageConnection,
  ErrorCodes,
  LSPErrorCodes,
  type MessageConnection,
  type MessageReader,
  MessageType,
  type MessageWriter,
  ResponseError,
} from 'vscode-languageserver';
import { CAPABILITIES } from './capabilities.ts';
import { type ClientAbilities, readAbilities } from './client-abilities.ts';
import { Documents, isPosition, type OpenDocument, offsetInside } from './documents.ts';
import { Judgements } from './judgements.ts';
import { errorClass, type Log } from './log.ts';
import { Reports } from './reports.ts';
import { answer, isFeature } from './requests.ts';
import { answerable } from './streams/answerable.ts';
import { at, isString } from './streams/shapes.ts';
import { CATALOGUE_METHOD, Catalogues, isInside } from './workspace/catalogues.ts';
import { WorkspaceFolders } from './workspace/folders.ts';
import { IGNORE_METHOD, IgnoreLists } from './workspace/ignore-lists.ts';
import { SettingsOfDocuments } from './workspace/settings.ts';

/** So much of an unknown method's name is repeated in its refusal. */
const LONGEST_NAME = 100;

/** What a server needs of the process or worker it runs in. */
export interface Host {
  readonly name: string;
  readonly version: string;
  /** Where the pages of the rules are, as an address without a final slash; null where they are not shipped. */
  readonly rulePages: string | null;
  /** Ends the process; 0 after an orderly shutdown, 1 without one. */
  exit(code: 0 | 1): void;
  /** Calls back in the next turn of the event loop, behind the input that has arrived. */
  nextTurn(action: () => void): void;
  /** Told the client's process once, so that the server does not outlive it. */
  watchClient(processId: number): void;
}

/**
 * A language server on one pair of streams. Every request gets exactly one answer; what throws costs its own answer
 * and leaves a remark (see `Log`) in the client's log.
 */
export class Server {
  readonly #connection: MessageConnection;
  readonly #host: Host;
  readonly #catalogues = new Catalogues();
  readonly #documents: Documents;
  readonly #reports: Reports;
  readonly #settings: SettingsOfDocuments;
  readonly #ignoreLists = new IgnoreLists();
  readonly #judgements: Judgements;
  readonly #folders = new WorkspaceFolders();
  #client: ClientAbilities = readAbilities(undefined, null);
  #state: 'new' | 'running' | 'shut-down' = 'new';

  constructor(reader: MessageReader, writer: MessageWriter, host: Host) {
    this.#host = host;
    // the library's own remarks quote messages, and messages hold documents
    const remark = () => this.log('The connection reported a message it could not handle.');
    this.#connection = createMessageConnection(answerable(reader, writer), writer, {
      error: remark,
      warn: remark,
      info() {},
      log() {},
    });
    this.#documents = new Documents((code) => this.log(`The rule ${code} failed.`), this.#catalogues);
    this.#settings = new SettingsOfDocuments({
      connection: this.#connection,
      client: () => this.#client,
      open: () => this.#documents.uris(),
      onChange: () => {
        this.#rulesChanged(this.#documents.uris());
        this.#refresh('workspace/inlayHint/refresh');
      },
      onFault: (message) => this.#warn(message),
    });
    this.#judgements = new Judgements({
      settings: this.#settings,
      ignoreLists: this.#ignoreLists,
      canTellLater: () =>
        !this.#client.pullsDiagnostics || this.#client.refreshes.includes(DIAGNOSTICS_REFRESH),
      onChange: (uri) => this.#judgedAnew([uri]),
    });
    this.#reports = new Reports({
      connection: this.#connection,
      documents: this.#documents,
      client: () => this.#client,
      judgements: this.#judgements,
      wall: (feature, action) => this.#wall(feature, action),
      nextTurn: host.nextTurn,
    });
    this.#connection.onError(() => this.log('A message could not be read or written.'));
    this.#connection.onClose(() => this.disconnected());
    this.#connection.onRequest((method: string, params: unknown, token: CancellationToken) =>
      this.#request(method, params, token),
    );
    this.#connection.onNotification((method: string, params: unknown) => this.#notification(method, params));
  }

  listen(): void {
    this.#connection.listen();
  }

  /** Ends the process because the client is gone. */
  disconnected(): void {
    this.#host.exit(this.#state === 'shut-down' ? 0 : 1);
  }

  /** Notes that something threw: its name and the class of the error, never the error's message. */
  reportFailure(feature: string, error: unknown): void {
    this.log(`${feature} failed: ${errorClass(error)}.`);
  }

  /** Sends a remark to the client's log. */
  readonly log: Log = (message) => {
    this.#connection
      .sendNotification('window/logMessage', { type: MessageType.Warning, message })
      .catch(() => {}); // a client that cannot be written to cannot be told so
  };

  #request(method: string, params: unknown, token: CancellationToken): unknown {
    this.#reports.noteMessage();
    if (method === 'initialize') return this.#initialize(params);
    if (this.#state === 'new') return refusal(ErrorCodes.ServerNotInitialized, 'initialize comes first');
    if (this.#state === 'shut-down') return refusal(ErrorCodes.InvalidRequest, 'the server is shut down');
    if (method === 'shutdown') return this.#shutdown();
    if (!isFeature(method))
      return refusal(ErrorCodes.MethodNotFound, `unknown method ${method.slice(0, LONGEST_NAME)}`);
    if (token.isCancellationRequested) return refusal(LSPErrorCodes.RequestCancelled, 'cancelled');
    try {
      const given = answer(method, params, {
        documents: this.#documents,
        catalogues: this.#catalogues,
        client: this.#client,
        settings: this.#settings,
        judgements: this.#judgements,
        connection: this.#connection,
        isInFolder: (uri) => this.#folders.hold(uri),
      });
      return given instanceof Promise ? given.catch((error) => this.#failure(method, error)) : given;
    } catch (error) {
      return this.#failure(method, error);
    }
  }

  #failure(method: string, error: unknown): ResponseError<void> {
    if (error instanceof ResponseError) return error;
    this.reportFailure(method, error);
    return refusal(ErrorCodes.InternalError, `${method} failed: ${errorClass(error)}`);
  }

  #initialize(params: unknown): unknown {
    if (this.#state !== 'new') return refusal(ErrorCodes.InvalidRequest, 'the server is initialized already');
    this.#state = 'running';
    this.#client = readAbilities(
      at(params, 'capabilities'),
      this.#host.rulePages,
      at(params, 'initializationOptions'),
    );
    this.#folders.start(at(params, 'workspaceFolders'));
    const processId = at(params, 'processId');
    if (typeof processId === 'number') this.#host.watchClient(processId);
    const { name, version } = this.#host;
    return { capabilities: CAPABILITIES, serverInfo: { name, version } };
  }

  #shutdown(): null {
    this.#state = 'shut-down';
    this.#reports.stop();
    this.#judgements.stop();
    return null;
  }

  #notification(method: string, params: unknown): void {
    this.#reports.noteMessage();
    if (method === 'exit') this.disconnected();
    if (this.#state === 'running') this.#wall(method, () => this.#follow(method, params));
  }

  #wall(feature: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      this.reportFailure(feature, error);
    }
  }

  /** Keeps in step with what the client does to its documents and catalogues; other notifications are none of ours. */
  #follow(method: string, params: unknown): void {
    if (method === CATALOGUE_METHOD) this.#takeCatalogue(params);
    if (method === IGNORE_METHOD) this.#takeIgnoreList(params);
    if (method === 'workspace/didChangeWorkspaceFolders') this.#folders.follow(at(params, 'event'));
    if (method === 'initialized') this.#settings.clientReady();
    if (method === 'workspace/didChangeConfiguration') this.#settings.changed(params);
    const document = at(params, 'textDocument');
    const uri = at(document, 'uri');
    if (!isString(uri)) return;
    if (method === 'textDocument/didOpen') {
      const [language, version, text] = ['languageId', 'version', 'text'].map((key) => at(document, key));
      this.#documents.open(
        uri,
        String(language),
        typeof version === 'number' ? version : 0,
        isString(text) ? text : '',
      );
      this.#settings.opened(uri);
      this.#reports.schedule(uri);
    } else if (method === 'textDocument/didChange') {
      const changed = this.#documents.change(uri, at(document, 'version'), at(params, 'contentChanges'));
      if (changed) {
        this.#judgements.edited(uri, placeOfEdit(changed, at(params, 'contentChanges')));
        this.#reports.schedule(uri);
      } else this.log('An edit was not understood, or its document is not open.');
    } else if (method === 'textDocument/didSave') {
      this.#judgements.saved(uri);
    } else if (method === 'textDocument/didClose') {
      this.#judgements.closed(uri);
      this.#documents.close(uri);
      this.#settings.closed(uri);
      this.#reports.clear(uri);
    }
  }

  /** Reads the documents of a folder anew by its catalogue, and has shown what is wrong with the catalogue's file. */
  #takeCatalogue(params: unknown): void {
    const taken = this.#catalogues.take(params);
    if (!taken) {
      this.log('The catalogue of a workspace folder was not understood.');
      return;
    }
    this.#reports.publish(taken.report);
    const renewed = this.#documents.renew((uri) => isInside(uri, taken.folder));
    for (const uri of renewed) this.#reports.schedule(uri);
    if (renewed.length === 0) return;
    this.#refresh(...this.#client.refreshes);
  }

  #takeIgnoreList(params: unknown): void {
    const problems = this.#ignoreLists.take(params);
    if (!problems) {
      this.log('The ignore list of a workspace folder was not understood.');
      return;
    }
    this.#reports.publish(problems);
    this.#rulesChanged(this.#documents.uris());
  }

  #rulesChanged(uris: readonly string[]): void {
    this.#judgements.rulesChanged();
    this.#judgedAnew(uris);
  }

  /** Has documents shown whose findings are others although their texts are the same. */
  #judgedAnew(uris: readonly string[]): void {
    for (const uri of uris) this.#reports.schedule(uri);
    if (uris.length > 0) this.#refresh(DIAGNOSTICS_REFRESH);
  }

  /** Shows the user a warning. */
  #warn(message: string): void {
    this.#connection
      .sendNotification('window/showMessage', { type: MessageType.Warning, message })
      .catch(() => {});
  }

  /** Has the client ask again for what it shows, as far as it can be told to. */
  #refresh(...methods: readonly string[]): void {
    for (const method of methods) {
      if (this.#client.refreshes.includes(method)) this.#connection.sendRequest(method).catch(() => {});
    }
  }
}

const DIAGNOSTICS_REFRESH = 'workspace/diagnostic/refresh';

/** The place behind what was typed, where one place was edited; null for several and for a new text as a whole. */
function placeOfEdit({ text }: OpenDocument, changes: unknown): number | null {
  const change = Array.isArray(changes) && changes.length === 1 ? changes[0] : undefined;
  const [start, typed] = [at(change, 'range', 'start'), at(change, 'text')];
  return isPosition(start) && isString(typed) ? offsetInside(text, start) + typed.length : null;
}

function refusal(code: number, message: string): ResponseError<void> {
  return new ResponseError(code, message);
}
