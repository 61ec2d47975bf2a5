import { parentPort, workerData } from 'node:worker_threads';
import { FormatsProcess } from '../../node/formats-process.ts';
import { commandNamed, readsLetters } from '../command-table.ts';
import { letterReader } from './one-letter.ts';
import type { Job, Outcome, Work } from './outcome.ts';

/** What a thread sends: that it is up, then an answer for every list of jobs. */
export type FromThread = 'up' | readonly Outcome[];

/**
 * The whole of a thread, which is started with its work: reads the letters that it is sent until it is ended. `program` is the file
 * that it runs.
 */
export function workAsThread(program: string): void {
  const work = workerData as Work;
  const command = commandNamed(work.command);
  if (!readsLetters(command)) throw new Error('no command over letters has this name');
  const read = letterReader(work, command, new FormatsProcess(program));
  const send = (message: FromThread) => parentPort?.postMessage(message);
  parentPort?.on('message', async (jobs: readonly Job[]) => {
    const outcomes: Outcome[] = [];
    for (const job of jobs) outcomes.push(await read(job));
    send(outcomes);
  });
  send('up');
}
