import { describe, expect, test } from 'vitest';
import { applyEdit, EditSource } from './edits.ts';
import { LETTER, placeOf, rangeOf } from './letter.ts';
import { plainServer } from './server-under-test.ts';
import type { Session } from './session.ts';

const server = plainServer();
let session: Session;

const URI = 'untitled:Letter-1';
const DOCUMENT = { textDocument: { uri: URI } };
const TREE = { documentSymbol: { hierarchicalDocumentSymbolSupport: true } };

interface Symbol {
  name: string;
  detail: string;
  kind: number;
  range: { start: Place; end: Place };
  selectionRange: { start: Place; end: Place };
  children: Symbol[];
}
type Place = { line: number; character: number };

async function outline(uri = URI): Promise<Symbol[]> {
  return (await session.request('textDocument/documentSymbol', { textDocument: { uri } })).result;
}

/** The outline as indented lines. */
function sketch(symbols: readonly Symbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail ? ` | ${detail}` : ''}`,
    ...sketch(children, `${indent}  `),
  ]);
}

describe('the outline', () => {
  test('shows sections, disputed items and their fields', async () => {
    session = await server.open({ capabilities: { textDocument: TREE } });
    session.openDocument(URI, LETTER);
    expect(sketch(await outline())).toEqual([
      'HOW THE IMR FINAL DETERMINATION WAS MADE',
      '  Reviewer credentials | Family Practice, California',
      'CLINICAL CASE SUMMARY',
      'IMR ISSUES, DECISIONS AND RATIONALES | 2 disputed items',
      '  Upheld: Norflex 100mg #60',
      '    Claims Administrator guideline | MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63.',
      '    MAXIMUS guideline | MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain) Page(s)…',
      '    Decision rationale | MTUS page 63 allows these drugs for short periods only. The request is not a…',
      '  Overturned: Acupuncture, 6 sessions',
      '    Claims Administrator guideline | MTUS Acupuncture Treatment Guidelines.',
      '    MAXIMUS guideline | MTUS Acupuncture Treatment Guidelines.',
      '    Decision rationale | A first trial of six sessions is in keeping with the guideline. The request is…',
    ]);
  });

  test('has kinds that a screen reader says sensibly: module, object, field, property', async () => {
    session = await server.open({ capabilities: { textDocument: TREE } });
    session.openDocument(URI, LETTER);
    const [how, , issues] = await outline();
    const [item] = issues?.children ?? [];
    expect([how, item, item?.children[0], how?.children[0]].map((row) => row?.kind)).toEqual([2, 19, 8, 7]);
  });

  test('has ranges right to the character', async () => {
    session = await server.open({ capabilities: { textDocument: TREE } });
    session.openDocument(URI, LETTER);
    const issues = (await outline())[2];
    const item = issues?.children[0];
    const field = item?.children[2];
    expect(item?.selectionRange).toEqual(rangeOf(LETTER, 'Norflex 100mg #60'));
    const end = rangeOf(LETTER, 'medically necessary.').end;
    expect(item?.range).toEqual({ start: placeOf(LETTER, 'Norflex'), end });
    expect(field?.selectionRange).toEqual(rangeOf(LETTER, 'Decision rationale:'));
    expect(field?.range).toEqual({ start: placeOf(LETTER, 'Decision rationale:'), end });
  });

  test('comes as a list to a client that knows no tree', async () => {
    session = await server.open();
    session.openDocument(URI, LETTER);
    const { result } = await session.request('textDocument/documentSymbol', DOCUMENT);
    expect(result).toHaveLength(12);
    expect(result[4]).toMatchObject({
      name: 'Upheld: Norflex 100mg #60',
      containerName: 'IMR ISSUES, DECISIONS AND RATIONALES',
      location: { uri: URI, range: { start: placeOf(LETTER, 'Norflex') } },
    });
  });

  test('follows the edits', async () => {
    session = await server.open({ capabilities: { textDocument: TREE } });
    session.openDocument(URI, LETTER);
    session.changeDocument(URI, 2, { range: rangeOf(LETTER, 'Norflex'), text: 'Soma' });
    expect(sketch(await outline())).toContain('  Upheld: Soma 100mg #60');
    session.changeDocument(URI, 3, { text: '' });
    expect(await outline()).toEqual([]);
    session.changeDocument(URI, 4, { text: LETTER });
    expect(sketch(await outline())).toContain('  Upheld: Norflex 100mg #60');
  });

  test('is asked for and edited in one breath, and each answer is of its moment', async () => {
    session = await server.open({ capabilities: { textDocument: TREE } });
    session.openDocument(URI, LETTER);
    const before = session.ask('textDocument/documentSymbol', DOCUMENT);
    session.changeDocument(URI, 2, { range: rangeOf(LETTER, 'Norflex'), text: 'Soma' });
    const after = session.ask('textDocument/documentSymbol', DOCUMENT);
    expect(sketch((await session.answerTo(before)).result)).toContain('  Upheld: Norflex 100mg #60');
    expect(sketch((await session.answerTo(after)).result)).toContain('  Upheld: Soma 100mg #60');
  });
});

describe('edits', () => {
  test('300 of them, in the text and far outside it, give what a fresh document gives', async () => {
    session = await server.open({ capabilities: { textDocument: { ...TREE, diagnostic: {} } } });
    session.openDocument(URI, LETTER);
    const edits = new EditSource(20170228);
    let text = LETTER;
    for (let version = 2; version <= 301; version++) {
      const edit = edits.next(text);
      text = applyEdit(text, edit);
      session.changeDocument(URI, version, edit);
      if (version % 10 !== 1) continue;
      const fresh = `file:///fresh-${version}.imr`;
      session.openDocument(fresh, text);
      expect(await outline(), `after version ${version}`).toEqual(await outline(fresh));
      expect(await items(URI)).toEqual(await items(fresh));
      session.notify('textDocument/didClose', { textDocument: { uri: fresh } });
    }
  });

  async function items(uri: string): Promise<unknown> {
    return (await session.request('textDocument/diagnostic', { textDocument: { uri } })).result.items;
  }

  test.each([
    ['behind the last line', { line: 900, character: 0 }, { line: 901, character: 5 }],
    ['before the first', { line: -3, character: -8 }, { line: -2, character: 0 }],
    ['with its ends swapped', { line: 901, character: 0 }, { line: 900, character: 2 }],
    ['of broken numbers', { line: 1e300, character: 0.5 }, { line: 1e300, character: -0.5 }],
    ['from the text to far behind it', { line: 2, character: 0 }, { line: 900, character: 2 }],
  ])('a range %s leaves the table of lines sound', async (_name, start, end) => {
    session = await server.open({ capabilities: { textDocument: TREE } });
    session.openDocument(URI, LETTER);
    const outside = { range: { start, end }, text: '\n' };
    const behind = {
      range: { start: { line: 0, character: 9_999 }, end: { line: 0, character: 9_999 } },
      text: '\n\n',
    };
    session.changeDocument(URI, 2, outside);
    session.changeDocument(URI, 3, behind);
    const fresh = 'file:///fresh.imr';
    session.openDocument(fresh, applyEdit(applyEdit(LETTER, outside), behind));
    expect(await outline()).toEqual(await outline(fresh));
  });

  test('of an unknown shape, or of a document that is not open, change nothing', async () => {
    session = await server.open({ capabilities: { textDocument: TREE } });
    session.openDocument(URI, LETTER);
    session.changeDocument(URI, 2, { range: { start: 1 }, text: 'x' });
    session.changeDocument(URI, 3, { range: rangeOf(LETTER, 'Norflex') });
    session.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: 4 },
      contentChanges: 'all',
    });
    session.changeDocument('file:///other.imr', 2, { text: LETTER });
    expect(sketch(await outline())).toContain('  Upheld: Norflex 100mg #60');
    expect(await outline('file:///other.imr')).toBeNull();
  });

  test('a closed document is answered nothing about', async () => {
    session = await server.open({ capabilities: { textDocument: TREE } });
    session.openDocument(URI, LETTER);
    session.notify('textDocument/didClose', DOCUMENT);
    expect(await outline()).toBeNull();
    const hover = { ...DOCUMENT, position: { line: 0, character: 0 } };
    expect((await session.request('textDocument/hover', hover)).result).toBeNull();
    expect((await session.request('textDocument/diagnostic', DOCUMENT)).result).toEqual({
      kind: 'full',
      items: [],
    });
  });
});

