import * as vscode from 'vscode';
import { COMMANDS, LANGUAGE_ID } from '../names.ts';
import { describeSummary, type Summary } from './status-summary.ts';

/** The two language status items: disputed items with their decisions, and problems. */
export class Status implements vscode.Disposable {
  private readonly summaries = new Map<string, Summary>();
  private readonly items = vscode.languages.createLanguageStatusItem('imrDetermination.items', LANGUAGE_ID);
  private readonly problems = vscode.languages.createLanguageStatusItem(
    'imrDetermination.problems',
    LANGUAGE_ID,
  );
  private readonly subscriptions: vscode.Disposable[] = [this.items, this.problems];
  private serverState: 'starting' | 'running' | 'stopped' = 'starting';

  constructor() {
    this.items.name = 'IMR determination: disputed items';
    this.problems.name = 'IMR determination: problems';
    this.problems.command = { title: 'Show Problems', command: COMMANDS.showProblems };
    this.subscriptions.push(
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
      vscode.languages.onDidChangeDiagnostics(() => this.show()),
      vscode.workspace.onDidCloseTextDocument((document) => this.summaries.delete(document.uri.toString())),
    );
    this.show();
  }

  /** Takes the server's summary of a document; a later one of the same document takes its place. */
  setSummary(summary: Summary): void {
    // the server may print the address in its own way (drive letters, escapes): bring it into the editor's
    this.summaries.set(vscode.Uri.parse(summary.uri).toString(), summary);
    this.show();
  }

  /** Shows that the server is starting, at work, or stopped for good. */
  setServerState(state: 'starting' | 'running' | 'stopped'): void {
    this.serverState = state;
    this.show();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const summary = document && this.summaries.get(document.uri.toString());
    this.items.busy = this.serverState === 'starting';
    if (this.serverState === 'stopped') {
      this.items.text = 'IMR server stopped';
      this.items.severity = vscode.LanguageStatusSeverity.Error;
      this.items.command = { title: 'Restart Server', command: COMMANDS.restartServer };
    } else {
      this.items.text = summary ? describeSummary(summary) : 'IMR determination';
      this.items.severity = vscode.LanguageStatusSeverity.Information;
      this.items.command = { title: 'Show Outline', command: COMMANDS.showOutline };
    }
    // hints are not among what the Problems view lists
    const isProblem = ({ severity }: vscode.Diagnostic) => severity !== vscode.DiagnosticSeverity.Hint;
    const count = document ? vscode.languages.getDiagnostics(document.uri).filter(isProblem).length : 0;
    this.problems.text = count === 0 ? 'No problems' : count === 1 ? '1 problem' : `${count} problems`;
    this.problems.severity =
      count === 0 ? vscode.LanguageStatusSeverity.Information : vscode.LanguageStatusSeverity.Warning;
  }
}
