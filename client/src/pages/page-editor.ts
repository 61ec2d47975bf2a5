import * as vscode from 'vscode';
import { CARD_SCHEME, LETTER_SCHEMES, lineOfLink, PAGE_EDITOR, RULE_SCHEME } from './addresses.ts';
import { letterOf, showPlace } from './letter-pages.ts';
import { newNonce } from './nonce.ts';
import { pageHtml } from './page-html.ts';

/** Shows cards, rule pages and pages about letters rendered, in a tab that cannot be edited. It needs no other extension. */
class PageEditor implements vscode.CustomTextEditorProvider {
  resolveCustomTextEditor(document: vscode.TextDocument, panel: vscode.WebviewPanel): void {
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [] };
    const show = (target: number | null) => {
      webview.html = pageHtml(document.getText(), target, newNonce());
    };
    show(lineOf(document.uri));
    const listeners = [
      webview.onDidReceiveMessage((message) => open(message, document.uri, panel.viewColumn)),
      // the rows of another text are others
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document === document && event.contentChanges.length > 0) show(null);
      }),
    ];
    panel.onDidDispose(() => {
      for (const listener of listeners) listener.dispose();
    });
  }
}

/** Registers the editor of our pages. */
export function registerPageEditor(): vscode.Disposable {
  return vscode.window.registerCustomEditorProvider(PAGE_EDITOR, new PageEditor(), {
    supportsMultipleEditorsPerDocument: true,
    webviewOptions: { enableFindWidget: true },
  });
}

/** Follows a link of a page to another page of ours or to a line of its letter; what else is asked for is not done. */
function open(message: unknown, page: vscode.Uri, column: vscode.ViewColumn | undefined): void {
  const { open: address } = (message ?? {}) as { open?: unknown };
  if (typeof address !== 'string') return;
  const line = lineOfLink(address);
  if (line !== null && LETTER_SCHEMES.has(page.scheme)) {
    void showPlace(letterOf(page), line, column);
    return;
  }
  const uri = vscode.Uri.parse(address);
  if (uri.scheme === CARD_SCHEME || uri.scheme === RULE_SCHEME)
    void vscode.commands.executeCommand('vscode.open', uri);
}

/** The line that the address of a card asks for, counted from 0; null where it asks for none. */
function lineOf({ query }: vscode.Uri): number | null {
  const line = /&line=(\d{1,6})$/.exec(query)?.[1];
  return line === undefined ? null : Number(line);
}