describe('hovers', () => {
  const onCitation = { ...DOCUMENT, position: placeOf(LETTER, '63-66') };

  test('tell what a citation means, in the format that the client knows', async () => {
    session = await server.open({
      capabilities: { textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } } },
    });
    session.openDocument(URI, LETTER);
    const { result } = await session.request('textDocument/hover', onCitation);
    expect(result.contents.kind).toBe('markdown');
    expect(result.contents.value).toContain('Muscle relaxants');
    expect(result.range.start.line).toBe(onCitation.position.line);

    await session.close();
    session = await server.open({
      capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } },
    });
    session.openDocument(URI, LETTER);
    const plain = (await session.request('textDocument/hover', onCitation)).result;
    expect(plain.contents.kind).toBe('plaintext');
    expect(plain.contents.value).toContain('Muscle relaxants');
    expect(plain.contents.value).not.toContain('**');
  });

  test('follow the edits', async () => {
    session = await server.open();
    session.openDocument(URI, LETTER);
    session.changeDocument(URI, 2, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      text: '\n'.repeat(40),
    });
    expect((await session.request('textDocument/hover', onCitation)).result).toBeNull();
    const moved = { line: onCitation.position.line + 40, character: onCitation.position.character };
    const { result } = await session.request('textDocument/hover', { ...DOCUMENT, position: moved });
    expect(result.contents.value).toContain('Muscle relaxants');
    expect(result.range.start.line).toBe(moved.line);
  });

  test.each([
    ['behind the last line', { line: 100_000, character: 0 }],
    ['behind the end of a line', { line: 0, character: 100_000 }],
    ['negative', { line: -1, character: -1 }],
    ['broken', { line: 0.5, character: 1e300 }],
  ])('a place that is %s gets an answer', async (_name, position) => {
    session = await server.open();
    session.openDocument(URI, LETTER);
    const answer = await session.request('textDocument/hover', { ...DOCUMENT, position });
    expect(answer.error).toBeUndefined();
  });
});

