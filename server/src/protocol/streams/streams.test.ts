import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Message } from 'vscode-languageserver';
import { StreamReader, StreamWriter } from './streams.ts';

const framed = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
const request = { jsonrpc: '2.0', id: 1, method: 'a/ä' };

/** What a reader makes of some chunks: the messages it hands on, the words of its errors, how often bytes were no message. */
function readFrom(chunks: readonly string[], take: (message: Message) => void = () => {}) {
  const stream = new PassThrough();
  let dropped = 0;
  const reader = new StreamReader(stream, () => dropped++);
  const messages: Message[] = [];
  const errors: string[] = [];
  reader.onError(({ message }) => errors.push(message));
  const listening = reader.listen((message) => {
    messages.push(message);
    take(message);
  });
  for (const chunk of chunks) stream.emit('data', Buffer.from(chunk));
  return { messages, errors, dropped, stream, listening };
}

describe('a reader', () => {
  it('hands a message on as soon as its last byte has come', () => {
    const text = framed(JSON.stringify(request));
    expect(readFrom([text.slice(0, 30), text.slice(30)]).messages).toEqual([request]);
    expect(readFrom([text.slice(0, -1)]).messages).toEqual([]);
  });

  it('takes the next message when one could not be taken, and quotes neither', () => {
    const secret = 'Mr. Example of Sampleton';
    const thrownAt = { ...request, id: 2 };
    const chunks = [
      framed(`{"${secret}": `),
      framed(JSON.stringify(request)),
      framed(JSON.stringify(thrownAt)),
    ];
    const { messages, errors, dropped } = readFrom(chunks, (message) => {
      if ('id' in message && message.id === 2) throw new Error(secret);
    });
    expect(messages).toEqual([request, thrownAt]);
    expect([dropped, errors]).toEqual([1, ['A message could not be taken.']]);
  });

  it('hears nothing any more when it is disposed of', () => {
    const { messages, errors, stream, listening } = readFrom([]);
    listening.dispose();
    expect(['data', 'error'].map((event) => stream.listenerCount(event))).toEqual([0, 0]);
    expect([messages, errors]).toEqual([[], []]);
  });
});

describe('a writer', () => {
  it('writes header and body in one piece', async () => {
    const stream = new PassThrough();
    const pieces: string[] = [];
    stream.on('data', (piece) => pieces.push(String(piece)));
    await new StreamWriter(stream).write(request as Message);
    expect(pieces).toEqual([framed(JSON.stringify(request))]);
  });

  it('says that a message could not be written', async () => {
    const stream = new PassThrough();
    const writer = new StreamWriter(stream);
    stream.destroy();
    await expect(writer.write(request as Message)).rejects.toThrow();
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    await expect(writer.write(circle as never)).rejects.toThrow();
  });
});
