import * as vscode from 'vscode';
import { COMMANDS, LANGUAGE_ID } from '../names.ts';
import { countsIn } from './findings.ts';
import { NotCheckedItem } from './not-checked-item.ts';
import { describeFindings, describeSummary, type Summary } from './status-summary.ts';

const SEVERITY = vscode.LanguageStatusSeverity;

/**
 * The two language status items: disputed items with their decisions, and findings of all levels. A third item is in the
 * status bar itself while the server is stopped: without it an unchecked letter would look like a sound one.
 */
export class Status implements vscode.Disposable {
  private readonly summaries = new Map<string, Summary>();
  /** The documents that the running server has given its findings for. */
  private readonly checked = new Set<string>();
  private readonly items = vscode.languages.createLanguageStatusItem('imrDetermination.items', LANGUAGE_ID);
  private readonly findings = vscode.languages.createLanguageStatusItem(
    'imrDetermination.findings',
    LANGUAGE_ID,
  );
  private readonly stopped = new NotCheckedItem({
    id: 'imrDetermination.stopped',
    name: 'IMR language server stopped',
    tooltip: 'The IMR language server has stopped. Click to restart it.',
    command: COMMANDS.restartServer,
  });
  private readonly subscriptions: vscode.Disposable[] = [this.items, this.findings, this.stopped];
  private serverState: 'starting' | 'running' | 'stopped' = 'starting';

  constructor() {
    this.items.name = 'IMR determination: disputed items';
    this.findings.name = 'IMR determination: findings';
    this.subscriptions.push(
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
      vscode.languages.onDidChangeDiagnostics(() => this.show()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.summaries.delete(uri.toString());
        this.checked.delete(uri.toString());
      }),
    );
    this.show();
  }

  /** Takes the server's summary of a document; a later one of the same document takes its place. */
  setSummary(summary: Summary): void {
    // the server may print the address in its own way (drive letters, escapes): bring it into the editor's
    this.summaries.set(vscode.Uri.parse(summary.uri).toString(), summary);
    this.show();
  }

  /** Takes note that the server has given its findings for a document. */
  setChecked(uri: vscode.Uri): void {
    this.checked.add(uri.toString());
    this.show();
  }

  /** Shows that the server is starting, at work, or stopped for good. What was known of documents is of the one before. */
  setServerState(state: 'starting' | 'running' | 'stopped'): void {
    this.serverState = state;
    if (state !== 'running') {
      this.summaries.clear();
      this.checked.clear();
    }
    this.show();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private show(): void {
    const document = vscode.window.activeTextEditor?.document;
    this.showItems(document && this.summaries.get(document.uri.toString()));
    this.showFindings(document);
    if (this.serverState === 'stopped' && document?.languageId === LANGUAGE_ID) this.stopped.show('error');
    else this.stopped.hide();
  }

  private showItems(summary: Summary | undefined): void {
    this.items.busy = this.serverState === 'starting';
    const isStopped = this.serverState === 'stopped';
    this.items.text = isStopped
      ? 'IMR language server stopped'
      : summary
        ? describeSummary(summary)
        : 'IMR determination';
    this.items.severity = isStopped ? SEVERITY.Error : SEVERITY.Information;
    this.items.command = isStopped ? RESTART : { title: 'Show Outline', command: COMMANDS.showOutline };
  }

  private showFindings(document: vscode.TextDocument | undefined): void {
    const isStopped = this.serverState === 'stopped';
    const isChecked = document !== undefined && this.checked.has(document.uri.toString());
    this.findings.busy = !isStopped && !isChecked;
    if (isStopped || !isChecked) {
      this.findings.text = isStopped ? 'Not checked' : 'Checking';
      this.findings.severity = isStopped ? SEVERITY.Error : SEVERITY.Information;
      this.findings.command = isStopped ? RESTART : undefined;
      return;
    }
    const counts = countsIn(document);
    const { errors, warnings, notes, suggestions } = counts;
    this.findings.text = describeFindings(counts);
    this.findings.severity = errors + warnings > 0 ? SEVERITY.Warning : SEVERITY.Information;
    this.findings.command =
      errors + warnings + notes + suggestions > 0
        ? { title: 'Show All', command: COMMANDS.showFindings }
        : undefined;
  }
}

const RESTART: vscode.Command = { title: 'Restart Server', command: COMMANDS.restartServer };
