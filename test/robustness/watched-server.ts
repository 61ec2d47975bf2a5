import { expect } from 'vitest';
import type { Replaced } from '../protocol/build.ts';
import { type ServerUnderTest, serverUnderTest } from '../protocol/server-under-test.ts';
import { Watched } from './watched.ts';

/** A server whose sessions must not have leaked words of a document when they end; see `serverUnderTest`. */
export function watchedServer(replaced: Replaced = {}): ServerUnderTest<Watched> {
  return serverUnderTest(
    replaced,
    (file, options) => new Watched(file, options),
    (session) => expect(session.leaks()).toEqual([]),
  );
}

/** The same for tests of the watch itself, whose sessions leak. */
export function leakingServer(): ServerUnderTest<Watched> {
  return serverUnderTest(
    {},
    (file, options) => new Watched(file, options),
    () => {},
  );
}
