import * as vscode from 'vscode';
import type { PastedRequests } from '../../../server/src/features/drafting/pasted-requests.ts';

/** Reads the requests in some text; undefined while the server is down. */
export type ReadRequests = (text: string) => Promise<PastedRequests | undefined>;

/** Requests that were typed before the reviewer left a question. In memory alone: they are of a patient. */
let typedBefore: readonly string[] = [];

/** Offers these requests the next time that some are asked for; with none, forgets what was offered. */
export function offerAgain(requests: readonly string[]): void {
  typedBefore = requests;
}

/**
 * Asks for the requests in dispute: those that were typed before a question was left, those on the clipboard, if it plainly holds
 * some, or typed one after the other. Empty when they are to be filled in later; undefined when the reviewer left.
 */
export async function askRequests(title: string, read: ReadRequests): Promise<readonly string[] | undefined> {
  const copied = await onClipboard(read);
  const known = [
    { requests: typedBefore, from: 'typed before' },
    { requests: copied, from: 'on the clipboard' },
  ].filter(({ requests }) => requests.length > 0);
  if (known.length === 0) return typedRequests(title, read);
  const type = { label: 'Type the requests', detail: 'One after the other', requests: null };
  const rows = known.map(({ requests, from }) => ({
    label: `Use ${requests.length === 1 ? 'the request' : `the ${requests.length} requests`} ${from}`,
    detail: requests.join(' \u00b7 '),
    requests,
  }));
  const row = await vscode.window.showQuickPick([...rows, type], {
    title,
    placeHolder: 'Requests in dispute',
    ignoreFocusOut: true,
  });
  return row && (row.requests ?? typedRequests(title, read));
}

async function onClipboard(read: ReadRequests): Promise<readonly string[]> {
  try {
    const text = await vscode.env.clipboard.readText();
    const found = text.trim() === '' ? undefined : await read(text);
    return found?.areLikely ? found.requests : [];
  } catch {
    return []; // an editor may refuse
  }
}

async function typedRequests(title: string, read: ReadRequests): Promise<readonly string[] | undefined> {
  const typed: string[] = [];
  for (;;) {
    const words = await vscode.window.showInputBox({
      title,
      prompt:
        typed.length === 0
          ? 'First request in dispute, as it is to be printed. Leave empty to fill it in later.'
          : 'Next request. Leave empty when all are typed.',
      placeHolder: 'Norco 10/325mg #120',
      ignoreFocusOut: true,
    });
    if (words === undefined) {
      if (typed.length > 0) offerAgain(typed);
      return undefined;
    }
    if (words.trim() === '') break;
    typed.push(words);
  }
  if (typed.length === 0) return [];
  return (await read(typed.join('\n')))?.requests ?? typed;
}
