import { expect, it } from 'vitest';
import { SOUND_LETTER } from '../rules/test-support.ts';
import { parse } from './parse.ts';
import { writtenFlows } from './stretches.ts';

it('the words of requests and fields are those of the items, so that what is known of them is known of the stretches', () => {
  const parts = parse(SOUND_LETTER).parts.map(({ part }) => part);
  expect(parts.flatMap(({ items }) => items)).toHaveLength(2);
  for (const part of parts) {
    const known = new Set(writtenFlows(part).map(({ flow }) => flow));
    for (const { request, fields } of part.items)
      for (const flow of [request, ...fields.map((field) => field.flow)]) expect(known).toContain(flow);
  }
});
