import { expect, test } from 'vitest';
import { extract } from '../../server/src/features/extract.ts';
import { format } from '../../server/src/features/formatting/format.ts';
import type { Wrap } from '../../server/src/features/formatting/layout.ts';
import { readLetter } from '../../server/src/letter/letter.ts';
import { applyEdits } from '../../server/src/text/text-edits.ts';
import { sampled } from '../sampled.ts';
import { draftsAreThere, readDraft, readExpected, readExpectedLong } from './support.ts';

function record(text: string): string {
  return JSON.stringify(extract('', readLetter(text)), (key, value) => (key === 'range' ? undefined : value));
}

const texts = sampled(
  draftsAreThere
    ? [
        ...readExpected().map(({ id }) => ({ id, bytes: readDraft(id) })),
        ...readExpectedLong().map(({ id }) => ({ id, bytes: readDraft(id, 'long') })),
      ].map(({ id, bytes }) => ({ id, text: new TextDecoder().decode(bytes) }))
    : [],
  4,
);

const WRAPS: readonly Wrap[] = [96, 'paragraph', 'off'];

test.skipIf(!draftsAreThere).each(WRAPS)(
  'invented letters keep what is read of them: %s',
  (wrap) => {
    const left: string[] = [];
    for (const { id, text } of texts) {
      const letter = readLetter(text);
      const { edits, refusal, left: parts } = format(letter, wrap);
      if (parts > 0 || refusal) left.push(`${id} ${refusal ?? parts}`);
      const result = applyEdits(text, edits);
      expect(record(result), id).toBe(record(text));
      expect(format(readLetter(result), wrap).edits, id).toHaveLength(0);
    }
    // each is none that is recognized
    expect(left.filter((one) => !one.endsWith('no-determination'))).toEqual([]);
  },
  300_000,
);
