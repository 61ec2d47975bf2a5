import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { checkTimes } from './command-line.ts';
import { mainContestants, otherContestants, type Places } from './contestants.ts';
import { type Goal, goalLine, ratioOf, type Times, timeLine, timesOf } from './figures.ts';
import { generateLetter } from './generate.ts';
import { proseTimes } from './prose.ts';
import {
  type ByName,
  coldKeystrokes,
  firstDiagnostics,
  keystrokes,
  requests,
  residentSize,
  starts,
} from './servers.ts';

const [folder = '', built = '', ...options] = process.argv.slice(2);
const quick = options.includes('--quick');
const goals: Goal[] = [];

const places: Places = { folder, built, before: wordAfter('--before')?.split(' ') ?? [] };
/** Over what the extension speaks with its server. */
const main = mainContestants(places);

/** The word after an option. */
function wordAfter(option: string): string | undefined {
  const at = options.indexOf(option);
  return at < 0 ? undefined : options[at + 1];
}

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
    const times = await keystrokes(
      [...main, ...otherContestants(places)],
      letter,
      quick ? quickRounds : rounds,
      warmUp,
    );
    show(`keystroke to diagnostics, ${size} KB`, times);
    if (size <= 100)
      console.log(timeLine('harper (library)', await proseTimes(folder, letter, quick ? 2 : 5)));
    if (times.has('before') && (size === 15 || size === 100))
      ratio(`${size} KB: median to that of before`, times, 'before', 'median', 1.15);
    if (size === 15) ratio('15 KB: median to the floor’s', times, 'protocol floor', 'median', 3);
    if (ofMarkdown !== null)
      ratio(`${size} KB: median to the markdown server’s`, times, 'markdown', 'median', ofMarkdown);
    if (size === 1000) goals.push({ what: '1 MB: p95', is: of(times, 'ours').p95, atMost: 60, unit: 'ms' });
    perKilobyte.set(size, of(times, 'ours').median / size);
  }
  const growth = (perKilobyte.get(1000) ?? 0) / (perKilobyte.get(100) ?? 1);
  goals.push({ what: 'growth: time per KB at 1 MB to that at 100 KB', is: growth, atMost: 1.3, unit: 'x' });
}

/** What the same keystroke takes over the two transports; the client's half is written alike for both. */
async function measureTransports(): Promise<void> {
  const both = (['stdio', 'ipc'] as const).flatMap((transport) =>
    mainContestants(places, transport).map((one) => ({ ...one, name: `${one.name}, ${transport}` })),
  );
  for (const size of [15, 100])
    show(
      `keystroke to diagnostics by transport, ${size} KB`,
      await keystrokes(both, letterOf(size * 1000), quick ? 60 : 200, 60),
    );
}

async function measureCold(): Promise<void> {
  const letter = letterOf(15_000);
  for (const pause of [false, true]) {
    const how = pause ? 'as a writer types' : 'without a pause';
    const times = await coldKeystrokes(main, letter, (quick ? 6 : 20) / (pause ? 2 : 1), pause);
    show(`the first 30 keystrokes after opening 15 KB in a fresh process, ${how}`, times);
    if (times.has('before')) ratio(`cold, ${how}: p95 to that of before`, times, 'before', 'p95', 0.5);
  }
}

async function measureRequests(): Promise<void> {
  const found = await requests(main, letterOf(15_000), quick ? 200 : 2000, quick ? 200 : 400);
  for (const [request, times] of found) {
    show(`${request}, 15 KB`, times);
    ratio(`${request}: p95 to the floor’s`, times, 'protocol floor', 'p95', 3);
  }
}

async function measureStart(): Promise<void> {
  const times = await starts([...main, ...otherContestants(places)], quick ? 8 : 16);
  show('start: spawn to initialize answered', times);
  ratio('start: median to the floor’s', times, 'protocol floor', 'median', 1.5);
}

/** Of three processes each: where a collection falls makes a difference of some MB. */
async function measureMemory(): Promise<void> {
  const letters = Array.from({ length: 100 }, (_, i) => letterOf(5000, i));
  console.log('\nresident size with 100 drafts of 5 KB open');
  const sizes = new Map<string, number>();
  for (const contestant of main) {
    const measured: number[] = [];
    for (let round = 0; round < 3; round++) {
      const size = await residentSize(contestant, letters);
      if (size !== null) measured.push(size);
    }
    const told = measured.map((size) => size.toFixed(0)).join(', ');
    console.log(`  ${contestant.name.padEnd(22)} ${told === '' ? 'not told by this system' : `${told} MB`}`);
    sizes.set(contestant.name, timesOf(measured).median);
  }
  const is = (sizes.get('ours') ?? Number.NaN) / (sizes.get('protocol floor') ?? Number.NaN);
  if (is > 0) goals.push({ what: 'memory: resident size to the floor’s', is, atMost: 1.6, unit: 'x' });
}

async function measureHuge(): Promise<void> {
  console.log('\na text of 20 MB: opened to diagnostics');
  for (const contestant of main) {
    const time = await firstDiagnostics(contestant, letterOf(20_000_000));
    console.log(`  ${contestant.name.padEnd(22)} ${time.toFixed(0)} ms`);
  }
}

function measureCommandLine(): void {
  const server = places.before.at(-1);
  const programs = [join(folder, '../../dist/cli.js')];
  if (server !== undefined) programs.push(join(server, '../../cli.js'));
  const { letters, checks, lineCount } = checkTimes(programs, built, quick ? 1000 : 10_000);
  const [check = Number.NaN, before] = checks;
  console.log(`\nimr check of ${letters} letters`);
  console.log(`  ${(letters / check).toFixed(0)} letters per second; ${check.toFixed(2)} s`);
  if (before !== undefined) {
    console.log(`  before: ${(letters / before).toFixed(0)} letters per second; ${before.toFixed(2)} s`);
    goals.push({ what: 'imr check: time to that of before', is: check / before, atMost: 1 / 1.5, unit: 'x' });
  }
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
  transports: measureTransports,
  cold: measureCold,
  requests: measureRequests,
  start: measureStart,
  memory: measureMemory,
  huge: measureHuge,
  check: measureCommandLine,
};

/** The parts that `--only` names, else all; a quick run leaves the huge text out. */
function chosenParts(): string[] {
  const only = wordAfter('--only');
  if (only === undefined) return Object.keys(PARTS).filter((part) => !(quick && part === 'huge'));
  const chosen = only.split(',');
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
