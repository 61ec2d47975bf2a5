import type { MessagePort } from 'node:worker_threads';
import { isFileTrouble } from '../../features/exporting/letter-files.ts';
import type { Done, Numbered, Task } from './tasks.ts';

const DAMAGED = 'it is damaged, or something else than its name says';

/** Does the tasks that come through a port, one after the other. Each library is loaded when the first task needs it. */
export function workOn(port: MessagePort): void {
  let current: number | null = null;
  const answer = (id: number, what: Done) => {
    if (current === id) port.postMessage({ id, what } satisfies Numbered<Done>);
    current = null;
  };
  // a library that lets a promise go may never settle the one that is waited for
  process.on('unhandledRejection', () => {
    if (current !== null) answer(current, { trouble: DAMAGED });
  });
  port.on('message', ({ id, what }: Numbered<Task>) => {
    current = id;
    done(what).then(
      (result) => answer(id, result),
      (error) => answer(id, { trouble: isFileTrouble(error) ? error.message : failure(what) }),
    );
  });
}

/** Words of libraries may quote the document. */
function failure({ kind }: Task): string {
  return kind === 'read' ? DAMAGED : 'the program failed on it';
}

async function done(task: Task): Promise<Done> {
  if (task.kind === 'write') {
    const { letter, format } = task;
    if (format === 'pdf') return { bytes: await (await import('./pdf-writer.ts')).writePdf(letter) };
    return { bytes: await (await import('./docx-writer.ts')).writeDocx(letter) };
  }
  const { bytes, format } = task;
  if (format === 'pdf') return { text: await (await import('./pdf-reader.ts')).readPdf(bytes) };
  return { text: await (await import('./docx-reader.ts')).readDocx(bytes) };
}
