/**
 * What the extension and its server speak over: Node's own channel between processes. docs/performance.md has the figures.
 */
export const SERVER_TRANSPORT = 'ipc';

/**
 * What Node is started with to run the server, in the benchmark too. V8's own settings let new objects take 2 x 16 MB and
 * all objects four times what is in use, and start four threads: with these, a hundred open drafts take 82 MB instead of
 * 110. Letters of 3 to 30 KB are read as fast, larger ones up to a tenth slower; a start takes about a tenth longer. 1024
 * MB is far above what is in use: the longest text that is read (2 million characters) takes some 75 MB, one of nothing but
 * faults 500 MB; no more text than that is known at a time (`protocol/analyses.ts`).
 */
export const SERVER_ARGUMENTS: readonly string[] = [
  '--max-semi-space-size=2',
  '--max-old-space-size=1024',
  '--v8-pool-size=1',
];
