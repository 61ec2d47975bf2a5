import * as vscode from 'vscode';
import { SETTINGS } from '../names.ts';

const QUESTION = 'This looks like an IMR determination. Read it as one?';
const ANSWERS_KEY = 'answersByFolder';
/** The oldest answers are forgotten beyond this number; the question is then simply asked again. */
const REMEMBERED_ANSWERS = 200;

type Answer = 'yes' | 'no';
type Answers = Record<string, Answer>;

/**
 * Whether plain text that was recognized as a determination may be read as one: by the setting
 * `imrDetermination.detectPlainText`, and for `ask` by the user, once a folder. Answers are kept with the workspace, those
 * for loose files with the machine's profile, those for untitled documents until the window is closed.
 */
export class Consent {
  private readonly untitledAnswers: Answers = {};
  /** Questions that stand open, and those that were closed without an answer: not put again in this window. */
  private readonly asked = new Map<string, Promise<boolean>>();

  constructor(private readonly context: vscode.ExtensionContext) {}

  /** Resolves when it is decided; a question that the user closes without an answer counts as no in this window. */
  async mayRead(document: vscode.TextDocument): Promise<boolean> {
    const setting = vscode.workspace
      .getConfiguration(SETTINGS, document)
      .get<string>('detectPlainText', 'ask');
    if (setting === 'always') return true;
    if (setting === 'never') return false;
    const folder = folderOf(document);
    const remembered = this.answers(folder)[folder.key];
    if (remembered) return remembered === 'yes';
    const question = this.asked.get(folder.key) ?? this.ask(folder);
    this.asked.set(folder.key, question);
    return question;
  }

  private async ask(folder: Folder): Promise<boolean> {
    const no = folder.home === 'untitled' ? 'No' : 'Never in This Folder';
    const choice = await vscode.window.showInformationMessage(QUESTION, 'Yes', 'Always', no);
    if (choice === 'Always') {
      const settings = vscode.workspace.getConfiguration(SETTINGS);
      await settings.update('detectPlainText', 'always', vscode.ConfigurationTarget.Global);
      return true;
    }
    if (choice) await this.remember(folder, choice === 'Yes' ? 'yes' : 'no');
    return choice === 'Yes';
  }

  private answers(folder: Folder): Answers {
    if (folder.home === 'untitled') return this.untitledAnswers;
    return this.store(folder).get<Answers>(ANSWERS_KEY, {});
  }

  private async remember(folder: Folder, answer: Answer): Promise<void> {
    if (folder.home === 'untitled') {
      this.untitledAnswers[folder.key] = answer;
      return;
    }
    const kept = Object.entries(this.answers(folder)).slice(1 - REMEMBERED_ANSWERS);
    await this.store(folder).update(ANSWERS_KEY, { ...Object.fromEntries(kept), [folder.key]: answer });
  }

  private store(folder: Folder): vscode.Memento {
    return folder.home === 'workspace' ? this.context.workspaceState : this.context.globalState;
  }
}

interface Folder {
  readonly key: string;
  readonly home: 'workspace' | 'profile' | 'untitled';
}

function folderOf(document: vscode.TextDocument): Folder {
  if (document.isUntitled) return { key: 'untitled', home: 'untitled' };
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  if (folder) return { key: folder.uri.toString(), home: 'workspace' };
  return { key: vscode.Uri.joinPath(document.uri, '..').toString(), home: 'profile' };
}
