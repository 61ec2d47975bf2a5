import * as vscode from 'vscode';
import { LANGUAGE_ID, SETTINGS } from '../names.ts';
import type { Consent } from './consent.ts';
import { DETECTION_LENGTH, looksLikeDetermination } from './detector.ts';

/** How long typing or pasting must rest before a changed plain-text document is looked at again. */
const REST_MILLISECONDS = 400;
const LEFT_ALONE_KEY = 'leftAsPlainText';
const REMEMBERED_DOCUMENTS = 200;

/**
 * Switches the plain-text documents that the user sees, and that are determinations, to their language, as far as `Consent`
 * allows. One that the user switched back by hand is left alone, in later sessions too; so are documents that no editor
 * shows, which other extensions open for their own ends.
 */
export class Recognition implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable[] = [];
  private readonly timers = new Map<string, NodeJS.Timeout>();
  /** Documents that changed their language in this very moment: VS Code closes and opens them at one stroke. */
  private readonly closingNow = new Set<string>();

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly consent: Consent,
  ) {
    this.subscriptions.push(
      vscode.window.onDidChangeVisibleTextEditors(() => this.considerVisible()),
      vscode.workspace.onDidCloseTextDocument((document) => this.onClose(document)),
      vscode.workspace.onDidOpenTextDocument((document) => this.onOpen(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.onChange(event)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SETTINGS}.detectPlainText`)) this.considerVisible();
      }),
    );
    this.considerVisible();
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private considerVisible(): void {
    for (const editor of vscode.window.visibleTextEditors) void this.consider(editor.document);
  }

  private async consider(document: vscode.TextDocument): Promise<void> {
    if (!isCandidate(document) || this.leftAlone().includes(document.uri.toString())) return;
    if (!looksLikeDetermination(beginningOf(document))) return;
    if (!(await this.consent.mayRead(document))) return;
    // the answer may have come much later: the document may be closed, or switched by another event meanwhile
    if (document.isClosed || !isCandidate(document)) return;
    await vscode.languages.setTextDocumentLanguage(document, LANGUAGE_ID);
  }

  private onChange(event: vscode.TextDocumentChangeEvent): void {
    const { document, contentChanges } = event;
    if (!isCandidate(document)) return;
    if (!contentChanges.some((change) => change.rangeOffset < DETECTION_LENGTH)) return;
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.set(
      key,
      setTimeout(() => {
        this.timers.delete(key);
        if (isVisible(document)) void this.consider(document);
      }, REST_MILLISECONDS),
    );
  }

  private onClose(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    this.closingNow.add(key);
    setTimeout(() => this.closingNow.delete(key), 0);
  }

  private onOpen(document: vscode.TextDocument): void {
    const switchedByHand = this.closingNow.has(document.uri.toString());
    if (switchedByHand && isCandidate(document)) void this.leaveAlone(document);
  }

  private leftAlone(): string[] {
    return this.context.workspaceState.get<string[]>(LEFT_ALONE_KEY, []);
  }

  private async leaveAlone(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    const others = this.leftAlone().filter((other) => other !== key);
    await this.context.workspaceState.update(LEFT_ALONE_KEY, [...others, key].slice(-REMEMBERED_DOCUMENTS));
  }
}

/** Plain text of a file system or untitled; not the text of an output channel, a comment box or a chat. */
function isCandidate(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'plaintext') return false;
  return document.isUntitled || vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) !== undefined;
}

function isVisible(document: vscode.TextDocument): boolean {
  return vscode.window.visibleTextEditors.some((editor) => editor.document === document);
}

function beginningOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(new vscode.Position(0, 0), document.positionAt(DETECTION_LENGTH)));
}
