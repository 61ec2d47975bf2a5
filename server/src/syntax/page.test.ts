import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankIn } from './page.ts';

test('the value at a rank is the one that sorting gives, of narrow lines and of wide ones', () => {
  const values = fc.array(fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 5000 })), { maxLength: 60 });
  fc.assert(
    fc.property(values, fc.constantFrom(0, 0.5, 0.8), (all, share) => {
      const sorted = [...all].sort((a, b) => a - b);
      expect(rankIn(all.length, (k) => all[k] as number, share)).toBe(
        sorted[Math.floor(all.length * share)] ?? 0,
      );
    }),
  );
});
