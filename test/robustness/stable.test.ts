import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readSamples } from '../engine/samples.ts';
import { WATCHED_LETTER } from './watched.ts';
import { watchedServer } from './watched-server.ts';

const server = watchedServer();

/** Machines that differ in what an answer could come to depend on: language, time zone, the day's date line. */
const MACHINES: readonly Readonly<Record<string, string>>[] = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'Asia/Kathmandu', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  { TZ: 'Pacific/Pago_Pago', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
];
const RUNS_EACH = 20;

const CAPABILITIES = {
  textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};

test('100 runs over the same letter, on machines of five languages and time zones, answer byte for byte the same', async () => {
  const letters = [WATCHED_LETTER, ...readSamples().map(({ text }) => text)].slice(0, 2);
  const digests = new Map<string, number>();
  for (const machine of MACHINES) {
    const session = await server.open({ capabilities: CAPABILITIES }, { env: machine });
    for (let run = 0; run < RUNS_EACH; run++) {
      const digest = createHash('sha256');
      for (const [i, text] of letters.entries()) {
        const uri = `file:///letter-${i}.imr`;
        const about = { textDocument: { uri } };
        session.openDocument(uri, text);
        for (const method of ['documentSymbol', 'foldingRange', 'documentLink', 'diagnostic']) {
          const { result, error } = await session.request(`textDocument/${method}`, about);
          expect(error).toBeUndefined();
          // the number of the answer counts what the server has seen before
          digest.update(JSON.stringify(method === 'diagnostic' ? result.items : result));
        }
        for (let line = 4; line < 40; line += 9) {
          const position = { line, character: 20 };
          for (const method of ['hover', 'completion'])
            digest.update(
              JSON.stringify(
                (await session.request(`textDocument/${method}`, { ...about, position })).result,
              ),
            );
        }
        session.notify('textDocument/didClose', about);
      }
      const name = digest.digest('hex');
      digests.set(name, (digests.get(name) ?? 0) + 1);
      session.forget();
    }
  }
  expect([...digests.values()]).toEqual([MACHINES.length * RUNS_EACH]);
}, 200_000);
