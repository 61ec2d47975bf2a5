import type { CancellationToken } from 'vscode';

/** Asks the server; undefined while it is down. */
export type AskServer = <Result>(
  method: string,
  params: object,
  token?: CancellationToken,
) => Promise<Result | undefined>;
