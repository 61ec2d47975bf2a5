import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TELLS_HEAP, Watched } from '../robustness/watched.ts';
import { growth, megabytes, type Sample } from './memory.ts';
import { Typist } from './typist.ts';

/** What an editor can do; the typist answers what the server asks. */
const CAPABILITIES = {
  workspace: {
    configuration: true,
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
  textDocument: {
    diagnostic: {},
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } } },
    completion: { completionItem: { documentationFormat: ['markdown'] } },
    definition: { linkSupport: true },
    hover: { contentFormat: ['markdown'] },
  },
};

/** So many samples are taken of a run, but not more often than every few seconds. */
const SAMPLES = 24;
const SHORTEST_SPAN = 8_000;

/** Types for so many minutes at a real server, started as the extension starts it; gives what is wrong, in words. */
export async function soakTyping(root: string, minutes: number, seed: number): Promise<string[]> {
  const whole = minutes * 60_000;
  if (whole === 0) return [];
  const letters = readdirSync(join(root, 'samples'))
    .filter((name) => !name.endsWith('.md'))
    .map((name) => readFileSync(join(root, 'samples', name), 'utf8'));
  const session = new Watched(join(root, 'dist/server/node.js'), { env: TELLS_HEAP });
  await session.initialize({ capabilities: CAPABILITIES });
  const typist = new Typist(session, letters, seed);
  const samples: Sample[] = [];
  const wrong: string[] = [];
  const started = Date.now();
  const span = Math.max(SHORTEST_SPAN, whole / SAMPLES);
  console.log(`\n${minutes} minutes of typing\n  minute     edits   answers  compared  resident  in use`);
  try {
    while (Date.now() - started < whole) {
      const until = Math.min(started + whole, Date.now() + span);
      while (Date.now() < until) await typist.spell();
      await typist.rest();
      const resident = session.residentBytes();
      const heap = await session.heapInUse();
      const minute = (Date.now() - started) / 60_000;
      samples.push({ minute, edits: typist.edits, answers: typist.answers, resident, heap });
      console.log(
        [minute.toFixed(1), typist.edits, typist.answers, typist.compared]
          .map((figure) => String(figure).padStart(8))
          .concat(`${megabytes(resident)} MB`.padStart(10), `${megabytes(heap)} MB`.padStart(10))
          .join('  '),
      );
    }
    wrong.push(...growth(samples));
  } catch (error) {
    wrong.push(`typing, seed ${seed}: ${error instanceof Error ? error.message : String(error)}`);
  }
  wrong.push(...session.leaks());
  await session.close();
  return wrong;
}
