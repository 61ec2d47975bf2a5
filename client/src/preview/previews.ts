import * as vscode from 'vscode';
import { fileName } from '../files/file-names.ts';
import { LANGUAGE_ID, PREVIEW, SETTINGS } from '../names.ts';
import { activeDocument } from '../pages/active-letter.ts';
import { newNonce } from '../pages/nonce.ts';
import type { AskServer } from '../server/ask-server.ts';
import { writeUserSetting } from '../user-setting.ts';
import type { PageState } from './messages.ts';
import { FINDINGS, Preview } from './preview.ts';
import { previewHtml } from './preview-html.ts';
import { textsIn } from './tabs.ts';

/** The previews that are open, one a letter. */
export class Previews implements vscode.Disposable {
  private readonly open = new Set<Preview>();
  private listeners: readonly vscode.Disposable[] = [];
  private script: Promise<string> | undefined;

  constructor(
    private readonly extension: vscode.Uri,
    private readonly ask: AskServer,
  ) {}

  /** Shows the preview of a letter beside it, and leaves the cursor where it is. `letter`: the address; else that of the active one. */
  async show(letter: unknown): Promise<void> {
    const active = letter instanceof vscode.Uri ? undefined : await activeDocument();
    const uri = letter instanceof vscode.Uri ? letter : active?.languageId === LANGUAGE_ID && active.uri;
    if (!uri) {
      void vscode.window.showInformationMessage('Open the letter that is to be previewed.');
      return;
    }
    const shown = [...this.open].find((preview) => preview.isOf({ uri }));
    if (shown) {
      shown.panel.reveal(undefined, true);
      return;
    }
    const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel(PREVIEW, titleOf(uri), place, { enableFindWidget: true });
    await this.fill(panel, uri);
  }

  /** Fills a panel that the editor has kept from the session before; `state` is what its page has said of itself. */
  async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const { letter } = (state ?? {}) as Partial<PageState>;
    if (typeof letter === 'string' && letter !== '') await this.fill(panel, vscode.Uri.parse(letter));
    else panel.dispose();
  }

  /** Brings those up to date that are open: a server has started, or ended. */
  refresh(): void {
    for (const preview of this.open) void preview.update();
  }

  /** The letter whose preview has the focus; undefined where none has. */
  active(): vscode.Uri | undefined {
    return [...this.open].find(({ panel }) => panel.active)?.letter;
  }

  /** Marks findings in all previews, or no longer. */
  markFindings(isWanted: boolean): Promise<void> {
    return writeUserSetting(FINDINGS, isWanted);
  }

  dispose(): void {
    this.listen(false);
  }

  private async fill(panel: vscode.WebviewPanel, letter: vscode.Uri): Promise<void> {
    const preview = new Preview(panel, letter, this.ask);
    this.open.add(preview);
    this.listen(true);
    panel.onDidDispose(() => {
      this.open.delete(preview);
      this.listen(this.open.size > 0);
    });
    panel.iconPath = {
      light: vscode.Uri.joinPath(this.extension, 'docs/images/file-light.svg'),
      dark: vscode.Uri.joinPath(this.extension, 'docs/images/file-dark.svg'),
    };
    panel.title = titleOf(letter);
    panel.webview.options = { enableScripts: true, localResourceRoots: [] };
    this.script ??= read(vscode.Uri.joinPath(this.extension, 'dist/client/preview-page.js'));
    panel.webview.html = previewHtml(letter.toString(), await this.script, newNonce());
  }

  /** Follows letters, editors and settings while a preview is open. */
  private listen(isWanted: boolean): void {
    if (isWanted === this.listeners.length > 0) return;
    for (const listener of this.listeners) listener.dispose();
    this.listeners = isWanted ? this.followed() : [];
  }

  private followed(): readonly vscode.Disposable[] {
    const { workspace, window, languages } = vscode;
    const those = (of: { readonly uri: vscode.Uri }) => [...this.open].filter((preview) => preview.isOf(of));
    const update = (document: { readonly uri: vscode.Uri }) => {
      for (const preview of those(document)) void preview.update();
    };
    return [
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) update(document);
      }),
      workspace.onDidOpenTextDocument(update),
      window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        for (const uri of opened.flatMap(textsIn)) update({ uri });
        for (const uri of closed.flatMap(textsIn)) for (const preview of those({ uri })) preview.tabClosed();
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
        for (const preview of those(textEditor.document)) preview.follow(textEditor);
      }),
      // some come when the typing has ended, others when a finding was ignored
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (workspace.getConfiguration(SETTINGS).get(FINDINGS)) for (const uri of uris) update({ uri });
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SETTINGS}.${FINDINGS}`)) this.refresh();
      }),
    ];
  }
}

function titleOf(letter: vscode.Uri): string {
  return `Preview ${fileName(letter)}`;
}

async function read(file: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
}
