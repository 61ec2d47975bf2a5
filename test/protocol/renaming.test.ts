import { expect, test } from 'vitest';
import { applyEdit, type Edit } from './edits.ts';
import { LETTER, type Place, placeOf, rangeOf } from './letter.ts';
import { plainServer } from './server-under-test.ts';
import type { Session } from './session.ts';

const server = plainServer();
let session: Session;

const URI = 'untitled:Letter-1';
const DOCUMENT = { textDocument: { uri: URI } };
const ASKS = {
  textDocument: { rename: { prepareSupport: true, honorsChangeAnnotations: true } },
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
};

/** A letter that names its drug in other ways, too, and costs money. */
const TEXT = LETTER.replace(
  'low back pain.',
  'low back pain. She paid $40 for Norflex, and was given orphenadrine.',
);

async function open(capabilities: object, text = TEXT) {
  session = await server.open({ capabilities });
  session.openDocument(URI, text, 3);
}

const ask = (method: string, position: Place, params: object = {}) =>
  session.request(`textDocument/${method}`, { ...DOCUMENT, position, ...params });

/** A place inside the words. */
const inside = (words: string, text = TEXT): Place => {
  const { line, character } = placeOf(text, words);
  return { line, character: character + 2 };
};

function edited(text: string, edits: readonly { range: Edit['range']; newText: string }[]): string {
  return edits
    .toReversed()
    .reduce((now, { range, newText }) => applyEdit(now, { range, text: newText }), text);
}

test('a fact is prepared with its words, and renamed in the version that is open', async () => {
  await open(ASKS);
  const prepared = (await ask('prepareRename', inside('Norflex 100mg'))).result;
  expect(prepared).toEqual({ range: rangeOf(TEXT, 'Norflex', 1), placeholder: 'Norflex' });
  const { result } = await ask('rename', inside('Norflex 100mg'), { newName: 'Zanaflex' });
  const [{ textDocument, edits }] = result.documentChanges;
  expect(textDocument).toEqual({ uri: URI, version: 3 });
  expect(edits.map(({ annotationId = null }) => annotationId)).toEqual([null, 'other-name', null]);
  expect(result.changeAnnotations).toEqual({
    'other-name': { label: 'Another name of this drug', needsConfirmation: true },
  });
  expect(edited(TEXT, edits)).toBe(TEXT.replaceAll(/Norflex|orphenadrine/g, 'Zanaflex'));
});

test('a client that does not ask about places gets those that are certain', async () => {
  await open({});
  const { result } = await ask('rename', inside('Norflex 100mg'), { newName: 'Zanaflex' });
  expect(Object.keys(result)).toEqual(['changes']);
  expect(edited(TEXT, result.changes[URI])).toBe(TEXT.replaceAll('Norflex', 'Zanaflex'));
});

test('what is not in doubt needs no annotation, and what stays the same no edit', async () => {
  await open(ASKS);
  const { result } = await ask('rename', inside('48 year'), { newName: '52' });
  expect(Object.keys(result)).toEqual(['documentChanges']);
  expect(edited(TEXT, result.documentChanges[0].edits)).toBe(TEXT.replace('48 year', '52 year'));
  expect((await ask('rename', inside('48 year'), { newName: '48' })).result).toBeNull();
});

test('refusals are sentences for the reviewer, without a word of the letter', async () => {
  await open(ASKS);
  const message =
    'Only a request, a drug, a strength, a quantity, a side, an age or the date of injury can be renamed here.';
  const refused = { code: -32803, message };
  expect((await ask('prepareRename', inside('CLINICAL'))).error).toEqual(refused);
  expect((await ask('rename', inside('CLINICAL'), { newName: 'x' })).error).toEqual(refused);
  const why = async (words: string, newName: string) =>
    (await ask('rename', inside(words), { newName })).error?.message;
  expect(await why('Norflex 100mg', ' ')).toBe('Type the new words.');
  expect(await why('Norflex 100mg', 'Zana\nflex')).toBe('The new words must be on one line.');
  expect(await why('48 year', 'old')).toBe('An age is a whole number of years, such as 45.');
  const injured = TEXT.replace('slipped on a wet floor on', 'sustained an injury on');
  session.changeDocument(URI, 4, { text: injured });
  const { error } = await ask('rename', inside('03/02/2014', injured), { newName: 'May' });
  expect(error?.message).toBe('The date of injury is a day, such as 10/13/2016.');
  const request = placeOf(injured, 'Acupuncture, 6');
  const unread = (await ask('rename', request, { newName: 'Decision rationale: None' })).error?.message;
  expect(unread).toBe('With these words the letter would be read differently. Choose others.');
});

test('an empty document has nothing to rename, one that is not open no answer, and a new name is a text', async () => {
  await open(ASKS, '');
  const start = { line: 0, character: 0 };
  expect((await ask('prepareRename', start)).error?.code).toBe(-32803);
  expect(
    (
      await session.request('textDocument/rename', {
        textDocument: { uri: 'untitled:Other' },
        position: start,
      })
    ).result,
  ).toBeNull();
  expect((await ask('rename', start, { newName: 7 })).error?.code).toBe(-32602);
  expect((await ask('linkedEditingRange', start)).result).toBeNull();
});

test('a request is linked with the list that names it in the same words', async () => {
  const text = LETTER.replace('low back pain.', '$&\n\n1. Norflex 100mg #60\n2. Acupuncture, 6 sessions');
  await open(ASKS, text.replaceAll('\n', '\r\n'));
  const { result } = await ask('linkedEditingRange', placeOf(text, 'Norflex 100mg #60: '));
  const words = 'Norflex 100mg #60';
  const first = rangeOf(text, words);
  const second = rangeOf(text, words, 1);
  expect(result).toEqual({ ranges: [first, second], wordPattern: '[^:\\r\\n\\f]+' });
});

test('a client that cannot prepare is not offered it', async () => {
  session = server.start();
  const offered = async (capabilities: object) => {
    session = server.start();
    const { result } = await session.request('initialize', { processId: null, rootUri: null, capabilities });
    return result.capabilities.renameProvider;
  };
  expect(await offered({})).toBe(true);
  expect(await offered(ASKS)).toEqual({ prepareProvider: true });
});
