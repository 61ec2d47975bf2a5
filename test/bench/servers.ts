import { readFileSync } from 'node:fs';
import type { Client } from './client.ts';
import { type Contestant, openTexts, startClient } from './contestants.ts';
import { type Times, timesOf } from './figures.ts';

interface Running {
  readonly contestant: Contestant;
  readonly client: Client;
  text: string;
  version: number;
}

/** The times of each contestant, by its name. */
export type ByName = Map<string, Times>;

async function running(contestant: Contestant): Promise<Running> {
  const client = startClient(contestant);
  await client.initialize(contestant.initializationOptions);
  client.notify('workspace/didChangeConfiguration', {
    settings: { [contestant.languageId]: contestant.settings ?? {} },
  });
  return { contestant, client, text: '', version: 1 };
}

function open(running: Running, name: string, letter: string): string {
  const { contestant, client } = running;
  const uri = contestant.uri(name);
  running.text = contestant.shaped(letter);
  openTexts.set(uri, running.text);
  client.open(uri, contestant.languageId, running.text);
  return uri;
}

/** From the moment a letter is typed until the diagnostics of the new text are there. */
async function keystroke(running: Running, uri: string, round: number): Promise<number> {
  const { client } = running;
  const { offset, position } = placeOfTyping(running.text, round);
  running.text = `${running.text.slice(0, offset)}e${running.text.slice(offset)}`;
  openTexts.set(uri, running.text);
  const change = { range: { start: position, end: position }, text: 'e' };
  const began = performance.now();
  client.notify('textDocument/didChange', {
    textDocument: { uri, version: ++running.version },
    contentChanges: [change],
  });
  await client.diagnostics(uri);
  return performance.now() - began;
}

/** So many keystrokes fall on one place, then the writer goes to another one. */
const KEYSTROKES_AT_A_PLACE = 10;
const GOLDEN_RATIO = 0.618;

/** The middle of a line that holds words, so that no shape of the text is broken; from the middle of the text on. */
function placeOfTyping(text: string, round: number) {
  const share = (0.5 + Math.floor(round / KEYSTROKES_AT_A_PLACE) * GOLDEN_RATIO) % 1;
  const lines = text.split('\n');
  const first = Math.floor(share * lines.length);
  const holdsWords = (line: string) => line.trim().length > 20;
  const found = lines.findIndex((line, i) => i >= first && holdsWords(line));
  const line = found < 0 ? lines.findIndex(holdsWords) : found;
  const character = Math.floor((lines[line] ?? '').length / 2);
  const before = lines.slice(0, line).reduce((length, { length: own }) => length + own + 1, 0);
  return { offset: before + character, position: { line, character } };
}

/** Keystroke to diagnostics for each contestant, in turns. `warmUp` rounds are not counted. */
export async function keystrokes(
  contestants: readonly Contestant[],
  letter: string,
  rounds: number,
  warmUp: number,
): Promise<ByName> {
  const all = await Promise.all(contestants.map(running));
  const uris = all.map((one) => open(one, 'letter', letter));
  const measured = all.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    for (const [i, one] of all.entries()) {
      const time = await keystroke(one, uris[i] as string, round + warmUp);
      if (round >= 0) measured[i]?.push(time);
    }
  }
  await Promise.all(all.map(({ client }) => client.stop()));
  return new Map(all.map(({ contestant }, i) => [contestant.name, timesOf(measured[i] ?? [])]));
}

/**
 * The first keystrokes after a letter is opened in a process that has just been started, for each contestant, in turns.
 * Without a pause they follow each other; else the writer first looks at the letter, and then types at a writer's pace.
 */
