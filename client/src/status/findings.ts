import * as vscode from 'vscode';
import { goTo } from '../go-to.ts';
import type { FindingCounts } from './status-summary.ts';

/** What the status item and the list of findings call a level, and how they show it. */
interface Level {
  readonly severity: vscode.DiagnosticSeverity;
  readonly heading: string;
  readonly icon: string;
}

const LEVELS: readonly Level[] = [
  { severity: vscode.DiagnosticSeverity.Error, heading: 'Errors', icon: 'error' },
  { severity: vscode.DiagnosticSeverity.Warning, heading: 'Warnings', icon: 'warning' },
  { severity: vscode.DiagnosticSeverity.Information, heading: 'Notes', icon: 'info' },
  { severity: vscode.DiagnosticSeverity.Hint, heading: 'Suggestions', icon: 'lightbulb' },
];

/** A row of the list; a heading has no finding. */
interface Row extends vscode.QuickPickItem {
  readonly finding?: vscode.Diagnostic;
}

const FIX: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('wrench'), tooltip: 'Show fixes' };

/** Our findings in a document, of all levels: hints, too, which the Problems view leaves out. */
export function findingsIn(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'imr');
}

/** How many of our findings in a document are of each level. */
export function countsIn(document: vscode.TextDocument): FindingCounts {
  const findings = findingsIn(document);
  const [errors, warnings, notes, suggestions] = LEVELS.map(
    ({ severity }) => findings.filter((finding) => finding.severity === severity).length,
  ) as [number, number, number, number];
  return { errors, warnings, notes, suggestions };
}

/** Lists all findings of the active letter by level, shows the place of each one as it is looked at, and goes to the chosen one. */
export async function listFindings(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const rows = rowsOf(editor.document);
  if (rows.length === 0) {
    void vscode.window.showInformationMessage('No findings in this letter.');
    return;
  }
  const before = { selections: editor.selections, visible: editor.visibleRanges[0] };
  const list = vscode.window.createQuickPick<Row>();
  list.title = 'Findings in this letter';
  list.placeholder = 'Choose one to go to it';
  list.items = rows;
  list.matchOnDetail = true;
  let isChosen = false;
  const choose = (finding: vscode.Diagnostic | undefined) => {
    if (!finding) return;
    isChosen = true;
    list.hide();
    // nothing is selected: what is typed next must not replace the words
    goTo(editor, new vscode.Range(finding.range.start, finding.range.start));
  };
  list.onDidChangeActive(([row]) => {
    // in the middle: the list covers the upper half
    if (row?.finding) goTo(editor, row.finding.range, vscode.TextEditorRevealType.InCenter);
  });
  list.onDidAccept(() => choose(list.activeItems[0]?.finding));
  list.onDidTriggerItemButton(({ item }) => {
    choose(item.finding);
    void vscode.commands.executeCommand('editor.action.quickFix');
  });
  await new Promise<void>((done) => {
    list.onDidHide(() => {
      list.dispose();
      if (!isChosen) {
        editor.selections = before.selections;
        if (before.visible) editor.revealRange(before.visible, vscode.TextEditorRevealType.AtTop);
      }
      done();
    });
    list.show();
  });
}

function rowsOf(document: vscode.TextDocument): Row[] {
  const findings = findingsIn(document).sort((a, b) => a.range.start.compareTo(b.range.start));
  return LEVELS.flatMap(({ severity, heading, icon }) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    return [
      { label: heading, kind: vscode.QuickPickItemKind.Separator },
      ...own.map((finding) => rowOf(document, finding, icon)),
    ];
  });
}

function rowOf(document: vscode.TextDocument, finding: vscode.Diagnostic, icon: string): Row {
  const { line } = finding.range.start;
  return {
    label: `$(${icon}) ${finding.message}`,
    detail: `Line ${line + 1}: ${document.lineAt(line).text.trim()}`,
    buttons: [FIX],
    finding,
  };
}
