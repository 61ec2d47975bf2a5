import * as vscode from 'vscode';
import type { Credentials } from '../../../server/src/features/completion/completion-credentials.ts';
import { SETTINGS } from '../names.ts';

/** Credentials in the settings, with the name that they are chosen by. */
interface Profile extends Credentials {
  readonly name: string;
}

const SETTING = 'profiles';

/** The credentials for a new letter: those of the settings, else what is typed; undefined when the reviewer left. */
export async function credentials(title: string): Promise<Credentials | undefined> {
  const profiles = profilesKept();
  if (profiles.length === 1) return profiles[0];
  if (profiles.length === 0) return typedCredentials(title);
  const other = { label: 'Other credentials', detail: 'Type them for this letter' };
  const rows = profiles.map((profile) => ({ label: profile.name, detail: printed(profile), profile }));
  const row = await vscode.window.showQuickPick<vscode.QuickPickItem & { profile?: Profile }>(
    [...rows, other],
    { title, placeHolder: 'Credentials to print', ignoreFocusOut: true },
  );
  return row && (row.profile ?? typedCredentials(title));
}

/** Offers to keep credentials that are in no profile yet. */
export async function offerToKeep(typed: Credentials): Promise<void> {
  if (typed.licenses.length + typed.specialties.length === 0) return;
  const profiles = profilesKept();
  if (profiles.some((one) => printed(one) === printed(typed))) return;
  const answer = await vscode.window.showInformationMessage(
    `Use these credentials in new letters from now on? ${printed(typed)}`,
    'Keep',
  );
  if (answer !== 'Keep') return;
  const name = typed.specialties.join(', ') || typed.licenses.join(', ');
  const kept = vscode.workspace.getConfiguration(SETTINGS).inspect<unknown[]>(SETTING)?.globalValue;
  try {
    await vscode.workspace
      .getConfiguration(SETTINGS)
      .update(
        SETTING,
        [...(Array.isArray(kept) ? kept : []), { name, ...typed }],
        vscode.ConfigurationTarget.Global,
      );
  } catch {
    void vscode.window.showErrorMessage('The credentials could not be kept: the settings cannot be written.');
  }
}

/** The profiles of the settings; what is not of their form is left out. */
function profilesKept(): Profile[] {
  const kept: unknown = vscode.workspace.getConfiguration(SETTINGS).get(SETTING);
  return (Array.isArray(kept) ? kept : []).flatMap((one: Partial<Profile> | null) => {
    const [licenses, specialties] = [strings(one?.licenses), strings(one?.specialties)];
    if (licenses.length + specialties.length === 0) return [];
    const name =
      typeof one?.name === 'string' && one.name !== '' ? one.name : printed({ licenses, specialties });
    return [{ name, licenses, specialties }];
  });
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string' && one.trim() !== '') : [];
}

function printed({ licenses, specialties }: Credentials): string {
  return [licenses.join(', '), specialties.join(', ')].filter((words) => words !== '').join(' \u00b7 ');
}

async function typedCredentials(title: string): Promise<Credentials | undefined> {
  const licenses = await list(title, 'States of licensure, with commas between them', 'California');
  if (!licenses) return undefined;
  const specialties = await list(
    title,
    'Certifications and specialties, with commas between them',
    'Orthopedic Surgery, Sports Medicine',
  );
  return specialties && { licenses, specialties };
}

async function list(title: string, prompt: string, example: string): Promise<string[] | undefined> {
  const typed = await vscode.window.showInputBox({
    title,
    prompt: `${prompt}. Leave empty to fill in later.`,
    placeHolder: example,
    ignoreFocusOut: true,
  });
  return typed
    ?.split(/[,;]/)
    .map((words) => words.trim())
    .filter((words) => words !== '');
}
