/**
 * What Node is started with to run the server; the benchmark starts it in the same way. V8 lets the space for new
 * objects grow to 2 x 16 MB, which a server that reads letters of 3 to 30 KB never needs: with 2 x 2 MB a hundred open
 * drafts take 79 MB instead of 105. A keystroke in such a letter takes as long as before; at 100 KB it takes up to
 * 30 % more processor time, as more is copied, and a start about 10 % more, as Node's stored code is for its own
 * settings.
 */
export const SERVER_ARGUMENTS: readonly string[] = ['--max-semi-space-size=2'];
