// The settings the embedded editor starts with: nothing asks, nothing fetches, nothing saves by itself.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'git.enabled': false,
  'files.simpleDialog.enable': true,
  // in a browser the default is afterDelay: an edit would be written into the file
  'files.autoSave': 'off',
};

/** Writes the user settings below `userDataFolder`, unless there are some already. `more` is added to them. */
export function writeQuietSettings(userDataFolder, more = {}) {
  const file = join(userDataFolder, 'User/settings.json');
  if (existsSync(file)) return;
  mkdirSync(join(userDataFolder, 'User'), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...quietSettings, ...more }, null, 2));
}
