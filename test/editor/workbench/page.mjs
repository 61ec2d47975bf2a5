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

/** Closes what a scene has opened: panel, hovers, editors; a side bar that it has hidden comes back. */
export async function tidyUp(page) {
  await page.mouse.move(640, 795);
  await page.keyboard.press('Escape');
  if (await page.locator('.part.panel').isVisible()) await page.keyboard.press('Control+j');
  if (!(await page.locator('.part.sidebar').isVisible())) await page.keyboard.press('Control+b');
  await until('all editors to close', async () => {
    if ((await page.locator('.tab').count()) === 0) return true;
    // a page of ours hands keys on with a delay, and one of two may be lost
    await page.keyboard.press('Control+k');
    await page.waitForTimeout(200);
    await page.keyboard.press('Control+w');
    await page.waitForTimeout(300);
    // asked where a scene that failed has left changes
    const discard = page.locator('.monaco-dialog-box .monaco-button', { hasText: "Don't Save" });
    if (await discard.isVisible()) await discard.click();
    return { seen: await page.locator('.tab').allInnerTexts() };
  });
}

/** Runs a command by its title in the Command Palette. */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await page.waitForSelector(QUICK_INPUT);
  await page.keyboard.type(title);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Folds the list of files away, as a click on its title does, so that the outline has the room. */
export async function foldFiles(page) {
  const files = page.locator('.explorer-viewlet .pane-header').first();
  if ((await files.getAttribute('aria-expanded')) === 'true') await files.click();
}

/** The frame of the webview that was opened last. */
export function webviewFrame(page) {
  return page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame');
}

/** The frame of the page of ours that the active tab shows; `words` are in its heading. */
export async function shownPage(page, words) {
  const frame = webviewFrame(page);
  await frame.locator('h1', { hasText: words }).waitFor();
  return frame;
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

/** The lines of text that the editor shows, in no order. */
export async function shownLines(page) {
  const lines = await page.locator('.editor-instance .view-line').allInnerTexts();
  return lines.map((line) => line.replaceAll('\u00a0', ' '));
}

/** Waits until the editor no longer scrolls: it shows the same lines for half a second. */
export async function standsStill(page) {
  let before;
  await until('the editor to stand still', async () => {
    const seen = (await shownLines(page)).sort().join('\n');
    const found = seen === before;
    before = seen;
    if (!found) await page.waitForTimeout(500);
    return { found, seen };
  });
}

/** Waits until the editor shows a line that matches. */
export function untilLine(page, what, pattern) {
  return until(what, async () => {
    const seen = await shownLines(page);
    return { found: seen.some((line) => pattern.test(line)), seen };
  });
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

/** Throws the changes of the open file away, so that it closes without a question. */
export async function revertFile(page) {
  await page.keyboard.press('Escape');
  await runCommand(page, 'File: Revert File');
  await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
}

/** The text of the hover over the given words. */
export async function hoverOver(page, words) {
  const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents');
  const { text } = await until(`a hover over ${words}`, async () => {
    // a line that comes in above moves the words away from under the pointer: then a user points at them again
    const { x, y } = await placeOf(page, words);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await hover
      .first()
      .waitFor({ timeout: 3_000 })
      .catch(() => {});
    await page.waitForTimeout(600); // it fades in, and the picture is taken next
    const text = (await hover.allInnerTexts()).join(' ').replaceAll(/\s+/g, ' ');
    return { found: text !== '', text };
  });
  return text;
}
