// Drives the real workbench with the packaged extension, as a reviewer would, and takes the pictures of the README and of
// the walkthrough.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../host/browser.mjs';
import { installExtension, startServer } from '../host/server.mjs';
import { quietSettings } from '../host/settings.mjs';
import { prepareShowcase, root } from '../workspace.mjs';
import { foldFiles, openWorkbench, tidyUp } from './page.mjs';
import { scenes as scenesOfReading } from './scenes.mjs';
import { scenesOfPreview } from './scenes-preview.mjs';
import { scenesOfWriting } from './scenes-writing.mjs';
import { smallPng } from './small-png.mjs';

const failures = join(root, '.vscode-test/screenshots');
/** Pictures are taken as a user sees the editor who has changed nothing of its layout. */
const SIZE = { width: 1280, height: 800 };
const scenes = [...scenesOfReading, ...scenesOfWriting, ...scenesOfPreview];
const THEMES = { dark: 'Default Dark Modern', light: 'Default Light Modern' };

/**
 * Installs the package into an embedded editor of its own, opens it in both themes and plays the scenes.
 * Pictures go to `.vscode-test/screenshots`, with `updateImages` to `docs/images`.
 */
export async function driveWorkbench(vsix, checks, { updateImages }) {
  const pictures = join(root, updateImages ? 'docs/images' : '.vscode-test/screenshots');
  for (const folder of [pictures, failures]) mkdirSync(folder, { recursive: true });
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
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, interrupted);
  try {
    await checks.check('the package installs', () => installExtension(vsix, data));
    server = await startServer(data);
    launched = await launchBrowser();
    console.log(`    (browser: ${launched.name}, ${launched.browser.version()})`);
    for (const [name, theme] of Object.entries(THEMES)) {
      rmSync(settings, { force: true });
      mkdirSync(join(settings, '..'), { recursive: true });
      writeFileSync(settings, JSON.stringify({ ...quietSettings, 'workbench.colorTheme': theme }));
      await playScenes({ server, browser: launched.browser, workspace, pictures, checks, theme: name });
    }
  } catch (error) {
    await checks.check('the workbench can be driven', () => Promise.reject(error));
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, interrupted);
    await end();
  }
}

/**
 * Plays the scenes of one theme in one page; after a failure the next one gets a page of its own. A scene that fails is played once
 * more, which is printed: a busy machine loses a key now and then, a fault of ours is there again.
 */
async function playScenes({ server, browser, workspace, pictures, checks, theme }) {
  let page;
  const play = async (scene) => {
    page ??= await newPage(browser, server.addressFor({ folder: workspace.folder }));
    try {
      await scene.play(page, scene.file);
      if (scene.picture)
        writeFileSync(join(pictures, `${scene.picture}-${theme}.png`), smallPng(await page.screenshot()));
      await scene.end?.(page);
      await tidyUp(page);
    } catch (error) {
      const picture = join(failures, `failed-${scene.file}-${theme}.png`);
      await page.screenshot({ path: picture }).catch(() => {});
      await page.context().close();
      page = undefined;
      throw new Error(`${error.stack ?? error}\n(picture: ${picture})`);
    }
  };
  const only = new RegExp(process.env.EDITOR_ONLY ?? '');
  const chosen = scenes.filter((one) => (!one.theme || one.theme === theme) && only.test(one.name));
  for (const scene of chosen)
    await checks.check(`${scene.name} (${theme})`, () =>
      play(scene).catch((error) => {
        console.log(`    (played once more: ${scene.name}: ${String(error.message).slice(0, 600)})`);
        return play(scene);
      }),
    );
  await page?.context().close();
}

async function newPage(browser, address) {
  const context = await browser.newContext({ viewport: SIZE, permissions: ['clipboard-read'] });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await openWorkbench(page, address);
  // the pictures show the decisions in the outline, which the first letter unfolds
  await foldFiles(page);
  return page;
}
