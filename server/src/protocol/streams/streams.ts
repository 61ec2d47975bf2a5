import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver';
import { Framing } from './framing.ts';

/**
 * Reads the messages of a stream of bytes. Unlike the library's reader it never falls silent after a broken header
 * (`Framing`), and it hands a message on when its last byte has come, not some turns of the event loop later.
 */
export class StreamReader extends AbstractMessageReader implements MessageReader {
  readonly #stream: NodeJS.ReadableStream;
  readonly #onDropped: () => void;

  /** `onDropped` is called once for every run of bytes that is no message. */
  constructor(stream: NodeJS.ReadableStream, onDropped: () => void) {
    super();
    this.#stream = stream;
    this.#onDropped = onDropped;
  }

  listen(take: DataCallback): Disposable {
    const framing = new Framing(this.#onDropped);
    const read = (chunk: Uint8Array) => {
      for (const body of framing.take(chunk)) this.#hand(body, take);
    };
    const fail = (error: Error) => this.fireError(error);
    const close = () => this.fireClose();
    this.#stream.on('data', read).on('error', fail).on('close', close);
    return Disposable.create(() => this.#stream.off('data', read).off('error', fail).off('close', close));
  }

  #hand(body: string, take: DataCallback): void {
    try {
      take(JSON.parse(body));
    } catch {
      // it is no JSON, or of a shape that the library throws at; their own words quote the text
      this.fireError(new Error('A message could not be taken.'));
    }
  }
}

/** Writes each message in one piece: a reader is woken once for it. The library writes header and body apart. */
export class StreamWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: NodeJS.WritableStream;
  #errors = 0;

  constructor(stream: NodeJS.WritableStream) {
    super();
    this.#stream = stream;
    stream.on('error', (error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  /** Rejects when the message cannot be put into JSON, or the stream cannot be written to. */
  async write(message: Message): Promise<void> {
    const body = JSON.stringify(message);
    const bytes = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    await new Promise<void>((resolve, reject) => {
      this.#stream.write(bytes, 'utf8', (error) => {
        if (!error) return resolve();
        this.fireError(error, message, ++this.#errors);
        reject(error);
      });
    });
  }

  /** No more is written; what was given to the stream still is. */
  end(): void {
    this.#stream.end();
  }
}
