import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../server/src/rules/test-support.ts';
import { documentedRules, examplesOf } from '../../server/tools/documented-rules.ts';

const PAGES = join(import.meta.dirname, '../../docs/rules');
const RULES = join(import.meta.dirname, '../../server/src/rules');
const documented = await documentedRules();

describe.each(documented)('the docs of $rule.code', ({ rule, docs }) => {
  const { wrong, right } = examplesOf(docs);

  it('have an example that is wrong and one that is right', () => {
    expect(findingsOf(rule, wrong)).not.toEqual([]);
    expect(findingsOf(rule, right)).toEqual([]);
  });

  it('say what the fix does exactly where the wrong example has one', () => {
    const hasFix = findingsOf(rule, wrong).some(({ fix, choices }) => fix || choices);
    expect(docs.fix !== undefined).toBe(hasFix);
  });
});

it.each(documented)('$rule.code has its tests beside it', ({ rule, folder }) => {
  expect(existsSync(join(RULES, folder, `${rule.code}.test.ts`))).toBe(true);
});

describe('the pages of the rules', () => {
  it('are one for each rule and none besides', () => {
    const pages = readdirSync(PAGES).filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual(documented.map(({ rule }) => `${rule.code}.md`).sort());
  });

  it('link to pages that are there', () => {
    for (const name of readdirSync(PAGES)) {
      const links = [...readFileSync(join(PAGES, name), 'utf8').matchAll(/\]\(([^)]+)\)/g)];
      for (const [, link] of links) expect(readdirSync(PAGES), name).toContain(link);
    }
  });
});
