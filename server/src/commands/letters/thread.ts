import { parentPort, workerData } from 'node:worker_threads';
import { commandNamed, readsLetters } from '../command-table.ts';
import { letterReader } from './one-letter.ts';
import type { Job, Outcome, Work } from './outcome.ts';

/** What a thread sends: that it is up, then an answer for every list of jobs. */
export type FromThread = 'up' | readonly Outcome[];

/** What a thread is started with. */
export interface ThreadData {
  readonly work: Work;
}

/** The whole of a thread: reads the letters that it is sent until it is ended. */
export function workAsThread(): void {
  const { work } = workerData as ThreadData;
  const command = commandNamed(work.command);
  if (!readsLetters(command)) throw new Error('no command over letters has this name');
  const read = letterReader(work, command);
  const send = (message: FromThread) => parentPort?.postMessage(message);
  parentPort?.on('message', async (jobs: readonly Job[]) => {
    const outcomes: Outcome[] = [];
    for (const job of jobs) outcomes.push(await read(job));
    send(outcomes);
  });
  send('up');
}
