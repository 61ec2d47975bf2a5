// The scenes that the drive plays: each opens one file and looks at what a reviewer sees.
import assert from 'node:assert/strict';
import {
  goToLine,
  hoverOver,
  openFile,
  placeOf,
  restPointer,
  revertFile,
  rows,
  runCommand,
  shownLines,
  shownPage,
  statusBar,
  until,
  untilLine,
} from './page.mjs';

const OUTLINE = '.outline-pane';
const PROBLEMS = '.markers-panel';
const SHOWCASE = 'opioid-and-muscle-relaxant.imr';
const COLOR = '.colorpicker-color-decoration, .colorpicker-widget';

/** Opens the file and waits until the outline lists the words; gives all its rows. */
async function openWithOutline(page, file, words) {
  await openFile(page, file);
  const { seen } = await until(`${words} in the outline`, async () => {
    const all = await rows(page, OUTLINE);
    return { found: all.some((row) => row.includes(words)), seen: all };
  });
  return seen;
}

/** The message in the corner of the window that has these words. */
function toast(page, words) {
  return page.locator('.notification-toast', { hasText: words });
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

/** The empty line after an item with `#120`; its fields and the beginning of its rationale follow. */
const AFTER_FIRST_ITEM = 44;

/** Scrolls the letter until the line is at the top, as a user does with the wheel. */
async function scrollTo(page, words) {
  await page.mouse.move(800, 400);
  await until(`${words} near the top`, async () => {
    const line = page.locator('.editor-instance .view-line', { hasText: words }).first();
    const box = (await line.count()) > 0 ? await line.boundingBox() : undefined;
    if (box && box.y < 180) return { found: true };
    await page.mouse.wheel(0, 120);
    return { seen: box };
  });
}

export const scenes = [
  {
    name: 'the first letter unfolds the outline, which shows the disputed items with their decisions',
    file: SHOWCASE,
    picture: 'overview',
    async play(page, file) {
      const seen = await openWithOutline(page, file, 'Norco 10/325mg #120');
      assert.ok(
        seen.some((row) => /^Upheld: Norco/.test(row)),
        seen.join('\n'),
      );
      // whoever types on writes into the letter
      assert.equal(await page.locator('.editor-instance :focus').count(), 1);
      await goToLine(page, AFTER_FIRST_ITEM);
      await scrollTo(page, 'IMR ISSUES');
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
        seen.some((row) => /^(Upheld|Overturned): /.test(row)),
        seen.join('\n'),
      );
    },
  },
  {
    name: 'a hover on a citation shows the topic',
    file: SHOWCASE,
    picture: 'hover',
    async play(page, file) {
      await openWithOutline(page, file, 'Norco 10/325mg #120');
      await goToLine(page, AFTER_FIRST_ITEM);
      const text = await hoverOver(page, 'Page(s): 78');
      assert.match(text, /Chronic Pain/i);
      assert.match(text, /opioid/i);
    },
  },
  {
    name: 'a drug is renamed: what is in doubt is listed, and changed only where it is checked',
    file: SHOWCASE,
    picture: 'rename',
    async play(page, file) {
      await openWithOutline(page, file, 'Norco 10/325mg #120');
      await goToLine(page, 43);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('F2');
      await page.locator('.rename-box input:focus').first().waitFor();
      await page.keyboard.type('Percocet');
      await page.keyboard.press('Enter');
      const list = page.locator('.bulk-edit-panel .monaco-list-row');
      await list.filter({ hasText: 'hydrocodone' }).first().waitFor();
      const checked = await list.evaluateAll((all) =>
        all.map((row) => {
          const box = row.querySelector('input[type="checkbox"], [role="checkbox"]');
          return [row.textContent, box && (box.checked ?? box.getAttribute('aria-checked') === 'true')];
        }),
      );
      const of = (words) =>
        checked.filter(([text]) => text.includes(words)).map(([, isChecked]) => isChecked);
      assert.deepEqual([...new Set(of('hydrocodonePercocet'))], [false], JSON.stringify(checked));
      assert.ok(of('NorcoPercocet').includes(true), JSON.stringify(checked));
      await restPointer(page);
    },
    async end(page) {
      await page.locator('.bulk-edit-panel .monaco-button', { hasText: 'Discard' }).click();
      await page.locator('.bulk-edit-panel').waitFor({ state: 'hidden' });
      await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'a quantity such as #120 is no color: no box in the letter, no color picker over it',
    file: SHOWCASE,
    theme: 'light',
    async play(page, file) {
      await openWithOutline(page, file, 'Norco 10/325mg #120');
      await goToLine(page, 43);
      const text = await hoverOver(page, '#120');
      assert.match(text, /120/);
      assert.doesNotMatch(text, /rgb/);
      assert.equal(await page.locator(COLOR).count(), 0);
    },
  },
  {
    name: 'a quantity is no color in a letter that the window restores',
    file: SHOWCASE,
    theme: 'dark',
    async play(page, file) {
      await openWithOutline(page, file, 'Norco 10/325mg #120');
      await goToLine(page, 43);
      await page.waitForTimeout(4000); // the state of the window is written after a while
      // the boxes came and stayed at about every second start
      for (let start = 1; start <= 5; start += 1) {
        await page.reload();
        await untilLine(page, 'the letter to be restored', /#120/);
        await until(
          'the outline',
          async () => (await page.locator(`${OUTLINE} .monaco-list-row`).count()) > 0,
        );
        await page.waitForTimeout(1500);
        assert.equal(await page.locator(COLOR).count(), 0, `start ${start}`);
      }
    },
  },
  {
    name: 'Enter makes a new line while a list of suggestions is open, Tab accepts one',
    file: 'damaged-label.imr',
    theme: 'dark',
    async play(page, file) {
      await openWithOutline(page, file, 'Norco 10/325mg #120');
      await goToLine(page, 46);
      const suggestions = page.locator('.suggest-widget.visible .monaco-list-row');
      for (const [words, key, line] of [
        ['Muscle rel', 'Enter', /Muscle rel$/],
        ['Muscle rel', 'Tab', /^Muscle relaxants \(for pain\) Page\(s\): 63-66\./],
      ]) {
        await page.keyboard.press('Home');
        await page.keyboard.press('Shift+End');
        await page.keyboard.press('Delete');
        await page.keyboard.type(words, { delay: 30 });
        await suggestions.first().waitFor();
        await page.keyboard.press(key);
        await untilLine(page, `${key} to do its work`, line);
      }
      await revertFile(page);
    },
  },
  {
    name: 'a damaged label shows a squiggle and a row in Problems',
    file: 'damaged-label.imr',
    picture: 'problems',
    async play(page, file) {
      await openWithOutline(page, file, 'Norco 10/325mg #120');
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
    name: 'the page of a rule opens rendered from Problems, and leads to the list of all rules',
    file: 'damaged-label.imr',
    picture: 'rule',
    async play(page, file) {
      await openWithOutline(page, file, 'Norco 10/325mg #120');
      await page.keyboard.press('Control+Shift+M');
      const code = page.locator(`${PROBLEMS} .monaco-list-row a`, { hasText: 'label-misspel' }).first();
      await code.click();
      const frame = await shownPage(page, 'Misspelled label');
      await page.locator('.tab.active', { hasText: 'Misspelled label' }).waitFor();
      assert.doesNotMatch(await page.locator('.part.editor').textContent(), /vscode-remote/);
      await frame.locator('h2', { hasText: 'Why it matters' }).waitFor();
      await page.keyboard.press('Control+j');
      await page.locator('.part.panel').waitFor({ state: 'hidden' });
      await restPointer(page);
    },
  },
  {
    name: 'the list of all rules opens rendered, and its links work',
    file: SHOWCASE,
    theme: 'light',
    async play(page, file) {
      await openWithOutline(page, file, 'Norco 10/325mg #120');
      await runCommand(page, 'IMR: List All Rules');
      const frame = await shownPage(page, 'Rules');
      await frame.locator('td a', { hasText: 'decision-late' }).click();
      await page.locator('.tab.active', { hasText: 'decision-late' }).waitFor();
    },
  },
  {
    name: 'the definition of a topic opens the card of its guideline, rendered, at the row of the topic',
    file: SHOWCASE,
    picture: 'card',
    async play(page, file) {
      await openWithOutline(page, file, 'Norco 10/325mg #120');
      await goToLine(page, 71);
      const { x, y } = await placeOf(page, 'relaxants (for pain)');
      await page.mouse.click(x, y);
      await page.keyboard.press('F12');
      const frame = await shownPage(page, 'Chronic Pain');
      const row = frame.locator('#target', { hasText: 'Muscle relaxants (for pain)' });
      await row.waitFor();
      const { y: top } = await row.boundingBox();
      assert.ok(top > 0 && top < 700, `the row is ${top} pixels down`);
      await restPointer(page);
    },
  },
  {
    name: 'each rule has a setting under its title',
    file: SHOWCASE,
    picture: 'settings',
    async play(page, file) {
      await openWithOutline(page, file, 'Norco 10/325mg #120');
      await runCommand(page, 'IMR: Open Settings');
      await page.locator('.settings-editor').waitFor();
      await page.keyboard.type(' misspelled');
      await page
        .locator('.settings-editor .setting-item', { hasText: 'Misspelled label.' })
        .first()
        .waitFor();
      await page.keyboard.press('End');
      await page.waitForTimeout(800); // the search goes on for a moment
      await restPointer(page);
    },
  },
  {
    name: 'Get Started shows four steps with pictures',
    file: SHOWCASE,
    picture: 'get-started',
    async play(page, file) {
      await openWithOutline(page, file, 'Norco 10/325mg #120');
      await runCommand(page, 'IMR: Get Started');
      await page.locator('.gettingStartedContainer', { hasText: 'Open a sample letter' }).waitFor();
      assert.equal(await page.locator('.gettingStartedContainer .getting-started-step').count(), 4);
      // with the side bar in a window of this size there is no room for pictures
      await page.keyboard.press('Control+b');
      const picture = page.locator('.gettingStartedContainer .getting-started-media img').first();
      await picture.waitFor();
      await until('its picture', async () =>
        picture.evaluate((image) => image.complete && image.naturalWidth > 0),
      );
      await restPointer(page);
    },
  },
  {
    name: 'the details page of the extension shows a piece of a letter in colors, and no broken picture',
    file: SHOWCASE,
    picture: 'details',
    theme: 'light',
    async play(page, file) {
      await openWithOutline(page, file, 'Norco 10/325mg #120');
      await page.keyboard.press('Control+Shift+X');
      await page
        .locator('.extensions-viewlet .monaco-list-row', { hasText: 'IMR Determinations' })
        .first()
        .click();
      const frame = await shownPage(page, 'IMR Determinations');
      const letter = frame.locator('pre', { hasText: 'Norco 10/325mg #120' });
      await letter.waitFor();
      assert.ok((await letter.locator('span').count()) > 10, 'it is not in colors');
      const broken = await frame
        .locator('img')
        .evaluateAll((all) => all.filter((image) => image.naturalWidth === 0).length);
      assert.equal(broken, 0);
      await restPointer(page);
      await page.keyboard.press('Control+Shift+E');
    },
  },
  {
    name: 'the decisions are read in the outline at its default width, and found by Go to Symbol',
    file: SHOWCASE,
    theme: 'light',
    async play(page, file) {
      await openWithOutline(page, file, 'Norco 10/325mg #120');
      const view = await page.locator(OUTLINE).boundingBox();
      for (const decision of ['Upheld', 'Overturned']) {
        const label = page
          .locator(`${OUTLINE} .monaco-list-row .label-name`, { hasText: `${decision}: ` })
          .first();
        const { x } = await label.boundingBox();
        // some 8 pixels a letter: the decision stands well inside the view
        assert.ok(x + 8 * decision.length < view.x + view.width, `${decision} begins at ${x}`);
      }
      await page.keyboard.press('Control+Shift+O');
      await page.waitForSelector('.quick-input-widget input');
      await page.keyboard.type('overturned');
      const found = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Overturned: Omeprazole' });
      await found.first().waitFor();
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'Enter after a whole decision or guideline makes a line',
    file: 'draft-half-finished.imr',
    theme: 'dark',
    async play(page, file) {
      await openFile(page, file);
      await page.keyboard.press('Control+End');
      const words = [
        'Norflex 100mg #60: Upheld',
        'MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines',
      ];
      for (const line of words) {
        await page.keyboard.type(`\n\n${line}`, { delay: 40 });
        await page.waitForTimeout(800);
      }
      await page.keyboard.press('Enter');
      await page.keyboard.type('Opioids');
      const { seen } = await until('the lines', async () => {
        const plain = (await shownLines(page)).map((line) => line.trim());
        // behind the words of a line there may be a hint
        return { found: plain.some((line) => /^Opioids(?:‹|$)/.test(line)), seen: plain };
      });
      for (const line of words)
        assert.ok(
          seen.some((one) => one.startsWith(line)),
          seen.join('\n'),
        );
      await revertFile(page);
    },
  },
  {
    name: 'the language status counts items, decisions and findings, and lists the findings',
    file: 'damaged-label.imr',
    theme: 'dark',
    async play(page, file) {
      await openWithOutline(page, file, 'Norco 10/325mg #120');
      await until('the counts', async () => {
        const seen = await languageStatus(page);
        return {
          found: /3 disputed items: 2 upheld, 1 overturned/.test(seen) && /1 warning\b/.test(seen),
          seen,
        };
      });
      await page.locator('.monaco-hover:not(.hidden) a', { hasText: 'Show All' }).click();
      const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Decision rational:' });
      await row.click();
      await until('the cursor at the finding', async () => {
        const seen = await statusBar(page);
        return { found: /Ln 77, Col 1\b/.test(seen), seen };
      });
    },
  },
  {
    name: 'a finding is ignored here; Undo reports it again',
    file: 'damaged-label.imr',
    theme: 'light',
    async play(page, file) {
      await openWithOutline(page, file, 'Norco 10/325mg #120');
      await goToLine(page, 77);
      await page.waitForSelector('.squiggly-warning');
      const ignore = page.locator('.action-widget .monaco-list-row', {
        hasText: 'Ignore here: Misspelled label',
      });
      // the editor shows no list while it does not know of the finding
      await until('the ways to mend it', async () => {
        await page.keyboard.press('Control+.');
        await page.waitForTimeout(1500);
        return (await ignore.count()) > 0;
      });
      await ignore.click();
      await page.waitForSelector('.squiggly-warning', { state: 'detached' });
      await toast(page, 'Ignored here').getByRole('button', { name: 'Undo', exact: true }).click();
      await page.waitForSelector('.squiggly-warning');
    },
  },
  {
    name: 'a determination in a .txt file: the status bar says that it is not checked until it is read',
    file: 'from-the-clinic.txt',
    theme: 'light',
    async play(page, file) {
      await openFile(page, file);
      const question = toast(page, 'This looks like an IMR determination');
      await question.waitFor();
      await page.keyboard.press('Escape');
      const seen = await statusBar(page);
      assert.match(seen, /Plain Text/);
      assert.match(seen, /IMR letter not checked/);
      await page.locator('.statusbar-item', { hasText: 'IMR letter not checked' }).click();
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Read in This Folder' }).click();
      await until('the language in the status bar', async () => {
        const now = await statusBar(page);
        return { found: now.includes('IMR Determination') && !now.includes('not checked'), seen: now };
      });
    },
  },
];
