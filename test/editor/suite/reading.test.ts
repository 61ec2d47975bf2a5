import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  codeOf,
  diagnosticsOf,
  find,
  flatten,
  inWorkspace,
  LANGUAGE_ID,
  open,
  outlineOf,
  pause,
  textOf,
  until,
} from './helpers.ts';

describe('reading a determination', () => {
  afterEach(closeAll);

  it('the outline shows the disputed items with their decisions, and their fields', async () => {
    const document = await open(inWorkspace('sample.imr'));
    const all = flatten(await outlineOf(document));
    const items = all.filter(({ name }) => /^(Upheld|Overturned): /.test(name));
    assert.equal(items.length, 3);
    assert.match(items[0]?.name ?? '', /^Upheld: Norco 10\/325mg #120/);
    assert.equal(items.filter(({ name }) => name.startsWith('Overturned: ')).length, 1);
    for (const item of items) {
      assert.equal(item.children.length, 3, `fields of ${item.name}`);
      // a screen reader says the kind: `Decision rationale (field)`
      assert.equal(item.kind, vscode.SymbolKind.Object);
      for (const { kind } of item.children) assert.equal(kind, vscode.SymbolKind.Field);
    }
  });

  it('the ranges of the outline hold their words and lie inside their parents', async () => {
    const document = await open(inWorkspace('sample.imr'));
    const check = (symbols: readonly vscode.DocumentSymbol[], parent?: vscode.Range) => {
      for (const { name, range, selectionRange, children } of symbols) {
        assert.ok(range.contains(selectionRange), `${name}: its name lies outside it`);
        if (parent) assert.ok(parent.contains(range), `${name}: it lies outside its parent`);
        check(children, range);
      }
    };
    check(await outlineOf(document));
  });

  it('a citation in a guideline field and one in the rationale have a hover', async () => {
    const document = await open(inWorkspace('sample.imr'));
    await outlineOf(document);
    for (const words of ['Page(s): 78', 'MTUS p80']) {
      const text = await hoverAt(document, find(document, words).end.translate(0, -1));
      assert.match(text, /Chronic Pain/i, words);
      assert.match(text, /opioid/i, words);
    }
    assert.equal(await hoverAt(document, find(document, 'warehouse').start), '');
  });

  it('a sound letter has nothing to mend, with CRLF and extracted from a PDF too', async () => {
    for (const name of ['sample.imr', 'crlf.imr', 'extracted.imr.txt']) {
      const document = await open(inWorkspace(name));
      await outlineOf(document);
      await pause(1000);
      // what extraction glued together is worth a look, and no more than that
      const serious = diagnosticsOf(document).filter(
        ({ severity }) => severity <= vscode.DiagnosticSeverity.Warning,
      );
      assert.deepEqual(serious.map(codeOf), [], name);
    }
  });

  it('a damaged label is reported at its words, with a code that links to its page', async () => {
    const document = await open(inWorkspace('damaged.imr'));
    const damaged = find(document, 'Decision rational:');
    const diagnostic = await until('a problem at the damaged label', () =>
      diagnosticsOf(document).find(({ range }) => range.intersection(damaged)),
    );
    assert.match(codeOf(diagnostic), /^[a-z]+(-[a-z]+)+$/);
    assert.ok(damaged.contains(diagnostic.range), 'the range is the words to look at');
    assert.ok(diagnostic.message.length > 10);
    assert.ok(typeof diagnostic.code === 'object' && diagnostic.code !== null, 'the code has no link');
    assert.match(diagnostic.code.target.toString(), new RegExp(`${codeOf(diagnostic)}`));
    const page = await vscode.workspace.openTextDocument(diagnostic.code.target);
    assert.match(page.getText(), /^# /, 'the link does not lead to a page on the rule');
  });

  it('a CRLF file has the outline of the LF file', async () => {
    const outlines: unknown[] = [];
    for (const name of ['sample.imr', 'crlf.imr']) {
      const document = await open(inWorkspace(name));
      const names = flatten(await outlineOf(document)).map(({ name: label, detail, range }) => [
        label,
        detail,
        range.start.line,
        range.end.line,
      ]);
      outlines.push(names);
      assert.equal(document.eol, name === 'crlf.imr' ? vscode.EndOfLine.CRLF : vscode.EndOfLine.LF);
    }
    assert.deepEqual(outlines[1], outlines[0]);
  });

  it('an untitled document is read like a file', async () => {
    const document = await open({ content: await textOf('damaged.imr'), language: LANGUAGE_ID });
    assert.ok(document.isUntitled);
    await outlineOf(document);
    await until('problems', () => diagnosticsOf(document).length > 0);
  });

  it('an empty determination and one too long to be read do no harm, and the limit is said', async () => {
    const empty = await open({ content: '', language: LANGUAGE_ID });
    await pause(300);
    const long = await open({
      content: `${await textOf('sample.imr')}\n${'word '.repeat(400_000)}`,
      language: LANGUAGE_ID,
    });
    const said = await until('the limit', () =>
      diagnosticsOf(long).find(({ message }) => /million/.test(message)),
    );
    assert.equal(said.severity, vscode.DiagnosticSeverity.Information);
    assert.ok(!empty.isClosed);
    const sample = await open(inWorkspace('sample.imr'));
    await outlineOf(sample);
  });
});

async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}
