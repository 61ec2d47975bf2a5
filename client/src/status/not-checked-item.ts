import * as vscode from 'vscode';

/** Why nothing in a letter is checked, and what a click does about it. */
interface Reason {
  /** The item's id and, for the menu that hides items, its name. */
  readonly id: string;
  readonly name: string;
  readonly tooltip: string;
  readonly command: string;
}

/** A status bar item that stays while the active editor shows a letter in which nothing is checked. */
export class NotCheckedItem implements vscode.Disposable {
  private readonly item: vscode.StatusBarItem;

  constructor({ id, name, tooltip, command }: Reason) {
    // to the left of the language
    this.item = vscode.window.createStatusBarItem(id, vscode.StatusBarAlignment.Right, 101);
    this.item.name = name;
    this.item.text = '$(circle-slash) IMR letter not checked';
    this.item.tooltip = tooltip;
    this.item.command = command;
  }

  /** Shows it, in the color of warnings or errors where somebody has to look at it. */
  show(color: 'warning' | 'error' | 'none'): void {
    this.item.backgroundColor =
      color === 'none' ? undefined : new vscode.ThemeColor(`statusBarItem.${color}Background`);
    this.item.show();
  }

  hide(): void {
    this.item.hide();
  }

  dispose(): void {
    this.item.dispose();
  }
}
