import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FORM } from '../../../server/src/form/printed-form.ts';
import {
  closeAll,
  codeOf,
  diagnosticsOf,
  LANGUAGE_ID,
  open,
  outlineOf,
  pause,
  setSetting,
  until,
} from './helpers.ts';

/** What a reviewer types at each tab stop, in order; null leaves the stop as it is. */
const RATIONALE =
  'The report of 11/08/2016 documents one fall and no instability of the wrist. A brace is recommended for ' +
  'instability. Therefore, the request for a wrist brace is not medically necessary.';
const TYPED: readonly (string | null)[] = [
  'CM16-0990001',
  '12/19/2016',
  '02/02/2016',
  '11/22/2016',
  'Standard',
  '12/05/2016',
  'The injured worker is a 29 year old male with a right wrist sprain in the report of 11/08/2016.',
  'Upheld',
  null,
  'Forearm, Wrist, and Hand Complaints 2004.',
  null,
  'Forearm, Wrist, and Hand Complaints 2004.',
  RATIONALE,
];

/** Answers questions of the extension in place of the user; counts what is typed, with an Enter each. */
function answerQuestions(answers: readonly (string | undefined)[]): {
  asked(): number;
  keys(): number;
  restore(): void;
} {
  const window = vscode.window as unknown as Record<string, unknown>;
  const { showInputBox, showQuickPick, showInformationMessage } = window;
  let asked = 0;
  let keys = 0;
  window.showInputBox = async ({ value = '' }: vscode.InputBoxOptions) => {
    const answer = answers[asked++];
    keys += answer === undefined ? 1 : answer.length + 1;
    return answer === '' ? value : answer;
  };
  window.showQuickPick = async (rows: readonly vscode.QuickPickItem[]) => {
    keys += 1;
    return rows[0];
  };
  window.showInformationMessage = async () => undefined;
  return {
    asked: () => asked,
    keys: () => keys,
    restore: () => Object.assign(window, { showInputBox, showQuickPick, showInformationMessage }),
  };
}

async function newDetermination(): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('imrDetermination.newDetermination');
  const document = vscode.window.activeTextEditor?.document;
  assert.ok(document);
  return document;
}

describe('a new determination', () => {
  afterEach(async () => {
    await setSetting('profiles', undefined);
    await vscode.env.clipboard.writeText('');
    await closeAll();
  });

  it('one item, from an empty file: no fixed text is typed, and at most two findings are shown', async () => {
    await setSetting('profiles', [
      { name: 'Hands', licenses: ['California'], specialties: ['Orthopedic Surgery'] },
    ]);
    const empty = await open({ content: '', language: LANGUAGE_ID });
    const questions = answerQuestions(['Wrist brace ($45)', '', '01/03/2017']);
    let keys = 0;
    try {
      assert.equal(await newDetermination(), empty, 'the empty document is the one that is filled');
      keys += questions.keys();
    } finally {
      questions.restore();
    }
    await outlineOf(empty);
    const own = TYPED.map((words) => words ?? '').join('');
    let most = 0;
    for (const words of TYPED) {
      if (words !== null) {
        await vscode.commands.executeCommand('hideSuggestWidget');
        await vscode.commands.executeCommand('type', { text: words });
        keys += words.length;
      }
      await vscode.commands.executeCommand('hideSuggestWidget');
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
      keys += 1;
      await pause(700);
      const found = diagnosticsOf(empty);
      most = Math.max(most, found.length);
      assert.ok(found.length <= 2, `after “${words}”: ${found.map(codeOf).join(', ')}`);
    }
    const text = empty.getText();
    assert.ok(!text.includes('[insert'), text);
    for (const { heading, leadIn } of FORM.sections)
      assert.ok(text.includes(`${heading}\n${leadIn}`), heading);
    assert.ok(text.includes('\n\nWrist brace ($45): Upheld\n\n'));
    assert.ok(text.endsWith(`${RATIONALE}\n`), text.slice(-300));
    // what was typed and is no word of the reviewer would be fixed text
    const fixedText = text.length - own.length;
    console.log(
      `    ${text.length} characters, ${fixedText} of them fixed; ${keys} keystrokes, ${keys - own.length} besides the ` +
        `reviewer's words; at most ${most} findings`,
    );
    assert.ok((keys - own.length) * 4 <= fixedText);
    await vscode.commands.executeCommand('undo');
  });

  it('requests on the clipboard are offered', async () => {
    await setSetting('profiles', [{ name: 'Hands', licenses: ['California'], specialties: [] }]);
    await vscode.env.clipboard.writeText('1. Baclofen 10mg #60\n2. MRI of the left wrist - Denied\n');
    const questions = answerQuestions(['01/03/2017']);
    try {
      const document = await newDetermination();
      assert.equal(questions.asked(), 1, 'the date alone is typed');
      assert.match(document.getText(), /\n\nBaclofen 10mg #60: \[insert decision\]\n/);
      assert.match(document.getText(), /\n\nMRI of the left wrist: \[insert decision\]\n/);
      assert.ok(document.isUntitled);
    } finally {
      questions.restore();
    }
  });

  it('a question left with Escape opens nothing, and what was typed is offered again until a letter is made of it', async () => {
    await setSetting('profiles', [{ name: 'Hands', licenses: ['California'], specialties: [] }]);
    for (const answers of [[undefined], ['Wrist brace', undefined], [undefined]]) {
      const questions = answerQuestions(answers);
      try {
        await vscode.commands.executeCommand('imrDetermination.newDetermination');
      } finally {
        questions.restore();
      }
      assert.equal(vscode.window.activeTextEditor, undefined);
    }
    const questions = answerQuestions(['01/03/2017', 'Wrist splint', '', '01/03/2017']);
    try {
      const first = await newDetermination();
      assert.match(first.getText(), /\n\nWrist brace: \[insert decision\]\n/);
      assert.equal(questions.asked(), 1, 'the date alone is typed');
      assert.match((await newDetermination()).getText(), /\n\nWrist splint: \[insert decision\]\n/);
    } finally {
      questions.restore();
    }
  });

  it('credentials that are kept are not asked for again', async () => {
    const questions = answerQuestions([
      'Wrist brace',
      '',
      '01/03/2017',
      'Oregon',
      'Hand Surgery',
      'Splint',
      '',
      '01/03/2017',
    ]);
    (vscode.window as unknown as Record<string, unknown>).showInformationMessage = async () => 'Keep';
    try {
      await newDetermination();
      await until(
        'the profile',
        () => vscode.workspace.getConfiguration('imrDetermination').get<unknown[]>('profiles')?.length === 1,
      );
      const document = await newDetermination();
      assert.equal(questions.asked(), 8);
      assert.match(document.getText(), /: Oregon\n.*: Hand Surgery\n/);
    } finally {
      questions.restore();
    }
  });

  it('an empty determination is offered one by the light bulb', async () => {
    const document = await open({ content: '', language: LANGUAGE_ID });
    const titles = await until('an action', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(0, 0, 0, 0),
      );
      return actions.length > 0 && actions.map(({ title }) => title);
    });
    assert.ok(titles.includes('New determination'));
  });
});
