import * as vscode from 'vscode';
import type { PastedRequests } from '../../../server/src/features/drafting/pasted-requests.ts';

/** Reads the requests in some text; undefined while the server is down. */
export type ReadRequests = (text: string) => Promise<PastedRequests | undefined>;

/**
 * Asks for the requests in dispute: those on the clipboard, if it plainly holds some, or typed one after the other. Empty when
 * they are to be filled in later; undefined when the reviewer left.
 */
export async function askRequests(title: string, read: ReadRequests): Promise<readonly string[] | undefined> {
  const copied = await onClipboard(read);
  if (copied.length === 0) return typedRequests(title, read);
  const what = copied.length === 1 ? 'the request' : `the ${copied.length} requests`;
  const use = { label: `Use ${what} on the clipboard`, detail: copied.join(' \u00b7 ') };
  const type = { label: 'Type the requests', detail: 'One after the other' };
  const row = await vscode.window.showQuickPick([use, type], {
    title,
    placeHolder: 'Requests in dispute',
    ignoreFocusOut: true,
  });
  if (!row) return undefined;
  return row === use ? copied : typedRequests(title, read);
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
    if (words === undefined) return undefined;
    if (words.trim() === '') break;
    typed.push(words);
  }
  if (typed.length === 0) return [];
  return (await read(typed.join('\n')))?.requests ?? typed;
}
