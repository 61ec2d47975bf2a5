import { describe, expect, test } from 'vitest';
import { LETTER, type Place, placeOf, placesOf, rangeOf } from './letter.ts';
import { plainServer } from './server-under-test.ts';
import type { Session } from './session.ts';

const server = plainServer();
let session: Session;

const URI = 'untitled:Letter-1';
const DOCUMENT = { textDocument: { uri: URI } };
const CARD = /^imr-guideline:\/MTUS%20Chronic%20Pain%20Medical%20Treatment%20Guidelines%20\(2009\)\?/;

/** A session that shows cards, with the letter open. */
async function open(textDocument: object = {}, text = LETTER, options: object = { guidelineCards: true }) {
  session = server.start();
  await session.request('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { textDocument },
    initializationOptions: options,
  });
  session.notify('initialized', {});
  session.openDocument(URI, text);
}

async function askAt(method: string, position: Place) {
  const { result, error } = await session.request(`textDocument/${method}`, {
    ...DOCUMENT,
    position,
    context: { includeDeclaration: true },
  });
  expect(error).toBeUndefined();
  return result;
}

const ask = (method: string, words: string) => askAt(method, placeOf(LETTER, words));

describe('definition', () => {
  const LINKS = { definition: { linkSupport: true } };

  test('of a topic: a link from its words to its row in the card, whose text can be had', async () => {
    await open(LINKS);
    const [link, ...others] = await ask('definition', 'Muscle relaxants');
    expect(others).toEqual([]);
    expect(link.originSelectionRange).toEqual(rangeOf(LETTER, 'Muscle relaxants'));
    expect(link.targetUri).toMatch(CARD);
    expect(decodeURIComponent(link.targetUri)).toMatch(new RegExp(`&line=${link.targetRange.start.line}$`));
    const { result: card } = await session.request('imr/guidelineCard', { uri: link.targetUri });
    const row = card.split('\n')[link.targetRange.start.line];
    expect(row).toMatch(/^\| 63-66 \| Muscle relaxants \(for pain\) \|/);
    expect(link.targetRange.end).toEqual({ line: link.targetRange.start.line, character: row.length });
    const { start, end } = link.targetSelectionRange;
    expect(row.slice(start.character, end.character)).toBe('Muscle relaxants (for pain)');
  });

  test('as a plain place for a client without links', async () => {
    await open();
    const [place, ...others] = await ask('definition', '63');
    expect(others).toEqual([]);
    expect(place.uri).toMatch(CARD);
    const { result: card } = await session.request('imr/guidelineCard', { uri: place.uri });
    expect(card.split('\n')[place.range.start.line]).toContain('Muscle relaxants (for pain)');
  });

  test('of a drug: its card', async () => {
    await open(LINKS);
    const [link] = await ask('definition', 'Norflex');
    expect(link.targetUri).toBe('imr-guideline:/Orphenadrine?drug%3Dorphenadrine');
    const { result: card } = await session.request('imr/guidelineCard', { uri: link.targetUri });
    expect(card).toMatch(/^# Orphenadrine\n/);
  });

  test('is nothing on other words, and for a client that cannot show cards', async () => {
    await open(LINKS);
    expect(await ask('definition', 'slipped')).toEqual([]);
    await session.close();
    for (const options of [{}, { guidelineCards: 'yes' }]) {
      await open(LINKS, LETTER, options);
      expect(await ask('definition', 'Muscle relaxants')).toBeNull();
      await session.close();
    }
  });

  test('a card is found however its address is escaped, and no other address is one', async () => {
    await open(LINKS);
    const [{ targetUri }] = await ask('definition', 'Muscle relaxants');
    const card = async (uri: unknown) => (await session.request('imr/guidelineCard', { uri })).result;
    const text = await card(targetUri);
    expect(text).toMatch(/^# MTUS Chronic Pain/);
    expect(await card(decodeURIComponent(targetUri))).toBe(text);
    expect(await card(targetUri.replace('(', '%28').replace(')', '%29'))).toBe(text);
    for (const other of ['', 'file:///a?guideline=odg', 'imr-guideline:/a', 'imr-guideline:/a?%E0%A4%A']) {
      expect(await card(other), other).toBeNull();
    }
    expect(await card('imr-guideline:/a?guideline=nobody')).toBeNull();
    expect((await session.request('imr/guidelineCard', {})).error?.code).toBe(-32602);
  });
});

describe('references and highlights', () => {
  /** A letter in which a drug or topic is spoken of at several places. */
  const speaking = (summary: string, item: string) => `CLINICAL CASE SUMMARY
${summary}

IMR ISSUES, DECISIONS AND RATIONALES

${item}`;

  test('of a drug', async () => {
    const { text, cursor, ranges } = placesOf(
      speaking(
        `The worker slipped on a wet floor; orphenadrine and muscle
                                   ^^^^^^^^^^^^
relaxants were given.`,
        `Nor|flex 100mg #60: Upheld
^^^^^^^^`,
      ),
    );
    await open({}, text);
    expect(ranges).toHaveLength(2);
    expect(await askAt('references', cursor)).toEqual(ranges.map((range) => ({ uri: URI, range })));
  });

  test('of a topic, over line ends', async () => {
    const { text, cursor, ranges } = placesOf(
      speaking(
        `The worker slipped on a wet floor; orphenadrine and muscle
                                                    ^^^^^^
relaxants were given.
^^^^^^^^^`,
        `Norflex 100mg #60: Upheld

Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines
Mus|cle relaxants Page(s): 63.
^^^^^^^^^^^^^^^^^

MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants
                                                                            ^^^^^^^^^^^^^^^^
(for pain) Page(s): 63-66.
^^^^^^^^^^

Decision rationale: The request is not medically necessary.`,
      ),
    );
    const [muscle, relaxants, cited, ofReviewer, forPain] = ranges;
    await open({}, text);
    expect(await askAt('documentHighlight', cursor)).toEqual([
      { range: { start: muscle?.start, end: relaxants?.end }, kind: 1 },
      { range: cited, kind: 2 },
      { range: { start: ofReviewer?.start, end: forPain?.end }, kind: 2 },
    ]);
  });

  test('on other words are empty lists, so that no editor lights up words of its own', async () => {
    await open();
    expect(await ask('references', 'slipped')).toEqual([]);
    expect(await ask('documentHighlight', 'slipped')).toEqual([]);
  });

  test('a position of the wrong shape gets a typed error, a document that is not open null', async () => {
    await open();
    for (const method of ['definition', 'references', 'documentHighlight']) {
      const wrong = { ...DOCUMENT, position: { line: '1' } };
      expect((await session.request(`textDocument/${method}`, wrong)).error?.code).toBe(-32602);
      const closed = { textDocument: { uri: 'file:///closed' }, position: { line: 0, character: 0 } };
      expect((await session.request(`textDocument/${method}`, closed)).result).toBeNull();
    }
  });
});

describe('links', () => {
  const { text: URL_LETTER, ranges } = placesOf(`IMR ISSUES, DECISIONS AND RATIONALES

Norflex 100mg #60: Upheld

Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Muscle relaxants Page(s): 63.

MAXIMUS guideline: Decision based on Non-MTUS Citation https://example.org/skilled-
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
nursing.
^^^^^^^

Decision rationale: The request is not medically necessary.
`);
  const links = async () => (await session.request('textDocument/documentLink', DOCUMENT)).result;

  test('lead to official pages and to printed addresses, joined over the line end', async () => {
    await open({ documentLink: { tooltipSupport: true } }, URL_LETTER);
    const found = await links();
    expect(found[0]).toEqual({
      range: ranges[0],
      target: expect.stringMatching(/^https?:\/\/www\.dir\.ca\.gov\//),
      tooltip: 'MTUS Chronic Pain Medical Treatment Guidelines (2009): www.dir.ca.gov',
    });
    expect(found.at(-1)).toEqual({
      range: { start: ranges[1]?.start, end: ranges[2]?.end },
      target: 'https://example.org/skilled-nursing',
      tooltip: 'Address printed in the letter: example.org',
    });
  });

  test('without tooltips for a client that shows none, and none in an empty document', async () => {
    await open({}, URL_LETTER);
    for (const link of await links()) expect(Object.keys(link).sort()).toEqual(['range', 'target']);
    session.changeDocument(URI, 2, { text: '' });
    expect(await links()).toEqual([]);
  });
});
