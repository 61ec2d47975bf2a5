import { Worker } from 'node:worker_threads';
import type { LetterReader } from './one-letter.ts';
import { type Job, lost, type Outcome, type Work } from './outcome.ts';
import { codeOf } from './reason.ts';
import type { FromThread } from './thread.ts';

/** Enough that messages cost nothing. In files. */
const LARGEST_BATCH = 8;

/** Few files are dealt out in so many rounds, so that threads end at about the same time. */
const ROUNDS = 4;

/** How far a thread may be ahead of what is printed, so that one slow letter has not all others held. In batches. */
const AHEAD = 16;

/** The threads to start: how many, and the file they run. */
export interface Threads {
  readonly program: string;
  readonly threads: number;
}

/**
 * The outcome of each job, in order; at least one thread. The standard input is read `here`, and so is everything
 * where no thread can be started. A letter over which a thread dies is lost; the others are not.
 */
export async function* outcomesFromThreads(
  work: Work,
  jobs: readonly Job[],
  here: LetterReader,
  wanted: Threads,
): AsyncGenerator<Outcome> {
  const crew = new Crew(work, jobs, wanted);
  try {
    for (const [place, job] of jobs.entries()) {
      crew.wantedUpTo(place + wanted.threads * AHEAD * LARGEST_BATCH);
      yield (job.file === '-' ? undefined : await crew.outcome(place)) ?? (await here(job));
    }
  } finally {
    await crew.end();
  }
}

/** Places of jobs that are handed out together. */
type Batch = readonly number[];

interface Member {
  readonly worker: Worker;
  batch: Batch | null;
  /** Whether it could be started at all. */
  isUp: boolean;
  /** What it died of. */
  error: unknown;
}

class Crew {
  readonly #work: Work;
  readonly #jobs: readonly Job[];
  readonly #program: string;
  readonly #batchSize: number;
  readonly #members = new Set<Member>();
  readonly #outcomes = new Map<number, Outcome>();
  /** What died threads have left undone. */
  readonly #again: Batch[] = [];
  #next = 0;
  #end = 0;
  #wake: () => void = () => {};

  constructor(work: Work, jobs: readonly Job[], { program, threads }: Threads) {
    this.#work = work;
    this.#jobs = jobs;
    this.#program = program;
    this.#batchSize = Math.min(LARGEST_BATCH, Math.ceil(jobs.length / (threads * ROUNDS)));
    for (let i = 0; i < threads; i++) this.#recruit();
  }

  /** Lets the threads read the jobs before this place. */
  wantedUpTo(place: number): void {
    this.#end = Math.min(place, this.#jobs.length);
    for (const member of this.#members) if (!member.batch) this.#hand(member);
  }

  /** Gives the outcome away; undefined when no thread is left that could have one. */
  async outcome(place: number): Promise<Outcome | undefined> {
    while (!this.#outcomes.has(place) && this.#members.size > 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const outcome = this.#outcomes.get(place);
    this.#outcomes.delete(place);
    return outcome;
  }

  async end(): Promise<void> {
    const workers = [...this.#members].map(({ worker }) => worker);
    this.#members.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #recruit(): void {
    const worker = started(this.#program, this.#work);
    if (!worker) return;
    const member: Member = { worker, batch: null, isUp: false, error: undefined };
    this.#members.add(member);
    worker.on('message', (message: FromThread) => {
      if (message === 'up') member.isUp = true;
      else this.#take(member, message);
    });
    worker.on('error', (error) => {
      member.error = error;
    });
    worker.on('exit', () => this.#bury(member));
  }

  #take(member: Member, outcomes: readonly Outcome[]): void {
    for (const [i, place] of (member.batch ?? []).entries()) {
      this.#outcomes.set(place, outcomes[i] as Outcome);
    }
    member.batch = null;
    this.#hand(member);
    this.#wake();
  }

  #hand(member: Member): void {
    const batch = this.#again.shift() ?? this.#nextBatch();
    if (batch.length === 0) return;
    member.batch = batch;
    member.worker.postMessage(batch.map((place) => this.#jobs[place]));
  }

  #nextBatch(): Batch {
    const batch: number[] = [];
    while (batch.length < this.#batchSize && this.#next < this.#end) {
      if (this.#jobs[this.#next]?.file !== '-') batch.push(this.#next);
      this.#next++;
    }
    return batch;
  }

  /** Of several letters nobody knows which it died of: they are read again, one by one. */
  #bury(member: Member): void {
    if (!this.#members.delete(member)) return; // ended by us
    const batch = member.batch ?? [];
    const [only] = batch;
    if (member.isUp && only !== undefined && batch.length === 1) {
      const { file } = this.#jobs[only] as Job;
      this.#outcomes.set(only, lost(`${file}: ${causeOfDeath(member.error)}`));
    } else this.#again.push(...batch.map((place) => [place]));
    if (member.isUp) this.#recruit();
    for (const other of this.#members) if (!other.batch) this.#hand(other);
    this.#wake();
  }
}

/** Null where the system has no room for another thread. */
function started(program: string, workerData: Work): Worker | null {
  try {
    return new Worker(program, { workerData });
  } catch {
    return null;
  }
}

/** Of an error the class alone: its words might quote the text. */
function causeOfDeath(error: unknown): string {
  if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY') return 'the program ran out of memory on it';
  return `the program failed on it (${error instanceof Error ? error.name : 'it ended'})`;
}
