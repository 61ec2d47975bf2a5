import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  activePage,
  answerMessages,
  closeAll,
  diagnosticsOf,
  find,
  looseFolder,
  open,
  replace,
  textOfPage,
  until,
} from './helpers.ts';

const LETTER = `CLINICAL CASE SUMMARY
The expert reviewer developed the following clinical case summary based on a review of the case
file, including all medical records:

The report by Dr. Okafor describes pain. OKAFOR can be reached at (916) 555-0123.
`;

describe('before a letter is sent', () => {
  let folder: ReturnType<typeof looseFolder>;
  let letter: vscode.TextDocument;
  beforeEach(async () => {
    folder = looseFolder({ 'okafor-17.imr': LETTER });
    letter = await open(folder.uri('okafor-17.imr'));
    await until('findings', () => diagnosticsOf(letter).length > 0, 45_000);
  });
  afterEach(async () => {
    await closeAll();
    folder.remove();
  });

  it('the check opens rendered beside it and follows its edits', async () => {
    await vscode.commands.executeCommand('imrDetermination.checkBeforeSending');
    const page = await until('the page', () => activePage());
    assert.equal(page.scheme, 'imr-ready');
    assert.match(await textOfPage(page), /^# Check before sending\n\nNot ready to be sent: /);
    const before = leftIn(await textOfPage(page));
    assert.ok(before > 1);
    await replace(letter, find(letter, 'The report by Dr. Okafor'), 'The report');
    await until('fewer', async () => leftIn(await textOfPage(page)) < before);
  });

  it('the redacted copy is written beside it, under a name without the name that it hides', async () => {
    const messages = answerMessages('Open Copy');
    const window = vscode.window as unknown as Record<string, unknown>;
    const original = window.showQuickPick;
    window.showQuickPick = async (rows: readonly vscode.QuickPickItem[]) =>
      rows.filter(({ picked }) => picked);
    try {
      await vscode.commands.executeCommand('imrDetermination.saveRedactedCopy');
    } finally {
      window.showQuickPick = original;
      messages.restore();
    }
    const target = folder.uri('redacted-17.redacted.imr');
    const copy = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    const expected = LETTER.replace(/Okafor/gi, '[name redacted]');
    assert.equal(copy, expected.replace('(916) 555-0123', '[telephone number redacted]'));
    assert.match(messages.asked[0]?.[0] ?? '', / finds nothing in it\. Read it before you send it\.$/);
    assert.equal(letter.getText(), LETTER);
    await until('the copy', () => vscode.window.activeTextEditor?.document.uri.path === target.path);
  });
});

/** How much identifying information the page says is left. */
function leftIn(page: string): number {
  return Number(/\| Identifying information \| (\d+) to look at/.exec(page)?.[1]);
}
