import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  find,
  inWorkspace,
  LANGUAGE_ID,
  open,
  outlineOf,
  pause,
  setSetting,
  textOf,
  until,
} from './helpers.ts';

const RELAXANTS = 'Muscle relaxants (for pain)';
const FIELD = 'MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines';

describe('help while a letter is written', () => {
  afterEach(async () => {
    await setSetting('inlayHints', undefined);
    await closeAll();
  });

  it('words of a topic become the citation as the letter prints it', async () => {
    const document = await typedInField(' muscle rel');
    await accept(document, `${FIELD} ${RELAXANTS} Page(s): 63-66.`);
  });

  it('a brand name becomes the topic that governs the drug', async () => {
    const document = await typedInField(' norf');
    await accept(document, `${FIELD} ${RELAXANTS} Page(s): 63-66.`);
  });

  it('words on two lines are replaced as one', async () => {
    const document = await typedInField(' muscle\nrelax');
    await accept(document, `${FIELD} ${RELAXANTS} Page(s): 63-66.`);
  });

  it('the list opens by itself behind a blank, and documentation comes with the item', async () => {
    const document = await typedInField('');
    await vscode.commands.executeCommand('type', { text: ' ' });
    await vscode.commands.executeCommand('type', { text: 'n' });
    await vscode.commands.executeCommand('type', { text: 'orf' });
    await acceptUntil(document, `${FIELD} ${RELAXANTS} Page(s): 63-66.`, false);
    const list = await proposals(await typedInField(' norf'), 1);
    const item = list.items.find(({ label }) => nameOf(label) === RELAXANTS);
    const words = item?.documentation;
    assert.ok(words instanceof vscode.MarkdownString, 'there is no documentation');
    assert.match(words.value, /Pages 63-66/);
  });

  it('the decision, the label and the heading that are missing', async () => {
    const issues = `IMR ISSUES, DECISIONS AND RATIONALES\nThe Final Determination was based on decisions for the disputed items/services set forth below:\n\n`;
    for (const [typed, becomes] of [
      ['Norflex 100mg #60: ov', 'Norflex 100mg #60: Overturned'],
      [
        'Norflex 100mg #60: Upheld\n\nclaims',
        'Norflex 100mg #60: Upheld\n\nClaims Administrator guideline: ',
      ],
    ] as const) {
      const document = await open({ content: issues + typed, language: LANGUAGE_ID });
      cursorTo(document.positionAt(document.getText().length));
      await accept(document, issues + becomes);
    }
    const document = await open({ content: 'CLINICAL CASE SUMMARY\nHe fell.\n\nimr', language: LANGUAGE_ID });
    cursorTo(document.positionAt(document.getText().length));
    await accept(document, 'He fell.\n\nIMR ISSUES, DECISIONS AND RATIONALES');
  });

  it('Enter after a whole decision or guideline makes a line', async () => {
    const issues = `IMR ISSUES, DECISIONS AND RATIONALES\nThe Final Determination was based on decisions for the disputed items/services set forth below:\n\n`;
    const field = 'Norflex 100mg #60: Upheld\n\nMAXIMUS guideline: Decision based on MTUS ';
    for (const [before, typed] of [
      ['Norflex 100mg #60: ', 'Upheld'],
      [field, 'Chronic Pain Treatment Guidelines'],
      [field, 'ACOEM Chapter 12 Low Back Complaints'],
    ] as const) {
      const document = await open({ content: issues + before, language: LANGUAGE_ID });
      await outlineOf(document);
      cursorTo(document.positionAt(document.getText().length));
      // one at a time, as on a keyboard, so that the list opens and follows
      for (const text of typed) await vscode.commands.executeCommand('type', { text });
      await until('nothing proposed', async () => (await proposals(document)).items.length === 0);
      await pause(700);
      // what the Enter key does while a list is open, and then what it does in text
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      await vscode.commands.executeCommand('type', { text: '\n' });
      assert.equal(document.getText().replaceAll('\r\n', '\n'), `${issues}${before}${typed}\n`);
      await closeAll();
    }
  });

  it('nothing is proposed in the middle of prose', async () => {
    const document = await open(inWorkspace('sample.imr'));
    await outlineOf(document);
    cursorTo(find(document, 'warehouse').start);
    assert.deepEqual((await proposals(document)).items, []);
  });

  it('a line is followed by the edition and the topic on it, in fields or everywhere, until the setting is off', async () => {
    const document = await open(inWorkspace('sample.imr'));
    await outlineOf(document);
    const labels = await until('hints', async () => {
      const found = await hints(document);
      return found.length > 0 && found.map(({ label }) => label);
    });
    assert.ok(labels.includes('‹2009 edition›'), 'the edition is missing');
    for (const { position, paddingLeft } of await hints(document)) {
      assert.equal(
        position.character,
        document.lineAt(position.line).text.trimEnd().length,
        'it is in the line',
      );
      assert.equal(paddingLeft, true);
    }
    assert.equal(document.isDirty, false);
    await setSetting('inlayHints', 'everywhere');
    // lines that are wrapped by hand are full: no hint makes one longer
    const unwrapped = await vscode.workspace.openTextDocument({
      language: LANGUAGE_ID,
      content: document.getText().replace(/(\S)\r?\n(?=[a-z])/g, '$1 '),
    });
    await until('hints in prose', async () =>
      (await hints(unwrapped)).some(({ label }) => typeof label === 'string' && label.startsWith('‹page')),
    );
    for (const off of ['off', false]) {
      await setSetting('inlayHints', off);
      await until('no hints', async () => (await hints(document)).length === 0);
    }
    await setSetting('inlayHints', undefined);
    await until('hints again', async () => (await hints(document)).length === labels.length);
  });
});

/** The sample with the reviewer guideline of its second item typed as far as the words, the cursor behind them. */
async function typedInField(words: string): Promise<vscode.TextDocument> {
  const letter = (await textOf('sample.imr')).replaceAll('\r\n', '\n');
  const start = letter.indexOf('MAXIMUS guideline:', letter.indexOf('(Norflex)'));
  const end = letter.indexOf('\n\n', start);
  const content = letter.slice(0, start) + FIELD + words + letter.slice(end);
  const document = await open({ content, language: LANGUAGE_ID });
  await outlineOf(document);
  cursorTo(document.positionAt(start + FIELD.length + words.length));
  return document;
}

function cursorTo(position: vscode.Position): void {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  editor.selection = new vscode.Selection(position, position);
}

/** Opens the list, takes its first entry, and waits for the text that comes of it. */
async function accept(document: vscode.TextDocument, becomes: string): Promise<void> {
  await until('proposals', async () => (await proposals(document)).items.length > 0);
  await acceptUntil(document, becomes, true);
}

async function acceptUntil(document: vscode.TextDocument, becomes: string, opens: boolean): Promise<void> {
  if (opens) await vscode.commands.executeCommand('editor.action.triggerSuggest');
  await until(`the text ${JSON.stringify(becomes)}`, async () => {
    if (document.getText().includes(becomes)) return true;
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    return document.getText().includes(becomes);
  });
}

/** What is proposed where the cursor stands, with the documentation of the first so many. */
function proposals(document: vscode.TextDocument, resolved = 0): Thenable<vscode.CompletionList> {
  const position = vscode.window.activeTextEditor?.selection.active;
  return vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
    undefined,
    resolved,
  );
}

function nameOf(label: string | vscode.CompletionItemLabel): string {
  return typeof label === 'string' ? label : label.label;
}

function hints(document: vscode.TextDocument): Thenable<vscode.InlayHint[]> {
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  return vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    whole,
  );
}
