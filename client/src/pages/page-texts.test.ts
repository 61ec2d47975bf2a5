import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CancellationToken, Uri as EditorUri } from 'vscode';
import { editor, resetEditor, Uri } from '../test-vscode.ts';
import {
  checkBeforeSending,
  followLetters,
  letterOf,
  showFindingsOfFact,
  showPlace,
} from './letter-pages.ts';
import { PageTexts } from './page-texts.ts';

vi.mock('vscode', () => import('../test-vscode.ts'));
beforeEach(resetEditor);

const LETTER = 'file:/a.imr';
const PAGES = [
  'imr-guideline:/M?guideline=m',
  'imr-rule:/Rules?README',
  `imr-facts:/Facts of “a.imr”?${LETTER}`,
  `imr-ready:/Check of “a.imr”?${LETTER}`,
];
const FACTS = PAGES[2] as string;
const READY = PAGES[3] as string;
const uri = (address: string) => Uri.parse(address) as unknown as EditorUri;

/** The pages, with a server that gives what a test sets. */
function pagesOf(given: string | null | undefined): PageTexts {
  const ask = async <Result>() => given as Result;
  return new PageTexts(uri('file:/extension'), async () => ({ ask }));
}

/** The pages that are asked for again from now on. */
function refreshed(): string[] {
  const asked: string[] = [];
  for (const provider of editor.providers.values())
    provider.onDidChange?.((page) => asked.push(String(page)));
  return asked;
}

const textOf = (address: string) =>
  editor.providers
    .get(Uri.parse(address).scheme)
    ?.provideTextDocumentContent(Uri.parse(address), {} as CancellationToken);

describe('the texts of pages', () => {
  it('are those of the server and the files of the extension', async () => {
    editor.files.set('file:/extension/docs/rules/README.md', '# Rules\n');
    pagesOf('# Page\n');
    expect(await Promise.all(PAGES.map(textOf))).toEqual(['# Page\n', '# Rules\n', '# Page\n', '# Page\n']);
  });

  it('say what is missing', async () => {
    pagesOf(null);
    expect(await Promise.all(PAGES.map(textOf))).toEqual([
      'No such guideline or drug on file.\n',
      'There is no such rule.\n',
      'No findings of fact: the letter is not open as a determination, or is too long to be checked.\n',
      'Not checked: the letter is not open as a determination, or is too long to be checked.\n',
    ]);
  });

  it('say that the server is down', async () => {
    pagesOf(undefined);
    const down = 'The IMR language server is not running.\n';
    expect(await Promise.all(PAGES.map(textOf))).toEqual([down, 'There is no such rule.\n', down, down]);
  });

  it('are all asked for again when a server has started', () => {
    const pages = pagesOf('');
    const asked = refreshed();
    for (const address of [LETTER, ...PAGES]) editor.open(address);
    pages.refresh();
    expect(asked).toEqual(PAGES);
  });
});

describe('the page of a letter', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('is asked for again when the letter is opened', () => {
    const following = followLetters(pagesOf(''));
    const asked = refreshed();
    for (const address of [...PAGES, 'imr-facts:/Facts of b.imr?file:/b.imr', LETTER]) editor.open(address);
    vi.runAllTimers();
    expect(asked).toEqual([FACTS, READY]);
    following.dispose();
  });

  it('is asked for again once after a row of edits, and not after those of other letters', () => {
    const letter = editor.open(LETTER);
    const other = editor.open('file:/b.imr');
    const text = editor.open('file:/c.txt', 'plaintext');
    for (const page of [FACTS, READY]) editor.open(page);
    const following = followLetters(pagesOf(''));
    const asked = refreshed();
    const edit = (document: typeof letter, contentChanges: unknown[] = ['x']) =>
      editor.changed.fire({ document, contentChanges });
    for (let n = 0; n < 5; n++) {
      for (const document of [letter, other, text]) edit(document);
      vi.advanceTimersByTime(100);
    }
    expect(asked).toEqual([]);
    vi.runAllTimers();
    expect(asked).toEqual([FACTS, READY]);
    edit(letter, []); // it was saved
    vi.runAllTimers();
    expect(asked).toEqual([FACTS, READY]);
    edit(letter);
    following.dispose();
    vi.runAllTimers();
    expect(asked).toEqual([FACTS, READY]);
  });

  it('is asked for again when it is shown', async () => {
    editor.visible = [{ document: editor.open(LETTER), viewColumn: 1 }];
    editor.open(FACTS);
    const pages = pagesOf('');
    const asked = refreshed();
    await showFindingsOfFact(pages);
    await checkBeforeSending(pages);
    expect(asked).toEqual([FACTS, FACTS]);
    expect(editor.shown).toEqual([`vscode.open ${FACTS}`, `vscode.open ${READY}`]);
  });

  it('is asked for again when a finding was ignored, and not while no page is open', () => {
    const following = followLetters(pagesOf(''));
    const asked = refreshed();
    const change = (...addresses: string[]) =>
      editor.diagnosticsChanged.fire({ uris: addresses.map((address) => Uri.parse(address)) });
    change(LETTER);
    expect(vi.getTimerCount()).toBe(0);
    editor.open(READY);
    change(LETTER, 'file:/b.imr');
    change(LETTER);
    vi.runAllTimers();
    expect(asked).toEqual([READY]);
    following.dispose();
  });
});

describe('a link to a line', () => {
  const go = (letter: string, line: number, from = 2) =>
    showPlace(letterOf(uri(`imr-facts:/Facts?${letter}`)), line, from);

  it('leads into the letter, in the editor that shows it, to its last line if it has become shorter', async () => {
    editor.visible = [{ document: editor.open(LETTER, 'imr-determination', 3), viewColumn: 2 }];
    await go(LETTER, 1);
    await go(LETTER, 9);
    expect(editor.shown).toEqual([`${LETTER} line 1 column 2`, `${LETTER} line 2 column 2`]);
  });

  it('opens the letter where it is not open', async () => {
    editor.files.set(LETTER, '');
    await go(LETTER, 1);
    expect(editor.shown).toEqual([`${LETTER} line 1 column 1`]);
  });

  it('opens the letter beside the page where the page is in the first column', async () => {
    editor.files.set(LETTER, '');
    await go(LETTER, 1, 1);
    expect(editor.shown).toEqual([`${LETTER} line 1 column -2`]);
  });

  it('into a letter that has no file goes to it while it is open', async () => {
    editor.open('untitled:Untitled-1');
    await go('untitled:Untitled-1', 1);
    expect(editor.shown).toEqual(['untitled:Untitled-1 line 1 column 1']);
  });

  it('into a deleted letter says so', async () => {
    await go(LETTER, 1);
    expect(editor.shown).toEqual([]);
    expect(editor.messages).toEqual([
      'The letter that this page is about cannot be opened. It may have been moved or deleted.',
    ]);
  });

  it('into a letter that was closed without being saved says so, and makes no new one', async () => {
    await go('untitled:Untitled-1', 1);
    expect(editor.documents).toEqual([]);
    expect(editor.messages).toEqual(['The letter that this page is about was closed without being saved.']);
  });
});
