/** So many crashes within the window are answered by a restart; the next one is shown to the user instead. */
export const RESTARTS_ALLOWED = 4;
const WINDOW_MILLISECONDS = 3 * 60 * 1000;

/** Counts the crashes of the language server and says when restarting it has become pointless. */
export class Crashes {
  private times: number[] = [];

  /** Notes a crash at `now` (milliseconds); true when the server should be started again. */
  note(now: number): boolean {
    this.times = this.times.filter((time) => now - time < WINDOW_MILLISECONDS);
    this.times.push(now);
    return this.times.length <= RESTARTS_ALLOWED;
  }

  /** The user has asked for a new start: what was before counts no longer. */
  forget(): void {
    this.times = [];
  }
}
