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

/** From the moment a letter is typed, in the middle of the text, until the diagnostics of the new text are there. */
async function keystroke(running: Running, uri: string): Promise<number> {
  const { client } = running;
  const line = Math.floor(running.text.split('\n').length / 2);
  const start = lineStart(running.text, line);
  running.text = `${running.text.slice(0, start)}e${running.text.slice(start)}`;
  openTexts.set(uri, running.text);
  const position = { line, character: 0 };
  const change = { range: { start: position, end: position }, text: 'e' };
  const began = performance.now();
  client.notify('textDocument/didChange', {
    textDocument: { uri, version: ++running.version },
    contentChanges: [change],
  });
  await client.diagnostics(uri);
  return performance.now() - began;
}

function lineStart(text: string, line: number): number {
  let at = 0;
  for (let i = 0; i < line; i++) at = text.indexOf('\n', at) + 1;
  return at;
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
      const time = await keystroke(one, uris[i] as string);
      if (round >= 0) measured[i]?.push(time);
    }
  }
  await Promise.all(all.map(({ client }) => client.stop()));
  return new Map(all.map(({ contestant }, i) => [contestant.name, timesOf(measured[i] ?? [])]));
}

export const REQUESTS = ['hover', 'definition', 'completion', 'documentSymbol'] as const;

/** What a request takes on a text that is open and was looked at, at another place in each round. */
export async function requests(
  contestants: readonly Contestant[],
  letter: string,
  rounds: number,
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
    for (let round = -10; round < rounds; round++) {
      for (const [i, { client }] of all.entries()) {
        const position = cited[(round + 10) % cited.length];
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

/** From the spawn of the process until `initialize` is answered. */
export async function starts(contestants: readonly Contestant[], rounds: number): Promise<ByName> {
  const measured = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, contestant] of contestants.entries()) {
      const began = performance.now();
      const client = startClient(contestant);
      await client.initialize(contestant.initializationOptions);
      measured[i]?.push(performance.now() - began);
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
