import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/rules/registry.ts';
import { findingsOf } from '../../server/src/rules/test-support.ts';

const PAGES = join(import.meta.dirname, '../../docs/rules');
const read = (name: string) => readFileSync(join(PAGES, name), 'utf8');
const codes = rules.map(({ code }) => code).sort();

describe('the pages of the rules', () => {
  it('are one for each rule and none besides', () => {
    const pages = readdirSync(PAGES).filter((name) => name !== 'README.md');
    expect(pages.sort()).toEqual(codes.map((code) => `${code}.md`));
  });

  it.each(rules)('$code has its title and severity', ({ code, title, severity }) => {
    const page = read(`${code}.md`);
    expect(page.startsWith(`# ${code}\n\n**${title}**\n\nSeverity: ${severity}\n`)).toBe(true);
  });

  it.each(rules)('$code has an example that is wrong and one that is right', (rule) => {
    const page = read(`${rule.code}.md`);
    expect(findingsOf(rule, example(page, 'Wrong'))).not.toEqual([]);
    expect(findingsOf(rule, example(page, 'Right'))).toEqual([]);
  });

  it.each(codes)('%s says how to configure it', (code) => {
    expect(read(`${code}.md`)).toContain(`"imrDetermination.rules": { "${code}": "off" }`);
  });

  it('are listed in the index with title and severity', () => {
    const index = read('README.md');
    for (const { code, title, severity } of rules) {
      expect(index).toContain(`| [${code}](${code}.md) | ${severity} | ${title} |`);
    }
    const listed = [...index.matchAll(/^\| \[([a-z-]+)\]/gm)].map((row) => row[1] as string);
    expect(listed.sort()).toEqual(codes);
  });

  it('link to pages that are there', () => {
    for (const name of readdirSync(PAGES)) {
      const links = [...read(name).matchAll(/\]\(([^)]+)\)/g)].map((link) => link[1]);
      for (const link of links) expect(readdirSync(PAGES), name).toContain(link);
    }
  });
});

/** The text of the example below a heading of a page. */
function example(page: string, heading: string): string {
  const match = page.split(`## ${heading}\n`)[1]?.match(/^\n```imr-determination\n([\s\S]*?)\n```\n/);
  if (!match) throw new Error(`no example below ${heading}`);
  return `${match[1]}\n`;
}
