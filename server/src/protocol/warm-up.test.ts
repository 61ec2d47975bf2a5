import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WarmUp } from './warm-up.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A warm-up of some steps that counts them. */
function counted(steps: number, isWanted = () => true) {
  const done = { steps: 0 };
  function* count() {
    for (let n = 0; n < steps; n++) {
      done.steps++;
      yield;
    }
  }
  return { warmUp: new WarmUp(isWanted, count()), done };
}

test('it waits until no message comes, makes a step a turn, and then is done', () => {
  const { warmUp, done } = counted(5);
  warmUp.noteMessage();
  vi.advanceTimersByTime(200);
  warmUp.noteMessage();
  vi.advanceTimersByTime(200);
  expect(done.steps).toBe(0);
  vi.advanceTimersByTime(100);
  expect(done.steps).toBe(1);
  vi.runAllTimers();
  expect(done.steps).toBe(5);
  warmUp.noteMessage();
  expect(vi.getTimerCount()).toBe(0);
});

test('a message in between has it wait again', () => {
  const { warmUp, done } = counted(5);
  warmUp.noteMessage();
  vi.advanceTimersByTime(300);
  warmUp.noteMessage();
  const before = done.steps;
  vi.advanceTimersByTime(299);
  expect(done.steps).toBe(before);
  vi.runAllTimers();
  expect(done.steps).toBe(5);
});

test('without an open document it does nothing', () => {
  let isOpen = false;
  const { warmUp, done } = counted(5, () => isOpen);
  warmUp.noteMessage();
  vi.runAllTimers();
  expect(done.steps).toBe(0);
  isOpen = true;
  warmUp.noteMessage();
  vi.runAllTimers();
  expect(done.steps).toBe(5);
});

test('a step that throws ends it, and nothing else', () => {
  function* fails(): Generator<void> {
    yield;
    throw new Error('words of nobody');
  }
  const warmUp = new WarmUp(() => true, fails());
  warmUp.noteMessage();
  vi.runAllTimers();
  warmUp.noteMessage();
  expect(vi.getTimerCount()).toBe(0);
});

test('its own keystrokes come to an end', () => {
  const warmUp = new WarmUp(() => true);
  warmUp.noteMessage();
  vi.runAllTimers();
  warmUp.noteMessage();
  expect(vi.getTimerCount()).toBe(0);
});

test('when it is stopped it waits for nothing', () => {
  const { warmUp, done } = counted(5);
  warmUp.noteMessage();
  warmUp.stop();
  expect(vi.getTimerCount()).toBe(0);
  expect(done.steps).toBe(0);
});
