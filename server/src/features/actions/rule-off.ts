import type { TextEdit } from '../../rules/finding.ts';
import { insertFirst, memberOf, readJson, replaceValue, wholeFile } from './json-edits.ts';

/** Where VS Code keeps the settings of a workspace folder, seen from the folder. */
export const SETTINGS_FILE = '.vscode/settings.json';

/** The setting that says what each rule counts for. */
export const RULES_SETTING = 'imrDetermination.rules';

/**
 * The edits that turn a rule off in a folder's settings, `text` being the file's, or null where there is no file yet.
 * Comments stay. Null when the file cannot be understood: it is to be mended first.
 */
export function turningOff(text: string | null, code: string): TextEdit[] | null {
  const rules = { [code]: 'off' };
  if (text === null || text.trim() === '') return wholeFile(text, { [RULES_SETTING]: rules });
  const { root, errors } = readJson(text);
  if (errors.length > 0 || root?.type !== 'object') return null;
  const setting = memberOf(root, RULES_SETTING);
  if (!setting) return insertFirst(text, root, RULES_SETTING, rules);
  if (setting.type !== 'object') return replaceValue(text, setting, rules);
  const level = memberOf(setting, code);
  return level ? replaceValue(text, level, 'off') : insertFirst(text, setting, code, 'off');
}
