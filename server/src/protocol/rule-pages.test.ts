import { expect, test } from 'vitest';
import { rules } from '../rules/registry.ts';
import { readAbilities } from './client-abilities.ts';
import { rulePageAddress } from './rule-pages.ts';

const [rule] = rules;
if (!rule) throw new Error('There is no rule.');

test('a client that shows the pages of rules itself gets an address with the title, no path of a file', () => {
  const client = readAbilities({}, 'file:///pages', { rulePages: true });
  for (const { code, title } of rules) {
    const address = rulePageAddress(code, client) ?? '';
    expect(address).toBe(`imr-rule:/${encodeURIComponent(title)}?${code}`);
  }
});

test('any other client gets the file, or nothing where none is shipped', () => {
  for (const options of [undefined, {}, { rulePages: 'yes' }]) {
    const page = rulePageAddress(rule.code, readAbilities({}, 'file:///pages', options));
    expect(page).toBe(`file:///pages/${rule.code}.md`);
    expect(rulePageAddress(rule.code, readAbilities({}, null, options))).toBeNull();
  }
});
