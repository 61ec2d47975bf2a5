import { beforeEach, expect, it, vi } from 'vitest';
import type { LogOutputChannel } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { editor, resetEditor, type Uri } from '../test-vscode.ts';
import { IGNORE_LIST, WorkspaceFiles } from './workspaceFiles.ts';

vi.mock('vscode', () => import('../test-vscode.ts'));
beforeEach(resetEditor);

it('a file is given to the server after one that could not be, whose words are not logged', async () => {
  const given: string[] = [];
  const logged: string[] = [];
  let troubles = 1;
  const client = {
    isRunning: () => true,
    code2ProtocolConverter: {
      asUri: (uri: Uri) => {
        if (troubles-- > 0) throw new RangeError('words of a letter');
        return String(uri);
      },
    },
    sendNotification: async (_: string, { text }: { text: string }) => {
      given.push(text);
    },
  } as unknown as LanguageClient;
  const log = { error: (line: string) => logged.push(line) } as unknown as LogOutputChannel;
  const files = new WorkspaceFiles(
    IGNORE_LIST,
    () => client,
    log,
    () => {},
  );
  editor.files.set('file:/letters/.imr/ignore.json', 'first');
  files.serverStarted();
  await vi.waitFor(() => expect(troubles).toBe(0));
  editor.files.set('file:/letters/.imr/ignore.json', 'second');
  files.serverStarted();
  await vi.waitFor(() => expect(given).toEqual(['second']));
  expect(logged).toEqual(['A list of ignored findings could not be given to the server (RangeError).']);
});
