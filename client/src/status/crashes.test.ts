import { expect, it } from 'vitest';
import { Crashes, RESTARTS_ALLOWED } from './crashes.ts';

const minute = 60_000;

it('restarts a few times, then gives up', () => {
  const crashes = new Crashes();
  for (let n = 0; n < RESTARTS_ALLOWED; n++) expect(crashes.note(n)).toBe(true);
  expect(crashes.note(RESTARTS_ALLOWED)).toBe(false);
});

it('goes on restarting when crashes are rare', () => {
  const crashes = new Crashes();
  for (let n = 0; n < 50; n++) expect(crashes.note(n * minute)).toBe(true);
});

it('starts afresh when the user asks for a restart', () => {
  const crashes = new Crashes();
  for (let n = 0; n <= RESTARTS_ALLOWED; n++) crashes.note(n);
  crashes.forget();
  expect(crashes.note(10)).toBe(true);
});
