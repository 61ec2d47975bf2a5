import * as vscode from 'vscode';
import { SETTINGS } from '../names.ts';
import { writeUserSetting } from '../user-setting.ts';
import type { Answer, Answers, Scope } from './answers.ts';

/** One of the things that a user can decide about plain-text letters. Each says what it covers. */
export interface PlainTextChoice {
  /** What the button of a message says. */
  readonly title: string;
  /** What the row of a list says more. */
  readonly detail: string;
  readonly scope: Scope | 'everywhere';
  readonly answer: Answer;
}

/** The setting that decides where no answer about the document itself does. */
const SETTING = 'detectPlainText';

const EVERYWHERE: PlainTextChoice = {
  title: 'Read Everywhere',
  detail: 'All plain-text letters, in every folder (setting “Detect Plain Text”).',
  scope: 'everywhere',
  answer: 'yes',
};

const THIS_LETTER: PlainTextChoice = {
  title: 'Read This Letter',
  detail: 'Leaves the others as they are.',
  scope: 'document',
  answer: 'yes',
};

const THIS_FOLDER: PlainTextChoice = {
  title: 'Read in This Folder',
  detail: 'All plain-text letters of this folder.',
  scope: 'folder',
  answer: 'yes',
};

const NOT_THIS_FOLDER: PlainTextChoice = {
  title: 'Not in This Folder',
  detail: 'Leaves the letters of this folder as plain text and does not ask about them again.',
  scope: 'folder',
  answer: 'no',
};

const NOT_THIS_LETTER: PlainTextChoice = {
  title: 'Not This Letter',
  detail: 'Leaves it as plain text.',
  scope: 'document',
  answer: 'no',
};

/** What can be decided about a document, the usual first. Where the setting decides, an answer about its folder would not count. */
export function choicesAbout(document: vscode.TextDocument): readonly PlainTextChoice[] {
  if (document.isUntitled) return [THIS_LETTER, EVERYWHERE, NOT_THIS_LETTER];
  if (settingFor(document) !== 'ask') return [THIS_LETTER, EVERYWHERE];
  return [THIS_FOLDER, EVERYWHERE, NOT_THIS_FOLDER, THIS_LETTER];
}

/** What is to be done with plain text that looks like a determination. */
export type Decision = 'read' | 'leave' | 'ask';

/** What was decided about the document itself, else by the setting, else about its folder. */
export function decisionAbout(document: vscode.TextDocument, answers: Answers): Decision {
  const setting = settingFor(document);
  const bySetting = setting === 'always' ? 'yes' : setting === 'never' ? 'no' : undefined;
  const answer = answers.about(document, 'document') ?? bySetting ?? answers.about(document, 'folder');
  return answer === 'yes' ? 'read' : answer === 'no' ? 'leave' : 'ask';
}

/** Keeps what the user has decided on sight of a document, so that it holds for this document at least. */
export async function decide(
  document: vscode.TextDocument,
  { scope, answer }: PlainTextChoice,
  answers: Answers,
): Promise<void> {
  await answers.keep(document, 'document', undefined);
  if (scope === 'everywhere') await setSetting('always');
  else await answers.keep(document, scope, answer);
  // the folder may have a setting of its own
  const isObeyed = decisionAbout(document, answers) === (answer === 'yes' ? 'read' : 'leave');
  if (!isObeyed) await answers.keep(document, 'document', answer);
}

/** Sets the user's own setting; undefined takes it away. Says so where that fails. */
export function setSetting(value: 'always' | undefined): Promise<void> {
  return writeUserSetting(SETTING, value);
}

/** The setting for a document, or for a new one: `always`, `ask` or `never`. */
export function settingFor(document?: vscode.TextDocument): string {
  return vscode.workspace.getConfiguration(SETTINGS, document).get<string>(SETTING, 'ask');
}
