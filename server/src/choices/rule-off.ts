import { findNodeAtLocation } from 'jsonc-parser';
import { readJson } from '../text/json-file.ts';
import type { TextEdit } from '../text/text-edits.ts';
import { wholeFile, withValue } from './json-edits.ts';

/** Where VS Code keeps the settings of a workspace folder, seen from the folder. */
export const SETTINGS_FILE = '.vscode/settings.json';

/** The setting that says what each rule counts for. */
const RULES_SETTING = 'imrDetermination.rules';

/**
 * The edits that turn a rule off in a folder's settings, `text` being the file's, or null where there is no file yet.
 * Comments stay. Null when the file cannot be understood: it is to be fixed first.
 */
export function turningOff(text: string | null, code: string): TextEdit[] | null {
  const rules = { [code]: 'off' };
  if (text === null || text.trim() === '') return wholeFile(text, { [RULES_SETTING]: rules });
  const { root, faults } = readJson(text);
  if (faults.length > 0 || root?.type !== 'object') return null;
  return findNodeAtLocation(root, [RULES_SETTING])?.type === 'object'
    ? withValue(text, [RULES_SETTING, code], 'off')
    : withValue(text, [RULES_SETTING], rules);
}
