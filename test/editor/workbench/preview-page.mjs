// What the drive does with the page of a preview: finds it, and measures in the browser what it does.
import { until, webviewFrame } from './page.mjs';

/** The element of the printed letter in the preview that is seen; it may take so long to come. */
export async function previewLetter(page, milliseconds = 30_000) {
  const letter = webviewFrame(page).locator('#letter');
  await letter.locator('h1').first().waitFor({ timeout: milliseconds });
  return letter;
}

/** Opens the preview of the active letter with its keys. */
export async function openPreview(page) {
  await page.keyboard.press('Control+k');
  await page.keyboard.press('v');
  return previewLetter(page);
}

/** The place of the words' block at the top of the preview, in pixels. */
export async function topOf(letter, words) {
  return letter.evaluate((element, wanted) => {
    const block = [...element.children].find((child) => child.textContent.includes(wanted));
    return block?.getBoundingClientRect().top;
  }, words);
}

/** Notes from now on when a key is pressed in the workbench, and when the preview has been painted after a change of its letter. */
export async function startWatch(page, letter, steadyWords) {
  await page.evaluate(() => {
    window.pressed = [];
    const note = (event) => window.pressed.push(performance.timeOrigin + event.timeStamp);
    window.addEventListener('keydown', note, true);
  });
  await letter.evaluate((element, wanted) => {
    const steady = [...element.children].find((child) => child.textContent.includes(wanted));
    const seen = { painted: [], tops: new Set(), before: [...element.children] };
    window.seen = seen;
    new MutationObserver(() => {
      requestAnimationFrame(() => {
        seen.tops.add(steady.getBoundingClientRect().top);
        // a task after this frame: by then it is painted
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => seen.painted.push(performance.timeOrigin + performance.now());
        port2.postMessage(0);
      });
    }).observe(element, { childList: true, subtree: true, characterData: true });
  }, steadyWords);
}

/** What was seen: milliseconds from each key to the paint after it, how many blocks there were and kept their elements, and where the steady one was. */
export async function endWatch(page, letter) {
  const pressed = await page.evaluate(() => window.pressed);
  const { painted, ...seen } = await letter.evaluate((element) => {
    const { painted, tops, before } = window.seen;
    const now = new Set(element.children);
    return {
      painted,
      tops: [...tops],
      blocks: before.length,
      kept: before.filter((one) => now.has(one)).length,
    };
  });
  const delays = pressed.flatMap((key, k) => {
    const paint = painted.find((time) => time > key && time < (pressed[k + 1] ?? Infinity));
    return paint === undefined ? [] : [paint - key];
  });
  return { ...seen, keys: pressed.length, delays: delays.sort((a, b) => a - b) };
}

/** Waits until the preview says something that matches. */
export async function saysPreview(letter, pattern) {
  await until(`${pattern} in the preview`, async () => {
    const seen = await letter.evaluate((element) => element.ownerDocument.body.textContent);
    return { found: pattern.test(seen), seen: seen.slice(0, 300) };
  });
}
