// Drives the real workbench with the packaged extension, as a reviewer would, and takes the pictures of the README.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../host/browser.mjs';
import { installExtension, startServer } from '../host/server.mjs';
import { quietSettings } from '../host/settings.mjs';
import { prepareShowcase, root } from '../workspace.mjs';
import { scenes } from './scenes.mjs';

const SIZE = { width: 1280, height: 800 };
/** What keeps the pictures calm: the room belongs to the letter and its outline. */
const PICTURE_SETTINGS = {
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
  'editor.lineHeight': 19,
};
const THEMES = { dark: 'Default Dark Modern', light: 'Default Light Modern' };

/**
 * Installs the package into an embedded editor of its own, opens it in both themes and plays the scenes.
 * Pictures go to `.vscode-test/screenshots`, with `updateImages` to `docs/images`.
 */
export async function driveWorkbench(vsix, checks, { updateImages }) {
  const pictures = join(root, updateImages ? 'docs/images' : '.vscode-test/screenshots');
  mkdirSync(pictures, { recursive: true });
  const workspace = prepareShowcase();
  const data = join(workspace.temporary, 'editor');
  const settings = join(data, 'user-data/User/settings.json');
  let server;
  let launched;
  const end = async () => {
    await launched?.browser.close().catch(() => {});
    await server?.stop();
    workspace.remove();
  };
  const interrupted = () => void end().finally(() => process.exit(130));
  process.once('SIGINT', interrupted);
  try {
    await checks.check('the package installs', () => installExtension(vsix, data));
    server = await startServer(data);
    launched = await launchBrowser();
    console.log(`    (browser: ${launched.name}, ${launched.browser.version()})`);
    for (const [name, theme] of Object.entries(THEMES)) {
      rmSync(settings, { force: true });
      mkdirSync(join(settings, '..'), { recursive: true });
      writeFileSync(
        settings,
        JSON.stringify({ ...quietSettings, ...PICTURE_SETTINGS, 'workbench.colorTheme': theme }),
      );
      await playScenes({ server, browser: launched.browser, workspace, pictures, checks, theme: name });
    }
  } catch (error) {
    await checks.check('the workbench can be driven', () => Promise.reject(error));
  } finally {
    process.off('SIGINT', interrupted);
    await end();
  }
}

async function playScenes({ server, browser, workspace, pictures, checks, theme }) {
  for (const scene of scenes) {
    if (scene.theme && scene.theme !== theme) continue;
    const context = await browser.newContext({ viewport: SIZE });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const name = scene.picture ? `${scene.picture}-${theme}.png` : `${scene.file}-${theme}.png`;
    await checks.check(`${scene.name} (${theme})`, async () => {
      try {
        const address = server.addressFor({
          folder: workspace.folder,
          file: join(workspace.folder, scene.file),
        });
        await scene.play(page, address);
        if (scene.picture) await page.screenshot({ path: join(pictures, name) });
      } catch (error) {
        const picture = join(root, '.vscode-test/screenshots', `failed-${name}`);
        await page.screenshot({ path: picture }).catch(() => {});
        throw new Error(`${error.stack ?? error}\n(picture: ${picture})`);
      }
    });
    await context.close();
  }
}
