import { describe, expect, test } from 'vitest';
import { applyEdit, type Edit } from './edits.ts';
import { LETTER, placeOf } from './letter.ts';
import { plainServer } from './server-under-test.ts';
import type { Session } from './session.ts';

const server = plainServer();
let session: Session;

const URI = 'untitled:Letter-1';
const DOCUMENT = { textDocument: { uri: URI } };
const REFRESH = 'workspace/codeLens/refresh';
const REFRESHING = { workspace: { codeLens: { refreshSupport: true } } };

/** The letter without the conclusion of its last item. */
const UNDECIDED = LETTER.replace(
  /A first trial[\s\S]*$/,
  'The records describe a first trial of six sessions.\n',
);

interface Lens {
  readonly range: { readonly start: { readonly line: number } };
  readonly command: { readonly title: string; readonly command: string; readonly arguments?: object[] };
}

async function open(text: string, params: object = {}): Promise<void> {
  session = await server.open({ capabilities: {}, ...params });
  session.openDocument(URI, text);
}

const lenses = async (): Promise<Lens[]> => (await session.request('textDocument/codeLens', DOCUMENT)).result;
const shown = async () =>
  (await lenses()).map(({ range, command }) => `${range.start.line}: ${command.title}`);

const lineOf = (text: string, words: string) => placeOf(text, words).line;

describe('lenses', () => {
  test('say what state the letter and its items are in', async () => {
    await open(UNDECIDED);
    expect(await shown()).toEqual([
      expect.stringMatching(/^0: 1 of 2 items finished \u00b7 \d{3} words \u00b7 reading grade \d+$/),
      `${lineOf(LETTER, 'Norflex 100mg')}: finished`,
      expect.stringMatching(new RegExp(`^${lineOf(LETTER, 'Acupuncture, 6')}: missing: conclusion`)),
    ]);
  });

  test('lead to their findings and gaps, and can be hidden, in a client that has the commands', async () => {
    await open(UNDECIDED, { initializationOptions: { codeLenses: true } });
    const [letter, hide, , item] = await lenses();
    // no finding says what is missing yet
    expect(letter?.command.command).toBe('');
    expect(hide?.command).toEqual({ title: 'Hide', command: 'imrDetermination.hideLenses' });
    const end = placeOf(`${UNDECIDED.trimEnd()}\0`, '\0');
    expect(item?.command).toMatchObject({
      command: 'imrDetermination.openLens',
      arguments: [{ uri: URI, kind: 'gap', range: { start: end, end } }],
    });
  });

  test('offer a new determination above an empty document, to a client that has the command', async () => {
    await open('\n', { initializationOptions: { newDeterminations: true } });
    expect((await lenses()).map(({ command }) => command)).toEqual([
      { title: 'New determination\u2026', command: 'imrDetermination.newDetermination' },
    ]);
    session.changeDocument(URI, 2, { text: 'Dear colleague,' });
    expect(await lenses()).toEqual([]);
    await open('');
    expect(await lenses()).toEqual([]);
  });

  test('are not there in a text that is no letter, nor when they are turned off', async () => {
    await open('Dear colleague,');
    expect(await shown()).toEqual([]);
    session.changeDocument(URI, 2, { text: LETTER });
    expect(await shown()).toHaveLength(3);
    session.notify('workspace/didChangeConfiguration', {
      settings: { imrDetermination: { codeLens: false } },
    });
    expect(await shown()).toEqual([]);
  });
});

/** Words that are typed, one character after the other, and where: after these words of the letter. */
const TYPED: readonly (readonly [after: string, words: string])[] = [
  ['Norflex 100', ' milligrams: Upheld in part, quantity '],
  ['#60: Uph', 'old, modified: Overturned 1. '],
  ['MAXIMUS guide', ' and Decision rationale: lines '],
  ['Claims Admin', 'istrator guideline: x: Upheld '],
  ['Decision ratio', 'n of the MAXIMUS guideline: of '],
  ['for a year. ', 'Therefore, the request for Norflex is not medically necessary: Upheld. IMR ISSUES '],
  ['IMR ISSUES, DECI', 'DING AND CLINICAL CASE SUMMARY '],
  ['MAXIMUS Federal Ser', 'vices HOW THE IMR '],
  ['for the disputed items/services set fo', 'llowing: Upheld '],
  ['low back pain.', '\nMRI of the spine: Overturned\n\nDecision rationale: none'],
];

test('while a thousand characters are typed no answer is empty and no lens leaves the line of its item', async () => {
  await open(LETTER, { capabilities: REFRESHING });
  let text = LETTER;
  let version = 1;
  let typed = 0;
  expect(await shown()).toHaveLength(3);
  for (let round = 0; typed < 1000; round++) {
    for (const [after, words] of TYPED) {
      let at = text.indexOf(after) + after.length;
      if (at < after.length) continue;
      for (const character of words) {
        const before = text.slice(0, at).split('\n');
        const start = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
        const edit: Edit = { range: { start, end: start }, text: character };
        session.changeDocument(URI, ++version, edit);
        text = applyEdit(text, edit);
        at++;
        typed++;
        const lines = (await lenses()).map(({ range }) => range.start.line);
        const where = `after ${typed} characters, in “${words}”`;
        expect(lines[0], where).toBe(0);
        for (const item of ['Norflex 100', 'Acupuncture, 6 sessions'])
          expect(lines, where).toContain(lineOf(text, item));
      }
    }
    if (round > 3) break;
  }
  expect(typed).toBeGreaterThanOrEqual(1000);
}, 300_000);

test('after a moment without typing lenses are as the letter is, and the client is asked to ask again', async () => {
  await open(LETTER, { capabilities: REFRESHING });
  await lenses();
  // all of one item, which is no typing, is believed at once
  const [start, end] = [placeOf(LETTER, 'Acupuncture, 6'), placeOf(`${LETTER}\0`, '\0')];
  session.changeDocument(URI, 2, { range: { start, end }, text: '' });
  expect(await shown()).toHaveLength(2);

  // a line without its request is no item's first any more, but it may be on its way to be one
  const request = placeOf(LETTER, 'Norflex 100mg');
  const line = { start: request, end: { line: request.line + 1, character: 0 } };
  session.changeDocument(URI, 3, { range: line, text: '' });
  const lines = async () => (await lenses()).map(({ range }) => range.start.line);
  expect(await lines()).toEqual([0, request.line]);
  await session.until(({ method }) => method === REFRESH);
  expect(await lines()).toEqual([0, request.line + 1]);
});
