import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, diagnosticsOf, find, flatten, LANGUAGE_ID, open, outlineOf, until } from './helpers.ts';

/** The code of the one finding in `damaged.imr` that a wrong label gives. */
export const DAMAGE = 'label-misspelled';

/** Opens a copy of `damaged.imr` and looks whether each feature that needs no editing answers for it. */
export async function expectFeatures(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await open(uri);
  assert.equal(document.languageId, LANGUAGE_ID);
  const rows = flatten(await outlineOf(document));
  assert.equal(
    rows.filter(({ name }) => /^(Upheld|Overturned): /.test(name)).length,
    3,
    'items in the outline',
  );

  const finding = await until('the finding', () => findingIn(document));
  assert.ok(finding.range.isEqual(find(document, 'Decision rational:')), 'the finding stands elsewhere');
  // the editor may know of a finding before it asks for the ways to mend it
  await until('the mend', async () => {
    const actions = await ask<vscode.CodeAction[]>('CodeActionProvider', uri, finding.range);
    return actions.some(({ title }) => title.startsWith('Change to “Decision rationale:'));
  });

  const citation = find(document, 'Page(s): 78').end.translate(0, -1);
  const hovers = await ask<vscode.Hover[]>('HoverProvider', uri, citation);
  assert.equal(hovers.length, 1, 'hover at a citation');
  const definitions = await ask<unknown[]>('DefinitionProvider', uri, citation);
  assert.ok(definitions.length > 0, 'definition of a citation');
  const { items } = await ask<vscode.CompletionList>('CompletionItemProvider', uri, citation);
  assert.ok(items.length > 0, 'completion in a guideline field');
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  await until('hints', async () => (await ask<unknown[]>('InlayHintProvider', uri, whole)).length > 0);
  return document;
}

/** The finding that is expected of the damaged letter, as it is shown now; undefined while there is none. */
export function findingIn(document: vscode.TextDocument): vscode.Diagnostic | undefined {
  return diagnosticsOf(document).find((diagnostic) => codeOf(diagnostic) === DAMAGE);
}

function ask<T>(provider: string, ...args: unknown[]): Thenable<T> {
  return vscode.commands.executeCommand<T>(`vscode.execute${provider}`, ...args);
}
