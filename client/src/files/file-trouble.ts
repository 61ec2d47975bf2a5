import * as vscode from 'vscode';

/** What the file system's codes mean. */
const WORDS: Readonly<Record<string, string>> = {
  FileNotFound: 'there is no such file or folder',
  FileExists: 'a file of that name is there already',
  FileIsADirectory: 'it is a folder',
  FileNotADirectory: 'part of its path is a file, not a folder',
  NoPermissions: 'permission denied',
  Unavailable: 'the file system is not available',
};

/** Why the file system did not do what was asked, as half a sentence that follows a colon. */
export function fileTrouble(error: unknown): string {
  const code = error instanceof vscode.FileSystemError ? error.code : '';
  return WORDS[code] ?? 'the file system refused it';
}
