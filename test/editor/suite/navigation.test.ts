import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  activePage,
  closeAll,
  diagnosticsOf,
  find,
  inWorkspace,
  open,
  outlineOf,
  pause,
  replace,
  textOfPage,
  until,
} from './helpers.ts';

describe('going from a letter to what it speaks of', () => {
  afterEach(closeAll);

  it('the definition of a topic opens the card of its guideline, rendered, at the row of the topic', async () => {
    const document = await openSample();
    const cursor = find(document, 'relaxants (for pain) Page(s): 63-66').start;
    await goToDefinition(cursor);
    const card = await until('the card', () => activePage());
    assert.equal(card.path, '/MTUS Chronic Pain Medical Treatment Guidelines (2009)');
    const line = Number(/&line=(\d+)$/.exec(card.query)?.[1]);
    const row = (await textOfPage(card)).split('\n')[line];
    assert.match(row ?? '', /^\| 63-66 \| Muscle relaxants \(for pain\) /);
    assert.equal(vscode.window.activeTextEditor, undefined, 'its source can be edited');
  });

  it('the definition of a drug opens its card', async () => {
    const document = await openSample();
    await goToDefinition(find(document, '(Norflex)').start.translate(0, 3));
    const card = await until('the card', () => activePage());
    assert.equal(card.path, '/Orphenadrine');
    assert.match(await textOfPage(card), /^# Orphenadrine\n/);
  });

  it('a card that is open outlives a restart of the server', async () => {
    const document = await openSample();
    await goToDefinition(find(document, '(Norflex)').start.translate(0, 3));
    const card = await until('the card', () => activePage());
    await vscode.commands.executeCommand('imrDetermination.restartServer');
    await pause(500); // the text is asked for anew
    assert.match(await textOfPage(card), /^# Orphenadrine\n/);
  });

  it('a card that is not there says so', async () => {
    await openSample();
    const nobody = vscode.Uri.parse('imr-guideline:/Nobody?guideline%3Dnobody');
    assert.match(await textOfPage(nobody), /^No such guideline or drug on file\.\n$/);
  });

  it('the page of a rule opens rendered, under the title of the rule', async () => {
    const [finding] = await until('a finding', async () => {
      const document = await open(inWorkspace('damaged.imr'));
      const found = diagnosticsOf(document);
      return found.length > 0 && found;
    });
    assert.ok(finding && typeof finding.code === 'object');
    await vscode.commands.executeCommand('vscode.open', finding.code.target);
    const page = await until('the page', () => activePage());
    assert.equal(page.path, '/Misspelled label');
    assert.match(await textOfPage(page), /^# Misspelled label\n/);
    await vscode.commands.executeCommand('imrDetermination.showRules');
    const index = await until('the list', () => activePage()?.path === '/Rules' && activePage());
    assert.match(await textOfPage(index), /^# Rules\n/);
  });

  it('the findings of fact of a letter open rendered beside it', async () => {
    const document = await openSample();
    await vscode.commands.executeCommand('imrDetermination.showFindingsOfFact');
    const page = await until('the page', () => activePage());
    assert.equal(page.scheme, 'imr-facts');
    assert.equal(page.query, document.uri.toString());
    assert.match(await textOfPage(page), /^# Findings of fact\n/);
    const { languageId } = await vscode.workspace.openTextDocument(page);
    assert.notEqual(languageId, 'imr-determination', 'the page is checked as a letter');
    const before = firstLineOf(await textOfPage(page));
    await replace(document, new vscode.Range(0, 0, 0, 0), '\n\n\n');
    await until(
      'the lines of the edited letter',
      async () => firstLineOf(await textOfPage(page)) === before + 3,
    );
  });

  it('what the cited guidelines say opens rendered beside the letter', async () => {
    await openSample();
    await vscode.commands.executeCommand('imrDetermination.showCitedGuidelines');
    const page = await until('the page', () => activePage());
    assert.equal(page.scheme, 'imr-cited');
    assert.match(await textOfPage(page), /^# Cited guidelines\n[\s\S]*Muscle relaxants \(for pain\), MTUS/);
  });

  it('the findings of fact of a letter that is not open yet are there once it is', async () => {
    await openSample();
    // a letter that other tests have opened may still be kept by the editor
    const letter = inWorkspace('not-open-yet.imr');
    await vscode.workspace.fs.copy(inWorkspace('crlf.imr'), letter, { overwrite: true });
    const page = vscode.Uri.from({ scheme: 'imr-facts', path: '/Facts of it', query: letter.toString() });
    await vscode.commands.executeCommand('vscode.open', page);
    assert.match(await textOfPage(page), /^No findings of fact: the letter is not open/);
    await open(letter);
    await until('its findings', async () => /^# Findings of fact\n/.test(await textOfPage(page)));
  });

  it('an address that names no rule leads to no file', async () => {
    for (const query of ['..%2F..%2Fpackage', '%2Fetc%2Fpasswd', 'no-such-rule', '', 'README.md'])
      assert.equal(await textOfPage(vscode.Uri.parse(`imr-rule:/x?${query}`)), 'There is no such rule.\n');
  });

  it('the mentions of a drug are found and lit up, and plain words are not', async () => {
    const document = await openSample();
    const cursor = find(document, 'Norflex').start;
    const words = (ranges: readonly vscode.Range[]) => ranges.map((range) => document.getText(range));
    const mentions = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      cursor,
    );
    const found = words(mentions.map(({ range }) => range));
    assert.ok(found.includes('Norflex') && found.includes('orphenadrine'), String(found));
    const highlights = await highlightsAt(document, cursor);
    assert.deepEqual(words(highlights.map(({ range }) => range)), found);
    assert.deepEqual(await highlightsAt(document, find(document, 'warehouse').start), []);
  });

  it('citations link to the official page of their guideline', async () => {
    const document = await openSample();
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    const guideline = find(document, 'Chronic Pain Treatment Guidelines');
    const link = links.find(({ range }) => range.isEqual(guideline));
    assert.ok(link, 'the guideline has no link');
    assert.match(link.target?.toString(true) ?? '', /^https?:\/\/www\.dir\.ca\.gov\//);
    assert.match(link.tooltip ?? '', /^MTUS Chronic Pain Medical Treatment Guidelines \(2009\)/);
  });
});

async function openSample(): Promise<vscode.TextDocument> {
  const document = await open(inWorkspace('sample.imr'));
  await outlineOf(document);
  return document;
}

/** The line of the first link of a page of findings of fact, counted from 0. */
function firstLineOf(text: string): number {
  const line = /\(imr-line:(\d+)\)/.exec(text)?.[1];
  assert.ok(line, text);
  return Number(line);
}

async function goToDefinition(position: vscode.Position): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  editor.selection = new vscode.Selection(position, position);
  await vscode.commands.executeCommand('editor.action.revealDefinition');
}

async function highlightsAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.DocumentHighlight[]> {
  const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[] | undefined>(
    'vscode.executeDocumentHighlights',
    document.uri,
    position,
  );
  return highlights ?? [];
}
