import { expect, test } from 'vitest';
import { currentCode, FORMER_CODES, formerCodesOf } from './former-codes.ts';
import { rules } from './registry.ts';

const codes = rules.map(({ code }) => code);

test('a former code leads to a rule of today and is not the code of another one', () => {
  for (const [former, current] of FORMER_CODES) {
    expect(codes, former).toContain(current);
    expect(codes).not.toContain(former);
    expect(currentCode(former)).toBe(current);
    expect(formerCodesOf(current)).toContain(former);
  }
});

test('any other word stays as it is', () => {
  for (const code of [...codes, 'no-such-rule', '']) expect(currentCode(code)).toBe(code);
  expect(formerCodesOf('field-empty')).toEqual([]);
});

test('no rule of today has a British spelling or a word that nobody would look for', () => {
  for (const code of codes) expect(code).not.toMatch(/misspelt|labell|neighbor|told|behind|passed-over/);
});
