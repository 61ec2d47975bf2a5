import { isMainThread } from 'node:worker_threads';
import manifest from '../package.json' with { type: 'json' };
import { imr } from './commands/imr.ts';
import { workAsThread } from './commands/letters/thread.ts';
import { errorClass } from './protocol/log.ts';

/** What a shell reports of a program that was ended because nobody reads its output (128 and the signal SIGPIPE). */
const READER_GONE = 141;

function run(): void {
  // whoever reads our output may stop early, as `head` does: no words, but no “all well” either
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(READER_GONE);
    complain(`the output could not be written (${error.code ?? 'unknown reason'})`);
    process.exit(2);
  });
  process.stderr.on('error', () => {});

  imr(process.argv.slice(2), {
    version: manifest.version,
    program: import.meta.filename,
    out: (text) => process.stdout.write(text),
    complain,
  }).then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      // the class alone: a message might quote the document
      complain(`something went wrong in the program itself (${errorClass(error)})`);
      process.exitCode = 2;
    },
  );
}

function complain(line: string): void {
  process.stderr.write(`imr: ${line}\n`);
}

if (isMainThread) run();
else workAsThread(import.meta.filename);
