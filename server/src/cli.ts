import manifest from '../package.json' with { type: 'json' };
import { imr } from './commands/imr.ts';
import { errorClass } from './protocol/log.ts';

// whoever reads our output may stop early, as `head` does; that is no fault
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
process.stderr.on('error', () => {});

imr(process.argv.slice(2), manifest.version, {
  out: (text) => process.stdout.write(text),
  complain: (line) => process.stderr.write(`imr: ${line}\n`),
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    // the class alone: a message might quote the document
    process.stderr.write(`imr: something went wrong in the program itself (${errorClass(error)})\n`);
    process.exitCode = 2;
  },
);
