import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, find, inWorkspace, open, outlineOf, until } from './helpers.ts';

const FOLDER = '.imr';
const FILE = `${FOLDER}/catalogue.json`;
const SOURCES = ['our copy'];

/** A catalogue in which the topic of the sample's opioid citation bears another note. */
const CORRECTION = {
  guidelines: [
    {
      id: 'mtus-chronic-pain-2009',
      name: 'MTUS Chronic Pain Medical Treatment Guidelines',
      mtus: true,
      confidence: 'high',
      sources: SOURCES,
      topics: [
        {
          id: 'opioids-on-going-management',
          name: 'Opioids, on-going management',
          note: 'Our office reads page 78 first.',
          confidence: 'high',
          sources: SOURCES,
        },
      ],
    },
  ],
};

async function write(text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(inWorkspace(FILE), new TextEncoder().encode(text));
}

async function hoverOn(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    find(document, words).end.translate(0, -1),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

describe('the catalogue of a workspace', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace(FOLDER), { recursive: true }).then(undefined, () => {});
  });

  it('changes hovers when it appears, and no longer when it is gone with its folder', async () => {
    const document = await open(inWorkspace('sample.imr'));
    await outlineOf(document);
    const words = 'On-Going Management';
    const note = /Our office reads page 78 first/;
    assert.doesNotMatch(await hoverOn(document, words), note);
    await write(JSON.stringify(CORRECTION));
    await until('a hover by the new catalogue', async () => note.test(await hoverOn(document, words)));
    await vscode.workspace.fs.delete(inWorkspace(FOLDER), { recursive: true });
    await until('a hover by the built-in catalogue', async () => !note.test(await hoverOn(document, words)));
  });

  it('is checked: its problems are shown in the file, and go when it is fixed', async () => {
    await outlineOf(await open(inWorkspace('sample.imr')));
    await write('{ "drugs": [{ "id": "Not an id" }] }');
    const ours = () =>
      vscode.languages.getDiagnostics(inWorkspace(FILE)).filter(({ source }) => source === 'imr');
    const [first] = await until('problems in the file', () => ours().length > 0 && ours());
    assert.match(first?.message ?? '', /This entry is skipped until it is fixed\.$/);
    await write('{}');
    await until('no problems any more', () => ours().length === 0);
  });

  it('is completed by the editor from the schema', async () => {
    await write('{ "drugs": [{  }] }');
    const document = await open(inWorkspace(FILE));
    const place = find(document, '{  }').start.translate(0, 2);
    const labels = await until('proposals', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        place,
      );
      const found = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return found.some((label) => /generic/.test(label)) && found;
    });
    assert.ok(
      labels.some((label) => /misspellings/.test(label)),
      String(labels),
    );
  });
});
