// The scenes that the drive plays: each opens one file and looks at what a reviewer sees.
import assert from 'node:assert/strict';
import { goToLine, hoverOver, openWorkbench, rows, showOutline, until } from './page.mjs';

const OUTLINE = '.outline-pane';
const PROBLEMS = '.markers-panel';

/** Waits until the outline lists the words. */
const outlineShows = (page, words) =>
  until(`${words} in the outline`, async () => {
    const seen = await rows(page, OUTLINE);
    return { found: seen.some((row) => row.includes(words)), seen };
  });

export const scenes = [
  {
    name: 'the outline shows the disputed items with their decisions',
    file: 'sample.imr',
    picture: 'overview',
    async play(page, address) {
      await openWorkbench(page, address);
      await showOutline(page);
      const { seen } = await outlineShows(page, 'Norco 10/325mg #90');
      assert.ok(
        seen.some((row) => /Norco.*Upheld/.test(row)),
        seen.join('\n'),
      );
    },
  },
  {
    name: 'a letter as extracted from a PDF has its outline too',
    file: 'extracted.imr.txt',
    theme: 'dark',
    async play(page, address) {
      await openWorkbench(page, address);
      await showOutline(page);
      const { seen } = await outlineShows(page, 'IMR ISSUES');
      assert.ok(
        seen.some((row) => /(Upheld|Overturned)/.test(row)),
        seen.join('\n'),
      );
    },
  },
  {
    name: 'a hover on a citation shows the topic',
    file: 'sample.imr',
    picture: 'hover',
    async play(page, address) {
      await openWorkbench(page, address);
      await showOutline(page);
      await outlineShows(page, 'Norco 10/325mg #90');
      await goToLine(page, 52);
      const text = await hoverOver(page, 'Page(s): 78');
      assert.match(text, /Chronic Pain/i);
      assert.match(text, /opioid/i);
    },
  },
  {
    name: 'a damaged label shows a squiggle and a row in Problems',
    file: 'damaged.imr',
    picture: 'problems',
    async play(page, address) {
      await openWorkbench(page, address);
      await showOutline(page);
      await outlineShows(page, 'Norco 10/325mg #90');
      await page.keyboard.press('Control+Shift+M');
      await until('a row in Problems', async () => {
        const seen = await rows(page, PROBLEMS);
        return { found: seen.some((row) => row.includes('Decision rational')), seen };
      });
      await page.locator(`${PROBLEMS} .monaco-list-row`, { hasText: 'Decision rational' }).first().click();
      await page.waitForSelector('.squiggly-error, .squiggly-warning');
    },
  },
];
