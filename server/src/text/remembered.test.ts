import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('an owner is read once, when it is first asked about, and each owner by itself', () => {
  const asked: object[] = [];
  const read = remembered((owner: { readonly name: string }) => {
    asked.push(owner);
    return { name: owner.name };
  });
  const [one, alike] = [{ name: 'a' }, { name: 'a' }];
  expect(asked).toEqual([]);
  const reading = read(one);
  expect(read(one)).toBe(reading);
  expect(read(alike)).not.toBe(reading);
  expect(read(alike)).toEqual(reading);
  expect(read(one)).toBe(reading);
  expect(asked).toHaveLength(2);
});

test.each([[null], [0], [''], [false]])('a reading that says nothing is remembered, too: %j', (nothing) => {
  let asked = 0;
  const read = remembered((_: object) => {
    asked++;
    return nothing;
  });
  const owner = {};
  expect([read(owner), read(owner), read(owner)]).toEqual([nothing, nothing, nothing]);
  expect(asked).toBe(1);
});

test.each([[new Error('too deep')], [undefined]])(
  'a reader that throws is not run again: all who ask get the same error: %j',
  (error) => {
    let asked = 0;
    const read = remembered((_: object): number => {
      asked++;
      throw error;
    });
    const owner = {};
    for (const one of [owner, owner, {}]) {
      let caught: unknown = 'nothing';
      try {
        read(one);
      } catch (thrown) {
        caught = thrown;
      }
      expect(caught).toBe(error);
    }
    expect(asked).toBe(2);
  },
);

test('two readers of one owner do not share what they say', () => {
  const owner = { name: 'a' };
  expect([remembered(() => 1)(owner), remembered(() => 2)(owner)]).toEqual([1, 2]);
});
