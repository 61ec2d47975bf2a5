import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answerMessages, closeAll, inWorkspace, looseFolder, open, replace, until } from './helpers.ts';

const PREVIEW = 'imrDetermination.preview';

/** The tabs of previews, by their titles. */
function previews(): string[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(PREVIEW))
    .map(({ label }) => label);
}

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`imrDetermination.${command}`, ...args);

describe('the preview', () => {
  afterEach(closeAll);

  it('opens once for a letter, beside it, and the cursor stays in the letter', async () => {
    const letter = await open(inWorkspace('sample.imr'));
    await run('openPreview');
    await until('the preview', () => previews().length === 1);
    assert.deepEqual(previews(), ['Preview sample.imr']);
    assert.equal(vscode.window.activeTextEditor?.document, letter);
    await run('openPreview', letter.uri);
    await open(inWorkspace('damaged.imr'));
    await run('openPreview');
    await until('another', () => previews().length === 2);
  });

  it('without a letter a message says what is missing', async () => {
    const messages = answerMessages(undefined);
    try {
      await run('openPreview');
      await run('printInBrowser');
    } finally {
      messages.restore();
    }
    assert.deepEqual(messages.asked, [
      ['Open the letter that is to be previewed.'],
      ['Open the letter that is to be printed.'],
    ]);
    assert.deepEqual(previews(), []);
  });

  it('the page to print is written where the user says, is that of the letter as it is now, and has no script', async () => {
    const folder = looseFolder({ 'a.imr': 'Norco: Upheld\n' });
    const messages = answerMessages(undefined);
    try {
      const letter = await open(folder.uri('a.imr'));
      await replace(letter, new vscode.Range(0, 0, 0, 5), 'Norco <script>"&"</script>');
      await run('printInBrowser', { target: folder.uri('a.html') });
      const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(folder.uri('a.html')));
      assert.match(page, /Norco &lt;script&gt;&quot;&amp;&quot;&lt;\/script&gt;: Upheld/);
      assert.doesNotMatch(page, /<script/);
      assert.match(messages.asked[0]?.[0] ?? '', /^a\.html is written\./);
    } finally {
      messages.restore();
      folder.remove();
    }
  });
});
