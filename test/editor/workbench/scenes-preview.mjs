// The scenes of the preview: what it shows, that it keeps up with typing, scrolls in step, and survives what happens to tabs.
import assert from 'node:assert/strict';
import {
  goToLine,
  openFile,
  placeOf,
  restPointer,
  revertFile,
  runCommand,
  shownLines,
  standsStill,
  until,
  webviewFrame,
} from './page.mjs';
import { endWatch, openPreview, previewLetter, saysPreview, startWatch, topOf } from './preview-page.mjs';

const SHOWCASE = 'opioid-and-muscle-relaxant.imr';
/** The line of its first item. */
const FIRST_ITEM = 43;
/** A letter of 15 KB, made from the showcase. */
const LONG = 'long-letter.imr';

/** The most that may pass from a key to the paint after it, for half of the keys, in milliseconds. */
const SOON = 30;
/** Times are only judged where that is asked for: they say something on a machine that does nothing else. */
const JUDGES_TIMES = process.env.EDITOR_TIMES === '1';

export const scenesOfPreview = [
  {
    name: 'the preview beside the letter shows it as it is printed, at the place where the text is',
    file: SHOWCASE,
    picture: 'preview',
    async play(page, file) {
      await openFile(page, file);
      const letter = await openPreview(page);
      await letter.locator('h2', { hasText: 'Norco 10/325mg #120: Upheld' }).waitFor();
      await goToLine(page, FIRST_ITEM);
      await page.mouse.move(500, 400);
      await until('the same item at the top of both', async () => {
        const top = await topOf(letter, 'Norco 10/325mg #120: Upheld');
        if (top > -40 && top < 60) return true;
        await page.mouse.wheel(0, top > 0 ? 57 : -57);
        return { seen: top };
      });
      await restPointer(page);
    },
  },
  {
    name: 'findings are marked in the preview when they are wanted',
    file: 'deliberate-faults.imr',
    picture: 'preview-findings',
    async play(page, file) {
      await openFile(page, file);
      const letter = await openPreview(page);
      assert.equal(await letter.locator('mark').count(), 0);
      await letter.click({ position: { x: 5, y: 5 } });
      await page.locator('.editor-actions .action-label[aria-label^="Show Findings"]').click();
      await letter.locator('mark').first().waitFor();
      assert.ok((await letter.locator('mark').first().getAttribute('title')).length > 10);
      await restPointer(page);
    },
  },
  {
    name: 'findings are no longer marked in the preview when they are not',
    file: 'deliberate-faults.imr',
    async play(page, file) {
      await openFile(page, file);
      const letter = await openPreview(page);
      await letter.locator('mark').first().waitFor();
      await letter.click({ position: { x: 5, y: 5 } });
      await page.locator('.editor-actions .action-label[aria-label^="Hide Findings"]').click();
      await letter.locator('mark').first().waitFor({ state: 'detached' });
    },
  },
  {
    name: 'no words of a letter are run or read as HTML in the preview',
    file: 'markup.imr',
    theme: 'dark',
    async play(page, file) {
      await openFile(page, file);
      const letter = await openPreview(page);
      await letter.locator('p', { hasText: '<script>document.title = "run"</script>' }).waitFor();
      await letter
        .locator('p', { hasText: '<img src=x onerror="document.title=1"> &amp; <b>bold</b>' })
        .waitFor();
      const seen = await letter.evaluate((element) => ({
        title: document.title,
        scripts: document.querySelectorAll('script[nonce]').length,
        others: element.querySelectorAll('script, img, iframe, style').length,
      }));
      assert.deepEqual(seen, { title: '', scripts: 1, others: 0 });
    },
  },
  {
    name: 'typing into a letter of 15 KB: the preview is painted soon, keeps its elements and does not move',
    file: LONG,
    theme: 'light',
    async play(page, file) {
      await openFile(page, file);
      const letter = await openPreview(page);
      const words = 'falls by a';
      await goToLine(page, 58);
      const { x, y } = await placeOf(page, words);
      await page.mouse.click(x, y);
      await page.keyboard.press('End');
      await page.keyboard.type(' and so on', { delay: 120 });
      await saysPreview(letter, /and so on/);
      await page.waitForTimeout(2500); // findings, lenses and colors have come
      await startWatch(page, letter, 'Norco 10/325mg #120: Upheld');
      for (const character of ' which the injured worker told the physician at the visit and again later on')
        await page.keyboard
          .press(character === ' ' ? 'Space' : character, { delay: 20 })
          .then(() => page.waitForTimeout(130));
      await page.waitForTimeout(500);
      const { delays, keys, kept, blocks, tops } = await endWatch(page, letter);
      const at = (share) => delays[Math.min(delays.length - 1, Math.floor(delays.length * share))].toFixed(1);
      console.log(
        `    (key to paint: median ${at(0.5)} ms, 90% ${at(0.9)} ms, most ${at(1)} ms, of ${delays.length} keys of ${keys}; ${kept} of ${blocks} blocks kept their elements; tops ${tops.join(' ')})`,
      );
      assert.ok(delays.length > 0, 'nothing was painted');
      assert.equal(kept, blocks - 1);
      assert.equal(tops.length, 1, `the page moved: ${tops}`);
      if (JUDGES_TIMES) assert.ok(Number(at(0.5)) <= SOON, `half of the keys took more than ${at(0.5)} ms`);
      await revertFile(page);
    },
  },
  {
    name: 'letter and preview scroll in step, both ways',
    file: LONG,
    theme: 'light',
    async play(page, file) {
      await openFile(page, file);
      const letter = await openPreview(page);
      const last = 'Omeprazole 20mg #60: Overturned';
      const before = await topOf(letter, last);
      const turn = async ({ x, y }, by) => {
        await page.mouse.move(x, y);
        await page.mouse.wheel(0, by);
      };
      const inLetter = { x: 500, y: 400 };
      const box = await page.locator('iframe.webview.ready').last().boundingBox();
      const inPreview = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      // a user who sees nothing move turns the wheel again
      await until('the preview to follow', async () => {
        await turn(inLetter, 240);
        const top = await topOf(letter, last);
        return { found: top < before - 200, seen: top };
      });
      await standsStill(page);
      await until('the letter to follow to its last item', async () => {
        await turn(inPreview, 1500);
        const seen = await shownLines(page);
        return { found: seen.some((line) => line.startsWith('Omeprazole 20mg #60')), seen };
      });
      await standsStill(page);
      await until('the letter to come back', async () => {
        await turn(inPreview, -1500);
        const seen = await shownLines(page);
        return { found: seen.some((line) => /HOW THE IMR/.test(line)), seen };
      });
    },
  },
  {
    name: 'the preview survives another tab before it, a reload of the window, and a restart of the server',
    file: SHOWCASE,
    theme: 'dark',
    async play(page, file) {
      await openFile(page, file);
      let letter = await openPreview(page);
      await letter.click({ position: { x: 5, y: 5 } });
      await openFile(page, 'damaged-label.imr');
      await page.locator('.tab', { hasText: `Preview ${file}` }).click();
      letter = await previewLetter(page);
      await letter.locator('h2', { hasText: 'Norco 10/325mg #120: Upheld' }).waitFor();
      await page.waitForTimeout(4000); // the state of the window is written after a while
      await page.reload();
      await page.waitForSelector('.monaco-workbench .part.statusbar', { timeout: 60_000 });
      // the window may not have noted yet which tab was shown
      await page.locator('.tab', { hasText: `Preview ${file}` }).click();
      letter = await previewLetter(page, 90_000);
      await letter.locator('h2', { hasText: 'Norco 10/325mg #120: Upheld' }).waitFor();
      await page.locator('.tab', { hasText: new RegExp(`^${file}`) }).click();
      await runCommand(page, 'IMR: Restart Server');
      await goToLine(page, FIRST_ITEM);
      await page.keyboard.type('x', { delay: 50 });
      await letter.locator('h2', { hasText: 'xNorco 10/325mg #120: Upheld' }).waitFor();
      await revertFile(page);
      await letter.locator('h2', { hasText: /^Norco 10\/325mg #120: Upheld$/ }).waitFor();
    },
  },
  {
    name: 'the preview says that its letter is not open, and opens it again',
    file: SHOWCASE,
    theme: 'dark',
    async play(page, file) {
      await openFile(page, file);
      const letter = await openPreview(page);
      await closeTab(page, file);
      await saysPreview(letter, /The letter is not open\./);
      await openFromPreview(page, file);
      await closeTab(page, file);
      await saysPreview(letter, /The letter is not open\./);

      // to show it again, the preview opens the text, which outlives its tab
      await runCommand(page, 'IMR: Restart Server');
      await openFromPreview(page, file);
      await closeTab(page, file);
      await saysPreview(letter, /The letter is not open\./);
    },
  },
];

async function closeTab(page, file) {
  const tab = page.locator('.tab', { hasText: new RegExp(`^${file}`) });
  await tab.click({ button: 'middle' });
  await tab.waitFor({ state: 'detached' });
}

async function openFromPreview(page, file) {
  await webviewFrame(page).getByRole('button', { name: 'Open Letter' }).click();
  await page.locator('.tab', { hasText: new RegExp(`^${file}`) }).waitFor();
}
