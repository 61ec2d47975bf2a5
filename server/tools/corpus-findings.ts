// npm run corpus:findings [-- --write]
// What the rules find in the real letters: how often each, and every finding that was gained or
// lost since the findings were reviewed, with the words of the letter around it. The words go to the screen and nowhere
// else. --write keeps today's findings: new ones without a verdict, on which a test fails until they are read.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../src/rules/finding.ts';
import { CORPUS, readLetters } from './letters.ts';
import { placeOf, type Reviewed, readReviewed, writeReviewed } from './reviewed-findings.ts';

const LETTERS = join(CORPUS, 'published/text/pypdf');
/** Characters of the letter shown on each side of a finding. */
const AROUND = 160;

if (!existsSync(LETTERS)) {
  console.error(`SKIPPED: ${LETTERS} is not here.`);
  process.exit(0);
}

const counts = new Map<string, number>();
const today = new Map<string, { row: Reviewed; finding: Finding; source: string }>();
for (const { name, analysis } of await readLetters([LETTERS])) {
  const { source } = analysis.letter;
  for (const finding of analysis.findings) {
    const kind = `${finding.severity.padEnd(12)} ${finding.code}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const row = { case: name, rule: finding.code, offset: finding.range.start, verdict: null, reason: '' };
    today.set(placeOf(row), { row, finding, source });
  }
}
for (const [kind, count] of [...counts].sort()) console.log(`${String(count).padStart(5)}  ${kind}`);

const reviewed = new Map(readReviewed().map((row) => [placeOf(row), row]));
const gains = [...today].filter(([place]) => !reviewed.has(place));
const losses = [...reviewed].filter(([place]) => !today.has(place));
const judged = [...reviewed.values()].filter(({ verdict }) => verdict !== null);
const wrong = judged.filter(({ verdict }) => verdict === false);
console.log(`\n${today.size} findings; ${judged.length} reviewed, ${wrong.length} of them false.`);

console.log(`\nGained since the review: ${gains.length}`);
for (const [place, { finding, source }] of gains) {
  const { start, end } = finding.range;
  const before = source.slice(Math.max(0, start - AROUND), start);
  const words = `${before}>>>${source.slice(start, end)}<<<${source.slice(end, end + AROUND)}`;
  console.log(`  ${place}: ${finding.message}\n      ${words.replace(/\s+/g, ' ')}`);
}
console.log(`\nLost since the review: ${losses.length}`);
for (const [place, { verdict, reason }] of losses) {
  const value = verdict === false ? 'false, so this is a gain' : 'TRUE, so this is a loss';
  console.log(`  ${place} (${value}): ${reason}`);
}

if (process.argv.includes('--write')) {
  const kept = [...today].map(([place, { row }]) => reviewed.get(place) ?? row);
  console.log(`\nkept in ${writeReviewed(kept)}`);
}