describe('folding and selecting', () => {
  test('sections, items and fields fold, by line where the client wants that', async () => {
    session = await server.open({
      capabilities: { textDocument: { foldingRange: { lineFoldingOnly: true } } },
    });
    session.openDocument(URI, LETTER);
    const { result } = await session.request('textDocument/foldingRange', DOCUMENT);
    const item = {
      startLine: placeOf(LETTER, 'Norflex').line,
      endLine: placeOf(LETTER, 'medically necessary.').line,
    };
    expect(result).toContainEqual(item);
    expect(result[0].startLine).toBe(0);
    for (const { startLine, endLine } of result) expect(endLine).toBeGreaterThan(startLine);
  });

  test('no more folds than the client asks for', async () => {
    session = await server.open({ capabilities: { textDocument: { foldingRange: { rangeLimit: 2 } } } });
    session.openDocument(URI, LETTER);
    expect((await session.request('textDocument/foldingRange', DOCUMENT)).result).toHaveLength(2);
  });

  test('a selection grows from the word to the document, each step inside the next', async () => {
    session = await server.open();
    session.openDocument(URI, LETTER);
    const positions = [placeOf(LETTER, 'allows these drugs'), { line: 9_999, character: 0 }];
    const { result } = await session.request('textDocument/selectionRange', { ...DOCUMENT, positions });
    expect(result).toHaveLength(2);
    const starts: unknown[] = [];
    for (let step = result[0]; step; step = step.parent) starts.push(step.range.start);
    expect(starts).toEqual([
      placeOf(LETTER, 'allows'), // the word
      placeOf(LETTER, 'MTUS page 63'), // the sentence
      placeOf(LETTER, 'MTUS page 63'), // the words of the field
      placeOf(LETTER, 'Decision rationale:'), // the field
      placeOf(LETTER, 'Norflex'), // the disputed item
      placeOf(LETTER, 'IMR ISSUES'), // the section
      { line: 0, character: 0 }, // the document
    ]);
  });
});

describe('cancellation', () => {
  test('a request that is cancelled before its turn is answered once, as cancelled', async () => {
    session = await server.open({ capabilities: { textDocument: TREE } });
    session.openDocument(URI, LETTER);
    session.send(
      { id: 'one', method: 'textDocument/documentSymbol', params: DOCUMENT },
      { method: '$/cancelRequest', params: { id: 'one' } },
      { id: 'two', method: 'textDocument/documentSymbol', params: DOCUMENT },
    );
    await session.settled();
    const answers = session.messages.filter(({ id }) => id === 'one' || id === 'two');
    expect(answers).toHaveLength(2);
    expect(answers.find(({ id }) => id === 'one')?.error?.code).toBe(-32800);
    expect(sketch(answers.find(({ id }) => id === 'two')?.result)).toHaveLength(12);
  });

  test('cancelling what is answered already, or was never asked, does no harm', async () => {
    session = await server.open({ capabilities: { textDocument: TREE } });
    session.openDocument(URI, LETTER);
    const { id } = await session.request('textDocument/documentSymbol', DOCUMENT);
    session.notify('$/cancelRequest', { id });
    session.notify('$/cancelRequest', { id: 4711 });
    expect(await outline()).toHaveLength(3);
    expect(session.messages.filter((message) => message.id === id)).toHaveLength(1);
  });

  test('each of 200 requests, half of them cancelled while the letter is edited, is answered once', async () => {
    session = await server.open({ capabilities: { textDocument: TREE } });
    session.openDocument(URI, LETTER);
    const start = { line: 0, character: 0 };
    const batch: object[] = [];
    for (let i = 0; i < 200; i++) {
      batch.push({ id: `r${i}`, method: 'textDocument/documentSymbol', params: DOCUMENT });
      if (i % 2 === 0) batch.push({ method: '$/cancelRequest', params: { id: `r${i}` } });
      const contentChanges = [{ range: { start, end: start }, text: ' ' }];
      batch.push({
        method: 'textDocument/didChange',
        params: { textDocument: { uri: URI, version: i + 2 }, contentChanges },
      });
    }
    session.send(...batch);
    await session.settled();
    const ids = session.messages.flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
    expect(new Set(ids).size).toBe(200);
    expect(ids).toHaveLength(200);
  });
});
