import { expect, it } from 'vitest';
import { analyse } from '../../server/src/features/analysis.ts';
import { rounds } from '../sampled.ts';
import { soundLetterOf } from './sound-letters.ts';

const LETTERS = rounds(5000);

it('nothing above information is said of sound letters in other wordings', () => {
  const loud = new Map<string, number>();
  for (let seed = 0; seed < LETTERS; seed++) {
    const text = soundLetterOf(seed);
    for (const { severity, code, message, range } of analyse(text).findings) {
      if (severity !== 'warning' && severity !== 'error') continue;
      const words = text.slice(Math.max(0, range.start - 60), range.end + 60).replace(/\s+/g, ' ');
      const key = `${code}: ${message} [${words}]`;
      loud.set(key, (loud.get(key) ?? 0) + 1);
    }
  }
  expect([...loud.keys()]).toEqual([]);
}, 900_000);
