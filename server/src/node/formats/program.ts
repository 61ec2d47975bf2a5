/**
 * The program in which files of other formats are written and read: a process of its own, since a damaged or hostile file may crash
 * what reads it, hang it, or fill the memory. Its first thread keeps watch and never touches a file; its second does the work.
 */
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { type Done, MEMORY_LIMIT, type Numbered, OUT_OF_MEMORY, OUT_OF_TIME, TIME_LIMIT } from './tasks.ts';
import { workOn } from './work.ts';

/** How often memory and time are looked at, in milliseconds. */
const WATCH = 50;

function watch(): void {
  let since: number | null = null;
  const end = (code: number) => process.exit(code);
  const worker = new Worker(import.meta.filename, {
    stdout: true, // what a library prints is dropped, as it may quote a document
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT / 2 },
  });
  process.on('message', (task) => {
    since = performance.now();
    worker.postMessage(task);
  });
  worker.on('message', (message: Partial<Numbered<Done>> | null) => {
    if (typeof message?.id !== 'number') return; // pdf.js says on its own that it is ready
    since = null;
    process.send?.(message);
  });
  worker.on('error', (error: NodeJS.ErrnoException) =>
    end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? OUT_OF_MEMORY : 1),
  );
  worker.on('exit', () => end(1));
  process.on('disconnect', () => end(0));
  setInterval(() => {
    if (process.memoryUsage.rss() > MEMORY_LIMIT * 1024 * 1024) end(OUT_OF_MEMORY);
    if (since !== null && performance.now() - since > TIME_LIMIT) end(OUT_OF_TIME);
  }, WATCH);
}

if (isMainThread) watch();
else if (parentPort) workOn(parentPort);
