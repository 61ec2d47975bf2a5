// The scenes that the drive plays: each opens one file and looks at what a reviewer sees.
import assert from 'node:assert/strict';
import { goToLine, hoverOver, openFile, restPointer, rows, statusBar, until } from './page.mjs';

const OUTLINE = '.outline-pane';
const PROBLEMS = '.markers-panel';
const SHOWCASE = 'opioid-and-muscle-relaxant.imr';

/** Opens the file and waits until the outline lists the words; gives all its rows. */
async function openWithOutline(page, file, words) {
  await openFile(page, file);
  const { seen } = await until(`${words} in the outline`, async () => {
    const all = await rows(page, OUTLINE);
    return { found: all.some((row) => row.includes(words)), seen: all };
  });
  return seen;
}

/** The text of the language status, which opens over its item in the status bar. */
async function languageStatus(page) {
  await page.locator('.statusbar-item[id="status.languageStatus"]').hover();
  const hover = page.locator('.monaco-hover:not(.hidden) .hover-language-status').first();
  await hover.waitFor();
  return (await page.locator('.monaco-hover:not(.hidden) .hover-language-status').allInnerTexts()).join(
    ' | ',
  );
}

export const scenes = [
  {
    name: 'the outline shows the disputed items with their decisions',
    file: SHOWCASE,
    picture: 'overview',
    async play(page, file) {
      const seen = await openWithOutline(page, file, 'Norco 10/325mg #90');
      assert.ok(
        seen.some((row) => /Norco.*Upheld/.test(row)),
        seen.join('\n'),
      );
      await goToLine(page, 75);
      await restPointer(page);
    },
  },
  {
    name: 'a letter as extracted from a PDF has its outline too',
    file: 'as-extracted-from-pdf.imr.txt',
    theme: 'dark',
    async play(page, file) {
      const seen = await openWithOutline(page, file, 'IMR ISSUES');
      assert.ok(
        seen.some((row) => /(Upheld|Overturned)/.test(row)),
        seen.join('\n'),
      );
    },
  },
  {
    name: 'a hover on a citation shows the topic',
    file: SHOWCASE,
    picture: 'hover',
    async play(page, file) {
      await openWithOutline(page, file, 'Norco 10/325mg #90');
      await goToLine(page, 50);
      const text = await hoverOver(page, 'Page(s): 78');
      assert.match(text, /Chronic Pain/i);
      assert.match(text, /opioid/i);
    },
  },
  {
    name: 'a damaged label shows a squiggle and a row in Problems',
    file: 'damaged-label.imr',
    picture: 'problems',
    async play(page, file) {
      await openWithOutline(page, file, 'Norco 10/325mg #90');
      await page.keyboard.press('Control+Shift+M');
      await until('a row in Problems', async () => {
        const seen = await rows(page, PROBLEMS);
        return { found: seen.some((row) => row.includes('Decision rational')), seen };
      });
      await page.locator(`${PROBLEMS} .monaco-list-row`, { hasText: 'Decision rational' }).first().click();
      await page.waitForSelector('.squiggly-error, .squiggly-warning');
      await restPointer(page);
    },
  },
  {
    name: 'the language status counts items, decisions and problems',
    file: 'damaged-label.imr',
    theme: 'dark',
    async play(page, file) {
      await openWithOutline(page, file, 'Norco 10/325mg #90');
      await until('the counts', async () => {
        const seen = await languageStatus(page);
        return {
          found: /3 disputed items: 2 upheld, 1 overturned/.test(seen) && /1 problem\b/.test(seen),
          seen,
        };
      });
    },
  },
  {
    name: 'a determination in a .txt file: the question is put, and Yes reads it',
    file: 'from-the-clinic.txt',
    theme: 'light',
    async play(page, file) {
      await openFile(page, file);
      const question = page.locator('.notification-toast', {
        hasText: 'This looks like an IMR determination',
      });
      await question.waitFor();
      assert.match(await statusBar(page), /Plain Text/);
      await question.getByRole('button', { name: 'Yes', exact: true }).click();
      await until('the language in the status bar', async () => {
        const seen = await statusBar(page);
        return { found: seen.includes('IMR Determination'), seen };
      });
    },
  },
];
