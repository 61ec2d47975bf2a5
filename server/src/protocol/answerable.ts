import { ErrorCodes, type Message, type MessageReader, type MessageWriter } from 'vscode-languageserver';
import { isObject, isString } from './shapes.ts';

/**
 * The same reader without the messages that the protocol library would drop without an answer: what is no object, has
 * an id but no method, or an id of the wrong type. They are refused here, so that nobody waits for an answer in vain.
 */
export function answerable(reader: MessageReader, writer: MessageWriter): MessageReader {
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    dispose: () => reader.dispose(),
    listen: (take) =>
      reader.listen((message: unknown) => {
        const id = idToRefuse(message);
        if (id === undefined) return take(message as Message);
        const error = { code: ErrorCodes.InvalidRequest, message: 'this is no request' };
        // a client that cannot be written to learns of the end of the connection another way
        writer.write({ jsonrpc: '2.0', id, error } as Message).catch(() => {});
      }),
  };
}

/** The id to refuse a message under: null where its own is unusable; undefined for a message the library answers. */
function idToRefuse(message: unknown): string | number | null | undefined {
  if (!isObject(message)) return null;
  const { id, method } = message;
  if (id === undefined) return undefined;
  const usable = isString(id) || typeof id === 'number' ? id : null;
  if (isString(method)) return usable === null ? null : undefined;
  const isAnswer = method === undefined && ('result' in message || 'error' in message);
  return isAnswer ? undefined : usable;
}
