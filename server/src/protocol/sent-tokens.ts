/** What was sent last of each document, so that a later answer can say what differs. */
export class SentTokens {
  readonly #sent = new Map<string, { readonly resultId: string; readonly data: readonly number[] }>();
  #count = 0;

  /** Notes what is sent, and gives it its id. */
  keep(uri: string, data: readonly number[]): string {
    const resultId = String(++this.#count);
    this.#sent.set(uri, { resultId, data });
    return resultId;
  }

  /** What was sent under an id; undefined where something else was sent later. */
  of(uri: string, resultId: unknown): readonly number[] | undefined {
    const sent = this.#sent.get(uri);
    return sent?.resultId === resultId ? sent?.data : undefined;
  }

  closed(uri: string): void {
    this.#sent.delete(uri);
  }
}
