/** What the extension and its server speak over: Node's own channel between processes. docs/performance.md has the figures. */
export const SERVER_TRANSPORT = 'ipc';

/**
 * What Node is started with to run the server; the benchmark starts it in the same way. V8's own settings are for programs
 * of many times the size: they let the space for new objects grow to 2 x 16 MB, all objects to four times what is in use
 * before unused ones are collected, and start four threads that compile and collect. Measured with a hundred open drafts,
 * 110 MB become 82 MB. Letters of 3 to 30 KB are read as fast as before, larger ones up to a tenth slower; a start
 * takes about a tenth longer, as Node's stored code is for its own settings.
 *
 * 1024 MB is far above what is in use: a letter takes less than a megabyte, a text of 2 million signs, the longest that is
 * read, some 75 MB, and one of nothing but faults 500 MB; no more text than that is known at a time (`protocol/analyses.ts`).
 */
export const SERVER_ARGUMENTS: readonly string[] = [
  '--max-semi-space-size=2',
  '--max-old-space-size=1024',
  '--v8-pool-size=1',
];
