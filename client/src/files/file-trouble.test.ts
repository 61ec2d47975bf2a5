import { expect, test, vi } from 'vitest';

vi.mock('vscode', () => import('../test-vscode.ts'));

import { FileSystemError } from '../test-vscode.ts';
import { fileTrouble } from './file-trouble.ts';

test.each([
  [new FileSystemError('FileNotFound'), 'there is no such file or folder'],
  [new FileSystemError('NoPermissions'), 'permission denied'],
  [new FileSystemError('Unknown'), 'the file system refused it'],
  [new TypeError('x'), 'the file system refused it'],
])('%s is told in words', (error, words) => expect(fileTrouble(error)).toBe(words));
