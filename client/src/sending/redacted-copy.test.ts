import { beforeEach, describe, expect, it, vi } from 'vitest';
import { editor, resetEditor } from '../test-vscode.ts';
import { saveRedactedCopy } from './redacted-copy.ts';

vi.mock('vscode', () => import('../test-vscode.ts'));
beforeEach(resetEditor);

const DETAILS = [
  { key: 'name okafor', kind: 'name', words: 'Okafor', lines: [11], isDoubtful: false },
  { key: 'name lin', kind: 'name', words: 'Lin', lines: [3, 8], isDoubtful: true },
];
const COPY = { text: 'Dr. [name redacted]', name: 'letter', replaced: 2, left: [] as object[] };
const TARGET = 'file:/letters/letter.redacted.imr';

let asked: object[] = [];

/** Runs the command with a server that answers so. */
async function run(details: unknown, copy: unknown = COPY): Promise<void> {
  asked = [];
  await saveRedactedCopy(async <T>(request: string, params: object) => {
    asked.push(params);
    return (request === 'imr/identifyingDetails' ? details : copy) as T;
  });
}

function show(address: string, languageId = 'imr-determination'): void {
  editor.visible = [{ document: editor.open(address, languageId), viewColumn: 1 }];
}

interface Row {
  readonly key: string;
  readonly picked: boolean;
}

const all = (rows: unknown) => rows;

describe('a redacted copy', () => {
  it('is written beside the letter; all that is found is chosen at first', async () => {
    show('file:/letters/okafor.imr.txt');
    let shown: unknown;
    editor.answers.push((rows) => {
      shown = rows;
      return rows;
    });
    await run(DETAILS);
    expect(shown).toMatchObject([
      { label: 'Okafor', description: 'name', detail: 'Line 12', picked: true },
      { label: 'Lin', description: 'possible name', detail: 'Lines 4, 9', picked: true },
    ]);
    expect(asked[1]).toMatchObject({ kept: [], name: 'okafor' });
    expect([...editor.files]).toEqual([[TARGET, COPY.text]]);
    expect(editor.messages).toEqual([
      'letter.redacted.imr was written, redacted in 2 places. The check for names, numbers, addresses and dates of birth finds nothing in it. Read it before you send it.',
    ]);
  });

  it('keeps what is not chosen, says what is left, and opens where that is wanted', async () => {
    show('file:/letters/a.imr');
    editor.answers.push((rows) => (rows as Row[]).slice(0, 1));
    editor.answers.push(() => 'Open Copy');
    const left = Array.from({ length: 7 }, (_, line) => ({ kind: 'name', line }));
    await run(DETAILS, { ...COPY, replaced: 1, left });
    expect(asked[1]).toMatchObject({ kept: ['name lin'] });
    expect(editor.messages).toEqual([
      'letter.redacted.imr was written, redacted in 1 place. Left in it: name (line 1), name (line 2), name (line 3), ' +
        'name (line 4), name (line 5) and 2 more.',
    ]);
    expect(editor.shown).toEqual([`vscode.open ${TARGET}`]);
  });

  it.each([
    ['Overwrite', COPY.text],
    [undefined, 'before'],
  ])('asks before it overwrites: %s', async (choice, after) => {
    show('file:/letters/a.imr');
    editor.files.set(TARGET, 'before');
    editor.answers.push(all, () => choice);
    await run(DETAILS);
    expect(editor.files.get(TARGET)).toBe(after);
    expect(editor.messages[0]).toBe('letter.redacted.imr is there already. Overwrite it?');
  });

  it('of an unsaved letter goes where the user says', async () => {
    show('untitled:Untitled-1');
    let offered: unknown;
    editor.answers.push(all, (options) => {
      offered = options;
      return (options as { defaultUri: unknown }).defaultUri;
    });
    await run(DETAILS);
    expect(offered).toMatchObject({ filters: { Determinations: ['imr'] } });
    expect([...editor.files.keys()]).toEqual([TARGET]);
  });

  it.each([
    ['the list is left', () => undefined, []],
    ['nothing is chosen', () => [], ['Nothing was chosen, so no copy was written.']],
  ])('is not written when %s', async (_when, answer, messages) => {
    show('file:/letters/a.imr');
    editor.answers.push(answer);
    await run(DETAILS);
    expect(editor.files.size).toBe(0);
    expect(asked).toHaveLength(1);
    expect(editor.messages).toEqual(messages);
  });

  it.each([
    [
      'nothing is found',
      [],
      'Nothing to redact: the check for names, numbers, addresses and dates of birth finds nothing in this letter.',
    ],
    ['the letter is too long', null, 'No redacted copy: this letter is too long to be checked.'],
    ['the server is down', undefined, 'No redacted copy: the IMR language server is not running.'],
  ])('is not written when %s', async (_when, details, message) => {
    show('file:/letters/a.imr');
    await run(details);
    expect(editor.messages).toEqual([message]);
    expect(editor.files.size).toBe(0);
  });

  it('says so when it cannot be made, without words of the letter', async () => {
    show('file:/letters/a.imr');
    await saveRedactedCopy(async () => {
      throw new Error('Okafor');
    });
    expect(editor.messages).toEqual([
      'The redacted copy could not be written. The folder may be read-only, or the server was restarted.',
    ]);
  });

  it('is of a determination', async () => {
    await run(DETAILS);
    show('file:/letters/a.txt', 'plaintext');
    await run(DETAILS);
    expect(asked).toEqual([]);
    expect(editor.messages).toEqual(
      Array(2).fill('Open the determination of which you want a redacted copy.'),
    );
  });
});
