// What the drive does with the workbench's page, in the words of a user: open, point at words, look at the outline.

const QUICK_INPUT = '.quick-input-widget:not([style*="display: none"]) input';

/** The rows of a list or tree, top to bottom, as their visible text. */
export async function rows(page, selector) {
  const texts = await page.locator(`${selector} .monaco-list-row`).allInnerTexts();
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

/** Waits until the page function or probe gives something true; fails with what was seen last. */
export async function until(what, probe, milliseconds = 30_000) {
  const end = Date.now() + milliseconds;
  let seen;
  do {
    seen = await probe();
    if (seen === true || seen?.found) return seen;
    await new Promise((done) => setTimeout(done, 100));
  } while (Date.now() < end);
  throw new Error(
    `waited ${milliseconds} ms in vain for: ${what}\nlast seen: ${JSON.stringify(seen)?.slice(0, 2000)}`,
  );
}

/** Opens the workbench at an address and waits until it can be used. */
export async function openWorkbench(page, address) {
  await page.goto(address);
  await page.waitForSelector('.monaco-workbench .part.statusbar', { timeout: 60_000 });
  await page.waitForSelector('.explorer-viewlet .monaco-list-row', { timeout: 60_000 });
}

/** Opens a file of the folder by its name, as Ctrl+P does, and waits for its text. */
export async function openFile(page, name) {
  await page.keyboard.press('Control+p');
  await page.waitForSelector(QUICK_INPUT);
  await page.keyboard.type(name);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.waitForSelector('.editor-instance .view-line');
}

/** Closes what a scene has opened: panel, hovers, editors. */
export async function tidyUp(page) {
  await page.mouse.move(640, 795);
  await page.keyboard.press('Escape');
  if (await page.locator('.part.panel').isVisible()) await page.keyboard.press('Control+j');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+w');
  await page.locator('.tab').first().waitFor({ state: 'detached' });
}

/** Unfolds the outline in the explorer and folds the file list away, so that the outline has the room. */
export async function showOutline(page) {
  const outline = page.locator('.pane-header[aria-label^="Outline"]');
  await outline.waitFor();
  if ((await outline.getAttribute('aria-expanded')) !== 'true') await outline.click();
  const files = page.locator('.explorer-viewlet .pane-header').first();
  if ((await files.getAttribute('aria-expanded')) === 'true') await files.click();
}

/** Draws the border of the side bar to the right, for the outline's names. */
export async function widenSideBar(page, pixels) {
  const border = await page.locator('.part.sidebar').boundingBox();
  const { x, y } = { x: border.x + border.width, y: border.y + border.height / 2 };
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + pixels, y, { steps: 4 });
  await page.mouse.up();
}

/** Moves the pointer out of the picture's way. */
export async function restPointer(page) {
  await page.mouse.move(640, 795);
  await page.waitForTimeout(400);
}

/** The words of the status bar. */
export async function statusBar(page) {
  return (await page.locator('.part.statusbar').allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ');
}

/** The middle of the given words in the visible part of the editor; they must stand on one line. */
export async function placeOf(page, words) {
  const place = await page.evaluate((wanted) => {
    for (const line of document.querySelectorAll('.editor-instance .view-line')) {
      const text = line.textContent.replaceAll('\u00a0', ' ');
      const start = text.indexOf(wanted);
      if (start < 0) continue;
      const middle = start + Math.floor(wanted.length / 2);
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let passed = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (passed + node.length > middle) {
          const range = document.createRange();
          range.setStart(node, middle - passed);
          range.setEnd(node, middle - passed + 1);
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        }
        passed += node.length;
      }
    }
    return undefined;
  }, words);
  if (!place) throw new Error(`the editor does not show ${JSON.stringify(words)}`);
  return place;
}

/** Jumps to a line (from 1) by "Go to Line". */
export async function goToLine(page, line) {
  await page.keyboard.press('Control+g');
  await page.waitForSelector(QUICK_INPUT);
  await page.keyboard.type(String(line));
  await page.keyboard.press('Enter');
  await page.waitForSelector('.quick-input-widget', { state: 'hidden' });
}

/** The text of the hover over the given words. */
export async function hoverOver(page, words) {
  const { x, y } = await placeOf(page, words);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
  await hover.waitFor({ timeout: 30_000 });
  await page.waitForTimeout(600); // it fades in, and the picture is taken next
  return (await hover.allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ');
}
