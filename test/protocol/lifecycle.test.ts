import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readProjectFile } from './build.ts';
import type { Transport } from './channel.ts';
import { LETTER } from './letter.ts';
import { plainServer } from './server-under-test.ts';
import type { Session } from './session.ts';

const server = plainServer();

const URI = 'file:///letter.imr';
const INITIALIZE = { processId: null, rootUri: null, capabilities: {} };
const SYMBOLS = { textDocument: { uri: URI } };

function start(transport?: Transport): Session {
  return server.start(transport ? { transport } : {});
}

describe('what it says of itself', () => {
  test('initialize says what the server offers', async () => {
    const { result } = await start().request('initialize', INITIALIZE);
    expect(result).toMatchInlineSnapshot(`
      {
        "capabilities": {
          "codeActionProvider": {
            "codeActionKinds": [
              "quickfix",
              "refactor",
              "source.fixAll.imrDetermination",
            ],
          },
          "codeLensProvider": {
            "resolveProvider": false,
          },
          "completionProvider": {
            "resolveProvider": true,
            "triggerCharacters": [
              " ",
              ":",
            ],
          },
          "definitionProvider": true,
          "diagnosticProvider": {
            "identifier": "imr-determination",
            "interFileDependencies": false,
            "workspaceDiagnostics": false,
          },
          "documentFormattingProvider": true,
          "documentHighlightProvider": true,
          "documentLinkProvider": {},
          "documentRangeFormattingProvider": true,
          "documentSymbolProvider": {
            "label": "IMR determination",
          },
          "foldingRangeProvider": true,
          "hoverProvider": true,
          "inlayHintProvider": true,
          "linkedEditingRangeProvider": true,
          "positionEncoding": "utf-16",
          "referencesProvider": true,
          "renameProvider": true,
          "selectionRangeProvider": true,
          "semanticTokensProvider": {
            "full": {
              "delta": true,
            },
            "legend": {
              "tokenModifiers": [
                "upheld",
                "overturned",
                "deprecated",
                "verified",
              ],
              "tokenTypes": [
                "decision",
                "request",
                "mention",
                "guideline",
                "topic",
              ],
            },
            "range": true,
          },
          "textDocumentSync": {
            "change": 2,
            "openClose": true,
            "save": {
              "includeText": false,
            },
          },
          "workspace": {
            "workspaceFolders": {
              "changeNotifications": true,
              "supported": true,
            },
          },
        },
        "serverInfo": {
          "name": "IMR Determinations",
          "version": "0.1.0",
        },
      }
    `);
  });

  test('the version is that of the extension', async () => {
    const { result } = await start().request('initialize', INITIALIZE);
    expect(result.serverInfo.version).toBe(JSON.parse(readProjectFile('package.json')).version);
  });
});

describe.each(['stdio', 'ipc'] as const)('over %s', (transport) => {
  test('shutdown and exit end the process with 0', async () => {
    const server = start(transport);
    await server.request('initialize', INITIALIZE);
    expect((await server.request('shutdown')).result).toBeNull();
    server.notify('exit');
    expect(await server.exitCode).toBe(0);
    expect(server.stderr).toBe('');
  });

  test('exit without shutdown, and an end of the input, end it with 1', async () => {
    const rude = start(transport);
    await rude.request('initialize', INITIALIZE);
    rude.notify('exit');
    expect(await rude.exitCode).toBe(1);

    const gone = start(transport);
    await gone.request('initialize', INITIALIZE);
    gone.hangUp();
    expect(await gone.exitCode).toBe(1);
  });

  test('exit before initialize ends it with 1', async () => {
    const server = start(transport);
    server.notify('exit');
    expect(await server.exitCode).toBe(1);
  });

  test('the server ends when the process that started it is gone', async () => {
    const ended = spawnSync(process.execPath, ['-e', '']).pid;
    const server = start(transport);
    await server.request('initialize', { ...INITIALIZE, processId: ended });
    expect(await server.exitCode).toBe(1);
  });
});

describe('out of turn', () => {
  test('a request before initialize is refused, and initialize still works', async () => {
    const server = start();
    expect((await server.request('textDocument/documentSymbol', SYMBOLS)).error?.code).toBe(-32002);
    expect((await server.request('shutdown')).error?.code).toBe(-32002);
    expect((await server.request('initialize', INITIALIZE)).result.capabilities.hoverProvider).toBe(true);
  });

  test('a document opened before initialize is not taken', async () => {
    const server = start();
    server.openDocument(URI, LETTER);
    await server.request('initialize', INITIALIZE);
    expect((await server.request('textDocument/documentSymbol', SYMBOLS)).result).toBeNull();
  });

  test('a second initialize is refused', async () => {
    const server = start();
    await server.request('initialize', INITIALIZE);
    expect((await server.request('initialize', INITIALIZE)).error?.code).toBe(-32600);
  });

  test('requests after shutdown are refused, and exit still ends it with 0', async () => {
    const server = start();
    await server.request('initialize', INITIALIZE);
    await server.request('shutdown');
    expect((await server.request('textDocument/documentSymbol', SYMBOLS)).error?.code).toBe(-32600);
    expect((await server.request('shutdown')).error?.code).toBe(-32600);
    server.notify('exit');
    expect(await server.exitCode).toBe(0);
  });

  test('an unknown method is refused, an unknown notification passed over', async () => {
    const server = start();
    await server.request('initialize', INITIALIZE);
    server.notify('workspace/didDreamUp', { anything: 1 });
    server.notify('$/unheardOf');
    expect((await server.request('textDocument/dreamUp', SYMBOLS)).error?.code).toBe(-32601);
    expect((await server.request('constructor', SYMBOLS)).error?.code).toBe(-32601);
    expect((await server.request('textDocument/documentSymbol', SYMBOLS)).error).toBeUndefined();
  });

  test.each([
    ['no params', undefined],
    ['params as a list', [URI]],
    ['no document', {}],
    ['a document without an address', { textDocument: {} }],
    ['an address that is a number', { textDocument: { uri: 7 } }],
    ['a document that is null', { textDocument: null }],
  ])('a request with %s gets a typed error', async (_name, params) => {
    const server = start();
    await server.request('initialize', INITIALIZE);
    expect((await server.request('textDocument/documentSymbol', params)).error?.code).toBe(-32602);
    server.openDocument(URI, LETTER);
    expect((await server.request('textDocument/documentSymbol', SYMBOLS)).result).not.toHaveLength(0);
  });

  test.each([
    ['no position', {}],
    ['a position of words', { position: { line: 'one', character: 'two' } }],
  ])('a hover with %s gets a typed error', async (_name, params) => {
    const server = start();
    await server.request('initialize', INITIALIZE);
    server.openDocument(URI, LETTER);
    expect((await server.request('textDocument/hover', { ...SYMBOLS, ...params })).error?.code).toBe(-32602);
  });
});

test('started by hand it says in one line how it is meant to be started', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [server.file], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^This is the IMR language server\..*--stdio.*\n$/);
});
