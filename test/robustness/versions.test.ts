import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rounds } from '../sampled.ts';
import { EditedDraft } from './edited-draft.ts';
import { differenceOfVersions, firstDifference } from './same-reading.ts';

/** After so many edits all that is known is compared with a fresh reading; shared out among the seeds. */
const COMPARED = rounds(20_000);
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
  'a draft edited many times is known as well as one that was just opened, after each edit (seed %i)',
  async (seed) => {
    const count = COMPARED / SEEDS.length;
    const run = promisify(execFile)(process.execPath, [program, String(seed), String(count)]);
    const { stdout, stderr } = await run.catch((error) => error);
    expect(stderr).toBe('');
    const [compared = 0, kept = 0] = stdout.split(' ').map(Number);
    expect(compared).toBe(count);
    // or else the test says nothing of parts that are not read again
    expect(kept).toBeGreaterThan(count / 3);
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

const item = (request: string, rationale: string) =>
  `${request}: Upheld\n\nMAXIMUS guideline: none.\n\n${rationale}\n\n`;
const drugs = (request: string) =>
  `IMR ISSUES, DECISIONS AND RATIONALES\n\n${item(request, 'Decision rationale: So.')}${item('Brace', 'Decision rationale: The hydromohone.')}`;
const dated = (label: string) =>
  `IMR ISSUES, DECISIONS AND RATIONALES\n\n${item('Knee brace', `${label}March 3, 2017 is told, and the date of injury was March 13, 2017.`)}`;
const empty = (words: string) =>
  `CLINICAL CASE SUMMARY\nThe expert reviewer developed the following clinical case summary:\n${words}\n...\n\n${drugs('Brace')}`;

test.each([
  [
    'the order of right names',
    drugs('Hydrocodone and hydromorphone'),
    drugs('Hydromorphone and hydrocodone'),
  ],
  [
    'a label glued to a date, of the same length',
    dated('Decision rationale'),
    dated('\nDecision rationale:').replace('\n\n\n', '\n'),
  ],
  ['white space that is no ASCII', empty('\u2003'), empty('')],
])('what is kept of a letter that differs in %s', (_, one, other) => {
  expect(differenceOfVersions(one, other, one)).toBeNull();
  expect(differenceOfVersions(other, one, other)).toBeNull();
});
