import { expect, it } from 'vitest';
import { readSources, withoutComments } from '../../test/engine/sources.ts';
import { errorClass } from './error-class.ts';

it('is all that is said of an error', () => {
  expect(errorClass(new RangeError('words of a letter'))).toBe('RangeError');
  expect(errorClass('words of a letter')).toBe('string');
});

it('is logged instead of messages wherever the client speaks of an error', () => {
  const speaks = /\berror\.(?:message|stack)\b|\$\{error\}|String\(error\)/;
  const speaking = readSources('client/src').filter(({ text }) => speaks.test(withoutComments(text)));
  expect(speaking.map(({ path }) => path)).toEqual([]);
});
