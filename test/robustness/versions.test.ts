import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EditedDraft } from './edited-draft.ts';
import { firstDifference } from './same-reading.ts';

/** After so many edits all that is known is compared with a fresh reading; shared out among the seeds. */
const COMPARED = 20_000;
/** What has not come to its end after this long, in milliseconds, does not. */
const NEVER = 1_800_000;

const SEEDS = [20261101, 20261102, 20261103, 20261104];

let folder: string;
let program: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'imr-versions-'));
  program = join(folder, 'edited-drafts.cjs');
  await build({
    entryPoints: [fileURLToPath(new URL('edited-drafts.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.concurrent.each(SEEDS)(
  'a draft edited 5,000 times is known as well as one that was just opened, after each edit (seed %i)',
  async (seed) => {
    const count = COMPARED / SEEDS.length;
    const run = promisify(execFile)(process.execPath, [program, String(seed), String(count)]);
    const { stdout, stderr } = await run.catch((error) => error);
    expect(stderr).toBe('');
    expect(Number(stdout)).toBe(count);
  },
  NEVER,
);

test('what was known of an earlier version does not change when the text does', () => {
  const draft = new EditedDraft(20261109);
  for (let i = 0; i < 100; i++) {
    const { analysis, version } = draft;
    const fresh = draft.fresh();
    expect(firstDifference(analysis, fresh), `version ${version}`).toBeNull();
    for (let n = 0; n < 5; n++) draft.step();
    expect(firstDifference(analysis, fresh), `version ${version}, five versions later`).toBeNull();
  }
});
