/** Asks the server; undefined while it is down. */
export type AskServer = <Result>(method: string, params: object) => Promise<Result | undefined>;
