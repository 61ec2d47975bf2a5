/** Runs tasks one after the other. One that throws does not keep the next from running. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs a task when those before it have ended, and gives what it gives; rejects where it throws. */
  take<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.last.then(task);
    this.last = turn.catch(() => {});
    return turn;
  }
}
