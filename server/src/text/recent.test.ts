import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatCopy, Recent } from './recent.ts';

/** What is made of some words under a key; each one that is made is another object. */
interface Made {
  readonly key: string;
  readonly source: string;
}

/** Stretches of one version of a text: `key words` each. */
type Version = readonly string[];

/** Asks for versions one after the other, as `parse` does. */
class Asking {
  readonly #recent: Recent<Made>;
  /** What was made anew in the version that was asked for last. */
  made: string[] = [];

  constructor(most: number) {
    this.#recent = new Recent(most);
  }

  version(stretches: Version): Made[] {
    this.made = [];
    const values = stretches.map((stretch) => this.one(stretch));
    this.#recent.trim();
    return values;
  }

  one(stretch: string): Made {
    const [key = '', source = ''] = stretch.split(' ');
    return this.#recent.of(key, source, () => {
      this.made.push(stretch);
      return { key, source };
    });
  }
}

describe('what was made recently', () => {
  it('is found by its key and its words, both', () => {
    const asking = new Asking(1000);
    const before = asking.version(['a knee', 'a wrist', 'b knee']);
    expect(new Set(before).size).toBe(3);
    expect(before).toEqual([
      { key: 'a', source: 'knee' },
      { key: 'a', source: 'wrist' },
      { key: 'b', source: 'knee' },
    ]);
    const after = asking.version(['b knee', 'b wrist', 'a wrist', 'a knee']);
    expect(after[0]).toBe(before[2]);
    expect(after[1]).toEqual({ key: 'b', source: 'wrist' });
    expect(after[2]).toBe(before[1]);
    expect(after[3]).toBe(before[0]);
    expect(asking.made).toEqual(['b wrist']);
  });

  it('is one object where it appears twice', () => {
    const [first, second] = new Asking(1000).version(['a knee', 'a knee']);
    expect(second).toBe(first);
  });

  it('is there again after an undo, however small the bound', () => {
    const asking = new Asking(0);
    const [before] = asking.version(['a knee']);
    asking.version(['a wrist']);
    expect(asking.version(['a knee'])).toEqual([before]);
    expect(asking.made).toEqual([]);
  });

  it('is forgotten when much was made since, and not before', () => {
    const asking = new Asking(100);
    const version = (n: number) => `a ${String(n).padStart(10, '0')}`;
    asking.version([version(0)]);
    for (let n = 1; n <= 10; n++) asking.version([version(n)]);
    asking.version([version(0)]);
    expect(asking.made).toEqual([]);
    for (let n = 11; n <= 40; n++) asking.version([version(n)]);
    asking.version([version(0)]);
    expect(asking.made).toEqual([version(0)]);
  });

  it('stays as long as each version has it, whatever else is forgotten', () => {
    const asking = new Asking(20);
    const [inUse] = asking.version(['a knee']);
    for (let n = 0; n < 100; n++) {
      expect(asking.version(['a knee', `a ${n}-other-words`])[0]).toBe(inUse);
      expect(asking.made).toEqual([`a ${n}-other-words`]);
    }
  });
});

describe('over versions of any kind', () => {
  const stretch = fc
    .tuple(fc.constantFrom('a', 'b'), fc.constantFrom('', 'k', 'knee', 'wrist', 'x'.repeat(30)))
    .map(([key, words]) => `${key} ${words}`);
  const others = fc.integer({ min: 0, max: 200 }).map((n) => `a other${n}`);
  const versions = fc.array(fc.array(fc.oneof(stretch, others), { maxLength: 6 }), { maxLength: 30 });

  it('what is found equals what would be made, and the version before is found whole', () => {
    fc.assert(
      fc.property(versions, fc.nat(60), (all, most) => {
        const asking = new Asking(most);
        let before = new Set<string>();
        for (const version of all) {
          const values = asking.version(version);
          expect(values.map(({ key, source }) => `${key} ${source}`)).toEqual(version);
          expect(asking.made.filter((one) => before.has(one))).toEqual([]);
          expect(new Set(asking.made).size).toBe(asking.made.length);
          before = new Set(version);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('no more is kept than twice the bound and the versions around it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 20 }), (most, length) => {
        const asking = new Asking(most);
        const version = (n: number) => `a ${String(n).padStart(length, '0')}`;
        const last = 300;
        for (let n = 0; n < last; n++) asking.version([version(n % 10 ** length)]);
        const distinct = Math.min(last, 10 ** length);
        // asked for within one version, which forgets nothing: what was not made anew was kept
        asking.made = [];
        for (let n = 0; n < distinct; n++) asking.one(version(n));
        const kept = (distinct - asking.made.length) * length;
        expect(kept).toBeLessThanOrEqual(2 * (most + 2 * length));
        expect(kept).toBeGreaterThanOrEqual(Math.min(most, distinct * length));
      }),
    );
  });
});

it.each(['', 'a', 'two words', '\ud83d\ude00', '\ude00\ud83d', '\u0000\ufeff\r\n'])(
  'a flat copy of %j is the same text',
  (text) => {
    expect(flatCopy(text)).toBe(text);
  },
);
