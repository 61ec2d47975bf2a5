import {
  type CancellationToken,
  createMessageConnection,
  ErrorCodes,
  ExitNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type MessageConnection,
  type MessageReader,
  MessageType,
  type MessageWriter,
  ResponseError,
  ShutdownRequest,
} from 'vscode-languageserver';
import type { LetterFiles } from '../features/exporting/letter-files.ts';
import { capabilitiesFor } from './capabilities.ts';
import { readAbilities } from './client-abilities.ts';
import { Dispatch } from './dispatch.ts';
import type { Log } from './log.ts';
import { NOTIFICATIONS } from './notifications.ts';
import { REQUESTS } from './requests.ts';
import { ServerState } from './state.ts';
import { answerable } from './streams/answerable.ts';
import { at } from './streams/unchecked.ts';

/** What a server needs of the process or worker it runs in. */
export interface Host {
  readonly name: string;
  readonly version: string;
  /** Where the pages of the rules are, as an address without a final slash; null where they are not shipped. */
  readonly rulePages: string | null;
  /** Writes and reads letters in other formats than text; null where it cannot. */
  readonly letterFiles: LetterFiles | null;
  /** Ends the process; 0 after an orderly shutdown, 1 without one. */
  exit(code: 0 | 1): void;
  /** Calls back in the next turn of the event loop, after the input that has arrived. */
  nextTurn(action: () => void): void;
  /** Called once with the client's process, so that the server does not outlive it. */
  watchClient(processId: number): void;
}

/**
 * A language server on one connection: its life from `initialize` to `exit`. Every request gets exactly one answer;
 * requests and notifications in between are in the tables of `requests.ts` and `notifications.ts`.
 */
export class Server {
  readonly #connection: MessageConnection;
  readonly #host: Host;
  readonly #dispatch: Dispatch<ServerState>;
  readonly #state: ServerState;
  #stage: 'new' | 'running' | 'shut-down' = 'new';

  constructor(reader: MessageReader, writer: MessageWriter, host: Host) {
    this.#host = host;
    // the library's own remarks quote messages, and messages hold documents
    const remark = () => this.log('The connection reported a message it could not handle.');
    const logger = { error: remark, warn: remark, info() {}, log() {} };
    this.#connection = createMessageConnection(answerable(reader, writer), writer, logger);
    this.#dispatch = new Dispatch(REQUESTS, NOTIFICATIONS, this.log);
    this.#state = new ServerState({
      connection: this.#connection,
      log: this.log,
      letterFiles: host.letterFiles,
      guard: (name, action) => this.#dispatch.guard(name, action),
      nextTurn: host.nextTurn,
    });
    this.#connection.onError(() => this.log('A message could not be read or written.'));
    this.#connection.onClose(() => this.disconnected());
    this.#connection.onRequest((method: string, params: unknown, token: CancellationToken) =>
      this.#request(method, params, token),
    );
    this.#connection.onNotification((method: string, params: unknown) => this.#notification(method, params));
  }

  /** Starts to handle messages. */
  listen(): void {
    this.#connection.listen();
  }

  /** Ends the process because the client is gone. */
  disconnected(): void {
    this.#host.exit(this.#stage === 'shut-down' ? 0 : 1);
  }

  /** Logs that something threw outside any request; never the error's message. */
  reportFailure(name: string, error: unknown): void {
    this.#dispatch.reportFailure(name, error);
  }

  /** Sends a remark to the client's log. */
  readonly log: Log = (message) => {
    this.#connection
      .sendNotification(LogMessageNotification.type, { type: MessageType.Warning, message })
      .catch(() => {}); // a client that cannot be written to cannot be notified
  };

  #request(method: string, params: unknown, token: CancellationToken): unknown {
    this.#state.reports.noteMessage();
    if (method === InitializeRequest.method) return this.#initialize(params);
    if (this.#stage === 'new')
      return new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize comes first');
    if (this.#stage === 'shut-down')
      return new ResponseError(ErrorCodes.InvalidRequest, 'the server is shut down');
    if (method === ShutdownRequest.method) return this.#shutdown();
    return this.#dispatch.answer(method, params, token, this.#state);
  }

  #notification(method: string, params: unknown): void {
    this.#state.reports.noteMessage();
    if (method === ExitNotification.method) this.disconnected();
    if (this.#stage === 'running') this.#dispatch.follow(method, params, this.#state);
  }

  #initialize(params: unknown): unknown {
    if (this.#stage !== 'new')
      return new ResponseError(ErrorCodes.InvalidRequest, 'the server is initialized already');
    this.#stage = 'running';
    const { name, version, rulePages } = this.#host;
    this.#state.client = readAbilities(
      at(params, 'capabilities'),
      rulePages,
      at(params, 'initializationOptions'),
    );
    this.#state.folders.start(at(params, 'workspaceFolders'));
    const processId = at(params, 'processId');
    if (typeof processId === 'number') this.#host.watchClient(processId);
    const capabilities = capabilitiesFor(this.#state.client);
    return { capabilities, serverInfo: { name, version } } satisfies InitializeResult;
  }

  #shutdown(): null {
    this.#stage = 'shut-down';
    this.#state.stop();
    return null;
  }
}
