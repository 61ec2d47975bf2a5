import { expect, test } from 'vitest';
import { applyEdit, type Edit } from './edits.ts';
import { LETTER, placeOf, placesOf } from './letter.ts';
import { plainServer } from './server-under-test.ts';
import type { Session } from './session.ts';

const server = plainServer();
let session: Session;

const URI = 'untitled:Letter-1';
const DOCUMENT = { textDocument: { uri: URI } };
const CAPABILITIES = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['refactor'] } } } },
  workspace: { workspaceEdit: { documentChanges: true } },
};

/** A letter whose second item costs money, with the cursor in it. */
const PRICED = placesOf(LETTER.replace('A first trial', 'At $40 (or $1 a day) a |first trial'));

async function open(text: string, initializationOptions: object = {}): Promise<void> {
  session = await server.open({ capabilities: CAPABILITIES, initializationOptions });
  session.openDocument(URI, text, 7);
}

async function change(params: object) {
  return session.request('imr/changeItem', { ...DOCUMENT, ...params });
}

/** The text after edits of one version. */
function edited(text: string, edits: readonly { range: Edit['range']; newText: string }[]): string {
  return edits
    .toReversed()
    .reduce((now, { range, newText }) => applyEdit(now, { range, text: newText }), text);
}

test.each(['\n', '\r\n'])(
  'an item moves with its cursor, and back again, every byte the same: %j',
  async (end) => {
    const text = PRICED.text.replaceAll('\n', end);
    await open(text);
    const { result } = await change({ change: 'move-up', anchor: PRICED.cursor, active: PRICED.cursor });
    expect(result.version).toBe(7);
    const moved = edited(text, result.edits);
    const at = placeOf(moved, 'first trial');
    expect(result.selection).toEqual({ anchor: at, active: at });
    expect(moved.indexOf('Acupuncture, 6')).toBeLessThan(moved.indexOf('Norflex 100mg'));
    expect(moved).toContain('At $40 (or $1 a day) a first trial');

    session.changeDocument(URI, 8, { text: moved });
    const back = (await change({ change: 'move-down', anchor: at, active: at })).result;
    expect(back.version).toBe(8);
    expect(edited(moved, back.edits)).toBe(text);
    expect(back.selection.active).toEqual(PRICED.cursor);
  },
);

test('what cannot be changed is said in words for the reviewer', async () => {
  await open(PRICED.text);
  const refused = async (kind: string, place: object) =>
    (await change({ change: kind, anchor: place, active: place })).result;
  expect(await refused('move-down', PRICED.cursor)).toEqual({ refused: 'This is the last item.' });
  expect(await refused('move-up', placeOf(LETTER, 'Norflex'))).toEqual({
    refused: 'This is the first item.',
  });
  const noItem = { refused: 'Put the cursor in a disputed item first.' };
  expect(await refused('delete', { line: 0, character: 0 })).toEqual(noItem);
  session.changeDocument(URI, 8, { text: '' });
  expect(await refused('duplicate', { line: 3, character: 1 })).toEqual(noItem);
});

test('an item is added for a request that a list names and no item decides', async () => {
  const listed = LETTER.replace('low back pain.', '$&\n\n1. Norflex 100mg #60\n2. Massage chair ($900)');
  await open(listed);
  const { result } = await session.request('imr/openRequests', DOCUMENT);
  expect(result).toEqual(['Massage chair ($900)']);
  const place = placeOf(listed, 'Norflex 100mg #60: ');
  const made = (await change({ change: 'add', request: result[0], anchor: place, active: place })).result;
  expect(made).toMatchObject({ version: 7, edits: [] });
  expect(made.snippet.text).toMatch(
    /^\n\nMassage chair \(\\\$900\): \$\{1:\[insert decision\]\}\n\nClaims Administrator guideline: \$\{2:/,
  );
  const at = made.snippet.place;
  const text = applyEdit(listed, { range: { start: at, end: at }, text: '\n\nMassage chair ($900): Upheld' });
  expect(text).toContain('It is not medically necessary.\n\nMassage chair ($900): Upheld\n\n');
  session.changeDocument(URI, 8, { text });
  expect((await session.request('imr/openRequests', DOCUMENT)).result).toEqual([]);
  session.changeDocument(URI, 9, { text: '' });
  expect((await change({ change: 'add', anchor: place, active: place })).result.refused).toMatch(
    /^There is no place/,
  );
});

test('a letter that is not open has none, and what is no question is an error', async () => {
  await open(PRICED.text);
  const place = PRICED.cursor;
  const other = { textDocument: { uri: 'untitled:Other' }, change: 'delete', anchor: place, active: place };
  expect((await session.request('imr/changeItem', other)).result).toBeNull();
  for (const params of [{ change: 'burn', anchor: place, active: place }, { change: 'delete' }, {}])
    expect((await change(params)).error).toMatchObject({ code: -32602 });
});

const actionsAt = async (place: object, context: object) =>
  (
    await session.request('textDocument/codeAction', {
      ...DOCUMENT,
      range: { start: place, end: place },
      context: { diagnostics: [], ...context },
    })
  ).result as { title: string; kind: string; command?: { command: string }; edit?: object }[];

test('actions edit the letter, or run the commands of a client that has them', async () => {
  await open(PRICED.text);
  const actions = await actionsAt(PRICED.cursor, { only: ['refactor'] });
  expect(actions.map(({ title, kind }) => `${kind}: ${title}`)).toEqual([
    'refactor.move: Move item up',
    'refactor.rewrite: Duplicate item',
    'refactor.rewrite: Delete item',
    'refactor.rewrite: Add item below',
  ]);
  expect(actions.every(({ edit }) => edit)).toBe(true);
  await open(PRICED.text, { changesItems: true });
  const commands = await actionsAt(PRICED.cursor, { only: ['refactor.move'] });
  expect(commands).toEqual([
    {
      title: 'Move item up',
      kind: 'refactor.move',
      command: { title: 'Move item up', command: 'imrDetermination.moveItemUp' },
    },
  ]);
});

test('the light bulb that follows the cursor does not offer them', async () => {
  await open(PRICED.text);
  expect(await actionsAt(PRICED.cursor, { triggerKind: 2 })).toEqual([]);
  expect(await actionsAt({ line: 0, character: 0 }, { only: ['refactor'] })).toEqual([]);
});
