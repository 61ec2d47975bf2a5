import { expect, it } from 'vitest';
import { SOUND_LETTER } from '../rules/test-support.ts';
import { parse } from './parse.ts';
import { writtenFlows } from './stretches.ts';

it('the words of requests and fields are those of the items, so that what is known of them is known of the stretches', () => {
  const { items, parts } = parse(SOUND_LETTER);
  expect(items).toHaveLength(2);
  for (const { alone } of parts) {
    const known = new Set(writtenFlows(alone).map(({ flow }) => flow.words));
    for (const { request, fields } of alone.items)
      for (const flow of [request, ...fields.map((field) => field.flow)]) expect(known).toContain(flow.words);
  }
});
