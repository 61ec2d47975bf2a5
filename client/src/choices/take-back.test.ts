import { expect, it } from 'vitest';
import { takeBackAll } from './take-back.ts';

it('reports what was taken back apart from what was not, and goes on after a failure', async () => {
  const choice = (label: string, outcome: () => Promise<boolean>) => ({ label, takeBack: outcome });
  const choices = [
    choice('one', async () => true),
    choice('broken list', async () => false),
    choice('settings with errors', () => Promise.reject(new Error('unable to write'))),
    choice('two', async () => true),
  ];
  expect(await takeBackAll(choices)).toEqual({
    done: ['one', 'two'],
    failed: ['broken list', 'settings with errors'],
  });
});
