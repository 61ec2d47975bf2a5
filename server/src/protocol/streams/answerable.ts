import { ErrorCodes, type Message, type MessageReader, type MessageWriter } from 'vscode-languageserver';
import { isObject, isString } from './unchecked.ts';

type Id = string | number | null;

/**
 * The same reader without the messages that the protocol library would drop without an answer: what is no object, has an id
 * but no method, or an id of the wrong type. They are refused here, and so is each request in a batch, by its own id: the
 * protocol "currently does not support JSON-RPC batch messages" (specification 3.17, base protocol).
 */
export function answerable(reader: MessageReader, writer: MessageWriter): MessageReader {
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    dispose: () => reader.dispose(),
    listen: (take) =>
      reader.listen((message: unknown) => {
        const ids = Array.isArray(message) ? idsOfBatch(message) : idsToRefuse(message);
        if (ids.length === 0) return take(message as Message);
        const error = {
          code: ErrorCodes.InvalidRequest,
          message: Array.isArray(message) ? 'batches are not supported' : 'this is no request',
        };
        for (const id of ids) {
          // a client that cannot be written to learns of the end of the connection another way
          writer.write({ jsonrpc: '2.0', id, error } as Message).catch(() => {});
        }
      }),
  };
}

/** The ids that the requests of a batch wait under; null, to say anything at all, where there are none. */
function idsOfBatch(batch: readonly unknown[]): Id[] {
  const ids = batch.flatMap((message) =>
    isObject(message) && 'method' in message && isId(message.id) ? message.id : [],
  );
  return ids.length > 0 ? ids : [null];
}

/** The id to refuse a message under: null where its own is unusable; none for a message the library answers. */
function idsToRefuse(message: unknown): Id[] {
  if (!isObject(message)) return [null];
  const { id, method } = message;
  if (id === undefined) return [];
  const usable = isId(id) ? id : null;
  if (isString(method)) return usable === null ? [null] : [];
  const isAnswer = method === undefined && ('result' in message || 'error' in message);
  return isAnswer ? [] : [usable];
}

function isId(value: unknown): value is string | number {
  return isString(value) || typeof value === 'number';
}
