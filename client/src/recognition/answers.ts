import * as vscode from 'vscode';

/** Whether plain text that looks like a determination is to be read as one. */
export type Answer = 'yes' | 'no';
/** What an answer is about. */
export type Scope = 'document' | 'folder';
type Remembered = Readonly<Record<string, Answer>>;

const ANSWERS_KEY = 'plainTextAnswers';
/** The oldest answers are forgotten beyond this number; the question is then simply asked again. */
const MOST_ANSWERS = 200;

/**
 * What the user has answered about plain-text letters: about one document, or about all of its folder. Answers are kept with
 * the workspace, those for loose files with the user's profile, those for untitled documents until the window is closed.
 */
export class Answers {
  private untitled: Remembered = {};

  constructor(private readonly context: vscode.ExtensionContext) {}

  /** The answer about a document or its folder; undefined where there is none. */
  about(document: vscode.TextDocument, scope: Scope): Answer | undefined {
    return this.remembered(document)[keyOf(document, scope)];
  }

  /** Keeps an answer about a document or about its folder, in place of an earlier one; undefined forgets that one. */
  async keep(document: vscode.TextDocument, scope: Scope, answer: Answer | undefined): Promise<void> {
    const key = keyOf(document, scope);
    const { [key]: _, ...others } = this.remembered(document);
    const newest = Object.entries(others).slice(1 - MOST_ANSWERS);
    const answers = { ...Object.fromEntries(newest), ...(answer && { [key]: answer }) };
    if (document.isUntitled) this.untitled = answers;
    else await this.storeOf(document).update(ANSWERS_KEY, answers);
  }

  /** Forgets the answer about an untitled document: the next one may have the same name. */
  closed(document: vscode.TextDocument): void {
    if (!document.isUntitled) return;
    const { [keyOf(document, 'document')]: _, ...others } = this.untitled;
    this.untitled = others;
  }

  /** Forgets all answers of this workspace, and those about loose files. */
  async forget(): Promise<void> {
    this.untitled = {};
    await this.context.workspaceState.update(ANSWERS_KEY, undefined);
    await this.context.globalState.update(ANSWERS_KEY, undefined);
  }

  private remembered(document: vscode.TextDocument): Remembered {
    return document.isUntitled ? this.untitled : this.storeOf(document).get<Remembered>(ANSWERS_KEY, {});
  }

  private storeOf(document: vscode.TextDocument): vscode.Memento {
    const isInWorkspace = vscode.workspace.getWorkspaceFolder(document.uri) !== undefined;
    return isInWorkspace ? this.context.workspaceState : this.context.globalState;
  }
}

/** The folder of a document: that of the workspace, else the one that the file is in. An untitled document has none. */
function keyOf(document: vscode.TextDocument, scope: Scope): string {
  if (scope === 'document') return document.uri.toString();
  if (document.isUntitled) return '';
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return (folder?.uri ?? vscode.Uri.joinPath(document.uri, '..')).toString();
}
