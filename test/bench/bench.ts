import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { checkTimes } from './command-line.ts';
import { contestants } from './contestants.ts';
import { type Goal, goalLine, type Times, timeLine } from './figures.ts';
import { generateLetter } from './generate.ts';
import { proseTimes } from './prose.ts';
import { type ByName, firstDiagnostics, keystrokes, requests, residentSize, starts } from './servers.ts';

const [folder = '', built = '', ...options] = process.argv.slice(2);
const quick = options.includes('--quick');
const goals: Goal[] = [];

const all = contestants(folder, built);
const named = (...names: string[]) => all.filter(({ name }) => names.includes(name));
const letterOf = (length: number, seed = 1) =>
  generateLetter({ seed, length, generation: seed % 2 ? 'pages' : 'sections', arrangement: 'wrapped' });

function ratio(what: string, ours: number, theirs: number, atMost: number): void {
  goals.push({ what, is: ours / theirs, atMost, unit: 'x' });
}

function show(title: string, times: ByName): void {
  console.log(`\n${title}`);
  for (const [name, time] of times) console.log(timeLine(name, time));
}

function of(times: ByName, name: string): Times {
  const found = times.get(name);
  if (!found) throw new Error(`nothing was measured of ${name}`);
  return found;
}

const load = () =>
  loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, load ${load()}`,
);

async function measureTyping(): Promise<void> {
  const perKilobyte = new Map<number, number>();
  for (const [size, rounds, most] of [
    [3, 60, Number.POSITIVE_INFINITY],
    [15, 60, 1 / 5],
    [100, 30, 1 / 8],
    [1000, 20, 1 / 8],
  ] as const) {
    const letter = letterOf(size * 1000);
    const counted = quick ? Math.ceil(rounds / 5) : rounds;
    const times = await keystrokes(all, letter, counted, size < 1000 ? 10 : 2);
    show(`keystroke to diagnostics, ${size} KB`, times);
    const ours = of(times, 'ours');
    if (size <= 100)
      console.log(timeLine('harper (library)', await proseTimes(folder, letter, quick ? 2 : 5)));
    if (size === 15)
      ratio('15 KB: median to the floor’s', ours.median, of(times, 'protocol floor').median, 3);
    if (size >= 15)
      ratio(`${size} KB: median to the markdown server’s`, ours.median, of(times, 'markdown').median, most);
    if (size === 1000) goals.push({ what: '1 MB: p95', is: ours.p95, atMost: 60, unit: 'ms' });
    perKilobyte.set(size, ours.median / size);
  }
  ratio(
    'growth: time per KB at 1 MB to that at 100 KB',
    perKilobyte.get(1000) ?? 0,
    perKilobyte.get(100) ?? 1,
    1.3,
  );
}

async function measureRequests(): Promise<void> {
  const found = await requests(named('ours', 'protocol floor'), letterOf(15_000), quick ? 50 : 300);
  for (const [request, times] of found) {
    show(`${request}, 15 KB`, times);
    ratio(`${request}: p95 to the floor’s`, of(times, 'ours').p95, of(times, 'protocol floor').p95, 3);
  }
}

async function measureStart(): Promise<void> {
  const times = await starts(all, quick ? 4 : 15);
  show('start: spawn to initialize answered', times);
  ratio('start: median to the floor’s', of(times, 'ours').median, of(times, 'protocol floor').median, 1.5);
}

async function measureMemory(): Promise<void> {
  const letters = Array.from({ length: 100 }, (_, i) => letterOf(5000, i));
  console.log('\nresident size with 100 drafts of 5 KB open');
  const sizes: (number | null)[] = [];
  for (const contestant of named('ours', 'protocol floor')) {
    const size = await residentSize(contestant, letters);
    sizes.push(size);
    console.log(
      `  ${contestant.name.padEnd(22)} ${size === null ? 'not told by this system' : `${size.toFixed(0)} MB`}`,
    );
  }
  const [ours, floor] = sizes;
  if (ours && floor) ratio('memory: resident size to the floor’s', ours, floor, 1.6);
}

async function measureHuge(): Promise<void> {
  console.log('\na text of 20 MB: opened to diagnostics');
  for (const contestant of named('ours', 'protocol floor')) {
    const time = await firstDiagnostics(contestant, letterOf(20_000_000));
    console.log(`  ${contestant.name.padEnd(22)} ${time.toFixed(0)} ms`);
  }
}

function measureCommandLine(): void {
  const { letters, check, lineCount } = checkTimes(
    join(folder, '../../dist/cli.js'),
    built,
    quick ? 1000 : 10_000,
  );
  console.log(`\nimr check of ${letters} letters`);
  console.log(`  ${(letters / check).toFixed(0)} letters per second; ${check.toFixed(2)} s`);
  console.log(`  reading them and counting their lines in Node: ${lineCount.toFixed(2)} s`);
  ratio(`imr check: time to that of a line count`, check, lineCount, 4);
}

await measureTyping();
await measureRequests();
await measureStart();
await measureMemory();
if (!quick) await measureHuge();
measureCommandLine();

console.log(`\ngoals (load now ${load()})`);
for (const goal of goals) console.log(goalLine(goal));
const missed = goals.filter(({ is, atMost }) => !(is <= atMost));
process.exitCode = options.includes('--check') && missed.length > 0 ? 1 : 0;
