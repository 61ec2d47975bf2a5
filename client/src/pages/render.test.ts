import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../server/src/catalogue/built-in.ts';
import { drugPage } from '../../../server/src/features/cards/drug-page.ts';
import { guidelinePage } from '../../../server/src/features/cards/guideline-page.ts';
import { CardWriter } from '../../../server/src/features/cards/page-writer.ts';
import { growth, WORST_GROWTH } from '../../../test/engine/growth.ts';
import { pageHtml } from './page-html.ts';
import { renderPage } from './render.ts';

const render = (markdown: string) => renderPage(markdown, null);

describe('a page', () => {
  it('is headings, paragraphs, lists, code and tables', () => {
    expect(render('# A\n\nB\nc **d** *e* `f*g*`\n\n- h\n  i\n- j\n\n1. k')).toBe(
      '<h1>A</h1>\n<p>B c <strong>d</strong> <em>e</em> <code>f*g*</code></p>\n' +
        '<ul>\n<li>h i</li>\n<li>j</li>\n</ul>\n<ol>\n<li>k</li>\n</ol>\n',
    );
    expect(render('```imr\n<a> **b**\n\n# c\n```\nd')).toBe('<pre>&lt;a&gt; **b**\n\n# c</pre>\n<p>d</p>\n');
    expect(render('| A | B |\n| --- | --- |\n| c \\| d |  |\n')).toContain(
      '<tbody>\n<tr><td>c | d</td><td></td></tr>\n</tbody>',
    );
  });

  it('marks the row that was asked for, and no other', () => {
    const table = '# T\n\n| A |\n|---|\n| b |\n| c |\n';
    expect(renderPage(table, 5)).toContain('<tr id="target"><td>c</td></tr>');
    for (const line of [null, 0, 2, 99]) expect(renderPage(table, line)).not.toContain('target');
  });

  it('links to the web, to rules, cards and lines, and to nothing else', () => {
    expect(render('[late](decision-late.md)')).toContain('<a href="imr-rule:/late?decision-late">late</a>');
    expect(render('[all](README.md)')).toContain('<a href="imr-rule:/Rules?README">all</a>');
    expect(render('[m](imr-guideline:/M%20(2009)?guideline%3Dm)')).toContain(
      'href="imr-guideline:/M%20(2009)?guideline%3Dm"',
    );
    expect(render('<https://example.org/a?b=1&c>')).toContain(
      '<a href="https://example.org/a?b=1&amp;c">https://example.org/a?b=1&amp;c</a>',
    );
    expect(render('[12](imr-line:11)')).toContain('<a href="imr-line:11">12</a>');
    for (const href of [
      'imr-line:x',
      'command:x',
      'file:///etc/passwd',
      'javascript:x',
      '../x.md',
      'vscode://x',
      'x.png',
    ])
      expect(render(`[words](${href})`), href).toBe('<p>words</p>\n');
  });

  it('holds no HTML of its text, however it is put', () => {
    const evil = '<img src=x onerror=y>"\'&';
    for (const text of [evil, `# ${evil}`, `- ${evil}`, `\`${evil}\``, `| ${evil} |\n|---|\n| **${evil}** |`])
      expect(render(text), text).not.toMatch(/<img|"'&(?!\w+;)/);
    expect(render('[a](https://e.org/"onclick=x)')).not.toMatch(/"onclick/);
  });

  it('is made of any text, half of a table or fence included', () => {
    for (const text of [
      '',
      '|',
      '| a',
      '```',
      '| a |\n|---|',
      '- ',
      '\\',
      '[a](',
      '**a',
      '# ',
      '\r\n\r\n',
      '<',
    ])
      expect(() => render(text), text).not.toThrow();
    expect(render('a\r\nb')).toBe('<p>a b</p>\n');
    expect(render('| a | b')).toBe('<p>| a | b</p>\n');
  });

  it.each([
    '[',
    '[a',
    '[](',
    '[a](b(',
    '[a](b(c)',
    '`',
    '`a',
    '*',
    '**a',
    '*a',
    '**',
    '\\[',
    '[\\',
    '<https://a',
    '<',
    '| ',
    '|-',
    '- a\n',
    '1. ',
  ])('takes time that grows with the length alone, on %j', (piece) => {
    const pages = (times: number) => [
      render(piece.repeat(times)),
      render(`| a |\n|---|\n| ${piece.repeat(times)} |`),
    ];
    expect(growth(pages, Math.ceil(8_000 / piece.length))).toBeLessThan(WORST_GROWTH);
  });

  it('allows one script and one style, and nothing from elsewhere', () => {
    const html = pageHtml('# A', null, 'abc');
    expect(html).toContain("default-src 'none'; style-src 'nonce-abc'; script-src 'nonce-abc'");
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toMatch(/ style=| on\w+=/);
  });
});

describe('words of a letter are shown as they are', () => {
  /** What a reader sees of a page, white space folded. */
  const seen = (html: string) =>
    html
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replace(/\s+/g, ' ')
      .trim();

  function page(words: string): string {
    const writer = new CardWriter();
    writer.heading('a');
    writer.subheading(`b ${words}`);
    writer.paragraph(`c ${words}`);
    writer.tableHead(['d', words]);
    writer.tableRow([{ words, href: 'imr-line:1' }, words]);
    return seen(render(writer.text));
  }

  function expectAsItIs(words: string): void {
    const folded = words.replace(/\s+/g, ' ').trim();
    expect(page(words)).toBe(
      `a b ${folded} c ${folded} d ${folded} ${folded} ${folded}`.replace(/\s+/g, ' ').trim(),
    );
  }

  it.each([
    'pain **rated** 8/10', '*see note* of 5*3', 'a_b_c and __d__', '~~struck~~', '`code`', '[confirm 24-25] [a](b)', '[[', ']]', '\\[a\\]',
    '\\*a\\*', 'a | b \\| c', '<b>x</b>', '# a', 'x\\', '***', '**a', 'a*',
  ])('%j', expectAsItIs); // biome-ignore format: a word list reads best in rows

  it('whatever they are', () => {
    const sign = fc.constantFrom(...'*_`~[]()<>|\\#-.!&" ab', '**', '](', '](x)', '](imr-line:1)', '<http');
    const words = fc.array(sign, { minLength: 1, maxLength: 20 }).map((signs) => signs.join(''));
    fc.assert(fc.property(words, expectAsItIs), { numRuns: 2000 });
  });
});

/** Marks of Markdown that would be left in the words of a page; code may hold any. */
const LEFT = /\*\*|\]\(|^#|\|\s*-|^\s*[-*] /m;

describe('all pages that we ship are rendered whole', () => {
  const words = (html: string) =>
    html
      .replace(/<pre>[\s\S]*?<\/pre>|<code>.*?<\/code>/g, '')
      .replace(/<a .*?<\/a>/g, 'link')
      .replace(/<[^>]+>/g, '');

  it('the pages of rules', () => {
    const folder = join(import.meta.dirname, '../../../docs/rules');
    for (const file of readdirSync(folder))
      expect(words(render(readFileSync(join(folder, file), 'utf8'))), file).not.toMatch(LEFT);
  });

  it('the cards', () => {
    const catalogue = builtInCatalogue();
    const pages = [
      ...catalogue.guidelines.map((guideline) => guidelinePage(guideline, catalogue)),
      ...catalogue.drugs.map((drug) => drugPage(drug, catalogue)),
    ];
    for (const { title, text, rows } of pages) {
      const html = render(text);
      expect(words(html), title).not.toMatch(LEFT);
      expect((html.match(/<tr>/g) ?? []).length, title).toBeGreaterThanOrEqual(rows.size);
    }
  });
});
