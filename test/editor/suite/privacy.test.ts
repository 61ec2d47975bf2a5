import * as assert from 'node:assert/strict';
import {
  closeAll,
  find,
  inWorkspace,
  LANGUAGE_ID,
  open,
  outlineOf,
  pause,
  replace,
  setSetting,
  textOf,
  until,
} from './helpers.ts';
import { outputOf } from './output.ts';

const LOG = 'IMR Determinations';
const TRACE = 'IMR Determinations Trace';

describe('what is written down', () => {
  afterEach(async () => {
    await setSetting('trace.server', undefined);
    await closeAll();
  });

  it('nothing is traced unless asked for, and messages in full never', async () => {
    await setSetting('trace.server', 'verbose');
    const document = await open({ content: await textOf('sample.imr'), language: LANGUAGE_ID });
    await outlineOf(document);
    await replace(document, find(document, 'warehouse supervisor'), 'lorry driver');
    await outlineOf(document);
    await pause(500);
    assert.equal(outputOf(TRACE), undefined);
  });

  it('a trace of messages holds no document text', async () => {
    await setSetting('trace.server', 'messages');
    const from = outputOf(TRACE)?.length ?? 0;
    await outlineOf(await open(inWorkspace('damaged.imr')));
    const lines = await until('a trace', () => {
      const added = outputOf(TRACE)?.slice(from) ?? [];
      return added.length > 3 && added;
    });
    assert.deepEqual(await lettersLinesIn(lines), []);
  });

  it('the log of this whole run, crashes included, holds no document text', async () => {
    const log = outputOf(LOG) ?? [];
    assert.ok(log.length > 0, 'the log is empty: nothing would be proved');
    assert.ok(
      log.some((line) => line.includes('restarted')),
      'the crashes are not in the log',
    );
    assert.deepEqual(await lettersLinesIn(log), []);
  });
});

/** The lines that hold a line of the letters that were opened, or the name of a disputed item. */
async function lettersLinesIn(lines: readonly string[]): Promise<string[]> {
  const letters = [await textOf('sample.imr'), await textOf('extracted.imr.txt')].join('\n');
  const pieces = letters
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 12);
  assert.ok(pieces.length > 100);
  return lines.filter((line) => [...pieces, 'Norco', 'Orphenadrine'].some((piece) => line.includes(piece)));
}
