import {
  type CancellationToken,
  ErrorCodes,
  LSPErrorCodes,
  type NotificationType,
  type RequestType,
  ResponseError,
} from 'vscode-languageserver';
import { errorClass, type Log } from './log.ts';
import { isObject, type Unchecked } from './streams/unchecked.ts';

/** How the server handles one method. */
export interface Handler<State> {
  readonly method: string;
  /** Answers a request, or acts on a notification; see `onRequest` and `onNotification`. */
  readonly handle: (params: unknown, state: State) => unknown;
}

/** A row of the table of requests. Params that are wrong are refused by throwing what `invalidParams` gives. */
export function onRequest<Params, Result, Failure, State>(
  { method }: RequestType<Params, Result, Failure>,
  answer: (params: Unchecked<Params>, state: State) => Result | Promise<Result>,
): Handler<State> {
  return {
    method,
    handle: (params, state) => {
      if (!isObject(params)) throw invalidParams('params');
      return answer(params as Unchecked<Params>, state);
    },
  };
}

/** A row of the table of notifications. Params that are not an object count as empty. */
export function onNotification<Params, State>(
  { method }: NotificationType<Params>,
  follow: (params: Unchecked<Params>, state: State) => void,
): Handler<State> {
  return {
    method,
    handle: (params, state) => follow((isObject(params) ? params : {}) as Unchecked<Params>, state),
  };
}

/** Refuses a request whose params are wrong; `name` is the value that is. */
export function invalidParams(name: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidParams, `${name} is missing or of the wrong type`);
}

/** Longer method names are cut in refusals. */
const LONGEST_NAME = 100;

/**
 * Runs the handlers of a table, in the order of the messages, so no answer is stale. What throws costs its own answer and
 * leaves a remark in the log that names the method and the class of the error.
 */
export class Dispatch<State> {
  readonly #requests: ReadonlyMap<string, Handler<State>>;
  readonly #notifications: ReadonlyMap<string, Handler<State>>;
  readonly #log: Log;

  constructor(requests: readonly Handler<State>[], notifications: readonly Handler<State>[], log: Log) {
    this.#requests = new Map(requests.map((handler) => [handler.method, handler]));
    this.#notifications = new Map(notifications.map((handler) => [handler.method, handler]));
    this.#log = log;
  }

  /** The answer to a request, or a refusal. Never throws, and the promise it may give never rejects. */
  answer(method: string, params: unknown, token: CancellationToken, state: State): unknown {
    const handler = this.#requests.get(method);
    if (!handler)
      return new ResponseError(ErrorCodes.MethodNotFound, `unknown method ${method.slice(0, LONGEST_NAME)}`);
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    try {
      const answer = handler.handle(params, state);
      return answer instanceof Promise ? answer.catch((error) => this.#failure(method, error)) : answer;
    } catch (error) {
      return this.#failure(method, error);
    }
  }

  /** Acts on a notification; one that is not in the table concerns nobody. */
  follow(method: string, params: unknown, state: State): void {
    this.guard(method, () => this.#notifications.get(method)?.handle(params, state));
  }

  /** Runs something that may throw; an error is logged under the name and goes no further. */
  guard(name: string, action: () => void): void {
    try {
      action();
    } catch (error) {
      this.reportFailure(name, error);
    }
  }

  /** Logs that something threw: its name and the class of the error, never the error's message. */
  reportFailure(name: string, error: unknown): void {
    this.#log(`${name} failed: ${errorClass(error)}.`);
  }

  #failure(method: string, error: unknown): ResponseError<void> {
    if (error instanceof ResponseError) return error;
    this.reportFailure(method, error);
    return new ResponseError(ErrorCodes.InternalError, `${method} failed: ${errorClass(error)}`);
  }
}
