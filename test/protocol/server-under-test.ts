import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Built, buildEntry, type Replaced } from './build.ts';
import { Session, type SessionOptions } from './session.ts';

/** A built server with what the tests of a file need of it. */
export interface ServerUnderTest<Kind extends Session> {
  /** The file of the build. */
  readonly file: string;
  /** Starts it; `initialize` is not sent yet. */
  start(options?: SessionOptions): Kind;
  /** Starts it and initializes it as a client that can do little, but for what `params` say. */
  open(params?: object, options?: SessionOptions): Promise<Kind>;
  /** Builds another one with modules replaced, for the rest of this test; see `buildEntry`. */
  plant(replaced: Replaced): Promise<void>;
}

/**
 * To be called where a file or a group of tests begins: builds the server once for its tests, and ends the sessions of
 * each test after it. `replaced` is as for `buildEntry`; `begin` starts a session, and `look` sees it before it ends. With `withFormats` it writes and reads
 * DOCX and PDF.
 */
export function serverUnderTest<Kind extends Session>(
  replaced: Replaced,
  begin: (file: string, options?: SessionOptions) => Kind,
  look: (session: Kind) => void,
  withFormats = false,
): ServerUnderTest<Kind> {
  let built: Built | undefined;
  let planted: Built | undefined;
  let sessions: Kind[] = [];
  beforeAll(async () => {
    built = await buildEntry('node.ts', replaced, withFormats);
  });
  afterEach(async () => {
    const ended = sessions;
    sessions = [];
    try {
      for (const session of ended) look(session);
    } finally {
      await Promise.all(ended.map((session) => session.close()));
      planted?.remove();
      planted = undefined;
    }
  });
  afterAll(() => built?.remove());

  const server: ServerUnderTest<Kind> = {
    get file() {
      return (planted ?? built)?.file ?? '';
    },
    start(options) {
      const session = begin(server.file, options);
      sessions.push(session);
      return session;
    },
    async open(params, options) {
      const session = server.start(options);
      await session.initialize(params);
      return session;
    },
    async plant(others) {
      planted?.remove();
      planted = await buildEntry('node.ts', others);
    },
  };
  return server;
}

/** The server as it is, for the tests of a file or a group; see `serverUnderTest`. */
export function plainServer(): ServerUnderTest<Session> {
  return serverUnderTest(
    {},
    (file, options) => new Session(file, options),
    () => {},
  );
}
