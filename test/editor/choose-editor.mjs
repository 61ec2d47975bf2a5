// Which real VS Code the suite runs in: one that is named, one that is downloaded, else the embedded one.

import { join } from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { embeddedEditorObstacle, hostFolder, installEmbeddedEditor } from './host/install.mjs';
import { root } from './workspace.mjs';

const DOWNLOAD_MILLISECONDS = 120_000;

/**
 * Returns `{ executable, name, isEmbedded }`, or `{ obstacle }` when no editor can be had here.
 *   VSCODE_EXECUTABLE=/path/to/code   takes that one
 *   EDITOR=embedded                   takes the embedded one without trying a download
 */
export async function chooseEditor() {
  if (process.env.VSCODE_EXECUTABLE) {
    return {
      executable: process.env.VSCODE_EXECUTABLE,
      name: `the VS Code at ${process.env.VSCODE_EXECUTABLE}`,
    };
  }
  const why = [];
  if (process.env.EDITOR === 'embedded') why.push('asked for by EDITOR=embedded');
  else if (!hasDisplay()) why.push('there is no display for a desktop VS Code');
  else {
    try {
      console.log('Looking for a VS Code to download ...');
      return { executable: await download(), name: 'a downloaded desktop VS Code' };
    } catch (error) {
      why.push(`a desktop VS Code cannot be downloaded: ${error.message.split('\n')[0]}`);
    }
  }
  const obstacle = embeddedEditorObstacle();
  if (obstacle) return { obstacle: [...why, obstacle].join('; ') };
  await installEmbeddedEditor();
  return {
    executable: join(hostFolder, 'vscode-host.mjs'),
    isEmbedded: true,
    name: `the embedded VS Code (${why.join('; ')})`,
  };
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function download() {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error('no answer in time')), DOWNLOAD_MILLISECONDS);
  });
  const wanted = downloadAndUnzipVSCode({
    version: 'stable',
    cachePath: join(root, '.vscode-test'),
    reporter: new SilentReporter(),
  });
  return Promise.race([wanted, late]).finally(() => clearTimeout(timer));
}