export async function coldKeystrokes(
  contestants: readonly Contestant[],
  letter: string,
  processes: number,
  pause: boolean,
): Promise<ByName> {
  const measured = contestants.map((): number[] => []);
  for (let process = 0; process < processes; process++) {
    for (const [i, contestant] of contestants.entries()) {
      const one = await running(contestant);
      const uri = open(one, 'letter', letter);
      await one.client.diagnostics(uri);
      if (pause) await new Promise((resolve) => setTimeout(resolve, LOOK));
      for (let round = 0; round < COLD_KEYSTROKES; round++) {
        measured[i]?.push(await keystroke(one, uri, round));
        if (pause) await new Promise((resolve) => setTimeout(resolve, BETWEEN_KEYS));
      }
      await one.client.stop();
    }
  }
  return new Map(contestants.map(({ name }, i) => [name, timesOf(measured[i] ?? [])]));
}

/** After so many the code that a keystroke runs is mostly compiled. */
const COLD_KEYSTROKES = 30;
/** How long a writer looks at a letter that was opened, and how long it is from key to key, in milliseconds. */
const LOOK = 1500;
const BETWEEN_KEYS = 100;

export const REQUESTS = ['hover', 'definition', 'completion', 'documentSymbol'] as const;

/**
 * What a request takes on a text that is open and was looked at, at another place in each round, its answer parsed.
 * `warmUp` rounds are not counted.
 */
export async function requests(
  contestants: readonly Contestant[],
  letter: string,
  rounds: number,
  warmUp: number,
): Promise<Map<string, ByName>> {
  const all = await Promise.all(contestants.map(running));
  const uris = all.map((one) => open(one, 'letter', letter));
  for (const [i, { client }] of all.entries()) await client.diagnostics(uris[i] as string);
  const lines = letter.split('\n');
  const cited = lines.flatMap((line, i) =>
    /MTUS/.test(line) ? [{ line: i, character: line.indexOf('MTUS') }] : [],
  );
  const found = new Map<string, ByName>();
  for (const request of REQUESTS) {
    const measured = all.map((): number[] => []);
    for (let round = -warmUp; round < rounds; round++) {
      for (const [i, { client }] of all.entries()) {
        const position = cited[(round + warmUp) % cited.length];
        const began = performance.now();
        await client.request(`textDocument/${request}`, { textDocument: { uri: uris[i] }, position });
        if (round >= 0) measured[i]?.push(performance.now() - began);
      }
    }
    found.set(
      request,
      new Map(all.map(({ contestant }, i) => [contestant.name, timesOf(measured[i] ?? [])])),
    );
  }
  await Promise.all(all.map(({ client }) => client.stop()));
  return found;
}

/** From the spawn of the process until `initialize` is answered. The first round, from a cold disk, is not counted. */
export async function starts(contestants: readonly Contestant[], rounds: number): Promise<ByName> {
  const measured = contestants.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    for (const [i, contestant] of contestants.entries()) {
      const began = performance.now();
      const client = startClient(contestant);
      await client.initialize(contestant.initializationOptions);
      if (round >= 0) measured[i]?.push(performance.now() - began);
      await client.stop();
    }
  }
  return new Map(contestants.map(({ name }, i) => [name, timesOf(measured[i] ?? [])]));
}

/** The resident size in MB with the letters open and their diagnostics told; null where the system does not say. */
export async function residentSize(
  contestant: Contestant,
  letters: readonly string[],
): Promise<number | null> {
  const one = await running(contestant);
  for (const [i, letter] of letters.entries()) {
    const uri = open(one, `draft-${i}`, letter);
    await one.client.diagnostics(uri);
  }
  const size = residentSizeOf(one.client.pid);
  await one.client.stop();
  return size;
}

function residentSizeOf(pid: number): number | null {
  try {
    const kilobytes = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes ? Number(kilobytes) / 1024 : null;
  } catch {
    return null; // no /proc: another system
  }
}

/** The first diagnostics of a text, from its opening on; for texts too large to be typed into in rounds. */
export async function firstDiagnostics(contestant: Contestant, letter: string): Promise<number> {
  const one = await running(contestant);
  const began = performance.now();
  const uri = open(one, 'letter', letter);
  await one.client.diagnostics(uri);
  const time = performance.now() - began;
  await one.client.stop();
  return time;
}
