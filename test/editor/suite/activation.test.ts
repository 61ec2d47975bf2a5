import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension, inWorkspace, open, pause, until } from './helpers.ts';

/** The editor's figures on the activation of one extension, in milliseconds. */
interface Activation {
  /** To load its first file. */
  readonly load: number;
  /** To call `activate`. */
  readonly call: number;
  /** Until what `activate` promised was there. */
  readonly finish: number;
  /** What it was activated by: `onLanguage:plaintext`. */
  readonly event: string;
}

describe('what activation costs', () => {
  after(closeAll);

  it("is told by the editor's own figures", async () => {
    await open(inWorkspace('README.txt'));
    await until('activation', () => extension().isActive);
    const { load, call, finish, event } = await until('the figures', activationInReport, 25_000);
    console.log(`    by ${event}: ${load} ms to load, ${call} ms to call, ${finish} ms to finish`);
    assert.match(event, /^onLanguage:/, 'it was not a document that activated the extension');
    for (const figure of [load, call, finish]) assert.ok(figure >= 0);
  });
});

/** Our row in what the command `Developer: Startup Performance` shows; missing until the editor has measured its start. */
async function activationInReport(): Promise<Activation | undefined> {
  await vscode.commands.executeCommand('perfview.show');
  await pause(500);
  const report = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf')?.getText() ?? '';
  const cells = (line: string) => line.split('|').map((cell) => cell.trim());
  const rows = report.split('\n').map(cells);
  const heads = rows.find((row) => row.includes('Load Code'));
  const ours = rows.find((row) => row[1]?.toLowerCase() === extension().id.toLowerCase());
  if (!heads || !ours) return undefined;
  const cell = (head: string) => ours[heads.indexOf(head)] ?? '';
  const [load = -1, call = -1, finish = -1] = ['Load Code', 'Call Activate', 'Finish Activate'].map((head) =>
    Number(cell(head) || -1),
  );
  return { load, call, finish, event: cell('Event') };
}
