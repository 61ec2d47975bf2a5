import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

type ShippedReadme = (readme: string, letter: string, picturesUrl?: string) => string;
const { shippedReadme }: { shippedReadme: ShippedReadme } = await import(
  new URL('../../server/tools/shipped-readme.mjs', import.meta.url).href
);

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const letter = readFileSync(join(root, 'samples/opioid-and-muscle-relaxant.imr'), 'utf8');
const shipped = shippedReadme(readme, letter);

it('has no picture that the details page cannot show, but a piece of a letter, and leads to no file', () => {
  expect(readme.match(/!\[[^\]]+\]\(docs\/images\/[\w-]+\.png\)/g)).toHaveLength(4);
  expect(shipped).not.toMatch(/!\[|\.png/);
  expect(shipped).toContain('```imr-determination\nNorco 10/325mg #120:  Upheld\n');
  expect(shipped).toContain('*IMR: Get Started*');
  expect(shipped.match(/\]\((?!https?:)/g)).toBeNull();
});

it('has its four pictures where they are on the web', () => {
  const pictured = shippedReadme(readme, letter, 'https://example.org/imr/');
  expect(pictured.match(/!\[[^\]]+\]\(https:\/\/example\.org\/imr\/docs\/images\//g)).toHaveLength(4);
  expect(pictured).not.toContain('```');
});

it('is the part for reviewers', () => {
  expect(shipped).toContain('## Your first letter');
  expect(shipped).not.toContain('npm start');
  expect(readme.indexOf('## Install')).toBeLessThan(readme.indexOf('## For developers'));
});

it('wants a part for developers to leave out, and a letter', () => {
  expect(() => shippedReadme('# A\n', letter)).toThrow('## For developers');
  expect(() => shippedReadme(readme, 'Dear colleague,')).toThrow('no disputed item');
});

it('names the commands as the manifest does', () => {
  const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const titles = contributes.commands.map(({ category, title }: { category?: string; title: string }) =>
    category ? `${category}: ${title}` : title,
  );
  const named = [...readme.matchAll(/\*(IMR: [^*]+)\*/g)].map(([, title]) => title);
  expect(named.length).toBeGreaterThan(5);
  for (const title of named) expect(titles).toContain(title);
});
