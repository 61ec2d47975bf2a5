import * as vscode from 'vscode';
import { DETECTION_LENGTH } from '../../../server/src/form/recognizer.ts';
import { COMMANDS, LANGUAGE_ID, SETTINGS } from '../names.ts';
import { NotCheckedItem } from '../status/not-checked-item.ts';
import type { Answers } from './answers.ts';
import { looksLikeDetermination } from './detector.ts';
import {
  choicesAbout,
  decide,
  decisionAbout,
  type PlainTextChoice,
  setSetting,
  settingFor,
} from './plain-text-choices.ts';

/** The command of the status bar item: lets the user choose what is done with the letter. */
const CHOOSE_COMMAND = 'imrDetermination.choosePlainText';
const LOOKS_LIKE_ONE = 'This looks like an IMR determination, but it is open as plain text.';
const QUESTION = `${LOOKS_LIKE_ONE} Read it as a determination?`;
/** How long typing or pasting must rest before a changed plain-text document is looked at again. */
const REST_MILLISECONDS = 400;
/** A message has room for so many buttons. */
const MOST_BUTTONS = 3;

/**
 * Switches the plain-text documents that the user sees, and that are determinations, to their language, as far as the user
 * has decided so; asks about the others when they are opened, and says in the status bar that the active one is not checked.
 * One that the user switched back by hand is left alone, in later sessions too; so are documents that no editor shows, which
 * other extensions open for their own ends.
 */
export class Recognition implements vscode.Disposable {
  private readonly notChecked = new NotCheckedItem({
    id: 'imrDetermination.plainText',
    name: 'IMR letter open as plain text',
    tooltip: `${LOOKS_LIKE_ONE} Click to choose what to do.`,
    command: CHOOSE_COMMAND,
  });
  private readonly subscriptions: vscode.Disposable[] = [this.notChecked];
  private readonly timers = new Map<string, NodeJS.Timeout>();
  /** Open documents that the user was asked about: once is enough, the status bar goes on saying it. */
  private readonly asked = new Set<string>();
  /** Documents that changed their language in this very moment: VS Code closes and opens them at one stroke. */
  private readonly closingNow = new Set<string>();

  constructor(private readonly answers: Answers) {
    this.subscriptions.push(
      vscode.window.onDidChangeVisibleTextEditors(() => this.considerVisible()),
      vscode.window.onDidChangeActiveTextEditor(() => this.showNotChecked()),
      vscode.workspace.onDidCloseTextDocument((document) => this.onClose(document)),
      vscode.workspace.onDidOpenTextDocument((document) => this.onOpen(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.onChange(event)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SETTINGS}.detectPlainText`)) this.considerVisible();
      }),
      vscode.commands.registerCommand(CHOOSE_COMMAND, () => this.choose()),
      vscode.commands.registerCommand(COMMANDS.readAsDetermination, () => this.readActive()),
      vscode.commands.registerCommand(COMMANDS.forgetAnswers, () => this.forgetAnswers()),
    );
    this.considerVisible();
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private considerVisible(): void {
    for (const editor of vscode.window.visibleTextEditors) void this.consider(editor.document);
    this.showNotChecked();
  }

  private async consider(document: vscode.TextDocument): Promise<void> {
    if (!isUnreadLetter(document)) return;
    const decision = decisionAbout(document, this.answers);
    if (decision === 'read') await vscode.languages.setTextDocumentLanguage(document, LANGUAGE_ID);
    if (decision === 'ask') await this.ask(document);
  }

  private async ask(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    if (this.asked.has(key)) return;
    this.asked.add(key);
    const choices = choicesAbout(document).slice(0, MOST_BUTTONS);
    const titles = choices.map(({ title }) => title);
    const answer = await vscode.window.showInformationMessage(QUESTION, ...titles);
    const chosen = choices.find(({ title }) => title === answer);
    if (chosen) await this.decide(document, chosen);
  }

  private async choose(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    const rows = choicesAbout(document).map((choice) => ({
      label: choice.title,
      detail: choice.detail,
      choice,
    }));
    const row = await vscode.window.showQuickPick(rows, { title: 'Letter open as plain text' });
    if (row) await this.decide(document, row.choice);
  }

  private async decide(document: vscode.TextDocument, choice: PlainTextChoice): Promise<void> {
    await decide(document, choice, this.answers);
    this.considerVisible();
  }

  private async readActive(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (!document) return;
    await this.answers.keep(document, 'document', 'yes');
    await vscode.languages.setTextDocumentLanguage(document, LANGUAGE_ID);
  }

  private async forgetAnswers(): Promise<void> {
    await this.answers.forget();
    if (settingFor() === 'always') await setSetting(undefined);
    this.asked.clear();
    this.considerVisible();
    const setting = settingFor();
    const next =
      setting === 'ask'
        ? 'You will be asked again about the next one.'
        : `The setting “Detect Plain Text” still says “${setting}”.`;
    void vscode.window.showInformationMessage(`Answers about plain-text letters are forgotten. ${next}`);
  }

  private showNotChecked(): void {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isUnreadLetter(document)) this.notChecked.hide();
    else this.notChecked.show(decisionAbout(document, this.answers) === 'ask' ? 'warning' : 'none');
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
        this.showNotChecked();
      }, REST_MILLISECONDS),
    );
  }

  private onClose(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
    this.asked.delete(key);
    this.answers.closed(document);
    this.closingNow.add(key);
    setTimeout(() => this.closingNow.delete(key), 0);
  }

  private onOpen(document: vscode.TextDocument): void {
    const switchedByHand = this.closingNow.has(document.uri.toString());
    if (switchedByHand && isCandidate(document)) void this.answers.keep(document, 'document', 'no');
    this.showNotChecked();
  }
}

/** Whether it looks like a determination and is open as plain text. */
function isUnreadLetter(document: vscode.TextDocument): boolean {
  return isCandidate(document) && !document.isClosed && looksLikeDetermination(beginningOf(document));
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
