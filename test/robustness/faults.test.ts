import { describe, expect, test } from 'vitest';
import { placeOf } from '../protocol/letter.ts';
import { CANARY, DOCUMENT, remarks, URI, WATCHED_LETTER, type Watched } from './watched.ts';
import { watchedServer } from './watched-server.ts';

interface Feature {
  /** Where the feature stands, and by which function the protocol calls it. */
  readonly file: string;
  readonly name: string;
  readonly method: string;
  /** What is asked beside the document. */
  readonly params: object;
  /** The name of the feature that this one is made from. */
  readonly madeFrom?: string;
}

const position = { line: 0, character: 0 };
const onAge = placeOf(WATCHED_LETTER, '48 year old');
const range = { start: position, end: { line: 30, character: 0 } };

const FEATURES: readonly Feature[] = [
  { file: 'features/outline.ts', name: 'outline', method: 'textDocument/documentSymbol', params: {} },
  { file: 'features/hover/hover.ts', name: 'hover', method: 'textDocument/hover', params: { position } },
  {
    file: 'features/folding.ts',
    name: 'foldingRanges',
    method: 'textDocument/foldingRange',
    params: {},
    madeFrom: 'outline',
  },
  {
    file: 'features/selection.ts',
    name: 'selectionSteps',
    method: 'textDocument/selectionRange',
    params: { positions: [position] },
    madeFrom: 'outline',
  },
  {
    file: 'features/definition.ts',
    name: 'definitions',
    method: 'textDocument/definition',
    params: { position },
  },
  {
    file: 'features/mentions.ts',
    name: 'mentionsAt',
    method: 'textDocument/references',
    params: { position },
  },
  { file: 'features/fact-page.ts', name: 'factPage', method: 'imr/findingsOfFact', params: {} },
  { file: 'features/cited-page.ts', name: 'citedPage', method: 'imr/citedGuidelines', params: {} },
  {
    file: 'features/sending/readiness.ts',
    name: 'readiness',
    method: 'imr/readiness',
    params: {},
    madeFrom: 'check',
  },
  {
    file: 'features/sending/redaction.ts',
    name: 'redact',
    method: 'imr/redactedCopy',
    params: { kept: [], name: 'letter' },
    madeFrom: 'check',
  },
  {
    file: 'features/exporting/preview.ts',
    name: 'preview',
    method: 'imr/preview',
    params: { findings: false },
  },
  {
    file: 'features/items/item-changes.ts',
    name: 'changeItem',
    method: 'imr/changeItem',
    params: { change: 'move-down', anchor: position, active: position },
  },
  {
    file: 'features/lenses/lenses.ts',
    name: 'lenses',
    method: 'textDocument/codeLens',
    params: {},
    madeFrom: 'check',
  },
  {
    file: 'features/known-words.ts',
    name: 'knownWords',
    method: 'textDocument/semanticTokens/full',
    params: {},
  },
  { file: 'features/links.ts', name: 'links', method: 'textDocument/documentLink', params: {} },
  {
    file: 'features/completion/completion.ts',
    name: 'complete',
    method: 'textDocument/completion',
    params: { position },
  },
  {
    file: 'features/inlay-hints.ts',
    name: 'inlayHints',
    method: 'textDocument/inlayHint',
    params: { range },
  },
  {
    file: 'features/formatting/format.ts',
    name: 'format',
    method: 'textDocument/formatting',
    params: { options: { tabSize: 4, insertSpaces: true } },
  },
  {
    file: 'features/formatting/rewrap-paragraph.ts',
    name: 'rewrapParagraph',
    method: 'imr/rewrapParagraph',
    params: { position },
  },
  {
    file: 'features/renaming/fact-at.ts',
    name: 'factAt',
    method: 'textDocument/prepareRename',
    params: { position: onAge },
  },
  {
    file: 'features/renaming/rename.ts',
    name: 'rename',
    method: 'textDocument/rename',
    params: { position: onAge, newName: '52' },
    madeFrom: 'factAt',
  },
  {
    file: 'features/renaming/linked-ranges.ts',
    name: 'linkedRanges',
    method: 'textDocument/linkedEditingRange',
    params: { position },
  },
  { file: 'rules/check.ts', name: 'check', method: 'textDocument/diagnostic', params: {} },
];

/** Bodies of the function in the feature's place; each has the document at hand and tries to give it away. */
const FAULTS: Readonly<Record<string, string>> = {
  throws: 'throw new RangeError(secret(args));',
  rejects: 'return Promise.reject(new RangeError(secret(args)));',
  'never resolves': 'return new Promise(() => {});',
  'throws in a timer':
    'setTimeout(() => { throw new RangeError(secret(args)); }, 0); throw new RangeError(secret(args));',
  'throws what cannot be printed':
    'throw { get name() { throw new Error(secret(args)); }, toString() { throw 1; } };',
};

const SECRET = `const secret = (args) => ${JSON.stringify(CANARY)} + String(args.length);`;

const server = watchedServer();
let session: Watched;

/** A client that can everything, so that every feature is asked in earnest. */
const CAPABILITIES = {
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    diagnostic: {},
    definition: { linkSupport: true },
  },
};

/** Every feature throws; in the other ways each fails in turn with others. */
const failing = (fault: string) => {
  const k = Object.keys(FAULTS).indexOf(fault);
  return k === 0 ? FEATURES : FEATURES.filter((_, i) => i % (Object.keys(FAULTS).length - 1) === k - 1);
};

describe.each(Object.entries(FAULTS))('a feature that %s', (fault, body) => {
  test.each(failing(fault))('($name) costs its own answer and no other', async (broken) => {
    await server.plant({
      [broken.file]: `${SECRET} export function ${broken.name}(...args) { ${body} }`,
    });
    session = server.start();
    const options = { capabilities: CAPABILITIES, initializationOptions: { guidelineCards: true } };
    await session.request('initialize', { processId: null, rootUri: null, ...options });
    session.notify('initialized', {});
    session.openDocument(URI, WATCHED_LETTER);

    for (const { method, params, name, madeFrom } of FEATURES) {
      const id = session.ask(method, { ...DOCUMENT, ...params });
      const { error } = await session.answerTo(id);
      if (name === broken.name) {
        expect(error?.code, name).toBe(-32603);
        expect(error?.message).toContain(method);
      } else if (madeFrom !== broken.name) expect(error, name).toBeUndefined();
      await session.settled();
      expect(session.messages.filter((message) => message.id === id && !message.method)).toHaveLength(1);
    }
    const told = remarks(session);
    expect(told.some((remark) => remark.includes(broken.method))).toBe(true);
    expect(session.leaks()).toEqual([]);
    // it still ends in good order
    expect((await session.request('shutdown')).error).toBeUndefined();
    session.notify('exit');
    expect(await session.exitCode).toBe(0);
  });
});
