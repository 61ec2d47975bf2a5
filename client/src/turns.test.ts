import { expect, it } from 'vitest';
import { Turns } from './turns.ts';

const soon = () => new Promise<void>((done) => setTimeout(done, 1));

it('a task begins when the one before it has ended', async () => {
  const turns = new Turns();
  const seen: string[] = [];
  const task = (name: string) => async () => {
    seen.push(`${name} begins`);
    await soon();
    seen.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([turns.take(task('a')), turns.take(task('b'))])).toEqual(['a', 'b']);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
});

it('a task that throws fails alone', async () => {
  const turns = new Turns();
  const failing = turns.take(async () => {
    throw new RangeError('lost');
  });
  const thrown = turns.take(() => {
    throw new RangeError('lost before it began');
  });
  const next = turns.take(async () => 'done');
  await expect(failing).rejects.toThrow('lost');
  await expect(thrown).rejects.toThrow('lost before it began');
  expect(await next).toBe('done');
});
