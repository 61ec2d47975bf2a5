import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { checkTimes } from './command-line.ts';
import { contestants } from './contestants.ts';
import { type Goal, goalLine, ratioOf, type Times, timeLine, timesOf } from './figures.ts';
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

/** Notes what ours takes to what another one takes. */
function ratio(
  what: string,
  times: ByName,
  other: string,
  statistic: 'median' | 'p95',
  atMost: number,
): void {
  goals.push({ what, ...ratioOf(of(times, 'ours'), of(times, other), statistic), atMost, unit: 'x' });
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

/** Sizes in KB. The rounds before those that count are many: a server is measured as it is after a while of typing. */
const TYPING = [
  { size: 3, rounds: 200, quickRounds: 60, warmUp: 60, ofMarkdown: null },
  { size: 15, rounds: 200, quickRounds: 60, warmUp: 60, ofMarkdown: 1 / 5 },
  { size: 100, rounds: 80, quickRounds: 30, warmUp: 20, ofMarkdown: 1 / 8 },
  { size: 1000, rounds: 20, quickRounds: 10, warmUp: 5, ofMarkdown: 1 / 8 },
];

async function measureTyping(): Promise<void> {
  const perKilobyte = new Map<number, number>();
  for (const { size, rounds, quickRounds, warmUp, ofMarkdown } of TYPING) {
    const letter = letterOf(size * 1000);
    const times = await keystrokes(all, letter, quick ? quickRounds : rounds, warmUp);
    show(`keystroke to diagnostics, ${size} KB`, times);
    const ours = of(times, 'ours');
    if (size <= 100)
      console.log(timeLine('harper (library)', await proseTimes(folder, letter, quick ? 2 : 5)));
    if (size === 15) ratio('15 KB: median to the floor’s', times, 'protocol floor', 'median', 3);
    if (ofMarkdown !== null)
      ratio(`${size} KB: median to the markdown server’s`, times, 'markdown', 'median', ofMarkdown);
    if (size === 1000) goals.push({ what: '1 MB: p95', is: ours.p95, atMost: 60, unit: 'ms' });
    perKilobyte.set(size, ours.median / size);
  }
  const growth = (perKilobyte.get(1000) ?? 0) / (perKilobyte.get(100) ?? 1);
  goals.push({ what: 'growth: time per KB at 1 MB to that at 100 KB', is: growth, atMost: 1.3, unit: 'x' });
}

async function measureRequests(): Promise<void> {
  const found = await requests(
    named('ours', 'protocol floor'),
    letterOf(15_000),
    quick ? 200 : 2000,
    quick ? 200 : 400,
  );
  for (const [request, times] of found) {
    show(`${request}, 15 KB`, times);
    ratio(`${request}: p95 to the floor’s`, times, 'protocol floor', 'p95', 3);
  }
}

async function measureStart(): Promise<void> {
  const times = await starts(all, quick ? 8 : 16);
  show('start: spawn to initialize answered', times);
  ratio('start: median to the floor’s', times, 'protocol floor', 'median', 1.5);
}

/** Of three processes each: where a collection falls makes a difference of some MB. */
async function measureMemory(): Promise<void> {
  const letters = Array.from({ length: 100 }, (_, i) => letterOf(5000, i));
  console.log('\nresident size with 100 drafts of 5 KB open');
  const sizes: number[] = [];
  for (const contestant of named('ours', 'protocol floor')) {
    const measured: number[] = [];
    for (let round = 0; round < 3; round++) {
      const size = await residentSize(contestant, letters);
      if (size !== null) measured.push(size);
    }
    const told = measured.map((size) => size.toFixed(0)).join(', ');
    console.log(`  ${contestant.name.padEnd(22)} ${told === '' ? 'not told by this system' : `${told} MB`}`);
    sizes.push(timesOf(measured).median);
  }
  const [ours = Number.NaN, floor = Number.NaN] = sizes;
  if (ours > 0)
    goals.push({ what: 'memory: resident size to the floor’s', is: ours / floor, atMost: 1.6, unit: 'x' });
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
  goals.push({
    what: 'imr check: time to that of a line count',
    is: check / lineCount,
    atMost: 4,
    unit: 'x',
  });
}

const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  typing: measureTyping,
  requests: measureRequests,
  start: measureStart,
  memory: measureMemory,
  huge: measureHuge,
  check: measureCommandLine,
};

/** The parts that `--only` names, else all; a quick run leaves the huge text out. */
function chosenParts(): string[] {
  const at = options.indexOf('--only');
  if (at < 0) return Object.keys(PARTS).filter((part) => !(quick && part === 'huge'));
  const chosen = (options[at + 1] ?? '').split(',');
  const unknown = chosen.filter((part) => !Object.hasOwn(PARTS, part));
  if (unknown.length === 0) return chosen;
  console.error(`--only takes one or more of ${Object.keys(PARTS).join(', ')}, with commas between them`);
  process.exit(2);
}

for (const part of chosenParts()) await PARTS[part]?.();

console.log(`\ngoals (load now ${load()})`);
for (const goal of goals) console.log(goalLine(goal));
const missed = goals.filter(({ is, atMost }) => !(is <= atMost));
process.exitCode = options.includes('--check') && missed.length > 0 ? 1 : 0;
