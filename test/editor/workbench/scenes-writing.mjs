// The scenes of a letter that is written and sent: begun, filled in, checked.
import assert from 'node:assert/strict';
import {
  goToLine,
  openFile,
  restPointer,
  revertFile,
  runCommand,
  shownLines,
  shownPage,
  until,
  untilLine,
} from './page.mjs';

const QUICK_INPUT = '.quick-input-widget:not([style*="display: none"])';

/** Answers the question that has these words. */
async function answer(page, question, words) {
  const box = page.locator(QUICK_INPUT, { hasText: question });
  await box.waitFor();
  const input = box.locator('input.input').first();
  await input.fill(words);
  await input.press('Enter');
}

/** Writes a new letter with two requests, as its command asks for them. */
async function beginLetter(page) {
  await runCommand(page, 'IMR: New Determination');
  await answer(page, 'First request in dispute', 'MRI of the left knee');
  await answer(page, 'Next request', 'Norco 10/325mg #120');
  await answer(page, 'Next request', '');
  await answer(page, 'Date of the decision', '01/03/2017');
  await answer(page, 'States of licensure', 'California');
  await answer(page, 'Certifications and specialties', 'Orthopedic Surgery');
  await untilLine(page, 'the form', /HOW THE IMR/);
}

export const scenesOfWriting = [
  {
    name: 'a new letter has the whole form, and the first place to fill in is selected',
    file: 'opioid-and-muscle-relaxant.imr',
    picture: 'new-letter',
    async play(page) {
      await beginLetter(page);
      const toast = page.locator('.notification-toast', { hasText: 'Use these credentials' });
      await toast.waitFor();
      await page.keyboard.press('Escape');
      await toast.waitFor({ state: 'hidden' });
      await restPointer(page);
      const seen = await shownLines(page);
      assert.ok(
        seen.some((line) => line.includes('[insert case number]')),
        seen.join('\n'),
      );
    },
    async end(page) {
      await runCommand(page, 'View: Revert and Close Editor');
      await page.locator('.tab', { hasText: 'Untitled-1' }).waitFor({ state: 'detached' });
    },
  },
  {
    name: 'an empty determination offers a new one above its first line',
    file: 'empty.imr',
    theme: 'light',
    async play(page, file) {
      await openFile(page, file);
      await page.locator('.codelens-decoration a', { hasText: 'New determination' }).click();
      await page.locator(QUICK_INPUT, { hasText: 'First request in dispute' }).waitFor();
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'an item is typed by its name at the end of a letter',
    file: 'opioid-and-muscle-relaxant.imr',
    picture: 'snippet',
    async play(page, file) {
      await openFile(page, file);
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.keyboard.type('it', { delay: 100 });
      await page
        .locator('.suggest-widget.visible .monaco-list-row', { hasText: 'A disputed item' })
        .waitFor();
      await restPointer(page);
    },
    async end(page) {
      await page.keyboard.press('Tab');
      await untilLine(page, 'the fields of an item', /\[insert request\]/);
      await page.keyboard.type('Ketoprofen cream');
      await untilLine(page, 'the request in place of what is to be filled in', /^Ketoprofen cream:/);
      await page.keyboard.press('Escape');
      await revertFile(page);
    },
  },
  {
    name: 'specialties are proposed as soon as they are typed',
    file: 'opioid-and-muscle-relaxant.imr',
    theme: 'light',
    async play(page, file) {
      await openFile(page, file);
      await goToLine(page, 13);
      await page.keyboard.press('End');
      await page.keyboard.type(',', { delay: 100 });
      await page.keyboard.press('Escape');
      await page.keyboard.type(' ', { delay: 100 });
      await page.keyboard.press('Escape');
      await page.keyboard.type('Ortho', { delay: 100 });
      const row = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Orthopedic Surgery' });
      await row.waitFor();
      await page.keyboard.press('Escape');
      await revertFile(page);
    },
  },
  {
    name: 'the check before sending stands beside the letter',
    file: 'damaged-label.imr',
    picture: 'check',
    async play(page, file) {
      await openFile(page, file);
      await runCommand(page, 'IMR: Check Before Sending');
      const frame = await shownPage(page, 'Check before sending');
      await frame.locator('body', { hasText: 'Decision rational' }).waitFor();
      await restPointer(page);
    },
    // who is told that a letter is ready sends it from there
    async end(page) {
      await page.keyboard.press('F1');
      await page.keyboard.type('IMR: Export', { delay: 20 });
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'IMR: Export...' }).waitFor();
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'an item that is added has places to fill in, and one undo takes it back',
    file: 'opioid-and-muscle-relaxant.imr',
    theme: 'dark',
    async play(page, file) {
      await openFile(page, file);
      await page.keyboard.press('Control+End');
      await runCommand(page, 'IMR: Add Item');
      await answer(page, 'Request in dispute', 'Ketoprofen cream');
      await untilLine(page, 'the fields of an item', /\[insert decision\]/);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+z');
      await until('the letter as it was', async () => {
        const seen = await shownLines(page);
        return { found: !seen.some((line) => line.includes('Ketoprofen')), seen };
      });
      await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'the next place to fill in is selected without tab stops',
    file: 'draft-half-finished.imr',
    theme: 'light',
    async play(page, file) {
      await openFile(page, file);
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Alt+Enter'); // begins again at the top
      await page.locator('.editor-instance .selected-text').first().waitFor();
      await page.keyboard.type('Gap', { delay: 30 });
      await untilLine(page, 'the first place to be filled in', /Gap/);
      await revertFile(page);
    },
  },
];
