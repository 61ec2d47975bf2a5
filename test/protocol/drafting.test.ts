import { describe, expect, test } from 'vitest';
import { plainServer } from './server-under-test.ts';

const server = plainServer();

interface Place {
  readonly line: number;
  readonly character: number;
}

const URI = 'untitled:Letter-1';
const KNOWN = {
  requests: ['Hand\r\nbrace ($45)'],
  date: '2017-01-03',
  licenses: ['Oregon'],
  specialties: [],
};

describe('a new letter', () => {
  test('is a snippet with what is known in it', async () => {
    const session = await server.open({ capabilities: {} });
    const { result } = await session.request('imr/newDetermination', KNOWN);
    expect(result).toMatch(/^Case Number: \$\{1:\[insert case number\]\}\n/);
    expect(result).toContain('\nDecision Date: 01/03/2017\n');
    expect(result).toContain(': Oregon\n');
    expect(result).toContain('\n\nHand brace (\\$45): ${');
    expect(result).toMatch(/\n\$0$/);
  });

  test('of what makes no sense is refused, and the words are not repeated', async () => {
    const session = await server.open({ capabilities: {} });
    for (const wrong of [{ date: '2017-02-30' }, { date: 1 }, { requests: 'secret' }, { licenses: [1] }]) {
      const { error } = await session.request('imr/newDetermination', { ...KNOWN, ...wrong });
      expect(error).toMatchObject({ code: -32602 });
      expect(JSON.stringify(error)).not.toContain('secret');
    }
    expect((await session.request('imr/requestsIn', {})).error).toMatchObject({ code: -32602 });
  });

  test('requests are found in copied words', async () => {
    const session = await server.open({ capabilities: {} });
    expect((await session.request('imr/requestsIn', { text: '1. Baclofen 10mg #60\r\n' })).result).toEqual({
      requests: ['Baclofen 10mg #60'],
      areLikely: true,
    });
  });
});

test('the places of a letter that are not filled in are those of the form and others, in order', async () => {
  const session = await server.open({ capabilities: {} });
  const text =
    'Case Number: [insert case number]\n\nThe pain is ___ of 10 on TBD.\n\nMRI [sic]: [insert decision]\n';
  session.openDocument(URI, text);
  const { result } = await session.request('imr/placesToFillIn', { textDocument: { uri: URI } });
  const lines = text.split('\n');
  expect(
    result.map(({ start, end }: { start: Place; end: Place }) =>
      lines[start.line]?.slice(start.character, end.character),
    ),
  ).toEqual(['[insert case number]', '___', 'TBD', '[insert decision]']);
  const other = { textDocument: { uri: 'untitled:Other' } };
  expect((await session.request('imr/placesToFillIn', other)).result).toBeNull();
});

describe('an empty document', () => {
  const actionsIn = async (options: object, text: string) => {
    const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } };
    const session = await server.open({
      capabilities: { textDocument: { codeAction } },
      initializationOptions: options,
    });
    session.openDocument(URI, text);
    const start = { line: 0, character: 0 };
    const { result } = await session.request('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: { start, end: start },
      context: { diagnostics: [] },
    });
    return result as { title: string; edit?: { changes: Record<string, { newText: string }[]> } }[];
  };

  test('is offered the command where the client has it, else the form', async () => {
    expect(await actionsIn({ newDeterminations: true }, ' \n')).toMatchObject([
      { title: 'New determination', command: { command: 'imrDetermination.newDetermination' } },
    ]);
    const [action] = await actionsIn({}, '');
    expect(action?.edit?.changes[URI]?.[0]?.newText).toMatch(/^Case Number: \[insert case number\]\n/);
    expect(await actionsIn({}, 'He fell.')).toEqual([]);
  });

  test('is completed with tab stops where the client has them', async () => {
    for (const snippetSupport of [true, false]) {
      const session = await server.open({
        capabilities: { textDocument: { completion: { completionItem: { snippetSupport } } } },
      });
      session.openDocument(URI, 'im');
      const { result } = await session.request('textDocument/completion', {
        textDocument: { uri: URI },
        position: { line: 0, character: 2 },
      });
      const [item] = (result as { items: { insertTextFormat: number; textEdit: { newText: string } }[] })
        .items;
      expect(item?.insertTextFormat).toBe(snippetSupport ? 2 : 1);
      expect(item?.textEdit.newText.includes('${1:')).toBe(snippetSupport);
    }
  });
});
